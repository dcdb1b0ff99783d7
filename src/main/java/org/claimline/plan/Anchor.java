package org.claimline.plan;

import java.util.List;
import java.util.Optional;

/// Where a badge's leader points.
record Anchor(int trace, long second, double value) {

    /// The latest stated value, else the latest observation used, else the latest box; empty where
    /// there is none of them.
    static Optional<Anchor> of(List<Mark> marks) {
        return last(marks, Mark.Ghost.class)
                .or(() -> last(marks, Mark.Used.class))
                .or(() -> last(marks, Mark.Box.class));
    }

    /// The latest mark of a kind; of several at one moment the last.
    static Optional<Anchor> last(List<Mark> marks, Class<? extends Mark> kind) {
        return marks.stream()
                .filter(kind::isInstance)
                .map(Anchor::of)
                .reduce((a, b) -> b.second() >= a.second() ? b : a);
    }

    private static Anchor of(Mark mark) {
        return switch (mark) {
            case Mark.Used m -> new Anchor(m.trace(), m.second(), m.value());
            case Mark.Found m -> new Anchor(m.trace(), m.second(), m.value());
            case Mark.Ghost m -> new Anchor(m.trace(), m.second(), m.stated());
            case Mark.Limit m ->
                    new Anchor(m.trace(), middle(m.fromSecond(), m.toSecond()), m.value());
            case Mark.Box m ->
                    new Anchor(m.trace(), middle(m.fromSecond(), m.toSecond()), m.high());
            case Mark.Bracket m -> new Anchor(m.trace(), m.toSecond(), m.toValue());
        };
    }

    static Anchor at(int trace, PointPlan point) {
        return new Anchor(
                trace,
                point.atSecond(),
                Double.isInfinite(point.low()) ? point.high() : point.low());
    }

    private static long middle(long from, long to) {
        return Math.floorDiv(from + to, 2);
    }
}
