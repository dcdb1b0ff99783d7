package org.claimline.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.claimline.plan.PointPlan;

/// Draws a scatter's path through time: dots joined in order of time by a thin line that becomes
/// firmer, with arrow heads where it is long enough, the last dot larger.
final class PathPainter {

    private static final double LEAST_SEGMENT = 22;
    private static final double HEADS_APART = 44;
    private static final double HEAD = 7;
    private static final int CROWDED = 150;
    private static final double EARLIEST = 0.4;

    private final Pen pen;
    private final Graphics2D g2;
    private final boolean mixed;

    /// @param mixed whether some of its points are no estimates
    PathPainter(Pen pen, boolean mixed) {
        this.pen = pen;
        this.g2 = pen.g2();
        this.mixed = mixed;
    }

    void paint() {
        List<PointPlan> seen = pen.frame().seen(pen.trace());
        boolean crowded = seen.size() > CROWDED;
        double since = HEADS_APART;
        for (int i = 1; i < seen.size(); i++) {
            PointPlan point = seen.get(i);
            if (!point.joined()) {
                since = HEADS_APART;
                continue;
            }
            Line2D step = step(seen.get(i - 1), point);
            double share = i / (double) (seen.size() - 1);
            g2.setColor(pen.pale(EARLIEST + (1 - EARLIEST) * share));
            g2.setStroke(line(crowded ? 0.75 : 0.75 + 0.75 * share));
            g2.draw(step);
            double length = step.getP1().distance(step.getP2());
            since += length;
            boolean room = length >= LEAST_SEGMENT * pen.marks();
            if (room && (since >= HEADS_APART * pen.marks() || i == seen.size() - 1)) {
                head(step);
                since = 0;
            }
            if (point.isBreak() && room) {
                breakSign(step);
            }
        }
        for (int i = 0; i < seen.size(); i++) {
            boolean last = i == seen.size() - 1;
            dot(seen.get(i), last ? 4.5 : crowded ? 1.5 : 3);
        }
    }

    private BasicStroke line(double width) {
        return new BasicStroke(
                (float) (width * pen.marks()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private Line2D step(PointPlan before, PointPlan point) {
        return new Line2D.Double(
                pen.x(before), pen.y(before.low()), pen.x(point), pen.y(point.low()));
    }

    private void breakSign(Line2D step) {
        double across = step.getX2() - step.getX1();
        double slope = Math.abs(across) < 1 ? 0 : (step.getY2() - step.getY1()) / across;
        pen.breakSign(
                0.25 * step.getX1() + 0.75 * step.getX2(),
                0.25 * step.getY1() + 0.75 * step.getY2(),
                slope);
    }

    /// An arrow head on the middle of a step, pointing on in time.
    private void head(Line2D step) {
        double length = step.getP1().distance(step.getP2());
        double dx = (step.getX2() - step.getX1()) / length;
        double dy = (step.getY2() - step.getY1()) / length;
        double size = HEAD * pen.marks();
        double x = (step.getX1() + step.getX2()) / 2 + dx * size / 2;
        double y = (step.getY1() + step.getY2()) / 2 + dy * size / 2;
        Path2D head = new Path2D.Double();
        head.moveTo(x, y);
        head.lineTo(x - dx * size - dy * size * 0.4, y - dy * size + dx * size * 0.4);
        head.lineTo(x - dx * size + dy * size * 0.4, y - dy * size - dx * size * 0.4);
        head.closePath();
        g2.fill(head);
    }

    private void dot(PointPlan point, double radius) {
        double x = pen.x(point);
        double y = pen.y(point.low());
        if (point.estimate() && mixed) {
            pen.hollow(x, y, radius * pen.marks());
        } else {
            pen.dot(x, y, radius * pen.marks());
        }
    }
}
