package org.claimline.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.claimline.plan.BlankPlan;
import org.claimline.plan.PanelPlan;

/// What is said of stretches without data, in each where nothing else stands.
final class BlankTexts {

    private static final double SIZE = 11;
    private static final double LEAST = 0.8;
    private static final double PICTURE = 1.3;
    private static final int ROWS = 12;

    private BlankTexts() {}

    /// A text with its pixels.
    record Placed(String text, Rectangle2D box) {}

    /// The pixels across that a stretch takes in view.
    static double[] span(BlankPlan blank, Frame frame) {
        Rectangle2D area = frame.area();
        return new double[] {
            blank.fromSecond() <= frame.fromSecond() ? area.getX() : frame.x(blank.fromSecond()),
            blank.toSecond() >= frame.toSecond() ? area.getMaxX() : frame.x(blank.toSecond())
        };
    }

    private static double size(Style style) {
        return SIZE * Math.max(style.text() * (style.isPicture() ? PICTURE : 1), LEAST);
    }

    private static Font font(Style style) {
        return Fonts.regular(size(style));
    }

    /// @param obstacles what they keep clear of; they are added to it
    static List<Placed> place(Frame frame, Style style, PanelPlan plan, Obstacles obstacles) {
        List<Placed> placed = new ArrayList<>();
        for (BlankPlan blank : plan.blanks()) {
            double width = Fonts.width(font(style), blank.text());
            double[] span = span(blank, frame);
            if (blank.text().isEmpty()
                    || !frame.shows(blank.fromSecond(), blank.toSecond())
                    || width + 3 * size(style) > span[1] - span[0]) {
                continue;
            }
            rows(frame.area(), span[0] + size(style), width, size(style)).stream()
                    .filter(obstacles::isFree)
                    .findFirst()
                    .ifPresent(
                            box -> {
                                placed.add(new Placed(blank.text(), box));
                                obstacles.label(box);
                            });
        }
        return placed;
    }

    /// The middle of the plot, then ever farther above and below it.
    private static List<Rectangle2D> rows(Rectangle2D area, double x, double width, double size) {
        List<Rectangle2D> rows = new ArrayList<>();
        for (int n = 0; n < ROWS; n++) {
            double off = (n % 2 == 0 ? 1 : -1) * ((n + 1) / 2) * area.getHeight() / ROWS;
            rows.add(
                    new Rectangle2D.Double(
                            x, area.getCenterY() + off - 0.7 * size, width, 1.4 * size));
        }
        return rows;
    }

    static void paint(Graphics2D g2, Style style, List<Placed> texts) {
        g2.setFont(font(style));
        g2.setColor(Style.colour(style.palette().text3()));
        for (Placed text : texts) {
            Lettering.draw(
                    g2,
                    text.text(),
                    text.box().getX(),
                    text.box().getCenterY() + 0.36 * size(style));
        }
    }
}
