package org.claimline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.claimline.plan.PointList;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;

/// Draws one trace: a line with its gaps, steps, columns, an area, a band, points, or a path. Dots
/// stand on observations where they are 12 px apart; estimates are hollow among others that are
/// none, and where they stand too close for that, the line to them is pale.
final class TracePainter {

    private static final double DOTS_APART = 12;
    private static final double HOLLOW_APART = 6;
    private static final double BREAK_APART = 8;
    private static final double DIMMED = 0.6;
    private static final double PALE = 0.45;
    private static final double AREA = 0.16;

    private final Graphics2D g2;
    private final Frame frame;
    private final TracePlan trace;
    private final Pen pen;
    private final BoundsPainter bounds;
    private final boolean mixed;
    private final List<PointPlan> thinned;

    /// @param thinned the trace's points in view, thinned
    /// @param width of the line at scale 1
    /// @param dimmed whether another trace of the panel stands out
    TracePainter(
            Graphics2D g2,
            Frame frame,
            Style style,
            TracePlan trace,
            List<PointPlan> thinned,
            double width,
            boolean dimmed) {
        this.g2 = g2;
        this.frame = frame;
        this.trace = trace;
        this.thinned = thinned;
        this.mixed = trace.points().stream().anyMatch(p -> !p.estimate());
        this.pen =
                new Pen(
                        g2,
                        frame,
                        style,
                        trace,
                        Style.colour(style.palette().series(trace.colour()), dimmed ? DIMMED : 1),
                        stroke(style, trace.stroke(), width),
                        style.isPicture() ? style.text() * 1.5 : 1);
        this.bounds = new BoundsPainter(pen);
    }

    static BasicStroke stroke(Style style, int stroke, double width) {
        return switch (stroke) {
            case 1 -> style.dashed(style.text(), width, 6, 3);
            case 2 -> style.dashed(style.text(), width, 2, 3);
            case 3 -> style.dashed(style.text(), width, 8, 3, 2, 3);
            default -> style.line(width);
        };
    }

    void paint() {
        PointList visible = VisiblePoints.of(trace.points(), frame.fromSecond(), frame.toSecond());
        g2.setColor(pen.colour());
        switch (trace.shape()) {
            case LINE, AREA, BAND -> joined(visible);
            case STEP -> steps(thinned);
            case COLUMN -> thinned.forEach(this::column);
            case POINTS -> thinned.forEach(p -> dot(p, 3 * pen.marks()));
            case SCATTER -> new PathPainter(pen, mixed).paint();
        }
    }

    private void joined(PointList visible) {
        if (trace.shape() == TracePlan.Shape.AREA) {
            area(thinned);
        }
        if (trace.shape() == TracePlan.Shape.BAND) {
            bounds.band(thinned);
        } else {
            thinned.stream().filter(PointPlan::isBounded).forEach(bounds::whisker);
        }
        double apart = apart(visible);
        boolean pale = mixed && apart < HOLLOW_APART;
        line(thinned, pale);
        if (VisiblePoints.areMany(visible, frame)) {
            return;
        }
        if (apart >= BREAK_APART) {
            breaks(visible);
        }
        dots(visible, apart);
    }

    private static double apart(Frame frame, List<PointPlan> points) {
        return points.size() < 2
                ? 0
                : (frame.x(points.getLast()) - frame.x(points.getFirst())) / (points.size() - 1);
    }

    private double apart(List<PointPlan> points) {
        return apart(frame, points);
    }

