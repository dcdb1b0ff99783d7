package org.claimline.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /// The names where they stand beside the lines' ends.
    ///
    /// @param placed from the plan's first trace on
    /// @param unnamed the traces for whose names there is no room
    record Fitted(Style style, List<Placed> placed, List<Integer> unnamed) {

        void paint(Graphics2D g2, Frame frame, double x) {
            for (Placed one : placed) {
                TracePlan trace = frame.traces().get(one.trace());
                one.leader(frame, style, x)
                        .ifPresent(
                                line -> {
                                    g2.setColor(Style.colour(style.palette().text3()));
                                    g2.setStroke(style.hair());
                                    g2.draw(line);
                                });
                double own = one.name().rows() * LINE * style.text();
                LineNames.paint(g2, style, one.name(), trace, x, one.middle() - own / 2);
            }
        }
    }

    /// A name with its pixels.
    ///
    /// @param trace the place of its trace
    /// @param name its lines
    /// @param end where the line ends
    /// @param middle the height of the name's middle
    record Placed(int trace, Name name, Point2D end, double middle) {

        /// From the line's end to the name, where that had to move and the line reaches the edge.
        private Optional<Line2D> leader(Frame frame, Style style, double x) {
            double edge = frame.area().getMaxX();
            double gap = 2 * style.text();
            boolean moved = Math.abs(middle - end.getY()) > LINE * style.text();
            boolean beside = end.getX() > edge - gap && x - edge < 12 * style.text();
            return moved && beside
                    ? Optional.of(new Line2D.Double(edge + gap, end.getY(), x - gap, middle))
                    : Optional.empty();
        }
    }

    /// Places the names with all their lines, or with fewer where there is no room for all, or as
    /// many names as there is room for.
    ///
    /// @param above the y that no name passes
    /// @param below likewise
    Fitted fit(Frame frame, double above, double below) {
        List<Integer> shown = new ArrayList<>();
        List<Point2D> ends = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Optional<Point2D> end = LineEnds.last(frame, frame.traces().get(i), i);
            if (end.isPresent()) {
                shown.add(i);
                ends.add(end.get());
            }
        }
        List<Name> fitting = fitting(shown.stream().map(names::get).toList(), below - above);
        int count = Math.min(shown.size(), most(fitting, below - above));
        List<Double> middles =
                LineEnds.apart(
                        ends.subList(0, count).stream().map(Point2D::getY).toList(),
                        height(fitting),
                        GAP * style.text(),
                        above,
                        below);
        List<Placed> placed = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            placed.add(new Placed(shown.get(n), fitting.get(n), ends.get(n), middles.get(n)));
        }
        return new Fitted(style, placed, List.copyOf(shown.subList(count, shown.size())));
    }

    private List<Name> fitting(List<Name> all, double room) {
        List<Name> fitting = all;
        if (most(fitting, room) < all.size()) {
            fitting = all.stream().map(n -> new Name(n.strong(), "")).toList();
        }
        if (most(fitting, room) < all.size()) {
            fitting = all.stream().map(this::onOneLine).toList();
        }
        return fitting;
    }

    private Name onOneLine(Name name) {
        return new Name(TextLines.atMost(strong(style), name.strong(), 1, width), "");
    }

    private double height(List<Name> some) {
        return some.stream().mapToInt(Name::rows).max().orElse(1) * LINE * style.text();
    }

    private int most(List<Name> some, double room) {
        double gap = GAP * style.text();
        return (int) Math.max(0, Math.floor((room + gap) / (height(some) + gap)));
    }

    private static void paint(
            Graphics2D g2, Style style, Name name, TracePlan trace, double x, double top) {
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
