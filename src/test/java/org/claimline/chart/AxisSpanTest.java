package org.claimline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A value axis zoomed, moved and stretched.
final class AxisSpanTest {

    private static final AxisSpan LINEAR = new AxisSpan(0, 100, false);
    private static final AxisSpan LOG = new AxisSpan(1, 100, true);

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        assertEquals(new AxisSpan(12.5, 62.5, false), LINEAR.zoomed(0.5, 0.25));
        assertEquals(new AxisSpan(-25, 175, false), LINEAR.zoomed(2, 0.25));
        AxisSpan near = LOG.zoomed(0.5, 0.5);
        assertEquals(Math.sqrt(10), near.from(), 1e-9);
        assertEquals(10 * Math.sqrt(10), near.to(), 1e-9);
    }

    @Test
    void aMoveKeepsTheLengthAndALogAxisStaysAboveNought() {
        assertEquals(new AxisSpan(20, 120, false), LINEAR.moved(0.2));
        AxisSpan far = LOG.moved(-3);
        assertEquals(1e-6, far.from(), 1e-12);
        assertEquals(1e-4, far.to(), 1e-10);
    }

    @Test
    void anEndThatIsDraggedTakesAlongWhatStoodThere() {
        AxisSpan up = LINEAR.stretchedUp(0.9, 0.45);
        assertEquals(0, up.from());
        assertEquals(200, up.to(), 1e-9);
        AxisSpan down = LINEAR.stretchedDown(0.1, 0.55);
        assertEquals(100, down.to());
        assertEquals(-100, down.from(), 1e-9);
    }

    @Test
    void whatIsToldIsNoFinerThanAThousandth() {
        assertEquals(
                new AxisSpan(12.35, 98.77, false), new AxisSpan(12.3456, 98.7654, false).told());
        assertEquals(new AxisSpan(1235, 9877, false), new AxisSpan(1234.56, 9876.54, false).told());
        assertEquals(
                new AxisSpan(0.01235, 987.7, true), new AxisSpan(0.0123456, 987.654, true).told());
    }

    @Test
    void nothingMakesAnAxisThatCannotBeDrawn() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double length = Math.pow(10, random.nextDouble(-6, 12));
            double from = random.nextDouble(-1, 1) * Math.pow(10, random.nextDouble(0, 12));
            if (from + length <= from) {
                continue;
            }
            double factor = Math.pow(10, random.nextDouble(-9, 9));
            double share = random.nextDouble(-1, 1) * Math.pow(10, random.nextDouble(-3, 6));
            for (AxisSpan one :
                    List.of(
                            new AxisSpan(from, from + length, false),
                            new AxisSpan(length, length * 10, true))) {
                for (AxisSpan next :
                        List.of(
                                one.zoomed(factor, share),
                                one.moved(share),
                                one.stretchedUp(0.95, share),
                                one.stretchedDown(0.05, share),
                                one.zoomed(factor, 0.5).told())) {
                    assertTrue(next.from() < next.to(), () -> one + " became " + next);
                    assertTrue(!next.log() || next.from() > 0, () -> one + " became " + next);
                }
            }
        }
    }
}
