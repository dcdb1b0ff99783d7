package org.claimline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.chart.PanelChart.Medium;
import org.claimline.plan.Emphasis;
import org.claimline.plan.NotePlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.Test;

class PanelChartTest {

    private static PanelChart shown(PanelPlan plan) {
        PanelChart chart = PanelChart.of(plan, Samples.events(), Palette.LIGHT, Medium.SCREEN);
        chart.show(Samples.start("2000"), Samples.start("2024"));
        return chart;
    }

    private static void draw(PanelChart chart, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        chart.chart().draw(image.createGraphics(), new Rectangle2D.Double(0, 0, width, height));
    }

    @Test
    void aPanelIsAnXyPlotWithOneDatasetATrace() {
        XYPlot plot = (XYPlot) shown(Samples.incomeAndWage()).chart().getPlot();
        assertEquals(2, plot.getDatasetCount());
        assertEquals("Household income", plot.getDataset(0).getSeriesKey(0));
        assertEquals(25, plot.getDataset(0).getItemCount(0));
        assertEquals(4453, plot.getDataset(0).getYValue(0, 13));
        assertEquals(Samples.middle("2013"), plot.getDataset(0).getXValue(0, 13));
        assertNull(plot.getChart().getTitle());
        assertNull(plot.getChart().getLegend());
        assertFalse(plot.isOutlineVisible());
    }

    @Test
    void aBoundedObservationIsAnIntervalWithoutAValue() {
        XYPlot plot = (XYPlot) shown(Samples.lpg()).chart().getPlot();
        IntervalXYDataset data = (IntervalXYDataset) plot.getDataset(0);
        assertTrue(Double.isNaN(data.getYValue(0, 4)));
        assertEquals(85, data.getStartYValue(0, 4));
        assertEquals(90, data.getEndYValue(0, 4));
    }

    @Test
    void theAxesFollowWhatIsVisible() {
        PanelChart chart = shown(Samples.income(Emphasis.USUAL));
        XYPlot plot = (XYPlot) chart.chart().getPlot();
        chart.show(Samples.start("2000"), Samples.start("2004"));
        assertEquals(
                new Range(Samples.start("2000"), Samples.start("2004")),
                plot.getDomainAxis().getRange());
        assertEquals(0, plot.getRangeAxis().getLowerBound());
        // half way from 845 in 2003 to 1130.6 in 2004, and a fifth for the marks
        assertEquals(987.8 * 1.2, plot.getRangeAxis().getUpperBound(), 1);
        assertTrue(chart.axisFrom().isEmpty());
        chart.show(Samples.start("2018"), Samples.start("2021"));
        assertEquals(3100, chart.axisFrom().orElseThrow());
    }

    @Test
    void plotsOfAllPanelsLineUp() {
        List<PanelChart> charts =
                List.of(
                        shown(Samples.lpg()),
                        shown(Samples.income(Emphasis.RAISED)),
                        shown(Samples.rate()),
                        shown(Samples.incomeAndWage()));
        double left = charts.stream().mapToDouble(PanelChart::leftSpaceWanted).max().orElseThrow();
        double right =
                charts.stream().mapToDouble(PanelChart::rightSpaceWanted).max().orElseThrow();
        List<List<Double>> edges = new ArrayList<>();
        for (PanelChart chart : charts) {
            assertEquals(Optional.empty(), chart.plotArea());
            chart.setSpace(left, right);
            draw(chart, 900, 120 + 30 * edges.size());
            Rectangle2D area = chart.plotArea().orElseThrow();
            edges.add(List.of(area.getX(), area.getMaxX()));
        }
        assertEquals(1, edges.stream().distinct().count(), edges.toString());
        assertEquals(List.of(left, 900 - right), edges.getFirst());
    }

    @Test
    void momentsAndPixelsAreInverse() {
        PanelChart chart = shown(Samples.income(Emphasis.USUAL));
        draw(chart, 900, 200);
        Rectangle2D area = chart.plotArea().orElseThrow();
        assertEquals(area.getX(), chart.xOf(Samples.start("2000")));
        assertEquals(area.getMaxX(), chart.xOf(Samples.start("2024")), 1e-9);
        assertEquals(Samples.start("2012"), chart.secondAt(area.getCenterX()), 1);
        assertEquals(area.getMaxY(), chart.yOf(0, 0), 1e-9);
    }

