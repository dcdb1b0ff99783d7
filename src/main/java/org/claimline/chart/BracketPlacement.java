package org.claimline.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.plan.Mark;
import org.claimline.plan.PanelPlan;

/// Finds room for brackets: those that end at one moment stand beside each other, right of it
/// or, where that is outside the plot, left; and the
/// computed change stands right
/// of its bracket, at its middle or an end, else left of it, else it is left out: it never
/// stands on a line.
final class BracketPlacement {

    private static final double BESIDE = 14;
    private static final double NEXT = 9;
    private static final double TEXT = 14;

    private final Frame frame;
    private final Style style;
    private final Obstacles obstacles;
    private final double rightLimit;
    private final Map<Mark.Bracket, Bracketed> placed = new LinkedHashMap<>();

    /// A bracket in pixels.
    ///
    /// @param level the dashed level from the start
    /// @param upright the bracket's upright, from the start's level to the end's
    /// @param text where the computed change stands; empty where there is no room
    record Bracketed(Line2D level, Line2D upright, Optional<Rectangle2D> text) {}

    private BracketPlacement(Frame frame, Style style, Obstacles obstacles, double rightLimit) {
        this.frame = frame;
        this.style = style;
        this.obstacles = obstacles;
        this.rightLimit = rightLimit;
    }

    /// @param obstacles what the texts keep clear of; brackets and texts are added to it
    /// @param rightLimit the x that no text passes
    static Map<Mark.Bracket, Bracketed> of(
            Frame frame, Style style, PanelPlan plan, Obstacles obstacles, double rightLimit) {
        BracketPlacement placement = new BracketPlacement(frame, style, obstacles, rightLimit);
        plan.claims().stream()
                .flatMap(c -> c.marks().stream())
                .flatMap(m -> m instanceof Mark.Bracket b ? Stream.of(b) : Stream.empty())
                .filter(b -> frame.shows(b.toSecond(), b.toSecond()))
                .distinct()
                .forEach(placement::place);
        placement.placed.replaceAll(placement::told);
        return placement.placed;
    }

    private void place(Mark.Bracket mark) {
        double end = frame.x(mark.toSecond());
        double beside = style.marks() * BESIDE;
        int direction = end + beside <= rightLimit ? 1 : -1;
        double x = end + direction * beside;
        while (isTaken(x)) {
            x += direction * style.marks() * NEXT;
        }
        double startX = Math.max(frame.x(mark.fromSecond()), frame.area().getX());
        double startY = frame.y(mark.trace(), mark.fromValue());
        double endY = frame.y(mark.trace(), mark.toValue());
        Line2D level = new Line2D.Double(startX, startY, x, startY);
        Line2D upright = new Line2D.Double(x, startY, x, endY);
        Stream.of(level, upright)
                .forEach(line -> obstacles.mark(Obstacles.grown(line.getBounds2D(), 1)));
        placed.put(mark, new Bracketed(level, upright, Optional.empty()));
    }

    private Bracketed told(Mark.Bracket mark, Bracketed bare) {
        Line2D upright = bare.upright();
        Optional<Rectangle2D> text = text(mark, upright.getX1(), upright.getY1(), upright.getY2());
        text.ifPresent(obstacles::label);
        return new Bracketed(bare.level(), upright, text);
    }

    private boolean isTaken(double x) {
        return placed.values().stream()
                .anyMatch(b -> Math.abs(b.upright().getX1() - x) < style.marks() * NEXT * 0.7);
    }

    private Optional<Rectangle2D> text(Mark.Bracket mark, double x, double startY, double endY) {
        double unit = style.marks();
        double width = Fonts.width(font(style), mark.text());
        double height = TEXT * unit;
        double right = x + 6 * unit;
        double left = frame.x(mark.toSecond()) - (MarkShape.GHOST + 5) * unit - width;
        double middle = (startY + endY) / 2 - height / 2;
        List<Rectangle2D> spots =
                Stream.of(
                                new double[] {right, middle},
                                new double[] {right, startY - height / 2},
                                new double[] {right, endY - height / 2},
                                new double[] {right, Math.max(startY, endY)},
                                new double[] {right, Math.min(startY, endY) - height},
                                new double[] {left, middle})
                        .map(p -> new Rectangle2D.Double(p[0], p[1], width, height))
                        .filter(r -> r.getMaxX() <= rightLimit && isInside(r))
                        .map(Rectangle2D.class::cast)
                        .toList();
        return spots.stream().filter(obstacles::isClear).findFirst();
    }

    private boolean isInside(Rectangle2D box) {
        return box.getX() >= frame.area().getX()
                && box.getY() >= frame.area().getY()
                && box.getMaxY() <= frame.area().getMaxY();
    }

    static java.awt.Font font(Style style) {
        return Fonts.semiBold(12 * style.marks());
    }
}
