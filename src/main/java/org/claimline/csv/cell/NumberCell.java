package org.claimline.csv.cell;

import org.claimline.series.Status;

/// What a cell of a column of numbers says.
///
/// @param value the number, percent signs left out and magnitudes multiplied in; `NaN` where it is
///     none
/// @param low the lower bound of `>100`, infinite of `<0.1`; the value of a number; else `NaN`
/// @param high the upper bound, likewise
/// @param status what a flag beside the number means; missing where the value is
/// @param note flags and footnote marks that say more than the status; empty where there are none
public record NumberCell(
        Kind kind, double value, double low, double high, Status status, String note) {

    public enum Kind {
        NUMBER,
        /// `<0.1`, `≥5`: a bound is told and no value.
        BOUNDED,
        MISSING,
        UNREADABLE
    }

    static final NumberCell MISSING = missing("");
    static final NumberCell UNREADABLE =
            new NumberCell(Kind.UNREADABLE, Double.NaN, Double.NaN, Double.NaN, Status.MISSING, "");

    /// Whether it tells a value, or bounds of one.
    public boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.BOUNDED;
    }

    static NumberCell of(double value) {
        return new NumberCell(Kind.NUMBER, value, value, value, Status.NORMAL, "");
    }

    static NumberCell missing(String note) {
        return new NumberCell(
                Kind.MISSING, Double.NaN, Double.NaN, Double.NaN, Status.MISSING, note);
    }
}
