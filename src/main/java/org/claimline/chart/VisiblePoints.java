package org.claimline.chart;

import java.util.ArrayList;
import java.util.List;
import org.claimline.plan.PointPlan;

/// The points of a trace that a stretch of time shows.
final class VisiblePoints {

    private VisiblePoints() {}

    /// The points whose place or period lies in the stretch, with one more on either side, to
    /// which lines run.
    static List<PointPlan> of(List<PointPlan> points, long fromSecond, long toSecond) {
        int first = firstReaching(points, fromSecond);
        int end = first;
        while (end < points.size()
                && Math.min(points.get(end).fromSecond(), points.get(end).atSecond()) <= toSecond) {
            end++;
        }
        return points.subList(Math.max(0, first - 1), Math.min(points.size(), end + 1));
    }

    private static int firstReaching(List<PointPlan> points, long second) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            PointPlan point = points.get(middle);
            if (Math.max(point.toSecond(), point.atSecond()) < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The same line with at most four points a pixel column, its first, lowest, highest and
    /// last; gaps stay.
    static List<PointPlan> thinned(List<PointPlan> points, Frame frame) {
        if (points.size() <= 2 * frame.area().getWidth()) {
            return points;
        }
        List<PointPlan> kept = new ArrayList<>();
        int begin = 0;
        while (begin < points.size()) {
            long column = column(points.get(begin), frame);
            int end = begin + 1;
            while (end < points.size()
                    && points.get(end).joined()
                    && column(points.get(end), frame) == column) {
                end++;
            }
            keep(points.subList(begin, end), kept);
            begin = end;
        }
        return kept;
    }

    private static long column(PointPlan point, Frame frame) {
        return (long) Math.floor(frame.x(point.atSecond()));
    }

    private static void keep(List<PointPlan> column, List<PointPlan> kept) {
        int lowest = 0;
        int highest = 0;
        for (int i = 1; i < column.size(); i++) {
            lowest = column.get(i).low() < column.get(lowest).low() ? i : lowest;
            highest = column.get(i).high() > column.get(highest).high() ? i : highest;
        }
        int last = column.size() - 1;
        java.util.stream.IntStream.of(0, Math.min(lowest, highest), Math.max(lowest, highest), last)
                .distinct()
                .mapToObj(column::get)
                .forEach(kept::add);
    }
}
