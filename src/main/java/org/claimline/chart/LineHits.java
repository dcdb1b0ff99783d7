package org.claimline.chart;

import java.awt.geom.Line2D;
import java.util.List;
import java.util.OptionalInt;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;

/// Which line lies at a place of the plot, as it is drawn: between points that are joined, along a
/// step and up its rise, in a column, at a dot.
final class LineHits {

    private static final double REACH = 6;

    private final Frame frame;
    private final double x;
    private final double y;

    private LineHits(Frame frame, double x, double y) {
        this.frame = frame;
        this.x = x;
        this.y = y;
    }

    /// The nearest line within reach, of those equally near the one drawn last; none on a panel
    /// that draws one series against another.
    static OptionalInt at(Frame frame, PanelPlan plan, double x, double y) {
        if (plan.across().isPresent()) {
            return OptionalInt.empty();
        }
        LineHits hits = new LineHits(frame, x, y);
        int nearest = -1;
        double least = REACH;
        for (int i = 0; i < plan.traces().size(); i++) {
            double away = hits.away(plan.traces().get(i), i);
            if (away <= least) {
                least = away;
                nearest = i;
            }
        }
        return nearest < 0 ? OptionalInt.empty() : OptionalInt.of(nearest);
    }

    private double away(TracePlan trace, int index) {
        List<PointPlan> near =
                VisiblePoints.thinned(
                        VisiblePoints.of(
                                trace.points(), frame.second(x - REACH), frame.second(x + REACH)),
                        frame);
        double least = Double.MAX_VALUE;
        for (int i = 0; i < near.size(); i++) {
            PointPlan point = near.get(i);
            double away =
                    switch (trace.shape()) {
                        case LINE, AREA, BAND ->
                                Math.min(dot(point, index), joined(near, i, index));
                        case POINTS, SCATTER -> dot(point, index);
                        case STEP -> step(near, i, index);
                        case COLUMN -> column(point, index);
                    };
            least = Math.min(least, away);
        }
        return least;
    }

    private double dot(PointPlan point, int index) {
        return point.isBounded()
                ? box(point, frame.y(index, point.high()), frame.y(index, point.low()))
                : Math.hypot(frame.x(point.atSecond()) - x, frame.y(index, point.low()) - y);
    }

    private double joined(List<PointPlan> points, int i, int index) {
        if (i == 0 || !points.get(i).joined()) {
            return Double.MAX_VALUE;
        }
        PointPlan before = points.get(i - 1);
        PointPlan after = points.get(i);
        return Line2D.ptSegDist(
                frame.x(before.atSecond()),
                frame.y(index, before.low()),
                frame.x(after.atSecond()),
                frame.y(index, after.low()),
                x,
                y);
    }

    private double step(List<PointPlan> points, int i, int index) {
        PointPlan point = points.get(i);
        double level = box(point, frame.y(index, point.high()), frame.y(index, point.low()));
        if (i == 0 || !point.joined()) {
            return level;
        }
        double at = frame.x(point.fromSecond());
        double rise =
                Line2D.ptSegDist(
                        at,
                        frame.y(index, points.get(i - 1).low()),
                        at,
                        frame.y(index, point.low()),
                        x,
                        y);
        return Math.min(level, rise);
    }

    private double column(PointPlan point, int index) {
        double zero = frame.y(index, 0);
        double end = frame.y(index, point.low());
        return box(point, Math.min(zero, end), Math.max(zero, end));
    }

    /// How far a box over a point's own time is; nothing inside it.
    private double box(PointPlan point, double top, double bottom) {
        double across = outside(x, frame.x(point.fromSecond()), frame.x(point.toSecond()));
        return Math.hypot(across, outside(y, top, bottom));
    }

    private static double outside(double at, double from, double to) {
        return Math.max(0, Math.max(from - at, at - to));
    }
}
