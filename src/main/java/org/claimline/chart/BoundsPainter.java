package org.claimline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.claimline.plan.PointPlan;

/// Draws observations of which only the bounds are known: as an upright from low to high among
/// dots and on lines, over their own time on steps, and joined to a band where that is asked for.
/// A side that is open fades out.
final class BoundsPainter {

    private static final double FILL = 0.2;
    private static final double BOX = 0.25;
    private static final double PALE = 0.5;
    private static final double CAP = 4;
    private static final double FADING = 28;

    private final Pen pen;
    private final Graphics2D g2;

    BoundsPainter(Pen pen) {
        this.pen = pen;
        this.g2 = pen.g2();
    }

    /// An upright from low to high, with a level at each end that is known.
    void whisker(PointPlan point) {
        double x = pen.x(point);
        double reach = FADING * pen.marks();
        double top = y(point.high(), pen.y(point.low()) - reach);
        double bottom = y(point.low(), pen.y(point.high()) + reach);
        Color colour = point.estimate() ? pen.pale(PALE) : pen.colour();
        g2.setStroke(new BasicStroke((float) (1.5 * pen.marks())));
        fading(point, colour, top, bottom);
        g2.draw(new Line2D.Double(x, top, x, bottom));
        solid(colour);
        double half = CAP * pen.marks();
        for (double bound : new double[] {point.low(), point.high()}) {
            if (Double.isFinite(bound)) {
                double y = pen.y(bound);
                g2.draw(new Line2D.Double(x - half, y, x + half, y));
            }
        }
    }

    private double y(double bound, double open) {
        return Double.isFinite(bound) ? pen.y(bound) : open;
    }

    /// Paints with a colour that fades out at an open side.
    private void fading(PointPlan point, Color colour, double top, double bottom) {
        if (Double.isFinite(point.high()) && Double.isFinite(point.low())) {
            g2.setPaint(colour);
            return;
        }
        Color none = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0);
        g2.setPaint(
                new LinearGradientPaint(
                        0f,
                        (float) top,
                        0f,
                        (float) Math.max(bottom, top + 1),
                        new float[] {0, 1},
                        Double.isFinite(point.low())
                                ? new Color[] {none, colour}
                                : new Color[] {colour, none}));
    }

    /// Paints with a colour again. The screen's graphics set none that was the last colour, though
    /// they faded since.
    private void solid(Color colour) {
        g2.setColor(pen.surface());
        g2.setColor(colour);
    }

    /// Over the observation's own time; an open side fades out towards the plot's edge.
    void box(PointPlan point) {
        Rectangle2D area = pen.frame().area();
        double from = pen.frame().x(point.fromSecond());
        double width = Math.max(pen.frame().x(point.toSecond()) - from, 3 * pen.marks());
        double top = y(point.high(), area.getY());
        double bottom = y(point.low(), area.getMaxY());
        fading(point, pen.pale(BOX), top, bottom);
        g2.fill(new Rectangle2D.Double(from, top, width, Math.max(bottom - top, 0.5)));
        solid(pen.colour());
        g2.setStroke(
                new BasicStroke(
                        pen.stroke().getLineWidth(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        if (Double.isFinite(point.high())) {
            g2.draw(new Line2D.Double(from, top, from + width, top));
        }
        if (Double.isFinite(point.low())) {
            g2.draw(new Line2D.Double(from, bottom, from + width, bottom));
        }
    }

    /// A band through all points, as wide as each is: open where the line is.
    void band(List<PointPlan> points) {
        int begin = 0;
        while (begin < points.size()) {
            int end = begin + 1;
            while (end < points.size() && points.get(end).joined()) {
                end++;
            }
            run(points.subList(begin, end));
            begin = end;
        }
    }

    private void run(List<PointPlan> run) {
        if (run.size() == 1) {
            if (run.getFirst().isBounded()) {
                box(run.getFirst());
            }
            return;
        }
        Path2D fill = new Path2D.Double();
        fill.moveTo(pen.x(run.getFirst()), pen.y(run.getFirst().high()));
        run.forEach(p -> fill.lineTo(pen.x(p), pen.y(p.high())));
        run.reversed().forEach(p -> fill.lineTo(pen.x(p), pen.y(p.low())));
        fill.closePath();
        g2.setColor(pen.pale(FILL));
        g2.fill(fill);
        g2.setColor(pen.pale(0.8));
        g2.setStroke(pen.thin(1));
        for (int i = 1; i < run.size(); i++) {
            PointPlan before = run.get(i - 1);
            PointPlan point = run.get(i);
            if (before.isBounded() || point.isBounded()) {
                edge(before, before.high(), point, point.high());
                edge(before, before.low(), point, point.low());
            }
        }
    }

    private void edge(PointPlan before, double from, PointPlan point, double to) {
        if (Double.isFinite(from) && Double.isFinite(to)) {
            g2.draw(new Line2D.Double(pen.x(before), pen.y(from), pen.x(point), pen.y(to)));
        }
    }
}
