package org.claimline.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.claimline.plan.AcrossPlan;

/// Draws the axis across of a panel that is not drawn over time: ticks, their numbers, and what
/// they are of.
final class AcrossAxisPainter {

    private static final double TICK = 5;
    private static final double TICKS_APART = 64;
    private static final double LABEL = 1.5;
    private static final double TITLE = 1.55;

    private final Graphics2D g2;
    private final Style style;
    private final double size;

    /// @param size of the letters in pixels
    AcrossAxisPainter(Graphics2D g2, Style style, double size) {
        this.g2 = g2;
        this.style = style;
        this.size = size;
    }

    /// How high the axis is.
    ///
    /// @param size of its letters in pixels
    static double height(double size, Titled titled) {
        return size
                * switch (titled) {
                    case YES -> LABEL + TITLE + 0.4;
                    case NO -> LABEL + 0.4;
                };
    }

    /// Whether what the axis is of stands under it.
    enum Titled {
        YES,
        NO
    }

    /// @param limits the x that nothing passes on either side
    void paint(Frame frame, ValueScale scale, AcrossPlan plan, Titled titled, double[] limits) {
        double left = frame.area().getX();
        double right = frame.area().getMaxX();
        double y = GroundPainter.crisp(frame.area().getMaxY());
        Font font = Fonts.tabular(size);
        g2.setStroke(style.hair());
        g2.setColor(Style.colour(style.palette().control()));
        g2.draw(new Line2D.Double(left, y, right, y));
        g2.setFont(font);
        double free = limits[0];
        double apart = TICKS_APART * size / 11;
        for (ValueTicks.Tick tick : ValueTicks.of(scale, right - left, apart).ticks()) {
            double x = left + scale.share(tick.value()) * (right - left);
            double width = Fonts.width(font, tick.label());
            g2.setColor(Style.colour(style.palette().control()));
            double crisp = GroundPainter.crisp(x);
            g2.draw(new Line2D.Double(crisp, y, crisp, y + TICK * size / 11));
            if (x - width / 2 >= free && x + width / 2 <= limits[1]) {
                g2.setColor(Style.colour(style.palette().text3()));
                Lettering.draw(
                        g2, tick.label(), (float) (x - width / 2), (float) (y + LABEL * size));
                free = x + width / 2 + size / 2;
            }
        }
        if (titled == Titled.YES) {
            title(plan.title(), right, y, limits[0]);
        }
    }

    /// At the right end, where the axis leads to.
    private void title(String title, double right, double y, double limit) {
        Font font = Fonts.regular(size);
        String text = Fonts.cut(font, title + " →", right - limit);
        g2.setFont(font);
        g2.setColor(Style.colour(style.palette().text2()));
        Lettering.draw(
                g2,
                text,
                (float) (right - Fonts.width(font, text)),
                (float) (y + (LABEL + TITLE) * size));
    }
}
