package org.claimline.chart;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.plan.PointList;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;

/// Where lines end in view, and labels beside them that do not touch.
final class LineEnds {

    private LineEnds() {}

    /// The last point in view; where the line runs on beyond the right edge, its height there.
    /// Empty where nothing of
    /// it is in view.
    static Optional<Point2D> last(Frame frame, TracePlan trace, int index) {
        PointList points = trace.points();
        PointList near = VisiblePoints.of(points, frame.fromSecond(), frame.toSecond());
        PointPlan before = null;
        for (int i = Math.max(0, near.size() - 3); i < near.size(); i++) {
            PointPlan point = near.get(i);
            long from =
                    trace.shape() == TracePlan.Shape.STEP ? point.fromSecond() : point.atSecond();
            if (from > frame.toSecond()) {
                return Optional.ofNullable(before).map(b -> edge(frame, trace, index, b, point));
            }
            before = point;
        }
        return Optional.ofNullable(before)
                .filter(p -> Math.max(p.toSecond(), p.atSecond()) >= frame.fromSecond())
                .map(
                        p ->
                                new Point2D.Double(
                                        Math.min(frame.x(end(trace, p)), frame.area().getMaxX()),
                                        y(frame, index, p)));
    }

    private static long end(TracePlan trace, PointPlan point) {
        return trace.shape() == TracePlan.Shape.STEP ? point.toSecond() : point.atSecond();
    }

    private static Point2D edge(
            Frame frame, TracePlan trace, int index, PointPlan before, PointPlan after) {
        double x = frame.area().getMaxX();
        if (!trace.isLine() || !after.joined()) {
            return new Point2D.Double(
                    Math.min(x, frame.x(end(trace, before))), y(frame, index, before));
        }
        double share =
                ((double) frame.toSecond() - before.atSecond())
                        / Math.max(1, after.atSecond() - before.atSecond());
        double from = y(frame, index, before);
        return new Point2D.Double(x, from + share * (y(frame, index, after) - from));
    }

    private static double y(Frame frame, int index, PointPlan point) {
        double low = frame.y(index, point.low());
        double high = frame.y(index, point.high());
        return Math.clamp((low + high) / 2, frame.area().getY(), frame.area().getMaxY());
    }

    /// Moves the middles of labels so far apart that none touch, as little as needed, inside
    /// the given limits as far
    /// as they have room.
    ///
    /// @param wanted the middles, in any order; the result has the same order
    /// @param height of each label
    /// @param gap between two
    static List<Double> apart(
            List<Double> wanted, double height, double gap, double top, double bottom) {
        List<Integer> order =
                IntStream.range(0, wanted.size())
                        .boxed()
                        .sorted(Comparator.comparing(wanted::get))
                        .toList();
        double step = height + gap;
        double[] at = new double[wanted.size()];
        double least = Double.NEGATIVE_INFINITY;
        for (int n = 0; n < order.size(); n++) {
            at[n] = Math.max(Math.max(wanted.get(order.get(n)), top + height / 2), least);
            least = at[n] + step;
        }
        double most = bottom - height / 2;
        for (int n = order.size() - 1; n >= 0; n--) {
            at[n] = Math.min(at[n], most);
            most = at[n] - step;
        }
        spread(at, order, wanted, step, top + height / 2);
        List<Double> result = new ArrayList<>(wanted);
        for (int n = 0; n < order.size(); n++) {
            result.set(order.get(n), at[n]);
        }
        return result;
    }

    /// A run of touching labels was pushed down from its first: it moves up to stand around
    /// what it names.
    private static void spread(
            double[] at, List<Integer> order, List<Double> wanted, double step, double top) {
        int begin = 0;
        while (begin < at.length) {
            int end = begin + 1;
            double off = at[begin] - wanted.get(order.get(begin));
            while (end < at.length && at[end] - at[end - 1] <= step + 1e-9) {
                off += at[end] - wanted.get(order.get(end));
                end++;
            }
            double above = begin == 0 ? top : at[begin - 1] + step;
            double shift = Math.clamp(off / (end - begin), 0, Math.max(0, at[begin] - above));
            for (int n = begin; n < end && end - begin > 1; n++) {
                at[n] -= shift;
            }
            begin = end;
        }
    }
}
