package org.claimline.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PathLabels;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;

/// The names of periods beside the dots of a scatter, each where it touches neither the path nor
/// another name; where none of eight places is free, the dot has no name, and those of both ends
/// stand farther off, with a leader.
final class PathNames {

    private static final double SIZE = 11;
    private static final double GAP = 7;
    private static final double LINE_BOX = 3;
    private static final double EVERY = 5;
    private static final int ENDS = 2;
    private static final double[] FAR = {2.5, 4, 6, 9};
    private static final double DOT_EDGE = 6;
    private static final int MOST_STEPS = 4000;
    private static final double[][] PLACES = {
        {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {0.7, -0.7}, {-0.7, -0.7}, {0.7, 0.7}, {-0.7, 0.7}
    };

    private final Frame frame;
    private final Style style;
    private final Obstacles obstacles;
    private final double factor;

    private PathNames(Frame frame, Style style, Obstacles obstacles) {
        this.frame = frame;
        this.style = style;
        this.obstacles = obstacles;
        this.factor = factor(style);
    }

    private static double factor(Style style) {
        return style.isPicture() ? style.marks() : style.text();
    }

    /// A name with its pixels.
    ///
    /// @param text the period
    /// @param box what it takes
    /// @param trace the place of its trace
    /// @param leader to its dot, where that is not beside it
    record Placed(String text, Rectangle2D box, int trace, Optional<Line2D> leader) {}

    /// Where the names stand. The dots and steps of the paths are from then on in the way of
    /// others.
    static List<Placed> place(Frame frame, Style style, PanelPlan plan, Obstacles obstacles) {
        if (frame.across().isEmpty()) {
            return List.of();
        }
        PathNames names = new PathNames(frame, style, obstacles);
        plan.traces().forEach(names::block);
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < plan.traces().size(); i++) {
            int index = i;
            List<PointPlan> wanted = PathLabels.of(frame.seen(plan.traces().get(i)));
            for (int n = 0; n < wanted.size(); n++) {
                PointPlan point = wanted.get(n);
                Optional<Placed> name = names.near(point, i);
                if (n < ENDS) {
                    name = name.or(() -> names.far(point, index));
                }
                name.ifPresent(
                        one -> {
                            placed.add(one);
                            obstacles.label(one.box());
                            one.leader().ifPresent(obstacles::leader);
                        });
            }
        }
        return placed;
    }

    private void block(TracePlan trace) {
        List<PointPlan> seen = frame.seen(trace);
        int index = frame.traces().indexOf(trace);
        int steps = 0;
        for (int i = 0; i < seen.size(); i++) {
            Point2D at = at(seen.get(i), index);
            obstacles.mark(box(at.getX(), at.getY(), 3.5 * factor));
            if (i > 0 && seen.get(i).joined()) {
                Point2D before = at(seen.get(i - 1), index);
                int count = (int) Math.ceil(before.distance(at) / (EVERY * factor));
                for (int n = 1; n < count && steps < MOST_STEPS; n++, steps++) {
                    double share = n / (double) count;
                    obstacles.mark(
                            box(
                                    before.getX() + share * (at.getX() - before.getX()),
                                    before.getY() + share * (at.getY() - before.getY()),
                                    LINE_BOX * factor / 2));
                }
            }
        }
    }

    private Point2D at(PointPlan point, int trace) {
        return new Point2D.Double(frame.x(point), frame.y(trace, point.low()));
    }

    private static Rectangle2D box(double x, double y, double half) {
        return new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
    }

    private List<Rectangle2D> places(PointPlan point, int trace, double times) {
        double width = Fonts.width(font(style), point.period());
        double height = SIZE * factor;
        Point2D at = at(point, trace);
        List<Rectangle2D> places = new ArrayList<>();
        for (double[] place : PLACES) {
            double x = at.getX() + place[0] * (width / 2 + times * GAP * factor + 1);
            double y = at.getY() + place[1] * (height / 2 + times * GAP * factor);
            places.add(new Rectangle2D.Double(x - width / 2, y - height / 2, width, height));
        }
        return places;
    }

    private Optional<Placed> near(PointPlan point, int trace) {
        return places(point, trace, 1).stream()
                .filter(obstacles::isFree)
                .findFirst()
                .map(box -> new Placed(point.period(), box, trace, Optional.empty()));
    }

    private Optional<Placed> far(PointPlan point, int trace) {
        return DoubleStream.of(FAR)
                .boxed()
                .flatMap(times -> places(point, trace, times).stream())
                .filter(obstacles::isFree)
                .findFirst()
                .map(
                        box ->
                                new Placed(
                                        point.period(),
                                        box,
                                        trace,
                                        Optional.of(leader(at(point, trace), box))));
    }

    /// From the dot's edge to just before the name.
    private Line2D leader(Point2D from, Rectangle2D box) {
        Rectangle2D outer = Obstacles.grown(box, factor);
        double x = Math.clamp(from.getX(), outer.getX(), outer.getMaxX());
        double y = Math.clamp(from.getY(), outer.getY(), outer.getMaxY());
        double off = DOT_EDGE * factor / from.distance(x, y);
        return new Line2D.Double(
                from.getX() + off * (x - from.getX()), from.getY() + off * (y - from.getY()), x, y);
    }

    private static Font font(Style style) {
        return Fonts.medium(SIZE * factor(style));
    }

    static void paint(Graphics2D g2, Style style, PanelPlan plan, List<Placed> names) {
        g2.setFont(font(style));
        for (Placed name : names) {
            name.leader()
                    .ifPresent(
                            leader -> {
                                g2.setColor(Style.colour(style.palette().text3()));
                                g2.setStroke(style.hair());
                                g2.draw(leader);
                            });
            g2.setColor(
                    Style.colour(style.palette().name(plan.traces().get(name.trace()).colour())));
            Lettering.draw(
                    g2,
                    name.text(),
                    (float) name.box().getX(),
                    (float) (name.box().getMaxY() - 0.14 * name.box().getHeight()));
        }
    }
}
