package org.claimline.claim.accepted;

import org.claimline.series.Period;

/// What became another one of the observations behind a verdict.
public sealed interface Revised {

    /// The key of the series.
    String series();

    /// A value that is another one now; an empty text where there is none.
    record Changed(String series, Period period, String before, String after) implements Revised {
        @Override
        public String toString() {
            return series + " " + period + ": " + shown(before) + " → " + shown(after);
        }
    }

    /// An observation that the claim did not rest on before.
    record Added(String series, Period period, String after) implements Revised {
        @Override
        public String toString() {
            return series + " " + period + ": " + shown(after) + " is new";
        }
    }

    /// An observation that the claim does not rest on any more.
    record Gone(String series, Period period, String before) implements Revised {
        @Override
        public String toString() {
            return series + " " + period + ": " + shown(before) + " is gone";
        }
    }

    /// Some of very many observations, of which only a hash was kept.
    ///
    /// @param count how many the claim rests on now
    record AmongMany(String series, int count) implements Revised {
        @Override
        public String toString() {
            return series + ": other observations than before, among " + count;
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "missing" : value;
    }
}
