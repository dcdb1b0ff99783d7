package org.claimline.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.series.Aggregation;

/// What the values within a coarser period are made into.
enum Fold {
    MEAN,
    SUM,
    LAST,
    FIRST,
    MIN,
    MAX;

    static Fold of(Aggregation aggregation) {
        return switch (aggregation) {
            case MEAN -> MEAN;
            case SUM -> SUM;
            case LAST -> LAST;
        };
    }

    /// How a series goes to a lower frequency by itself; what holds, by the mean over its days.
    static Fold of(Line line) {
        return line.isHeld() ? MEAN : of(line.series().description().aggregation());
    }

    /// `mean`, as formulas write it.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Fold::word).toList();
    }

    static Optional<Fold> find(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }

    /// How the result goes on to a still lower frequency: what was picked, as before.
    Aggregation then(Aggregation before) {
        return switch (this) {
            case MEAN -> Aggregation.MEAN;
            case SUM -> Aggregation.SUM;
            case LAST -> Aggregation.LAST;
            case FIRST, MIN, MAX -> before;
        };
    }

    /// @param samples at least one
    Optional<Interval> apply(Column samples) {
        return switch (this) {
            case MEAN -> Statistics.mean(samples);
            case SUM -> Statistics.sum(samples);
            case LAST -> Optional.of(samples.value(samples.size() - 1));
            case FIRST -> Optional.of(samples.value(0));
            case MIN -> Statistics.min(samples);
            case MAX -> Statistics.max(samples);
        };
    }
}
