package org.claimline.formula;

import java.util.Optional;

/// Truth values as a series holds them: 1 for true, 0 for false, missing for unknown.
final class Truths {

    /// What is said of a period whose values do not settle a comparison.
    static final String UNSETTLED = "is not settled by what is known for";

    private Truths() {}

    static Optional<Interval> encode(Kleene truth) {
        return switch (truth) {
            case TRUE -> Optional.of(Interval.of(1));
            case FALSE -> Optional.of(Interval.of(0));
            case UNKNOWN -> Optional.empty();
        };
    }

    static Kleene decode(Optional<Interval> value) {
        return value.map(v -> Kleene.of(v.low() != 0)).orElse(Kleene.UNKNOWN);
    }
}
