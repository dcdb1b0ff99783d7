package org.claimline.chart;

import java.awt.Font;
import java.awt.Graphics2D;
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
        if (plan.traces().size() > 1) {
            names();
        }
    }

    private void text(String label, double x, double middle) {
        Lettering.draw(g2, label, (float) x, (float) (middle + 4 * style.text()));
    }

    private void names() {
        Font font = nameFont(style);
        double x = frame.area().getMaxX() + GAP * style.text() + rightTickWidth(frame, style, plan);
        List<Integer> traces = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        for (int i = 0; i < plan.traces().size(); i++) {
            LineEnds.last(frame, plan.traces().get(i), i).ifPresent(end -> wanted.add(end.getY()));
            if (wanted.size() > traces.size()) {
                traces.add(i);
            }
        }
        List<Double> placed =
                LineEnds.apart(
                        wanted,
                        14 * style.text(),
                        4 * style.text(),
                        frame.area().getY(),
                        frame.area().getMaxY());
        g2.setFont(font);
        for (int n = 0; n < traces.size(); n++) {
            var trace = plan.traces().get(traces.get(n));
            g2.setColor(Style.colour(style.palette().name(trace.colour())));
            text(Fonts.cut(font, trace.ownName(), MOST_NAME * style.text()), x, placed.get(n));
        }
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
        if (plan.traces().size() < 2) {
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
