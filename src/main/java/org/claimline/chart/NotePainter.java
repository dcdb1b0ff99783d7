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
import org.claimline.plan.NotePlan;
import org.claimline.plan.PanelPlan;

/// Draws users' notes: a pencil and the text at the place that the user chose, kept inside the
/// plot.
final class NotePainter {

    private static final double SIZE = 12;
    private static final double LINE = 15;
    private static final double PENCIL = 16;
    private static final double WIDEST = 200;

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
    record Placed(NotePlan note, Rectangle2D box, List<String> lines, Line2D anchor) {}

    private static Font font(Style style) {
        return Fonts.medium(SIZE * style.marks());
    }

    static List<Placed> place(Frame frame, Style style, PanelPlan plan) {
        List<Placed> placed = new ArrayList<>();
        for (NotePlan note : plan.notes()) {
            if (frame.shows(note.fromSecond(), note.toSecond())) {
                placed.add(place(note, frame, style));
            }
        }
        return placed;
    }

    private static Placed place(NotePlan note, Frame frame, Style style) {
        double unit = style.marks();
        List<String> lines = TextLines.wrap(font(style), note.text(), WIDEST * unit);
        double width =
                PENCIL * unit
                        + lines.stream()
                                .mapToDouble(l -> Fonts.width(font(style), l))
                                .max()
                                .orElse(0);
        double height = LINE * unit * lines.size();
        Rectangle2D area = frame.area();
        double y = frame.y(note.trace(), note.value());
        double from = Math.max(frame.x(note.trace(), note.fromSecond()), area.getX());
        double to = Math.min(frame.x(note.trace(), note.toSecond()), area.getMaxX());
        double x =
                Math.clamp(
                        (from + to) / 2 + note.offsetX() * unit,
                        area.getX() + 4,
                        Math.max(area.getX() + 4, area.getMaxX() - width - 4));
        double top =
                Math.clamp(
                        y + note.offsetY() * unit - height / 2,
                        area.getY() + 4,
                        Math.max(area.getY() + 4, area.getMaxY() - height - 4));
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
        leader(note, unit);
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
        if (anchor.getX2() - anchor.getX1() > 2) {
            g2.draw(anchor);
            for (double x : new double[] {anchor.getX1(), anchor.getX2()}) {
                g2.draw(
                        new Line2D.Double(
                                x, anchor.getY1() - 3 * unit, x, anchor.getY1() + 3 * unit));
            }
        }
    }

    /// From the anchor's middle to the nearest point of the text, 5 px off it and 2 px before
    /// the text.
    private void leader(Placed note, double unit) {
        double fromX = (note.anchor().getX1() + note.anchor().getX2()) / 2;
        double fromY = note.anchor().getY1();
        Rectangle2D box = Obstacles.grown(note.box(), 2 * unit);
        double toX = Math.clamp(fromX, box.getX(), box.getMaxX());
        double toY = Math.clamp(fromY, box.getY(), box.getMaxY());
        double length = Math.hypot(toX - fromX, toY - fromY);
        if (length > 8 * unit) {
            double off = 5 * unit / length;
            g2.draw(
                    new Line2D.Double(
                            fromX + off * (toX - fromX), fromY + off * (toY - fromY), toX, toY));
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
