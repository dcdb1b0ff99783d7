package org.claimline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;

/// What one trace is drawn with.
///
/// @param g2 what it is drawn on
/// @param frame where things stand
/// @param style colours and sizes
/// @param trace the trace
/// @param colour its colour
/// @param stroke its line
/// @param marks the factor of dots and ticks
record Pen(
        Graphics2D g2,
        Frame frame,
        Style style,
        TracePlan trace,
        Color colour,
        BasicStroke stroke,
        double marks) {

    private static final double BREAK_HALF = 3;
    private static final double BREAK_HIGH = 5;

    double x(PointPlan point) {
        return frame.x(point);
    }

    double y(double value) {
        return frame.y(trace.isRight() ? frame.right() : frame.left(), value);
    }

    /// The trace's colour, let through.
    Color pale(double opacity) {
        return Style.colour(
                style.palette().series(trace.colour()), opacity * colour.getAlpha() / 255.0);
    }

    Color surface() {
        return Style.colour(style.palette().surface());
    }

    /// A line of a width in pixels at the trace's own scale.
    BasicStroke thin(double width) {
        return new BasicStroke((float) (width * marks));
    }

    void dot(double x, double y, double radius) {
        g2.setColor(colour);
        g2.fill(circle(x, y, radius));
    }

    /// A ring, as estimates have it.
    void hollow(double x, double y, double radius) {
        g2.setColor(surface());
        g2.fill(circle(x, y, radius + 0.5 * marks));
        g2.setColor(colour);
        g2.setStroke(thin(1.25));
        g2.draw(circle(x, y, radius + 0.5 * marks));
    }

    /// Two short uprights with a gap between, where the series was made otherwise before.
    ///
    /// @param slope of the line that runs through there
    void breakSign(double x, double y, double slope) {
        double half = BREAK_HALF * marks;
        double length = Math.hypot(1, slope);
        double across = half / length;
        g2.setColor(surface());
        g2.setStroke(
                new BasicStroke(
                        stroke.getLineWidth() + (float) (2 * marks),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER));
        g2.draw(new Line2D.Double(x - across, y - across * slope, x + across, y + across * slope));
        g2.setColor(colour);
        g2.setStroke(thin(1.25));
        for (double side : new double[] {-across, across}) {
            double middle = y + side * slope;
            double high = BREAK_HIGH * marks;
            g2.draw(new Line2D.Double(x + side, middle - high, x + side, middle + high));
        }
    }

    static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
