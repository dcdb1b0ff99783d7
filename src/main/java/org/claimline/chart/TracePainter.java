package org.claimline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;

/// Draws one trace: a line with its gaps, steps with bands where only bounds are known,
/// columns, or points. Dots stand
/// on observations where they are 12 px apart; estimates are hollow among others that are none.
final class TracePainter {

    private static final double DOTS_APART = 12;
    private static final double BAND = 0.25;
    private static final double DIMMED = 0.6;

    private final Graphics2D g2;
    private final Frame frame;
    private final Style style;
    private final TracePlan trace;
    private final ValueScale scale;
    private final Color colour;
    private final BasicStroke stroke;
    private final double marks;
    private final boolean mixed;

    /// @param width of the line at scale 1
    /// @param dimmed whether another trace of the panel stands out
    TracePainter(
            Graphics2D g2,
            Frame frame,
            Style style,
            TracePlan trace,
            double width,
            boolean dimmed) {
        this.g2 = g2;
        this.frame = frame;
        this.style = style;
        this.trace = trace;
        this.scale = trace.isRight() ? frame.right() : frame.left();
        this.colour = Style.colour(style.palette().series(trace.colour()), dimmed ? DIMMED : 1);
        this.stroke = stroke(style, trace.stroke(), width);
        this.mixed = trace.points().stream().anyMatch(p -> !p.estimate());
        this.marks = style.isPicture() ? style.text() * 1.5 : 1;
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
        List<PointPlan> visible =
                VisiblePoints.of(trace.points(), frame.fromSecond(), frame.toSecond());
        g2.setColor(colour);
        switch (trace.shape()) {
            case LINE -> {
                List<PointPlan> line = VisiblePoints.thinned(visible, frame);
                line.stream().filter(TracePainter::isBounded).forEach(this::band);
                line(line);
                dots(visible);
            }
            case STEP -> steps(visible);
            case COLUMN -> visible.forEach(this::column);
            case POINTS -> visible.forEach(p -> dot(p, 3 * marks));
        }
    }

    private void line(List<PointPlan> points) {
        Path2D path = new Path2D.Double();
        boolean open = false;
        for (int i = 0; i < points.size(); i++) {
            PointPlan point = points.get(i);
            if (isBounded(point)) {
                open = false;
                continue;
            }
            double x = frame.x(point.atSecond());
            double y = frame.y(scale, point.low());
            if (open && point.joined()) {
                path.lineTo(x, y);
            } else {
                path.moveTo(x, y);
                boolean alone =
                        i + 1 == points.size()
                                || !points.get(i + 1).joined()
                                || isBounded(points.get(i + 1));
                if (alone) {
                    g2.fill(circle(x, y, stroke.getLineWidth()));
                }
            }
            open = true;
        }
        g2.setColor(colour);
        g2.setStroke(stroke);
        g2.draw(path);
    }

    private void dots(List<PointPlan> points) {
        if (points.size() < 2) {
            return;
        }
        double apart =
                (frame.x(points.getLast().atSecond()) - frame.x(points.getFirst().atSecond()))
                        / (points.size() - 1);
        for (PointPlan point : points) {
            if (!isBounded(point) && apart >= (point.estimate() && mixed ? 6 : DOTS_APART)) {
                dot(point, 2 * marks);
            }
        }
    }

    private void dot(PointPlan point, double radius) {
        if (isBounded(point)) {
            band(point);
            return;
        }
        double x = frame.x(point.atSecond());
        double y = frame.y(scale, point.low());
        if (point.estimate() && mixed) {
            g2.setColor(Style.colour(style.palette().surface()));
            g2.fill(circle(x, y, radius + 0.5 * marks));
            g2.setColor(colour);
            g2.setStroke(new BasicStroke((float) (1.25 * marks)));
            g2.draw(circle(x, y, radius + 0.5 * marks));
        } else {
            g2.setColor(colour);
            g2.fill(circle(x, y, radius));
        }
    }

