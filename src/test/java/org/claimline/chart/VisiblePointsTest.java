package org.claimline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.claimline.plan.PointList;
import org.claimline.plan.PointPlan;
import org.claimline.series.Status;
import org.junit.jupiter.api.Test;

/// What of many points is drawn.
final class VisiblePointsTest {

    private static final int HOUR = 3600;

    private static PointList points(int count, Random random) {
        List<PointPlan> points = new ArrayList<>();
        double value = 100;
        for (int i = 0; i < count; i++) {
            value += random.nextGaussian();
            long at = (long) i * HOUR;
            boolean bounded = random.nextInt(50) == 0;
            points.add(
                    new PointPlan(
                            at,
                            at + HOUR,
                            at + HOUR / 2,
                            value,
                            bounded ? value + 5 : value,
                            i > 0 && random.nextInt(20) > 0,
                            Status.NORMAL,
                            "hour " + i,
                            "" + value,
                            i));
        }
        return PointList.copyOf(points);
    }

    private static Frame frame(long from, long to) {
        return new Frame(
                new Rectangle2D.Double(40, 0, 300, 100),
                from,
                to,
                new ValueScale(0, 1, false),
                new ValueScale(0, 1, false),
                List.of());
    }

    /// The lowest and the highest in each pixel column.
    private static Map<Long, double[]> columns(List<PointPlan> points, Frame frame) {
        Map<Long, double[]> columns = new TreeMap<>();
        for (PointPlan point : points) {
            double[] reach =
                    columns.computeIfAbsent(
                            (long) Math.floor(frame.x(point.atSecond())),
                            c -> new double[] {Double.MAX_VALUE, -Double.MAX_VALUE});
            reach[0] = Math.min(reach[0], point.low());
            reach[1] = Math.max(reach[1], point.high());
        }
        return columns;
    }

    @Test
    void thinnedPointsReachAsFarInEveryPixelColumn() {
        Random random = new Random(11);
        PointList all = points(20_000, random);
        for (int i = 0; i < 100; i++) {
            long a = random.nextLong(20_000L * HOUR);
            long b = random.nextLong(20_000L * HOUR);
            Frame frame = frame(Math.min(a, b), Math.max(a, b) + HOUR);
            PointList visible = VisiblePoints.of(all, frame.fromSecond(), frame.toSecond());
            List<PointPlan> thinned = VisiblePoints.thinned(visible, frame);
            assertTrue(thinned.size() <= 4 * 300 + 8 || thinned.size() == visible.size());
            Map<Long, double[]> full = columns(visible, frame);
            Map<Long, double[]> kept = columns(thinned, frame);
            assertEquals(full.keySet(), kept.keySet());
            full.forEach(
                    (column, reach) -> {
                        assertEquals(reach[0], kept.get(column)[0]);
                        assertEquals(reach[1], kept.get(column)[1]);
                    });
        }
    }

    @Test
    void visiblePointsAreThoseInViewAndOneMoreOnEitherSide() {
        Random random = new Random(12);
        PointList all = points(500, random);
        for (int i = 0; i < 500; i++) {
            long from = random.nextLong(-50L * HOUR, 550L * HOUR);
            long to = from + random.nextLong(1, 100L * HOUR);
            List<Integer> in = new ArrayList<>();
            for (int p = 0; p < all.size(); p++) {
                PointPlan point = all.get(p);
                if (Math.max(point.toSecond(), point.atSecond()) >= from
                        && Math.min(point.fromSecond(), point.atSecond()) <= to) {
                    in.add(p);
                }
            }
            PointList visible = VisiblePoints.of(all, from, to);
            if (!in.isEmpty()) {
                int first = Math.max(0, in.getFirst() - 1);
                int last = Math.min(all.size() - 1, in.getLast() + 1);
                assertEquals(first, visible.getFirst().row());
                assertEquals(last, visible.getLast().row());
                assertEquals(last - first + 1, visible.size());
            }
        }
    }

    @Test
    void extremesOfAnyStretchAreFoundTheEarliestFirst() {
        Random random = new Random(13);
        for (int size : List.of(1, 2, 31, 32, 33, 1023, 1024, 1025, 40_000)) {
            PointList all = points(size, random);
            for (int i = 0; i < 50; i++) {
                int from = random.nextInt(size);
                int to = from + 1 + random.nextInt(size - from);
                int lowest = from;
                int highest = from;
                for (int p = from; p < to; p++) {
                    lowest = all.low(p) < all.low(lowest) ? p : lowest;
                    highest = all.high(p) > all.high(highest) ? p : highest;
                }
                assertEquals(lowest, all.lowest(from, to));
                assertEquals(highest, all.highest(from, to));
                PointList part = all.subList(from, to);
                assertEquals(lowest - from, part.lowest(0, part.size()));
            }
        }
    }
}
