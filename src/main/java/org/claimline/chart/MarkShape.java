package org.claimline.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.plan.ClaimMarks;
import org.claimline.plan.Emphasis;
import org.claimline.plan.Mark;

/// The sizes of claim marks, and the pixels that they take in one drawing.
final class MarkShape {

    static final double DOT = 4.5;
    static final double GHOST = 7;
    static final double DISC = 11;
    static final double ARM = 5;
    private static final double BOX_OUTSIDE = 3.5;

    private final Frame frame;
    private final Style style;
    private final Map<Mark.Bracket, BracketPlacement.Bracketed> brackets = new HashMap<>();

    MarkShape(Frame frame, Style style) {
        this.frame = frame;
        this.style = style;
    }

    double px(double size) {
        return size * style.marks();
    }

    Point2D point(int trace, long second, double value) {
        return new Point2D.Double(frame.x(trace, second), frame.y(trace, value));
    }

    void place(Map<Mark.Bracket, BracketPlacement.Bracketed> placed) {
        brackets.putAll(placed);
    }

    Optional<BracketPlacement.Bracketed> bracket(Mark.Bracket mark) {
        return Optional.ofNullable(brackets.get(mark));
    }

    boolean isInView(long second) {
        return second >= frame.fromSecond() && second <= frame.toSecond();
    }

    Rectangle2D box(Mark.Box mark) {
        double out = px(BOX_OUTSIDE);
        double from = Math.max(frame.x(mark.fromSecond()) - out, frame.area().getX());
        double to = Math.min(frame.x(mark.toSecond()) + out, frame.area().getMaxX());
        double least = px(12);
        double spare = Math.max(0, least - (to - from)) / 2;
        double top = Math.max(frame.y(mark.trace(), mark.high()), frame.area().getY()) - out;
        double bottom = Math.min(frame.y(mark.trace(), mark.low()), frame.area().getMaxY()) + out;
        return new Rectangle2D.Double(
                from - spare, top, to - from + 2 * spare, Math.max(bottom - top, 2 * out));
    }

    Line2D limit(Mark.Limit mark) {
        double y = frame.y(mark.trace(), mark.value());
        double from = frame.x(mark.fromSecond());
        double to = frame.x(mark.toSecond());
        double spare = Math.max(0, px(20) - (to - from)) / 2;
        return new Line2D.Double(
                Math.max(from - spare, frame.area().getX()),
                y,
                Math.min(to + spare, frame.area().getMaxX()),
                y);
    }

    /// What a mark takes; nothing where it is out of view.
    List<Rectangle2D> bounds(Mark mark, Emphasis emphasis) {
        double dot = px(emphasis == Emphasis.RAISED ? DISC + 0.5 : DOT + 1.5);
        return switch (mark) {
            case Mark.Used(int trace, long at, double value) -> around(trace, at, value, dot);
            case Mark.Found(int trace, long at, double value) -> around(trace, at, value, dot);
            case Mark.Ghost(int trace, long at, double stated, double _) ->
                    around(trace, at, stated, px(GHOST + 1));
            case Mark.Limit limit ->
                    frame.shows(limit.fromSecond(), limit.toSecond())
                            ? List.of(Obstacles.grown(limit(limit).getBounds2D(), px(1)))
                            : List.of();
            case Mark.Box box ->
                    frame.shows(box.fromSecond(), box.toSecond()) ? List.of(box(box)) : List.of();
            case Mark.Bracket bracket -> bracket(bracket).map(this::bounds).orElse(List.of());
        };
    }

    private List<Rectangle2D> bounds(BracketPlacement.Bracketed bracket) {
        List<Rectangle2D> bounds = new ArrayList<>();
        bounds.add(Obstacles.grown(bracket.level().getBounds2D(), px(1)));
        bounds.add(Obstacles.grown(bracket.upright().getBounds2D(), px(1)));
        bracket.text().ifPresent(bounds::add);
        return bounds;
    }

    private List<Rectangle2D> around(int trace, long second, double value, double radius) {
        if (!isInView(second)) {
            return List.of();
        }
        Point2D at = point(trace, second, value);
        return List.of(
                new Rectangle2D.Double(
                        at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius));
    }

    /// The dotted line from an observation to the value stated; empty where they stand together.
    Optional<Line2D> connector(Mark mark) {
        if (!(mark instanceof Mark.Ghost(int trace, long second, double stated, double observed))
                || Double.isNaN(observed)
                || !isInView(second)) {
            return Optional.empty();
        }
        Point2D to = point(trace, second, stated);
        double from = frame.y(trace, observed);
        double direction = Math.signum(to.getY() - from);
        return Math.abs(to.getY() - from) > px(GHOST) + px(DOT)
                ? Optional.of(
                        new Line2D.Double(
                                to.getX(),
                                from + direction * px(DOT),
                                to.getX(),
                                to.getY() - direction * px(GHOST)))
                : Optional.empty();
    }

    /// Where a claim's leader points; empty where that is out of view.
    Optional<Point2D> anchor(ClaimMarks claim) {
        if (!isInView(claim.anchorSecond())) {
            return Optional.empty();
        }
        Point2D at = point(claim.anchorTrace(), claim.anchorSecond(), claim.anchorValue());
        double y = Math.clamp(at.getY(), frame.area().getY(), frame.area().getMaxY());
        return Optional.of(new Point2D.Double(at.getX(), y));
    }

    /// The box that a claim's anchor lies in, at whose edge its leader begins; empty where
    /// there is none.
    Optional<Rectangle2D> around(ClaimMarks claim, Point2D anchor) {
        return claim.marks().stream()
                .filter(Mark.Box.class::isInstance)
                .flatMap(m -> bounds(m, claim.emphasis()).stream())
                .filter(box -> box.contains(anchor))
                .findFirst();
    }

    /// How far from its anchor a claim's leader begins: at the edge of the largest mark there.
    double radius(ClaimMarks claim, Point2D anchor) {
        double radius = px(3);
        for (Mark mark : claim.marks()) {
            for (Rectangle2D box : bounds(mark, claim.emphasis())) {
                boolean round =
                        mark instanceof Mark.Used
                                || mark instanceof Mark.Found
                                || mark instanceof Mark.Ghost;
                double off = anchor.distance(box.getCenterX(), box.getCenterY());
                if (round && off < box.getWidth() / 2) {
                    radius = Math.max(radius, box.getWidth() / 2 - (off > 1 ? off : 0));
                }
            }
        }
        return radius;
    }
}
