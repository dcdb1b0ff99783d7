package org.claimline.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.plan.NotePlan;
import org.claimline.plan.PanelPlan;

/// Draws users' notes: a pencil and the text at the place that the user chose, or the nearest
/// one inside the plot where they lie on nothing.
final class NotePainter {

    private static final double SIZE = 12;
    private static final double LINE = 15;
    private static final double PENCIL = 16;
    private static final double WIDEST = 200;
    private static final double EDGE = 4;
    private static final double[] RINGS = {
        0, 3, 6, 10, 15, 21, 28, 36, 48, 64, 84, 110, 140, 180, 240
    };
    private static final int MOST_AROUND = 48;

    private final Graphics2D g2;
    private final Style style;

    NotePainter(Graphics2D g2, Style style) {
        this.g2 = g2;
        this.style = style;
    }

    /// A note with its pixels.
    ///
    /// @param note the note
    /// @param box what pencil and text take
    /// @param lines the text's lines
    /// @param anchor what it is about: a level stretch, or a point
    record Placed(NotePlan note, Rectangle2D box, List<String> lines, Line2D anchor) {

        /// The nearest place that is free, in rings around this one; empty where there is none.
        private Optional<Placed> nearest(Obstacles obstacles, double unit) {
            for (int ring = 0; ring < RINGS.length; ring++) {
                int around = Math.max(1, Math.min(MOST_AROUND, 8 * ring));
                for (int n = 0; n < around; n++) {
                    double angle = 2 * Math.PI * n / around;
                    double off = RINGS[ring] * unit;
                    Placed moved = moved(off * Math.cos(angle), off * Math.sin(angle));
                    if (obstacles.isFree(moved.box())
                            && moved.leader(unit).stream().allMatch(obstacles::isFree)) {
                        return Optional.of(moved);
                    }
                }
            }
            return Optional.empty();
        }

        private Placed moved(double right, double down) {
            return new Placed(
                    note,
                    new Rectangle2D.Double(
                            box.getX() + right, box.getY() + down, box.getWidth(), box.getHeight()),
                    lines,
                    anchor);
        }

        /// From the anchor's middle to the nearest point of the text, 5 px off it and 2 px before
        /// the text; empty where they are near.
        private Optional<Line2D> leader(double unit) {
            double fromX = (anchor.getX1() + anchor.getX2()) / 2;
            double fromY = anchor.getY1();
            Rectangle2D outer = Obstacles.grown(box, 2 * unit);
            double toX = Math.clamp(fromX, outer.getX(), outer.getMaxX());
            double toY = Math.clamp(fromY, outer.getY(), outer.getMaxY());
            double length = Math.hypot(toX - fromX, toY - fromY);
            double off = 5 * unit / length;
            return length > 8 * unit
                    ? Optional.of(
                            new Line2D.Double(
                                    fromX + off * (toX - fromX),
                                    fromY + off * (toY - fromY),
                                    toX,
                                    toY))
                    : Optional.empty();
        }
    }

    private static Font font(Style style) {
        return Fonts.medium(SIZE * style.marks());
    }

    /// Places the notes in view as near to where their users put them as nothing else stands;
    /// what takes no place is left out.
    ///
    /// @param obstacles what they keep clear of; they are added to it
    static List<Placed> place(Frame frame, Style style, PanelPlan plan, Obstacles obstacles) {
        List<Placed> placed = new ArrayList<>();
        for (NotePlan note : plan.notes()) {
            if (frame.shows(note.fromSecond(), note.toSecond())) {
                wanted(note, frame, style)
                        .nearest(obstacles, style.marks())
                        .ifPresent(
                                one -> {
                                    placed.add(one);
                                    obstacles.label(one.box());
                                    one.leader(style.marks()).ifPresent(obstacles::leader);
                                });
            }
        }
        return placed;
    }

    /// What the notes' stretches take.
    static List<Rectangle2D> anchors(Frame frame, Style style, PanelPlan plan) {
        return plan.notes().stream()
                .filter(note -> frame.shows(note.fromSecond(), note.toSecond()))
                .map(note -> wanted(note, frame, style).anchor())
                .filter(NotePainter::isStretch)
                .map(line -> Obstacles.grown(line.getBounds2D(), 3 * style.marks()))
                .toList();
    }

    private static boolean isStretch(Line2D anchor) {
        return anchor.getX2() - anchor.getX1() > 2;
    }

    private static Placed wanted(NotePlan note, Frame frame, Style style) {
        double unit = style.marks();
        List<String> lines = TextLines.wrap(font(style), note.text(), WIDEST * unit);
        double width =
                PENCIL * unit
                        + lines.stream()
                                .mapToDouble(l -> Fonts.width(font(style), l))
                                .max()
                                .orElse(0);
        double height = LINE * unit * lines.size();
        Rectangle2D area = Obstacles.grown(frame.area(), -EDGE * unit);
        double y = frame.y(note.trace(), note.value());
        double from = Math.max(frame.x(note.trace(), note.fromSecond()), frame.area().getX());
        double to = Math.min(frame.x(note.trace(), note.toSecond()), frame.area().getMaxX());
        double x =
                Math.clamp(
                        (from + to) / 2 + note.offsetX() * unit,
                        area.getX(),
                        Math.max(area.getX(), area.getMaxX() - width));
        double top =
                Math.clamp(
                        y + note.offsetY() * unit - height / 2,
                        area.getY(),
                        Math.max(area.getY(), area.getMaxY() - height));
        return new Placed(
                note,
                new Rectangle2D.Double(x, top, width, height),
                lines,
                new Line2D.Double(from, y, to, y));
    }

    void paint(Placed note) {
        double unit = style.marks();
        g2.setColor(Style.colour(style.palette().text3()));
        g2.setStroke(new BasicStroke((float) style.text()));
        stretch(note.anchor(), unit);
        note.leader(unit).ifPresent(g2::draw);
        g2.setColor(Style.colour(style.palette().text2()));
        pencil(note.box().getX(), note.box().getY() + 2.5 * unit, unit);
        g2.setFont(font(style));
        double baseline = note.box().getY() + 11.8 * unit;
        for (String line : note.lines()) {
            Lettering.draw(g2, line, (float) (note.box().getX() + PENCIL * unit), (float) baseline);
            baseline += LINE * unit;
        }
    }

    private void stretch(Line2D anchor, double unit) {
        if (isStretch(anchor)) {
            g2.draw(anchor);
            for (double x : new double[] {anchor.getX1(), anchor.getX2()}) {
                g2.draw(
                        new Line2D.Double(
                                x, anchor.getY1() - 3 * unit, x, anchor.getY1() + 3 * unit));
            }
        }
    }

    private void pencil(double x, double y, double unit) {
        Path2D pencil = new Path2D.Double();
        pencil.moveTo(0.5, 9.5);
        pencil.lineTo(1.2, 6.8);
        pencil.lineTo(7.4, 0.6);
        pencil.lineTo(9.4, 2.6);
        pencil.lineTo(3.2, 8.8);
        pencil.closePath();
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(unit, unit);
        g2.setStroke(new BasicStroke((float) unit, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g2.draw(place.createTransformedShape(pencil));
    }
}
