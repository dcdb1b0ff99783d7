package org.claimline.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.claimline.plan.PanelPlan;

/// Draws a screen panel's tick labels outside the plot and, where it has several traces, their
/// names at the lines'
/// ends.
final class ScaleLabels {

    static final double GAP = 8;
    private static final double MOST_NAME = 170;

    private final Graphics2D g2;
    private final Frame frame;
    private final Style style;
    private final PanelPlan plan;

    ScaleLabels(Graphics2D g2, Frame frame, Style style, PanelPlan plan) {
        this.g2 = g2;
        this.frame = frame;
        this.style = style;
        this.plan = plan;
    }

    static Font font(Style style) {
        return Fonts.tabular(11 * style.text());
    }

    static Font nameFont(Style style) {
        return Fonts.semiBold(11 * style.text());
    }

    void paint() {
        g2.setColor(Style.colour(style.palette().text3()));
        g2.setFont(font(style));
        for (ValueTicks.Tick tick : GroundPainter.ticks(frame, style, frame.left())) {
            double width = Fonts.width(font(style), tick.label());
            text(
                    tick.label(),
                    frame.area().getX() - GAP * style.text() - width,
                    frame.y(frame.left(), tick.value()));
        }
        if (plan.right().isPresent()) {
            for (ValueTicks.Tick tick : GroundPainter.ticks(frame, style, frame.right())) {
                text(
                        tick.label(),
                        frame.area().getMaxX() + GAP * style.text(),
                        frame.y(frame.right(), tick.value()));
            }
        }
        names();
    }

    private void text(String label, double x, double middle) {
        Lettering.draw(g2, label, (float) x, (float) (middle + 4 * style.text()));
    }

    private void names() {
        Font font = nameFont(style);
        g2.setFont(font);
        for (Name name : names(frame, style, plan)) {
            var trace = plan.traces().get(name.trace());
            g2.setColor(Style.colour(style.palette().name(trace.colour())));
            text(
                    Fonts.cut(font, trace.name(), MOST_NAME * style.text()),
                    name.box().getX(),
                    name.box().getCenterY());
        }
    }

    /// A name at a line's end.
    record Name(int trace, Rectangle2D box) {}

    /// Where the names stand, of the first lines as many as there is room for; none where there is
    /// one line alone and it needs none.
    static List<Name> names(Frame frame, Style style, PanelPlan plan) {
        if (!areNamed(plan)) {
            return List.of();
        }
        double x = frame.area().getMaxX() + GAP * style.text() + rightTickWidth(frame, style, plan);
        List<Integer> traces = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        for (int i = 0; i < plan.traces().size(); i++) {
            LineEnds.last(frame, plan.traces().get(i), i).ifPresent(end -> wanted.add(end.getY()));
            if (wanted.size() > traces.size()) {
                traces.add(i);
            }
        }
        double height = 14 * style.text();
        int most = (int) Math.max(0, Math.floor(frame.area().getHeight() / height));
        int count = Math.min(most, wanted.size());
        double spare = count < 2 ? 0 : (frame.area().getHeight() - count * height) / (count - 1);
        List<Double> placed =
                LineEnds.apart(
                        wanted.subList(0, count),
                        height,
                        Math.min(4 * style.text(), spare),
                        frame.area().getY(),
                        frame.area().getMaxY());
        List<Name> names = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            double width =
                    Math.min(
                            MOST_NAME * style.text(),
                            Fonts.width(
                                    nameFont(style), plan.traces().get(traces.get(n)).ownName()));
            names.add(
                    new Name(
                            traces.get(n),
                            new Rectangle2D.Double(x, placed.get(n) - height / 2, width, height)));
        }
        return names;
    }

    /// A line that stands alone is named by the title, unless others are hidden.
    private static boolean areNamed(PanelPlan plan) {
        return plan.traces().size() + plan.hidden().size() > 1;
    }

    static double rightTickWidth(Frame frame, Style style, PanelPlan plan) {
        if (plan.right().isEmpty()) {
            return 0;
        }
        return GAP * style.text()
                + GroundPainter.ticks(frame, style, frame.right()).stream()
                        .mapToDouble(t -> Fonts.width(font(style), t.label()))
                        .max()
                        .orElse(0);
    }

    static double nameWidth(Style style, PanelPlan plan) {
        if (!areNamed(plan)) {
            return 0;
        }
        return GAP * style.text()
                + Math.min(
                        MOST_NAME * style.text(),
                        plan.traces().stream()
                                .mapToDouble(t -> Fonts.width(nameFont(style), t.ownName()))
                                .max()
                                .orElse(0));
    }
}
