package org.claimline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.claimline.plan.PointList;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;

/// The points of a trace that a stretch of time shows.
final class VisiblePoints {

    private static final int DENSE = 16;

    private VisiblePoints() {}

    /// The points whose place or period lies in the stretch, with one more on either side, to
    /// which lines run.
    static PointList of(PointList points, long fromSecond, long toSecond) {
        int first =
                firstThat(
                        points.size(),
                        i -> Math.max(points.toSecond(i), points.atSecond(i)) >= fromSecond);
        int end =
                firstThat(
                        points.size(),
                        i -> Math.min(points.fromSecond(i), points.atSecond(i)) > toSecond);
        return points.subList(
                Math.max(0, first - 1), Math.min(points.size(), Math.max(first, end) + 1));
    }

    /// The first index from which on something is so; the size where it never is.
    private static int firstThat(int size, IntPredicate so) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (so.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// Whether a part of a trace has so many points that they are thinned.
    static boolean areMany(List<PointPlan> points, Frame frame) {
        return points.size() > 4 * frame.area().getWidth();
    }

    /// The same line with at most four points a pixel column, its first, lowest, highest and
    /// last, so that no column reaches less far; of very many the lowest and the highest alone,
    /// between which the others cannot be seen. A gap that is a column wide stays.
    static List<PointPlan> thinned(PointList points, Frame frame) {
        return areMany(points, frame) ? kept(points, frame) : points;
    }

    /// Each trace's visible points, thinned.
    static List<List<PointPlan>> thinned(List<TracePlan> traces, Frame frame) {
        return traces.stream()
                .map(trace -> of(trace.points(), frame.fromSecond(), frame.toSecond()))
                .map(visible -> thinned(visible, frame))
                .toList();
    }

    private static List<PointPlan> kept(PointList points, Frame frame) {
        List<PointPlan> kept = new ArrayList<>();
        boolean dense = points.size() > DENSE * frame.area().getWidth();
        int begin = 0;
        while (begin < points.size()) {
            long column = (long) Math.floor(frame.x(points.atSecond(begin)));
            int from = begin;
            int end =
                    from
                            + firstThat(
                                    points.size() - from,
                                    i -> frame.x(points.atSecond(from + i)) >= column + 1);
            int next = Math.max(end, begin + 1);
            int lowest = points.lowest(begin, next);
            int highest = points.highest(begin, next);
            int first = Math.min(lowest, highest);
            int last = Math.max(lowest, highest);
            boolean ends = begin == 0 || next == points.size() || !points.joined(begin);
            boolean all = !dense || ends;
            if (all && begin < first) {
                kept.add(points.get(begin));
            }
            kept.add(points.get(first));
            if (first < last) {
                kept.add(points.get(last));
            }
            if (all && last < next - 1) {
                kept.add(points.get(next - 1));
            }
            begin = next;
        }
        return kept;
    }
}
