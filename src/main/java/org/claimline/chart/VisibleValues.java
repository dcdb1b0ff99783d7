package org.claimline.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.plan.Mark;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PointList;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;

/// The values that one axis of a panel has to hold while a stretch of time is shown.
///
/// @param plan the panel
/// @param onRight whether the right axis is asked for
/// @param fromSecond where the stretch begins
/// @param toSecond where it ends
record VisibleValues(PanelPlan plan, boolean onRight, long fromSecond, long toSecond) {

    private static final int MANY = 1000;

    /// How many points at an end may lie out of view, and one more.
    private static final int BESIDE = 4;

    DoubleStream ofTraces() {
        return plan.traces().stream().filter(this::isOn).flatMapToDouble(this::ofTrace);
    }

    private DoubleStream ofTrace(TracePlan trace) {
        if (trace.shape() == TracePlan.Shape.SCATTER) {
            return seen(trace).mapToDouble(PointPlan::low);
        }
        PointList near = VisiblePoints.of(trace.points(), fromSecond, toSecond);
        DoubleStream inView = near.size() > MANY ? ofMany(near) : ofAll(near);
        return trace.isLine() ? DoubleStream.concat(inView, atEdges(near)) : inView;
    }

    private DoubleStream ofAll(PointList near) {
        return near.stream()
                .filter(this::isInView)
                .flatMapToDouble(p -> DoubleStream.of(p.low(), p.high()));
    }

    /// The lowest and the highest of them, which are all that matters.
    private DoubleStream ofMany(PointList near) {
        int from = 0;
        int to = near.size();
        while (!isInView(near.get(from))) {
            from++;
        }
        while (!isInView(near.get(to - 1))) {
            to--;
        }
        double low = near.low(near.lowest(from, to));
        double high = near.high(near.highest(from, to));
        return Double.isInfinite(low) || Double.isInfinite(high)
                ? ofAll(near)
                : DoubleStream.of(low, high);
    }

    private Stream<PointPlan> seen(TracePlan trace) {
        return trace.points().stream().filter(p -> p.isWithin(fromSecond, toSecond));
    }

    /// What the axis across has to hold.
    DoubleStream across() {
        return plan.traces().stream()
                .flatMap(this::seen)
                .flatMap(p -> p.across().stream())
                .mapToDouble(PointPlan.Across::value);
    }

    private boolean isInView(PointPlan point) {
        return point.atSecond() >= fromSecond && point.atSecond() <= toSecond
                || point.toSecond() > fromSecond && point.fromSecond() < toSecond;
    }

    /// Where a line passes the edges on its way to a point out of view.
    private DoubleStream atEdges(PointList points) {
        int size = points.size();
        return IntStream.concat(
                        IntStream.range(1, Math.min(BESIDE, size)),
                        IntStream.range(Math.max(BESIDE, size - BESIDE), size))
                .filter(points::joined)
                .boxed()
                .flatMapToDouble(
                        i ->
                                DoubleStream.of(fromSecond, toSecond)
                                        .filter(e -> e > points.get(i - 1).atSecond())
                                        .filter(e -> e < points.get(i).atSecond())
                                        .map(e -> between(points.get(i - 1), points.get(i), e)));
    }

    private static double between(PointPlan before, PointPlan after, double second) {
        double share =
                (second - before.atSecond()) / ((double) after.atSecond() - before.atSecond());
        return before.high() + share * (after.low() - before.high());
    }

    DoubleStream ofMarks() {
        return marks().stream().flatMapToDouble(this::values);
    }

    boolean isMarked() {
        return ofMarks().findAny().isPresent();
    }

    private List<Mark> marks() {
        return plan.claims().stream().flatMap(c -> c.marks().stream()).toList();
    }

    private DoubleStream values(Mark mark) {
        return switch (mark) {
            case Mark.Used(int trace, long at, double value) -> at(trace, at, at, value);
            case Mark.Found(int trace, long at, double value) -> at(trace, at, at, value);
            case Mark.Ghost(int trace, long at, double stated, double _) ->
                    at(trace, at, at, stated);
            case Mark.Limit(int trace, long from, long to, double value) ->
                    at(trace, from, to, value);
            case Mark.Box(int trace, long from, long to, double low, double high) ->
                    at(trace, from, to, low, high);
            case Mark.Bracket(int trace, long from, double first, long to, double last, String _) ->
                    DoubleStream.concat(at(trace, from, from, first), at(trace, to, to, last));
        };
    }

    private DoubleStream at(int trace, long from, long to, double... values) {
        boolean on =
                trace >= 0 && trace < plan.traces().size()
                        ? isOn(plan.traces().get(trace))
                        : !onRight;
        return on && shows(from, to) ? DoubleStream.of(values) : DoubleStream.empty();
    }

    private boolean isOn(TracePlan trace) {
        return onRight == (trace.isRight() && plan.right().isPresent());
    }

    private boolean shows(long from, long to) {
        return to >= fromSecond && from <= toSecond;
    }
}