    private void line(List<PointPlan> points, boolean pale) {
        Path2D firm = new Path2D.Double();
        Path2D weak = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            PointPlan point = points.get(i);
            if (point.isBounded()) {
                continue;
            }
            double x = frame.x(point);
            double y = pen.y(point.low());
            boolean from = i > 0 && point.joined() && !points.get(i - 1).isBounded();
            boolean on =
                    i + 1 < points.size()
                            && points.get(i + 1).joined()
                            && !points.get(i + 1).isBounded();
            if (from) {
                PointPlan before = points.get(i - 1);
                Path2D path = pale && point.estimate() ? weak : firm;
                boolean begins =
                        path.getCurrentPoint() == null
                                || path.getCurrentPoint().distance(frame.x(before), y(before)) > 0;
                if (begins) {
                    path.moveTo(frame.x(before), y(before));
                }
                path.lineTo(x, y);
            } else if (!on) {
                g2.setColor(pen.colour());
                g2.fill(circle(x, y, pen.stroke().getLineWidth()));
            }
        }
        g2.setStroke(pen.stroke());
        g2.setColor(pen.pale(PALE));
        g2.draw(weak);
        g2.setColor(pen.colour());
        g2.draw(firm);
    }

    private double y(PointPlan point) {
        return pen.y(point.low());
    }

    /// Fills from the line to zero.
    private void area(List<PointPlan> points) {
        double zero = pen.y(0);
        Path2D fill = new Path2D.Double();
        for (int i = 1; i < points.size(); i++) {
            PointPlan before = points.get(i - 1);
            PointPlan point = points.get(i);
            if (point.joined() && !point.isBounded() && !before.isBounded()) {
                fill.moveTo(frame.x(before), zero);
                fill.lineTo(frame.x(before), y(before));
                fill.lineTo(frame.x(point), y(point));
                fill.lineTo(frame.x(point), zero);
                fill.closePath();
            }
        }
        g2.setColor(pen.pale(AREA));
        g2.fill(fill);
    }

    /// At the beginning of each period before which the series was made otherwise.
    private void breaks(List<PointPlan> points) {
        for (int i = 1; i < points.size(); i++) {
            PointPlan before = points.get(i - 1);
            PointPlan point = points.get(i);
            if (point.isBreak() && point.joined() && !point.isBounded() && !before.isBounded()) {
                double left = frame.x(before);
                double right = frame.x(point);
                double slope = (y(point) - y(before)) / (right - left);
                double x = Math.clamp(frame.x(point.fromSecond()), left, right);
                double middle = x <= left || x >= right ? (left + right) / 2 : x;
                pen.breakSign(middle, y(before) + slope * (middle - left), slope);
            }
        }
    }

    private void dots(List<PointPlan> points, double apart) {
        if (points.size() < 2) {
            return;
        }
        for (PointPlan point : points) {
            boolean ring = point.estimate() && mixed;
            if (!point.isBounded() && apart >= (ring ? HOLLOW_APART : DOTS_APART)) {
                dot(point, 2 * pen.marks());
            }
        }
    }

    private void dot(PointPlan point, double radius) {
        if (point.isBounded()) {
            bounds.whisker(point);
        } else if (point.estimate() && mixed) {
            pen.hollow(frame.x(point), y(point), radius);
        } else {
            pen.dot(frame.x(point), y(point), radius);
        }
    }

    private void steps(List<PointPlan> points) {
        BasicStroke level =
                new BasicStroke(
                        pen.stroke().getLineWidth(),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        pen.stroke().getDashArray(),
                        0);
        for (int i = 0; i < points.size(); i++) {
            PointPlan point = points.get(i);
            if (point.isBounded()) {
                bounds.box(point);
            }
            g2.setColor(point.estimate() && mixed ? pen.pale(PALE) : pen.colour());
            g2.setStroke(level);
            double half =
                    i + 1 < points.size() && points.get(i + 1).joined()
                            ? level.getLineWidth() / 2
                            : 0;
            double from = frame.x(point.fromSecond());
            double to = Math.max(frame.x(point.toSecond()) + half, from + 2 * pen.marks());
            if (!point.isBounded()) {
                g2.draw(new Line2D.Double(from, y(point), to, y(point)));
            }
            if (i > 0 && point.joined()) {
                rise(points.get(i - 1), point, from);
            }
            if (point.isBreak() && !point.isBounded() && to - from >= BREAK_APART) {
                pen.breakSign(from + 6 * pen.marks(), y(point), 0);
            }
        }
    }

    /// The upright between two steps; none where their bounds touch or overlap.
    private void rise(PointPlan before, PointPlan after, double x) {
        double begin = after.low() > before.high() ? before.high() : before.low();
        double end = after.low() > before.high() ? after.low() : after.high();
        if (after.low() > before.high() || after.high() < before.low()) {
            g2.draw(new Line2D.Double(x, pen.y(begin), x, pen.y(end)));
        }
    }

    private void column(PointPlan point) {
        double from = frame.x(point.fromSecond());
        double to = frame.x(point.toSecond());
        double width = Math.max((to - from) * 0.7, 1);
        double zero = pen.y(0);
        double end = pen.y(point.isBounded() ? finite(point) : point.low());
        Color colour = point.estimate() ? pen.pale(PALE) : pen.colour();
        g2.setColor(colour);
        g2.fill(
                new Rectangle2D.Double(
                        (from + to - width) / 2, Math.min(zero, end), width, Math.abs(zero - end)));
        if (point.isBounded()) {
            bounds.box(point);
        }
        if (point.isBreak() && to - from >= BREAK_APART) {
            pen.breakSign(from, zero, 0);
        }
    }

    private static double finite(PointPlan point) {
        return Double.isFinite(point.low()) ? Math.max(point.low(), 0) : 0;
    }

    static Ellipse2D circle(double x, double y, double radius) {
        return Pen.circle(x, y, radius);
    }
}
