package org.claimline.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PathLabels;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;

/// The names of periods beside the dots of a scatter, each where it touches neither the path nor
/// another name; where none of eight places is free, the dot has no name, and those of both ends
/// stand over the path.
final class PathNames {

    private static final double SIZE = 11;
    private static final double GAP = 7;
    private static final double LINE_BOX = 3;
    private static final double EVERY = 5;
    private static final int ENDS = 2;
    private static final double BACKING = 0.8;
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
    record Placed(String text, Rectangle2D box, int trace) {}

    /// Where the names stand. The dots and steps of the paths are from then on in the way of
    // others.
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
                Optional<Rectangle2D> box =
                        names.places(point, i).stream().filter(obstacles::isFree).findFirst();
                if (n < ENDS) {
                    box = box.or(() -> names.near(point, index));
                }
                if (box.isPresent()) {
                    placed.add(new Placed(point.period(), box.get(), i));
                    obstacles.label(box.get());
                }
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

    /// Where it stands over as little of the path as can be, and over no other name.
    private Optional<Rectangle2D> near(PointPlan point, int trace) {
        return places(point, trace).stream()
                .filter(box -> obstacles.isInside(box) && obstacles.isClearOfLabels(box))
                .min(Comparator.comparingLong(obstacles::marksUnder));
    }

    private List<Rectangle2D> places(PointPlan point, int trace) {
        double width = Fonts.width(font(style), point.period());
        double height = SIZE * factor;
        Point2D at = at(point, trace);
        List<Rectangle2D> places = new ArrayList<>();
        for (double[] place : PLACES) {
            double x = at.getX() + place[0] * (width / 2 + GAP * factor + 1);
            double y = at.getY() + place[1] * (height / 2 + GAP * factor);
            places.add(new Rectangle2D.Double(x - width / 2, y - height / 2, width, height));
        }
        return places;
    }

    private static Font font(Style style) {
        return Fonts.medium(SIZE * factor(style));
    }

    static void paint(Graphics2D g2, Style style, PanelPlan plan, List<Placed> names) {
        g2.setFont(font(style));
        for (Placed name : names) {
            g2.setColor(Style.colour(style.palette().surface(), BACKING));
            g2.fill(Obstacles.grown(name.box(), 1));
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
