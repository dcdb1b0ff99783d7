package org.claimline.series;

import java.util.Set;
import java.util.regex.Pattern;

/// The name by which formulas, claims and files know a series: `[a-z][a-z0-9_]*`, and none of the
/// words of the formula language.
///
/// @param text the key as written
public record SeriesKey(String text) implements Comparable<SeriesKey> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]*");

    /// The words of the formula language, which are not keys.
    public static final Set<String> RESERVED =
            Set.of(
                    "and",
                    "or",
                    "not",
                    "in",
                    "yoy",
                    "growth",
                    "diff",
                    "lag",
                    "lead",
                    "index",
                    "mavg",
                    "cumsum",
                    "log",
                    "exp",
                    "abs",
                    "resample",
                    "deflate",
                    "zscore",
                    "share",
                    "window",
                    "at",
                    "first",
                    "last",
                    "mean",
                    "min",
                    "max",
                    "sum",
                    "median",
                    "stdev",
                    "argmax",
                    "argmin",
                    "change",
                    "pct",
                    "cagr",
                    "ratio",
                    "corr",
                    "slope",
                    "all",
                    "any",
                    "count");

    public SeriesKey {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'"
                            + text
                            + "' is not a key; expected small letters, digits and _, a letter first");
        }
        if (RESERVED.contains(text)) {
            throw new IllegalArgumentException(
                    "'" + text + "' is a word of the formula language and cannot be a key");
        }
    }

    /// Whether a text is one.
    public static boolean isKey(String text) {
        return FORM.matcher(text).matches() && !RESERVED.contains(text);
    }

    @Override
    public int compareTo(SeriesKey other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
