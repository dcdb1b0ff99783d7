package org.claimline.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;

/// A picture's names at the lines' ends, each with a second line that says where the line ended.
///
/// @param style sizes and colours
/// @param names of the traces, a name's lines and its second line; in the traces' order
/// @param width of the widest
record LineNames(Style style, List<Name> names, double width) {

    private static final double SIZE = 17;
    private static final double SECOND = 16;
    private static final double LINE = 22;
    private static final double GAP = 4;

    /// @param strong the name's lines
    /// @param usual the second line, cut where it is too long; empty where there is none
    record Name(List<String> strong, String usual) {
        int rows() {
            return strong.size() + (usual.isEmpty() ? 0 : 1);
        }
    }

    /// No names, where the title says what is drawn.
    static LineNames none(Style style) {
        return new LineNames(style, List.of(), 0);
    }

    /// @param most how wide they may be
    static LineNames of(Style style, List<TracePlan> traces, Frame shown, double most) {
        List<Name> names = new ArrayList<>();
        double widest = 0;
        for (TracePlan trace : traces) {
            List<String> strong =
                    TextLines.atMost(
                            strong(style),
                            TextLines.wrap(strong(style), trace.ownName(), most),
                            2,
                            most);
            Name name = new Name(strong, Fonts.cut(usual(style), end(trace, shown), most));
            for (String line : strong) {
                widest = Math.max(widest, Fonts.width(strong(style), line));
            }
            widest = Math.max(widest, Fonts.width(usual(style), name.usual()));
            names.add(name);
        }
        return new LineNames(style, names, widest);
    }

    /// Where the last observation is out of view, the last one in view is told instead.
    private static String end(TracePlan trace, Frame shown) {
        List<PointPlan> points = trace.points();
        if (points.isEmpty() || points.getLast().fromSecond() < shown.toSecond()) {
            return trace.endLabel();
        }
        return points.reversed().stream()
                .filter(p -> Math.max(p.fromSecond(), p.atSecond()) <= shown.toSecond())
                .findFirst()
                .map(p -> p.value() + ", " + p.period())
                .orElse("");
    }

    private static Font strong(Style style) {
        return Fonts.semiBold(SIZE * style.text());
    }

    private static Font usual(Style style) {
        return Fonts.regular(SECOND * style.text());
    }

    void paint(Graphics2D g2, Frame frame, double x) {
        List<Integer> shown = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            var end = LineEnds.last(frame, frame.traces().get(i), i);
            if (end.isPresent()) {
                shown.add(i);
                wanted.add(end.get().getY());
            }
        }
        int rows = shown.stream().mapToInt(i -> names.get(i).rows()).max().orElse(1);
        double height = rows * LINE * style.text();
        List<Double> middles =
                LineEnds.apart(
                        wanted,
                        height,
                        GAP * style.text(),
                        frame.area().getY() - height / 2,
                        frame.area().getMaxY() + height / 2);
        for (int n = 0; n < shown.size(); n++) {
            int i = shown.get(n);
            double own = names.get(i).rows() * LINE * style.text();
            paint(g2, names.get(i), frame.traces().get(i), x, middles.get(n) - own / 2);
        }
    }

    private void paint(Graphics2D g2, Name name, TracePlan trace, double x, double top) {
        double y = top + 16.5 * style.text();
        g2.setColor(Style.colour(style.palette().name(trace.colour())));
        g2.setFont(strong(style));
        for (String line : name.strong()) {
            Lettering.draw(g2, line, (float) x, (float) y);
            y += LINE * style.text();
        }
        g2.setFont(usual(style));
        Lettering.draw(g2, name.usual(), (float) x, (float) y);
    }
}