    private void steps(List<PointPlan> points) {
        BasicStroke level =
                new BasicStroke(
                        stroke.getLineWidth(),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        stroke.getDashArray(),
                        0);
        for (int i = 0; i < points.size(); i++) {
            PointPlan point = points.get(i);
            if (isBounded(point)) {
                band(point);
            }
            g2.setColor(colour);
            g2.setStroke(level);
            double half =
                    i + 1 < points.size() && points.get(i + 1).joined()
                            ? level.getLineWidth() / 2
                            : 0;
            double from = frame.x(point.fromSecond());
            double to = Math.max(frame.x(point.toSecond()) + half, from + 2 * marks);
            if (!isBounded(point)) {
                double y = frame.y(scale, point.low());
                g2.draw(new Line2D.Double(from, y, to, y));
            }
            if (i > 0 && point.joined()) {
                rise(points.get(i - 1), point, from);
            }
        }
    }

    /// The upright between two steps; none where their bounds touch or overlap.
    private void rise(PointPlan before, PointPlan after, double x) {
        double begin = after.low() > before.high() ? before.high() : before.low();
        double end = after.low() > before.high() ? after.low() : after.high();
        if (after.low() > before.high() || after.high() < before.low()) {
            double from = frame.y(scale, begin);
            double to = frame.y(scale, end);
            g2.draw(new Line2D.Double(x, from, x, to));
        }
    }

    /// A bounded observation over its own time; an open side fades out towards the plot's edge.
    private void band(PointPlan point) {
        double from = frame.x(point.fromSecond());
        double width = Math.max(frame.x(point.toSecond()) - from, 3 * marks);
        double top =
                Double.isFinite(point.high()) ? frame.y(scale, point.high()) : frame.area().getY();
        double bottom =
                Double.isFinite(point.low()) ? frame.y(scale, point.low()) : frame.area().getMaxY();
        Color full = Style.colour(style.palette().series(trace.colour()), BAND);
        Color none = Style.colour(style.palette().series(trace.colour()), 0);
        Rectangle2D band = new Rectangle2D.Double(from, top, width, Math.max(bottom - top, 0.5));
        if (Double.isFinite(point.high()) && Double.isFinite(point.low())) {
            g2.setPaint(full);
        } else {
            Color[] colours =
                    Double.isFinite(point.low())
                            ? new Color[] {none, full}
                            : new Color[] {full, none};
            g2.setPaint(
                    new LinearGradientPaint(
                            0f,
                            (float) top,
                            0f,
                            (float) band.getMaxY(),
                            new float[] {0, 1},
                            colours));
        }
        g2.fill(band);
        g2.setColor(colour);
        g2.setStroke(
                new BasicStroke(
                        stroke.getLineWidth(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        if (Double.isFinite(point.high())) {
            g2.draw(new Line2D.Double(from, top, from + width, top));
        }
        if (Double.isFinite(point.low())) {
            g2.draw(new Line2D.Double(from, bottom, from + width, bottom));
        }
    }

    private void column(PointPlan point) {
        double from = frame.x(point.fromSecond());
        double to = frame.x(point.toSecond());
        double width = Math.max((to - from) * 0.7, 1);
        double zero = frame.y(scale, 0);
        double end = frame.y(scale, isBounded(point) ? finite(point) : point.low());
        g2.setColor(
                point.estimate()
                        ? Style.colour(style.palette().series(trace.colour()), 0.45)
                        : colour);
        g2.fill(
                new Rectangle2D.Double(
                        (from + to - width) / 2, Math.min(zero, end), width, Math.abs(zero - end)));
        if (isBounded(point)) {
            band(point);
        }
    }

    private static double finite(PointPlan point) {
        return Double.isFinite(point.low()) ? Math.max(point.low(), 0) : 0;
    }

    static boolean isBounded(PointPlan point) {
        return point.low() != point.high();
    }

    static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
