package org.claimline.series;

import java.util.Locale;

/// How a series goes to a lower frequency: prices and rates by their mean, flows by their sum,
/// stocks by the last one.
public enum Aggregation {
    MEAN,
    SUM,
    LAST;

    /// `mean`, `sum` or `last`, as files and formulas write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException where the word is none of the three
    public static Aggregation parse(String word) {
        for (Aggregation aggregation : values()) {
            if (aggregation.word().equals(word)) {
                return aggregation;
            }
        }
        throw new IllegalArgumentException(
                "'" + word + "' is not an aggregation kind; expected mean, sum or last");
    }
}
