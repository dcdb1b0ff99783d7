package org.claimline.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.claimline.plan.ClaimMarks;
import org.claimline.plan.Emphasis;
import org.claimline.plan.Mark;
import org.claimline.plan.PanelPlan;

/// Draws the marks of claims: filled is what the data says, dashed what the article says,
/// yellow what is selected.
final class MarkPainter {

    static final float DIMMED = 0.6f;

    private final Graphics2D g2;
    private final Frame frame;
    private final Style style;
    private final MarkShape shape;
    private final PanelPlan plan;

    MarkPainter(Graphics2D g2, Frame frame, Style style, MarkShape shape, PanelPlan plan) {
        this.g2 = g2;
        this.frame = frame;
        this.style = style;
        this.shape = shape;
        this.plan = plan;
    }

    /// Draws all claims' marks, the first claim's on top: yellow below everything, then what
    /// the article says, then
    /// the data, then the rings.
    void paint() {
        for (ClaimMarks claim : plan.claims().reversed()) {
            Groups.paint(g2, "claim-" + claim.number(), claim.told(), () -> paint(claim));
        }
    }

    private void paint(ClaimMarks claim) {
        Composite usual = g2.getComposite();
        if (claim.emphasis() == Emphasis.DIMMED) {
            g2.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, DIMMED));
        }
        if (claim.emphasis() == Emphasis.RAISED) {
            claim.marks().forEach(this::disc);
        }
        claim.marks().forEach(this::stated);
        claim.marks().forEach(this::observed);
        claim.marks().forEach(this::ghost);
        g2.setComposite(usual);
    }

    /// Draws what lies under the traces: the yellow of a selected claim's ranges.
    void paintUnder() {
        g2.setColor(Style.colour(style.palette().selectionFill(), 0.7));
        plan.claims().stream()
                .filter(c -> c.emphasis() == Emphasis.RAISED)
                .flatMap(c -> c.marks().stream())
                .filter(Mark.Box.class::isInstance)
                .flatMap(box -> shape.bounds(box, Emphasis.RAISED).stream())
                .forEach(box -> g2.fill(Obstacles.grown(box, shape.px(2))));
    }

    private void disc(Mark mark) {
        switch (mark) {
            case Mark.Used(int trace, long at, double value) -> disc(trace, at, value);
            case Mark.Found(int trace, long at, double value) -> disc(trace, at, value);
            case Mark.Ghost _, Mark.Limit _, Mark.Box _, Mark.Bracket _ -> {}
        }
    }

    private void disc(int trace, long second, double value) {
        if (shape.isInView(second)) {
            Point2D at = shape.point(trace, second, value);
            double radius = shape.px(MarkShape.DISC);
            g2.setColor(Style.colour(style.palette().selectionFill()));
            g2.fill(TracePainter.circle(at.getX(), at.getY(), radius));
            g2.setColor(Style.colour(style.palette().selectionEdge()));
            g2.setStroke(new BasicStroke((float) shape.px(1)));
            g2.draw(TracePainter.circle(at.getX(), at.getY(), radius));
        }
    }

    private void stated(Mark mark) {
        switch (mark) {
            case Mark.Limit limit -> {
                if (frame.shows(limit.fromSecond(), limit.toSecond())) {
                    g2.setColor(Style.colour(style.palette().text()));
                    g2.setStroke(style.dashed(style.marks(), 1.5, 4, 3));
                    g2.draw(shape.limit(limit));
                }
            }
            case Mark.Box box -> {
                if (frame.shows(box.fromSecond(), box.toSecond())) {
                    g2.setColor(Style.colour(style.palette().text()));
                    g2.setStroke(style.dashed(style.marks(), 1.5, 3, 2));
                    g2.draw(shape.box(box));
                }
            }
            case Mark.Bracket bracket ->
                    shape.bracket(bracket).ifPresent(placed -> bracket(bracket, placed));
            case Mark.Ghost ghost -> shape.connector(ghost).ifPresent(this::connector);
            case Mark.Used _, Mark.Found _ -> {}
        }
    }

    private void bracket(Mark.Bracket mark, BracketPlacement.Bracketed bracket) {
        Line2D upright = bracket.upright();
        double arm = shape.px(MarkShape.ARM);
        g2.setColor(Style.colour(style.palette().text3()));
        g2.setStroke(style.dashed(style.marks(), 1.25, 4, 3));
        g2.draw(bracket.level());
        g2.setColor(Style.colour(style.palette().text()));
        g2.setStroke(
                new BasicStroke(
                        (float) shape.px(1.25), BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        g2.draw(upright);
        for (double y : new double[] {upright.getY1(), upright.getY2()}) {
            g2.draw(new Line2D.Double(upright.getX1() - arm, y, upright.getX1(), y));
        }
        bracket.text().ifPresent(box -> change(mark.text(), box));
    }

    /// The computed change.
    private void change(String text, Rectangle2D box) {
        g2.setColor(Style.colour(style.palette().text()));
        g2.setFont(BracketPlacement.font(style));
        Lettering.draw(g2, text, (float) box.getX(), (float) (box.getCenterY() + shape.px(4.3)));
    }

    private void connector(Line2D line) {
        g2.setColor(Style.colour(style.palette().text()));
        g2.setStroke(style.dashed(style.marks(), 1, 1.5, 2));
        g2.draw(line);
    }

    private void observed(Mark mark) {
        switch (mark) {
            case Mark.Used(int trace, long at, double value) -> {
                if (shape.isInView(at)) {
                    Point2D point = shape.point(trace, at, value);
                    g2.setColor(Style.colour(style.palette().surface()));
                    g2.fill(TracePainter.circle(point.getX(), point.getY(), shape.px(6)));
                    g2.setColor(colour(trace));
                    g2.fill(
                            TracePainter.circle(
                                    point.getX(), point.getY(), shape.px(MarkShape.DOT)));
                }
            }
            case Mark.Found(int trace, long at, double value) -> {
                if (shape.isInView(at)) {
                    Point2D point = shape.point(trace, at, value);
                    g2.setColor(Style.colour(style.palette().surface()));
                    g2.fill(
                            TracePainter.circle(
                                    point.getX(), point.getY(), shape.px(MarkShape.DOT)));
                    g2.setColor(colour(trace));
                    g2.setStroke(new BasicStroke((float) shape.px(2)));
                    g2.draw(
                            TracePainter.circle(
                                    point.getX(), point.getY(), shape.px(MarkShape.DOT)));
                }
            }
            case Mark.Ghost _, Mark.Limit _, Mark.Box _, Mark.Bracket _ -> {}
        }
    }

    private void ghost(Mark mark) {
        if (mark instanceof Mark.Ghost(int trace, long second, double stated, double _)
                && shape.isInView(second)) {
            Point2D at = shape.point(trace, second, stated);
            ring(g2, style, at, shape.px(MarkShape.GHOST));
        }
    }

    static void ring(Graphics2D g2, Style style, Point2D at, double radius) {
        g2.setColor(Style.colour(style.palette().text()));
        g2.setStroke(style.dashed(style.marks(), 1.5, 2.6, 2));
        g2.draw(TracePainter.circle(at.getX(), at.getY(), radius));
    }

    private Color colour(int trace) {
        int colour =
                trace >= 0 && trace < plan.traces().size() ? plan.traces().get(trace).colour() : 0;
        return Style.colour(style.palette().series(colour));
    }
}
