package org.claimline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.claimline.plan.PanelPlan;
import org.junit.jupiter.api.Test;

class LineEndsTest {

    @Test
    void labelsThatDoNotTouchStayWhereTheyAre() {
        assertEquals(List.of(90.0, 20.0), LineEnds.apart(List.of(90.0, 20.0), 14, 4, 0, 200));
    }

    @Test
    void touchingLabelsSpreadAroundWhatTheyName() {
        assertEquals(List.of(91.0, 109.0), LineEnds.apart(List.of(99.0, 101.0), 14, 4, 0, 200));
    }

    @Test
    void labelsStayInsideAndApartAsFarAsThereIsRoom() {
        Random random = new Random(3);
        for (int n = 0; n < 500; n++) {
            List<Double> wanted = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                wanted.add(random.nextDouble() * 150);
            }
            List<Double> placed = new ArrayList<>(LineEnds.apart(wanted, 14, 4, 0, 150));
            placed.sort(null);
            assertTrue(placed.getFirst() >= 7 - 1e-9 && placed.getLast() <= 143 + 1e-9);
            for (int i = 1; i < 6; i++) {
                assertTrue(placed.get(i) - placed.get(i - 1) >= 18 - 1e-9, placed.toString());
            }
        }
    }

    @Test
    void aLineThatRunsOnEndsAtTheEdgeAtItsHeightThere() {
        PanelPlan plan = Samples.income(org.claimline.plan.Emphasis.USUAL);
        Frame frame =
                new Frame(
                        new Rectangle2D.Double(0, 0, 100, 100),
                        Samples.start("2000"),
                        Samples.start("2002"),
                        new ValueScale(0, 1000, false),
                        new ValueScale(0, 1000, false),
                        plan.traces());
        Point2D end = LineEnds.last(frame, plan.traces().getFirst(), 0).orElseThrow();
        assertEquals(100, end.getX());
        // half way between 627.2 in the middle of 2001 and 701.3 in the middle of 2002
        assertEquals(100 - 66.425, end.getY(), 1e-6);
    }
}
