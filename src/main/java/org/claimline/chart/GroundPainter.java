package org.claimline.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.claimline.plan.AxisPlan;
import org.claimline.plan.BlankPlan;
import org.claimline.plan.EventPlan;
import org.claimline.plan.PanelPlan;

/// Draws what lies under the traces: stretches without data, events, gridlines, the zero line.
/// Hatching, gridlines and event lines give way to labels.
final class GroundPainter {

    private static final double GIVE_WAY = 4;
    private static final double HATCH = 8;
    private static final double WIDE = 14;

    private final Graphics2D g2;
    private final Frame frame;
    private final Style style;
    private final List<Rectangle2D> labels;

    /// @param labels what lines stop short of
    GroundPainter(Graphics2D g2, Frame frame, Style style, List<Rectangle2D> labels) {
        this.g2 = g2;
        this.frame = frame;
        this.style = style;
        this.labels = labels;
    }

    /// @param extraLeft how far gridlines reach left of the plot
    /// @param extraTop how far event lines reach above it
    record Reach(double extraLeft, double extraTop) {}

    void paint(PanelPlan plan, List<EventPlan> events) {
        paint(plan, events, new Reach(0, 0));
    }

    void paint(PanelPlan plan, List<EventPlan> events, Reach reach) {
        plan.blanks().forEach(this::blank);
        gridlines(plan, reach);
        events.forEach(event -> event(event, reach));
    }

    static List<ValueTicks.Tick> ticks(Frame frame, Style style, ValueScale scale) {
        double apart = PanelPlot.TICKS_APART * style.text() * (style.isPicture() ? 1.6 : 1);
        return ValueTicks.of(scale, frame.area().getHeight(), apart).ticks();
    }

    /// The zero line stays where there are no others.
    private void gridlines(PanelPlan plan, Reach reach) {
        double left = frame.area().getX() - reach.extraLeft();
        double base = baseline(frame.left(), plan.left());
        g2.setStroke(style.hair());
        for (ValueTicks.Tick tick : ticks(frame, style, frame.left())) {
            boolean isBase = tick.value() == base;
            if (!isBase && !plan.showing().gridlines()) {
                continue;
            }
            double y = crisp(frame.y(frame.left(), tick.value()));
            g2.setColor(
                    Style.colour(isBase ? style.palette().control() : style.palette().gridline()));
            for (double[] piece : pieces(left, frame.area().getMaxX(), y, isBase)) {
                g2.draw(new Line2D.Double(piece[0], y, piece[1], y));
            }
        }
    }

    /// The value of the darker line: zero where it is in view, else the lowest end.
    static double baseline(ValueScale scale, AxisPlan axis) {
        return !axis.isLog() && scale.from() <= 0 && scale.to() >= 0 ? 0 : scale.from();
    }

    /// The parts of a level line that keep clear of all labels; the zero line goes through.
    private List<double[]> pieces(double from, double to, double y, boolean whole) {
        List<double[]> pieces = new java.util.ArrayList<>();
        double at = from;
        if (!whole) {
            for (Rectangle2D label : crossing(y)) {
                if (label.getX() - giveWay() > at) {
                    pieces.add(new double[] {at, label.getX() - giveWay()});
                }
                at = Math.max(at, label.getMaxX() + giveWay());
            }
        }
        if (at < to) {
            pieces.add(new double[] {at, to});
        }
        return pieces;
    }

    private List<Rectangle2D> crossing(double y) {
        return labels.stream()
                .filter(r -> r.getY() - giveWay() <= y && y <= r.getMaxY() + giveWay())
                .sorted(java.util.Comparator.comparingDouble(Rectangle2D::getX))
                .toList();
    }

    private double giveWay() {
        return GIVE_WAY * Math.max(1, style.text());
    }

    private void event(EventPlan event, Reach reach) {
        if (!frame.shows(event.fromSecond(), event.toSecond())) {
            return;
        }
        double from = Math.max(frame.x(event.fromSecond()), frame.area().getX());
        double to = Math.min(frame.x(event.toSecond()), frame.area().getMaxX());
        double top = frame.area().getY() - reach.extraTop();
        if (event.isStretch()) {
            double width = Math.max(to - from, 3 * style.text());
            boolean wide = width > WIDE * style.text();
            g2.setColor(Style.colour(style.palette().eventLine(), wide ? 0.12 : 0.55));
            if (wide) {
                g2.fill(new Rectangle2D.Double(from, top, width, frame.area().getMaxY() - top));
                return;
            }
            for (double[] piece : uprights(from, from + width, top)) {
                g2.fill(new Rectangle2D.Double(from, piece[0], width, piece[1] - piece[0]));
            }
        } else {
            double x = crisp(from);
            g2.setColor(Style.colour(style.palette().eventLine()));
            g2.setStroke(style.dashed(style.text(), 1, 2, 3));
            for (double[] piece : uprights(x, x, top)) {
                g2.draw(new Line2D.Double(x, piece[0], x, piece[1]));
            }
        }
    }

    private List<double[]> uprights(double fromX, double toX, double top) {
        List<double[]> pieces = new java.util.ArrayList<>();
        double at = top;
        List<Rectangle2D> crossing =
                labels.stream()
                        .filter(
                                r ->
                                        r.getX() - giveWay() <= toX
                                                && fromX <= r.getMaxX() + giveWay())
                        .sorted(java.util.Comparator.comparingDouble(Rectangle2D::getY))
                        .toList();
        for (Rectangle2D label : crossing) {
            if (label.getY() - giveWay() > at) {
                pieces.add(new double[] {at, label.getY() - giveWay()});
            }
            at = Math.max(at, label.getMaxY() + giveWay());
        }
        if (at < frame.area().getMaxY()) {
            pieces.add(new double[] {at, frame.area().getMaxY()});
        }
        return pieces;
    }

    private void blank(BlankPlan blank) {
        if (!frame.shows(blank.fromSecond(), blank.toSecond())) {
            return;
        }
        Rectangle2D area = frame.area();
        double[] span = BlankTexts.span(blank, frame);
        double from = span[0];
        double to = span[1];
        if (to - from < 4) {
            return;
        }
        Shape clip = g2.getClip();
        g2.clip(
                withoutLabels(
                        new Rectangle2D.Double(from, area.getY(), to - from, area.getHeight())));
        Path2D hatch = new Path2D.Double();
        double step = HATCH * style.text();
        for (double x = Math.floor((from - area.getHeight()) / step) * step; x < to; x += step) {
            hatch.moveTo(x, area.getMaxY());
            hatch.lineTo(x + area.getHeight(), area.getY());
        }
        g2.setColor(Style.colour(style.palette().gridline(), 0.8));
        g2.setStroke(style.hair());
        g2.draw(hatch);
        g2.setClip(clip);
    }

    private Area withoutLabels(Rectangle2D stretch) {
        Area left = new Area(stretch);
        labels.stream()
                .filter(stretch::intersects)
                .map(label -> Obstacles.grown(label, giveWay()))
                .forEach(label -> left.subtract(new Area(label)));
        return left;
    }

    static double crisp(double coordinate) {
        return Math.floor(coordinate) + 0.5;
    }
}
