package org.claimline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.claimline.chart.LabelPlacement.Place;
import org.claimline.chart.LabelPlacement.TextSize;
import org.claimline.chart.LabelPlacement.Wanted;
import org.claimline.plan.PanelPlan;
import org.junit.jupiter.api.Test;

class LabelPlacementTest {

    private static final Rectangle2D PLOT = new Rectangle2D.Double(0, 0, 400, 200);

    private static Wanted wanted(double x, double y) {
        return new Wanted(
                new Point2D.Double(x, y),
                8,
                Optional.empty(),
                32,
                18,
                List.of(new TextSize(120, 45, 15), new TextSize(90, 15, 15)),
                Optional.empty());
    }

    @Test
    void anEmptyPlotPutsItRightUpAtTheShortestLeader() {
        Place place =
                new LabelPlacement(new Obstacles(PLOT, 1), 1).find(wanted(100, 100)).orElseThrow();
        assertTrue(place.badge().getX() > 100 && place.badge().getCenterY() < 100);
        assertTrue(place.text().orElseThrow().getX() > place.badge().getMaxX());
        assertEquals(16, place.leader().getP1().distance(place.leader().getP2()), 1e-9);
        assertEquals(Optional.of(0), place.slot().form());
    }

    @Test
    void nearTheRightEdgeTheTextStandsLeftOfItsBadge() {
        Place place =
                new LabelPlacement(new Obstacles(PLOT, 1), 1).find(wanted(380, 100)).orElseThrow();
        assertTrue(place.isTextLeft());
        assertTrue(place.badge().getMaxX() < 380);
    }

    @Test
    void theShorterTextServesWhereTheFullOneDoesNotFit() {
        Obstacles low = new Obstacles(new Rectangle2D.Double(0, 0, 400, 44), 1);
        Place place = new LabelPlacement(low, 1).find(wanted(100, 22)).orElseThrow();
        assertEquals(Optional.of(1), place.slot().form());
    }

    @Test
    void whereNoTextFitsTheBadgeStays() {
        Obstacles narrow = new Obstacles(new Rectangle2D.Double(0, 0, 100, 100), 1);
        Place place = new LabelPlacement(narrow, 1).find(wanted(40, 50)).orElseThrow();
        assertTrue(place.text().isEmpty());
        assertTrue(narrow.area().contains(place.badge()));
    }

    @Test
    void whereNothingFitsThereIsNoPlace() {
        Obstacles tiny = new Obstacles(new Rectangle2D.Double(0, 0, 34, 20), 1);
        assertTrue(new LabelPlacement(tiny, 1).find(wanted(17, 10)).isEmpty());
    }

    @Test
    void aPlaceIsHeldWhileItIsFree() {
        Obstacles open = new Obstacles(PLOT, 1);
        Wanted first = wanted(380, 100);
        Place left = new LabelPlacement(open, 1).find(first).orElseThrow();
        Wanted again =
                new Wanted(
                        new Point2D.Double(200, 100),
                        first.radius(),
                        first.around(),
                        first.badgeWidth(),
                        first.badgeHeight(),
                        first.texts(),
                        Optional.of(left.slot()));
        Place held = new LabelPlacement(open, 1).find(again).orElseThrow();
        assertEquals(left.slot(), held.slot());
        open.mark(held.badge());
        assertFalse(
                left.slot().equals(new LabelPlacement(open, 1).find(again).orElseThrow().slot()));
    }

    @Test
    void aLeaderBeginsAtTheEdgeOfABox() {
        Wanted boxed =
                new Wanted(
                        new Point2D.Double(100, 100),
                        3,
                        Optional.of(new Rectangle2D.Double(60, 90, 80, 20)),
                        32,
                        18,
                        List.of(),
                        Optional.empty());
        Place place = new LabelPlacement(new Obstacles(PLOT, 1), 1).find(boxed).orElseThrow();
        assertEquals(90, place.leader().getY1(), 1e-9);
    }

    @Test
    void labelsKeepClearOfEachOtherOfMarksAndOfTheEdge() {
        Random random = new Random(7);
        for (int n = 0; n < 200; n++) {
            Obstacles obstacles = new Obstacles(PLOT, 1);
            Rectangle2D mark =
                    new Rectangle2D.Double(random.nextInt(380), random.nextInt(180), 14, 14);
            obstacles.mark(mark);
            LabelPlacement placement = new LabelPlacement(obstacles, 1);
            List<Rectangle2D> texts = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                placement
                        .find(wanted(20 + random.nextInt(360), 20 + random.nextInt(160)))
                        .ifPresent(
                                place -> {
                                    place.text().ifPresent(texts::add);
                                    place.text().ifPresent(obstacles::label);
                                    obstacles.label(place.badge());
                                    obstacles.leader(place.leader());
                                });
            }
            assertTrue(texts.size() >= 2, "most have room");
            for (Rectangle2D a : texts) {
                assertFalse(Obstacles.grown(mark, 2.9).intersects(a));
                assertTrue(Obstacles.grown(PLOT, -3.9).contains(a));
                for (Rectangle2D b : texts) {
                    assertTrue(a == b || !Obstacles.grown(a, 3.9).intersects(b), a + " on " + b);
                }
            }
        }
    }

    @Test
    void textsOfARealPanelKeepClearOfItsLine() {
        PanelPlan plan = Samples.incomeAndWage();
        Frame frame =
                new Frame(
                        new Rectangle2D.Double(50, 10, 800, 300),
                        Samples.HOME.fromSecond(),
                        Samples.HOME.toSecond(),
                        new ValueScale(0, 6600, false),
                        new ValueScale(0, 6600, false),
                        plan.traces());
        Style style = Style.screen(org.claimline.plan.Palette.LIGHT);
        Scene scene =
                Scene.of(frame, style, plan, new Scene.Setting(_ -> List.of(), 850, Map.of()));
        assertEquals(3, scene.callouts().size());
        for (Callout callout : scene.callouts()) {
            Rectangle2D text = callout.place().text().orElseThrow();
            for (int i = 0; i < plan.traces().size(); i++) {
                LineEnvelope line =
                        LineEnvelope.of(frame, plan.traces().get(i), i, scene.lines().get(i));
                assertTrue(line.isClearOf(text, 3.9), callout.claim().label());
            }
        }
        Scene again =
                Scene.of(frame, style, plan, new Scene.Setting(_ -> List.of(), 850, Map.of()));
        assertEquals(scene.giveWay(), again.giveWay());
    }
}
