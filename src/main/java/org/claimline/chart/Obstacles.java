package org.claimline.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// What labels keep clear of: lines and other labels by 4 px, marks and leaders by 3, the
/// plot's edge by 4, each times a factor.
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
    private final List<Line2D> leaders = new ArrayList<>();

    /// @param area inside which labels stand
    /// @param factor of the distances
    Obstacles(Rectangle2D area, double factor) {
        this.area = area;
        this.factor = factor;
    }

    /// The same, to which more can be added while this stays as it is.
    Obstacles copy() {
        Obstacles copy = new Obstacles(area, factor);
        copy.lines.addAll(lines);
        copy.labels.addAll(labels);
        copy.marks.addAll(marks);
        copy.leaders.addAll(leaders);
        return copy;
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

    void leader(Line2D leader) {
        leaders.add(leader);
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

    private boolean isClearOfMarks(Rectangle2D box) {
        return labels.stream().noneMatch(l -> grown(l, LABELS * factor).intersects(box))
                && marks.stream().noneMatch(m -> grown(m, MARKS * factor).intersects(box))
                && leaders.stream().noneMatch(l -> grown(box, MARKS * factor).intersectsLine(l));
    }

    /// Whether a leader touches no label, no other leader and no mark but those at its own
    /// beginning.
    boolean isFree(Line2D leader) {
        return leaders.stream().noneMatch(leader::intersectsLine)
                && labels.stream().noneMatch(l -> grown(l, 2 * factor).intersectsLine(leader))
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
