package org.claimline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.claimline.board.Axis;
import org.claimline.board.PanelId;
import org.claimline.board.Trace.Side;
import org.claimline.chart.PanelChart.Medium;
import org.claimline.plan.AcrossPlan;
import org.claimline.plan.AxisPlan;
import org.claimline.plan.Emphasis;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PathPlan;
import org.claimline.plan.PointList;
import org.claimline.plan.PointPlan;
import org.claimline.plan.PointWords;
import org.claimline.plan.Showing;
import org.claimline.plan.TracePlan;
import org.claimline.series.SeriesKey;
import org.claimline.series.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScatterChartTest {

    private static final int FIRST = 2000;
    private static final int YEARS = 20;

    /// A path that winds around a circle.
    private static PointList points() {
        List<PointPlan> points = new ArrayList<>();
        for (int i = 0; i < YEARS; i++) {
            String year = Integer.toString(FIRST + i);
            double value = 50 + 40 * Math.sin(i / 2.0);
            points.add(
                    new PointPlan(
                            Samples.start(year),
                            Samples.end(year),
                            Samples.middle(year),
                            value,
                            value,
                            i > 0 && i != 7,
                            i == 3 ? Status.BREAK : i > 17 ? Status.ESTIMATE : Status.NORMAL,
                            PointWords.of(year, "" + value),
                            i,
                            Optional.of(
                                    new PointPlan.Across(50 + (20 + i) * Math.cos(i / 2.0), "x"))));
        }
        return PointList.copyOf(points);
    }

    private static PanelPlan plan() {
        AxisPlan axis =
                new AxisPlan(
                        Axis.Scale.LINEAR,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        "%",
                        "#%",
                        false);
        TracePlan path =
                new TracePlan(
                        0,
                        new SeriesKey("y"),
                        "Y against X",
                        0,
                        0,
                        TracePlan.Shape.SCATTER,
                        Side.LEFT,
                        points(),
                        "to 2019",
                        Optional.of(new PathPlan("Y", "X", "years", List.of())));
        return new PanelPlan(
                new PanelId("p"),
                "Y against X",
                "The path through time",
                1,
                Emphasis.USUAL,
                axis,
                Optional.empty(),
                List.of(path),
                List.of(),
                List.of(),
                List.of(),
                List.of("Source: made up."),
                "",
                "",
                List.of(),
                Optional.of(new AcrossPlan(axis, "X, %", "Y, %")),
                List.of(),
                Showing.USUAL);
    }

    private static PanelChart drawn(Medium medium, int width, int height, String from, String to) {
        PanelChart chart = PanelChart.of(plan(), Samples.events(), Palette.LIGHT, medium);
        chart.show(Samples.start(from), Samples.end(to));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        chart.chart().draw(image.createGraphics(), new Rectangle2D.Double(0, 0, width, height));
        return chart;
    }

    private static Frame frame(PanelChart chart) {
        return ((PanelPlot) chart.chart().getPlot()).frame().orElseThrow();
    }

    @Test
    void aDotIsFoundWhereItStands() {
        PanelChart chart = drawn(Medium.SCREEN, 700, 300, "2000", "2019");
        for (PointPlan point : points()) {
            assertEquals(
                    OptionalLong.of(point.atSecond()),
                    chart.dotAt(chart.xOf(point) + 1, chart.yOf(0, point.low()) - 1));
        }
        assertEquals(OptionalLong.empty(), chart.dotAt(-100, -100));
    }

    @Test
    void theWindowOfTimeDecidesWhichDotsAreThere() {
        PanelChart all = drawn(Medium.SCREEN, 700, 300, "2000", "2019");
        PanelChart some = drawn(Medium.SCREEN, 700, 300, "2005", "2008");
        assertEquals(20, frame(all).seen(plan().traces().getFirst()).size());
        assertEquals(
                List.of("2005", "2006", "2007", "2008"),
                frame(some).seen(plan().traces().getFirst()).stream()
                        .map(PointPlan::period)
                        .toList());
        assertNotEquals(all.xOf(points().get(6)), some.xOf(points().get(6)));
        assertTrue(all.remark().endsWith(" over 20 years"), all.remark());
        assertTrue(some.remark().endsWith(" over 4 years"), some.remark());
    }

    @ParameterizedTest
    @CsvSource({"SCREEN,700,100", "SCREEN,700,300", "PICTURE,1600,900", "PICTURE,480,320"})
    void namesTouchNeitherEachOtherNorTheEdgeAndBothEndsHaveOne(
            Medium medium, int width, int height) {
        PanelChart chart = drawn(medium, width, height, "2000", "2019");
        Frame frame = frame(chart);
        Style style =
                medium == Medium.SCREEN
                        ? Style.screen(Palette.LIGHT)
                        : Style.picture(Palette.LIGHT, width, height);
        Obstacles obstacles = new Obstacles(frame.area(), style.marks());
        List<PathNames.Placed> names = PathNames.place(frame, style, plan(), obstacles);
        List<String> texts = names.stream().map(PathNames.Placed::text).toList();
        assertTrue(texts.containsAll(List.of("2000", "2019")), texts.toString());
        for (PathNames.Placed one : names) {
            assertTrue(frame.area().contains(one.box()), one.text());
            for (PathNames.Placed other : names) {
                assertFalse(
                        one != other && one.box().intersects(other.box()),
                        one.text() + " over " + other.text());
            }
        }
    }

    @Test
    void thePlotsOfTimeAndOfAScatterStandUnderEachOther() {
        PanelChart chart = PanelChart.of(plan(), List.of(), Palette.LIGHT, Medium.SCREEN);
        chart.show(Samples.start("2000"), Samples.end("2019"));
        chart.setSpace(60, 40);
        BufferedImage image = new BufferedImage(700, 300, BufferedImage.TYPE_INT_RGB);
        chart.chart().draw(image.createGraphics(), new Rectangle2D.Double(0, 0, 700, 300));
        Rectangle2D area = chart.plotArea().orElseThrow();
        assertEquals(60, area.getX());
        assertEquals(660, area.getMaxX());
        assertTrue(area.getMaxY() < 300 - 30, "room for the axis across and its title");
    }
}