    @Test
    void badgesTextsAndMarksAnswerToThePointer() {
        PanelChart chart = shown(Samples.income(Emphasis.RAISED));
        assertEquals(List.of(), chart.hits());
        draw(chart, 900, 200);
        double x = chart.xOf(Samples.middle("2000"));
        double y = chart.yOf(0, 536.3);
        List<PanelChart.Hit> there =
                chart.hits().stream().filter(h -> h.bounds().contains(x, y)).toList();
        assertEquals(12, there.getFirst().claim().number());
        assertEquals(13, chart.hits().getFirst().claim().number());
        assertEquals(38, chart.hits().getFirst().bounds().getWidth());
    }

    @Test
    void claimsOutOfViewLeaveNoHits() {
        PanelChart chart = shown(Samples.fund());
        chart.show(Samples.start("2006"), Samples.start("2010"));
        draw(chart, 900, 200);
        assertEquals(List.of(), chart.hits());
    }

    @Test
    void tinyAndEmptyPanelsAreDrawnToo() {
        for (PanelPlan plan : List.of(Samples.lpg(), Samples.rate(), Samples.fund())) {
            for (Medium medium : Medium.values()) {
                PanelChart chart = PanelChart.of(plan, Samples.events(), Palette.DARK, medium);
                chart.show(Samples.start("1950"), Samples.start("1951"));
                draw(chart, 60, 40);
                draw(chart, 12, 8);
                draw(chart, 300, 30);
            }
        }
    }

    @Test
    void aLineOfManyPointsIsThinnedToThePixels() {
        PanelPlan plan = Samples.rate();
        Frame frame =
                new Frame(
                        new Rectangle2D.Double(0, 0, 500, 100),
                        Samples.start("2000"),
                        Samples.start("2030"),
                        new ValueScale(0, 600, false),
                        new ValueScale(0, 600, false),
                        plan.traces());
        var all = plan.traces().getFirst().points();
        var kept = VisiblePoints.thinned(all, frame);
        assertTrue(kept.size() <= 4 * 500, "" + kept.size());
        assertTrue(kept.size() > 500);
        assertEquals(
                all.stream().mapToDouble(p -> p.high()).max(),
                kept.stream().mapToDouble(p -> p.high()).max());
        assertEquals(all.getFirst(), kept.getFirst());
        assertEquals(all.getLast(), kept.getLast());
    }

    @Test
    void aNoteThatWouldLieOnALineStandsBesideIt() {
        PanelPlan rate = Samples.rate();
        NotePlan note = rate.notes().getFirst();
        NotePlan onTheLine =
                new NotePlan(
                        note.id(),
                        note.trace(),
                        note.fromSecond(),
                        note.toSecond(),
                        note.value(),
                        note.text(),
                        -60,
                        0);
        PanelPlan plan =
                Samples.panel(
                        "rate",
                        rate.title(),
                        rate.subtitle(),
                        rate.emphasis(),
                        rate.left(),
                        rate.traces(),
                        List.of(),
                        List.of(onTheLine),
                        List.of());
        PanelChart chart = PanelChart.of(plan, List.of(), Palette.LIGHT, PanelChart.Medium.SCREEN);
        chart.show(Samples.HOME.fromSecond(), Samples.HOME.toSecond());
        Recorder recorder = new Recorder();
        chart.chart().draw(recorder, new Rectangle2D.Double(0, 0, 900, 240));
        PanelChart.NoteHit hit = chart.note(note.id()).orElseThrow();
        assertTrue(Math.abs(hit.offsetX(0) + 60) + Math.abs(hit.offsetY(0)) > 1, "it moved");
        assertTrue(Math.hypot(hit.offsetX(0) + 60, hit.offsetY(0)) < 120, "by little");
        assertEquals(List.of(), recorder.overlaps(Style.colour(Palette.LIGHT.surface())));
    }
}
