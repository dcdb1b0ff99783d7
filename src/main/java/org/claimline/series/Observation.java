package org.claimline.series;

/// What was observed in one period: a value, or a low and a high where only a range was stated.
///
/// Inside, what is not known is `NaN`; nothing outside a series ever sees that: ask [#hasValue] and
/// [#isBounded] first. A missing bound of a bounded observation is infinite.
///
/// @param period when
/// @param value the value, `NaN` where it is bounded or missing
/// @param low the lower bound; equal to the value where there is one, `NaN` where missing
/// @param high the upper bound; equal to the value where there is one, `NaN` where missing
/// @param status what kind of observation it is
/// @param note a note, empty where there is none
public record Observation(
        Period period, double value, double low, double high, Status status, String note) {

    public Observation {
        boolean missing = Double.isNaN(low) && Double.isNaN(high) && Double.isNaN(value);
        boolean exact =
                !Double.isNaN(value) && low == value && high == value && Double.isFinite(value);
        boolean bounded = Double.isNaN(value) && low < high;
        if (!missing && !exact && !bounded) {
            throw new IllegalArgumentException(
                    period
                            + ": value "
                            + value
                            + ", low "
                            + low
                            + ", high "
                            + high
                            + "; expected a finite value, or a low below a high, or nothing");
        }
        if (missing != (status == Status.MISSING)) {
            throw new IllegalArgumentException(
                    period
                            + ": status "
                            + status
                            + (missing ? " without a value" : " with a value"));
        }
    }

    public static Observation of(Period period, double value) {
        return of(period, value, Status.NORMAL, "");
    }

    public static Observation of(Period period, double value, Status status, String note) {
        return new Observation(period, value, value, value, status, note);
    }

    /// A stated range; a bound that is not known is infinite. Equal bounds are an exact value.
    public static Observation bounded(
            Period period, double low, double high, Status status, String note) {
        return low == high
                ? of(period, low, status, note)
                : new Observation(period, Double.NaN, low, high, status, note);
    }

    public static Observation missing(Period period, String note) {
        return new Observation(period, Double.NaN, Double.NaN, Double.NaN, Status.MISSING, note);
    }

    /// Whether there is one exact value.
    public boolean hasValue() {
        return !Double.isNaN(value);
    }

    /// Whether only a low and a high are known.
    public boolean isBounded() {
        return Double.isNaN(value) && !Double.isNaN(low);
    }

    /// Whether nothing is known.
    public boolean isMissing() {
        return Double.isNaN(low);
    }
}
