package org.claimline.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds a place for a badge with its text beside what it points at: right-up, left-up,
/// right-down or left-down of it, at 16, 32, 56 or 88 px, or farther where there is no room
/// near. The shortest leader wins, ties go right-up; a place held before is kept while it is
/// free. Where the text fits nowhere it goes and the badge stays; where that fits nowhere,
/// neither is drawn. Pure geometry: the same input gives the same place.
final class LabelPlacement {

    private static final double[] NEAR = {16, 32, 56, 88};
    private static final double[] FAR = {128, 176, 232};
    private static final double[] DEGREES = {35, 60, 8, 80};
    private static final double LEADER_GAP = 2;
    private static final double TEXT_GAP = 7;

    private final Obstacles obstacles;
    private final double factor;

    LabelPlacement(Obstacles obstacles, double factor) {
        this.obstacles = obstacles;
        this.factor = factor;
    }

    /// What a place is sought for.
    ///
    /// @param anchor what the leader points at
    /// @param radius of the mark there, where the leader begins
    /// @param around a box around the anchor, at whose edge the leader begins instead
    /// @param badgeWidth how wide the badge is
    /// @param badgeHeight how high
    /// @param texts the text's size in full, and shorter forms of it, the most wanted first;
    /// none for a badge alone
    /// @param held where it stood before
    record Wanted(
            Point2D anchor,
            double radius,
            Optional<Rectangle2D> around,
            double badgeWidth,
            double badgeHeight,
            List<TextSize> texts,
            Optional<Slot> held) {

        /// How far the mark reaches into a direction.
        private double reach(double dx, double dy) {
            if (around.isEmpty()) {
                return radius;
            }
            Rectangle2D box = around.get();
            double across = dx > 0 ? box.getMaxX() - anchor.getX() : anchor.getX() - box.getX();
            double up = dy > 0 ? box.getMaxY() - anchor.getY() : anchor.getY() - box.getY();
            return Math.min(across / Math.abs(dx), up / Math.abs(dy));
        }
    }

    /// @param width of the widest line
    /// @param height of all lines
    /// @param firstLine the height of the first one, on whose middle the badge stands
    record TextSize(double width, double height, double firstLine) {}

    /// A place.
    ///
    /// @param badge where the badge stands
    /// @param text where the text stands, right of the badge or left of it; empty where it was
    /// dropped
    /// @param leader from the mark's edge to just before the badge
    /// @param slot the same, told by the anchor
    record Place(Rectangle2D badge, Optional<Rectangle2D> text, Line2D leader, Slot slot) {

        boolean isTextLeft() {
            return text.isPresent() && text.get().getX() < badge.getX();
        }
    }

    /// A place told by the anchor, so that it can be held from one drawing to the next.
    ///
    /// @param form which of the wanted texts it is, from 0; empty where it was dropped
    record Slot(Optional<Integer> form, Side side, double distance, double degrees) {}

    /// The quarter of the anchor's surroundings that a badge stands in.
    enum Side {
        RIGHT_UP(1, -1),
        LEFT_UP(-1, -1),
        RIGHT_DOWN(1, 1),
        LEFT_DOWN(-1, 1);

        private final int across;
        private final int down;

        Side(int across, int down) {
            this.across = across;
            this.down = down;
        }
    }

    /// The best place; empty where nothing fits.
    Optional<Place> find(Wanted wanted) {
        return first(wanted, NEAR)
                .or(() -> first(wanted, FAR))
                .or(() -> held(wanted, Optional.empty()))
                .or(() -> nearest(wanted, Optional.empty(), NEAR))
                .or(() -> nearest(wanted, Optional.empty(), FAR));
    }

    private Optional<Place> first(Wanted wanted, double[] distances) {
        return IntStream.range(0, wanted.texts().size())
                .mapToObj(Optional::of)
                .flatMap(
                        form ->
                                held(wanted, form)
                                        .or(() -> nearest(wanted, form, distances))
                                        .stream())
                .findFirst();
    }

    /// The place from before, with the same text.
    private Optional<Place> held(Wanted wanted, Optional<Integer> form) {
        return wanted.held()
                .filter(slot -> slot.form().equals(form))
                .map(slot -> at(wanted, slot))
                .filter(this::isFree);
    }

    private Optional<Place> nearest(Wanted wanted, Optional<Integer> form, double[] distances) {
        Optional<Place> crossing = Optional.empty();
        for (double distance : distances) {
            for (Side side : Side.values()) {
                for (double degrees : DEGREES) {
                    Place place = at(wanted, new Slot(form, side, distance, degrees));
                    if (!isFree(place)) {
                        continue;
                    }
                    if (!obstacles.crossesTrace(place.leader())) {
                        return Optional.of(place);
                    }
                    crossing = crossing.or(() -> Optional.of(place));
                }
            }
        }
        return crossing;
    }

    private boolean isFree(Place place) {
        return obstacles.isFree(place.badge())
                && place.text().map(obstacles::isFree).orElse(true)
                && place.text().map(t -> !t.intersectsLine(place.leader())).orElse(true)
                && obstacles.isFree(place.leader());
    }

    private Place at(Wanted wanted, Slot slot) {
        Side side = slot.side();
        double degrees = slot.degrees();
        Optional<TextSize> text = slot.form().map(wanted.texts()::get);
        double angle = Math.toRadians(degrees);
        double dx = side.across * Math.cos(angle);
        double dy = side.down * Math.sin(angle);
        double from = wanted.reach(dx, dy);
        double to = from + slot.distance() * factor;
        Point2D end =
                new Point2D.Double(
                        wanted.anchor().getX() + to * dx, wanted.anchor().getY() + to * dy);
        Line2D leader =
                new Line2D.Double(
                        wanted.anchor().getX() + from * dx,
                        wanted.anchor().getY() + from * dy,
                        end.getX(),
                        end.getY());
        Rectangle2D badge = badge(wanted, side, degrees, end);
        return new Place(badge, text.map(t -> beside(badge, t, side)), leader, slot);
    }

    /// A flat leader ends before the badge's side, a steep one before its upper or lower edge.
    private Rectangle2D badge(Wanted wanted, Side side, double degrees, Point2D end) {
        double w = wanted.badgeWidth();
        double h = wanted.badgeHeight();
        double gap = LEADER_GAP * factor;
        if (degrees < 45) {
            double x = side.across > 0 ? end.getX() + gap : end.getX() - gap - w;
            return new Rectangle2D.Double(x, end.getY() - h / 2, w, h);
        }
        double inset = h / 2;
        double x = side.across > 0 ? end.getX() - inset : end.getX() - w + inset;
        double y = side.down < 0 ? end.getY() - gap - h : end.getY() + gap;
        return new Rectangle2D.Double(x, y, w, h);
    }

    private Rectangle2D beside(Rectangle2D badge, TextSize text, Side side) {
        double gap = TEXT_GAP * factor;
        double x = side.across > 0 ? badge.getMaxX() + gap : badge.getX() - gap - text.width();
        double y = badge.getCenterY() - text.firstLine() / 2;
        return new Rectangle2D.Double(x, y, text.width(), text.height());
    }
}
