package org.claimline.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// What labels keep clear of: lines and other labels by 4 px, marks by 3, the plot's edge by 4,
/// each times a factor.
final class Obstacles {

    private static final double LINES = 4;
    private static final double LABELS = 4;
    private static final double MARKS = 3;
    private static final double EDGE = 4;

    private final Rectangle2D area;
    private final double factor;
    private final List<LineEnvelope> lines = new ArrayList<>();
    private final List<Rectangle2D> labels = new ArrayList<>();
    private final List<Rectangle2D> marks = new ArrayList<>();

    /// @param area inside which labels stand
    /// @param factor of the distances
    Obstacles(Rectangle2D area, double factor) {
        this.area = area;
        this.factor = factor;
    }

    void line(LineEnvelope line) {
        lines.add(line);
    }

    void label(Rectangle2D box) {
        labels.add(box);
    }

    void mark(Rectangle2D box) {
        marks.add(box);
    }

    List<Rectangle2D> labels() {
        return List.copyOf(labels);
    }

    Rectangle2D area() {
        return area;
    }

    /// Whether a label may stand there.
    boolean isFree(Rectangle2D box) {
        return isInside(box) && isClear(box);
    }

    /// Whether it lies inside the plot, its edge kept.
    boolean isInside(Rectangle2D box) {
        double edge = EDGE * factor;
        return box.getX() >= area.getX() + edge
                && box.getMaxX() <= area.getMaxX() - edge
                && box.getY() >= area.getY() + edge
                && box.getMaxY() <= area.getMaxY() - edge;
    }

    /// Whether it is clear of lines, labels and marks.
    boolean isClear(Rectangle2D box) {
        return isClearOfMarks(box)
                && lines.stream().allMatch(l -> l.isClearOf(box, LINES * factor));
    }

    /// Whether it is clear of labels and marks.
    boolean isClearOfMarks(Rectangle2D box) {
        return isClearOfLabels(box)
                && marks.stream().noneMatch(m -> grown(m, MARKS * factor).intersects(box));
    }

    /// How many marks it covers.
    long marksUnder(Rectangle2D box) {
        return marks.stream().filter(m -> m.intersects(box)).count();
    }

    /// Whether it is clear of labels at least.
    boolean isClearOfLabels(Rectangle2D box) {
        return labels.stream().noneMatch(l -> grown(l, LABELS * factor).intersects(box));
    }

    /// Whether a leader touches no label and no mark but those at its own beginning.
    boolean isFree(Line2D leader) {
        return labels.stream().noneMatch(l -> grown(l, 2 * factor).intersectsLine(leader))
                && marks.stream()
                        .filter(m -> !grown(m, MARKS * factor).contains(leader.getP1()))
                        .noneMatch(m -> m.intersectsLine(leader));
    }

    /// Whether a leader runs across a trace, its first pixels aside.
    boolean crossesTrace(Line2D leader) {
        double length = leader.getP1().distance(leader.getP2());
        int steps = (int) Math.ceil(length / 2);
        for (int n = (int) (4 * factor); n <= steps; n++) {
            double share = n / (double) steps;
            double x = leader.getX1() + share * (leader.getX2() - leader.getX1());
            double y = leader.getY1() + share * (leader.getY2() - leader.getY1());
            Rectangle2D dot = new Rectangle2D.Double(x - 0.5, y - 0.5, 1, 1);
            if (lines.stream().anyMatch(l -> !l.isClearOf(dot, 1))) {
                return true;
            }
        }
        return false;
    }

    static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by,
                box.getY() - by,
                box.getWidth() + 2 * by,
                box.getHeight() + 2 * by);
    }
}
