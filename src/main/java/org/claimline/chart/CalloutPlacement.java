package org.claimline.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.plan.ClaimMarks;
import org.claimline.plan.PanelPlan;

/// Places all claims' callouts of a panel. They are placed one after the other, the selected one
/// first; where one finds no room for its text, it is tried before the others, and of all orders
/// tried the one that drops least is taken.
final class CalloutPlacement {

    private static final int MOST_ORDERS = 12;
    private static final int MOST_ORDERS_ON_SCREEN = 3;
    private static final int WITHOUT_TEXT = 100;

    private final MarkShape shape;
    private final Style style;
    private final Obstacles obstacles;
    private final Map<Integer, LabelPlacement.Slot> held;

    private CalloutPlacement(
            MarkShape shape,
            Style style,
            Obstacles obstacles,
            Map<Integer, LabelPlacement.Slot> held) {
        this.shape = shape;
        this.style = style;
        this.obstacles = obstacles;
        this.held = held;
    }

    /// The callouts in the plan's order, but for those that find no room.
    ///
    /// @param obstacles what they keep clear of; they are added to it
    /// @param held where they stood in the last drawing, by their claims' numbers
    static List<Callout> of(
            PanelPlan plan,
            MarkShape shape,
            Style style,
            Obstacles obstacles,
            Map<Integer, LabelPlacement.Slot> held) {
        CalloutPlacement placement = new CalloutPlacement(shape, style, obstacles, held);
        List<ClaimMarks> anchored =
                plan.claims().stream().filter(c -> shape.anchor(c).isPresent()).toList();
        List<Callout> best = placement.best(anchored);
        best.forEach(callout -> block(obstacles, callout));
        return anchored.stream()
                .flatMap(claim -> best.stream().filter(c -> c.claim().equals(claim)))
                .toList();
    }

    private List<Callout> best(List<ClaimMarks> claims) {
        Set<List<ClaimMarks>> tried = new HashSet<>();
        List<ClaimMarks> order = claims;
        List<Callout> best = List.of();
        int least = Integer.MAX_VALUE;
        int most = style.isPicture() ? MOST_ORDERS : MOST_ORDERS_ON_SCREEN;
        while (tried.size() < most && tried.add(order)) {
            List<Callout> placed = place(order);
            int cost = cost(order, placed);
            if (cost < least) {
                least = cost;
                best = placed;
            }
            Optional<ClaimMarks> dropped = firstDropped(order, placed);
            if (dropped.isEmpty()) {
                break;
            }
            List<ClaimMarks> next = new ArrayList<>(order);
            next.remove(dropped.get());
            next.addFirst(dropped.get());
            order = List.copyOf(next);
        }
        return best;
    }

    private List<Callout> place(List<ClaimMarks> order) {
        Obstacles standing = obstacles.copy();
        LabelPlacement placement = new LabelPlacement(standing, style.marks());
        List<Callout> placed = new ArrayList<>();
        for (ClaimMarks claim : order) {
            shape.anchor(claim)
                    .flatMap(
                            at ->
                                    Callout.of(
                                            claim,
                                            at,
                                            shape,
                                            style,
                                            placement,
                                            Optional.ofNullable(held.get(claim.number()))))
                    .ifPresent(
                            callout -> {
                                placed.add(callout);
                                block(standing, callout);
                            });
        }
        return placed;
    }

    private static void block(Obstacles obstacles, Callout callout) {
        obstacles.label(callout.place().badge());
        callout.place().text().ifPresent(obstacles::label);
        obstacles.leader(callout.place().leader());
    }

    private static int cost(List<ClaimMarks> claims, List<Callout> placed) {
        int badges = claims.size() - placed.size();
        int texts = (int) placed.stream().filter(Callout::isTextDropped).count();
        int shorter = placed.stream().mapToInt(c -> c.place().slot().form().orElse(0)).sum();
        return WITHOUT_TEXT * (WITHOUT_TEXT * badges + texts) + shorter;
    }

    private static Optional<ClaimMarks> firstDropped(List<ClaimMarks> order, List<Callout> placed) {
        return order.stream()
                .filter(
                        claim ->
                                placed.stream()
                                        .noneMatch(
                                                c -> c.claim().equals(claim) && !c.isTextDropped()))
                .findFirst();
    }
}
