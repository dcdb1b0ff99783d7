package org.claimline.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.claimline.plan.Mark;
import org.claimline.plan.PanelPlan;

/// The one line that says what a picture's marks mean; only of those that it shows.
///
/// @param style sizes and colours
/// @param items in the order shown
record KeyLine(Style style, List<Item> items) {

    enum Item {
        USED("data the claim rests on"),
        GHOST("value claimed"),
        LIMIT("limit claimed"),
        BOX("range claimed");

        private final String text;

        Item(String text) {
            this.text = text;
        }
    }

    private static final double SIZE = 14.5;
    private static final double HEIGHT = 32;
    private static final double BASELINE = 20;

    static KeyLine of(Style style, List<PanelPlan> plans, Frame frame) {
        List<Item> items = new ArrayList<>();
        List<Mark> marks =
                plans.stream()
                        .flatMap(p -> p.claims().stream())
                        .flatMap(c -> c.marks().stream())
                        .filter(
                                m ->
                                        !new MarkShape(frame, style)
                                                .bounds(m, org.claimline.plan.Emphasis.USUAL)
                                                .isEmpty())
                        .toList();
        add(items, Item.USED, marks.stream().anyMatch(Mark.Used.class::isInstance));
        add(items, Item.GHOST, marks.stream().anyMatch(Mark.Ghost.class::isInstance));
        add(items, Item.LIMIT, marks.stream().anyMatch(Mark.Limit.class::isInstance));
        add(items, Item.BOX, marks.stream().anyMatch(Mark.Box.class::isInstance));
        return new KeyLine(style, items);
    }

    private static void add(List<Item> items, Item item, boolean present) {
        if (present) {
            items.add(item);
        }
    }

    private Font font() {
        return Fonts.regular(SIZE * style.text());
    }

    double height() {
        return items.isEmpty() ? 0 : HEIGHT * style.text();
    }

    /// @param width beyond which no item stands
    void paint(Graphics2D g2, double x, double top, double width) {
        double t = style.text();
        double baseline = top + BASELINE * t;
        double at = x;
        for (Item item : items) {
            double sign = signWidth(item) * t;
            double end = at + sign + 10 * t + Fonts.width(font(), item.text);
            if (end > x + width) {
                return;
            }
            sign(g2, item, new Point2D.Double(at, baseline - 5 * t), sign);
            g2.setColor(Style.colour(style.palette().text2()));
            g2.setFont(font());
            Lettering.draw(g2, item.text, (float) (at + sign + 10 * t), (float) baseline);
            at = end + 24 * t;
        }
    }

    private static double signWidth(Item item) {
        return switch (item) {
            case USED -> 14;
            case GHOST -> 20;
            case LIMIT, BOX -> 26;
        };
    }

    private void sign(Graphics2D g2, Item item, Point2D left, double width) {
        double middle = left.getX() + width / 2;
        double y = left.getY();
        g2.setColor(Style.colour(style.palette().text2()));
        switch (item) {
            case USED -> g2.fill(TracePainter.circle(middle, y, MarkShape.DOT * style.marks()));
            case GHOST ->
                    MarkPainter.ring(
                            g2,
                            style,
                            new Point2D.Double(middle, y),
                            MarkShape.GHOST * style.marks());
            case LIMIT -> {
                g2.setColor(Style.colour(style.palette().text()));
                g2.setStroke(style.dashed(style.marks(), 1.5, 4, 3));
                g2.draw(new Line2D.Double(left.getX(), y, left.getX() + width, y));
            }
            case BOX -> {
                g2.setColor(Style.colour(style.palette().text()));
                g2.setStroke(style.dashed(style.marks(), 1.5, 3, 2));
                double high = 12 * style.text();
                g2.draw(new Rectangle2D.Double(left.getX(), y - high / 2, width, high));
            }
        }
    }
}
