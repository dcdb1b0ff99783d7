package org.claimline.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.Optional;

/// Draws a picture's time axis: ticks at the starts of periods, labels centred on them.
final class TimeAxisPainter {

    private static final double MAJOR = 10;
    private static final double MINOR = 5;
    private static final double BASELINE = 31;
    private static final double MOVED = 1.5;

    private final Graphics2D g2;
    private final Style style;
    private final double size;

    /// @param size of the labels at scale 1
    TimeAxisPainter(Graphics2D g2, Style style, double size) {
        this.g2 = g2;
        this.style = style;
        this.size = size;
    }

    /// @param y the axis' height
    /// @param limits the x that no label passes on either side
    void paint(Frame frame, double y, double[] limits) {
        double t = style.text();
        double left = frame.area().getX();
        double width = frame.area().getWidth();
        Font font = Fonts.tabular(size * t);
        TimeTicks ticks = TimeTicks.of(frame.fromSecond(), frame.toSecond(), width, size * t * 1.1);
        g2.setColor(Style.colour(style.palette().control()));
        g2.setStroke(style.hair());
        g2.draw(new Line2D.Double(left, y, left + width, y));
        for (TimeTicks.Tick tick : ticks.ticks()) {
            double x = GroundPainter.crisp(frame.x(tick.second()));
            double end = y + (tick.major() ? MAJOR : MINOR) * t * size / 16;
            g2.draw(new Line2D.Double(x, y, x, end));
        }
        g2.setColor(Style.colour(style.palette().text2()));
        g2.setFont(font);
        double free = limits[0];
        for (TimeTicks.Label label : ticks.labels()) {
            double spare = label.equals(ticks.labels().getFirst()) ? MOVED * size * t : 0;
            Optional<Double> x = at(frame, label, font, new double[] {free, limits[1]}, spare);
            if (x.isPresent()) {
                Lettering.draw(
                        g2,
                        label.text(),
                        x.get().floatValue(),
                        (float) (y + BASELINE * t * size / 16));
                free = x.get() + Fonts.width(font, label.text()) + size * t / 2;
            }
        }
    }

    /// @param spare how far it may be moved to the right
    private static Optional<Double> at(
            Frame frame, TimeTicks.Label label, Font font, double[] limits, double spare) {
        double width = Fonts.width(font, label.text());
        double x = frame.x(label.second()) - width / 2;
        double moved = Math.max(x, limits[0]);
        return moved - x <= spare && moved + width <= limits[1]
                ? Optional.of(moved)
                : Optional.empty();
    }
}
