package org.claimline.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;

/// Where moments and values stand in one drawing: the plot's area, the stretch of time shown,
/// and the scales of both
/// axes. Values beyond the axis stand at most one plot's height outside, so that infinite
/// bounds have a place, too.
///
/// @param area the plot's area in pixels
/// @param fromSecond the moment at its left edge
/// @param toSecond the moment at its right edge
/// @param left the left axis
/// @param right the right axis; the left one where there is none
/// @param traces which say the axis they are read on
/// @param across the axis across, where that is not time
record Frame(
        Rectangle2D area,
        long fromSecond,
        long toSecond,
        ValueScale left,
        ValueScale right,
        List<TracePlan> traces,
        Optional<ValueScale> across) {

    /// Over time.
    Frame(
            Rectangle2D area,
            long fromSecond,
            long toSecond,
            ValueScale left,
            ValueScale right,
            List<TracePlan> traces) {
        this(area, fromSecond, toSecond, left, right, traces, Optional.empty());
    }

    /// Where a point stands.
    double x(PointPlan point) {
        return across.isPresent() && point.across().isPresent()
                ? x(across.get(), point.across().get().value())
                : x(point.atSecond());
    }

    private double x(ValueScale scale, double value) {
        return area.getX() + Math.clamp(scale.share(value), -1, 2) * area.getWidth();
    }

    /// Where a moment stands on a trace: in a scatter, where the dot of its period does.
    double x(int trace, long second) {
        return across.isEmpty() || trace < 0 || trace >= traces.size()
                ? x(second)
                : traces.get(trace).points().stream()
                        .filter(p -> p.fromSecond() <= second && second < p.toSecond())
                        .findFirst()
                        .map(this::x)
                        .orElseGet(() -> x(second));
    }

    /// The points whose place in time is in view.
    List<PointPlan> seen(TracePlan trace) {
        return trace.points().stream().filter(p -> p.isWithin(fromSecond, toSecond)).toList();
    }

    double x(double second) {
        return area.getX()
                + (second - fromSecond) / ((double) toSecond - fromSecond) * area.getWidth();
    }

    long second(double x) {
        return Math.round(
                fromSecond
                        + (x - area.getX()) / area.getWidth() * ((double) toSecond - fromSecond));
    }

    double y(ValueScale scale, double value) {
        double share = Math.clamp(scale.share(value), -1, 2);
        return area.getMaxY() - share * area.getHeight();
    }

    /// The height of a value on a trace's axis; a trace out of range is read on the left one.
    double y(int trace, double value) {
        return y(scale(trace), value);
    }

    ValueScale scale(int trace) {
        return trace >= 0 && trace < traces.size() && traces.get(trace).isRight() ? right : left;
    }

    /// Whether any of a stretch is in view.
    boolean shows(long from, long to) {
        return to >= fromSecond && from <= toSecond;
    }
}
