package org.claimline.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;

/// How high and how low a trace reaches in each pixel column of a plot, so that labels can keep
/// clear of it.
final class LineEnvelope {

    private static final double WHISKER = 4;

    private final double left;
    private final double[] top;
    private final double[] bottom;

    private LineEnvelope(double left, int columns) {
        this.left = left;
        this.top = new double[columns];
        this.bottom = new double[columns];
        java.util.Arrays.fill(top, Double.POSITIVE_INFINITY);
        java.util.Arrays.fill(bottom, Double.NEGATIVE_INFINITY);
    }

    /// @param points those of the trace that are in view, thinned
    static LineEnvelope of(Frame frame, TracePlan trace, int index, List<PointPlan> points) {
        LineEnvelope envelope =
                new LineEnvelope(frame.area().getX(), (int) Math.ceil(frame.area().getWidth()) + 1);
        for (int i = 0; i < points.size(); i++) {
            PointPlan point = points.get(i);
            PointPlan before = i > 0 && point.joined() ? points.get(i - 1) : point;
            envelope.add(frame, trace, index, before, point);
        }
        return envelope;
    }

    private void add(Frame frame, TracePlan trace, int index, PointPlan before, PointPlan point) {
        double high = frame.y(index, point.high());
        double low = frame.y(index, point.low());
        switch (trace.shape()) {
            case LINE, AREA -> line(frame, index, before, point);
            case BAND -> {
                double from = frame.x(before.atSecond());
                double to = frame.x(point.atSecond());
                segment(from, frame.y(index, before.high()), to, high);
                segment(from, frame.y(index, before.low()), to, low);
            }
            case STEP -> {
                block(frame.x(point.fromSecond()), frame.x(point.toSecond()), high, low);
                double x = frame.x(point.fromSecond());
                block(
                        x,
                        x,
                        Math.min(high, frame.y(index, before.high())),
                        Math.max(low, frame.y(index, before.low())));
            }
            case COLUMN ->
                    block(
                            frame.x(point.fromSecond()),
                            frame.x(point.toSecond()),
                            Math.min(high, frame.y(index, 0)),
                            Math.max(low, frame.y(index, 0)));
            case POINTS -> {
                double x = frame.x(point.atSecond());
                block(x - 3, x + 3, high - 3, low + 3);
            }
            case SCATTER -> {
                // its dots and steps are in the way one by one: many stand over one another
            }
        }
    }

    private void line(Frame frame, int index, PointPlan before, PointPlan point) {
        double x = frame.x(point.atSecond());
        double high = frame.y(index, point.high());
        double low = frame.y(index, point.low());
        if (point.isBounded()) {
            block(x - WHISKER, x + WHISKER, high, low);
        } else if (before.isBounded()) {
            block(x, x, high, low);
        } else {
            segment(frame.x(before.atSecond()), frame.y(index, before.low()), x, low);
        }
    }

    void segment(double x1, double y1, double x2, double y2) {
        int first = column(Math.min(x1, x2));
        int last = column(Math.max(x1, x2));
        for (int c = Math.max(0, first); c <= Math.min(top.length - 1, last); c++) {
            double from = Math.clamp(left + c, Math.min(x1, x2), Math.max(x1, x2));
            double to = Math.clamp(left + c + 1, Math.min(x1, x2), Math.max(x1, x2));
            double a = x1 == x2 ? y1 : y1 + (from - x1) / (x2 - x1) * (y2 - y1);
            double b = x1 == x2 ? y2 : y1 + (to - x1) / (x2 - x1) * (y2 - y1);
            top[c] = Math.min(top[c], Math.min(a, b));
            bottom[c] = Math.max(bottom[c], Math.max(a, b));
        }
    }

    private void block(double fromX, double toX, double fromY, double toY) {
        for (int c = Math.max(0, column(fromX)); c <= Math.min(top.length - 1, column(toX)); c++) {
            top[c] = Math.min(top[c], fromY);
            bottom[c] = Math.max(bottom[c], toY);
        }
    }

    private int column(double x) {
        return (int) Math.clamp(Math.floor(x - left), -1, top.length);
    }

    /// Whether the trace keeps at least `clear` pixels away from a rectangle.
    boolean isClearOf(Rectangle2D box, double clear) {
        int first = Math.max(0, column(box.getX() - clear));
        int last = Math.min(top.length - 1, column(box.getMaxX() + clear));
        for (int c = first; c <= last; c++) {
            if (top[c] <= box.getMaxY() + clear && bottom[c] >= box.getY() - clear) {
                return false;
            }
        }
        return true;
    }
}
