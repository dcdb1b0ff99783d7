package org.claimline.csv.cell;

import org.claimline.series.Status;

/// What a cell of a column of numbers says.
///
/// @param value the number, percent signs left out and magnitudes multiplied in; `NaN` where it is
///     none
/// @param status what a flag beside the number means; missing where the value is
/// @param note flags and footnote marks that say more than the status; empty where there are none
public record NumberCell(Kind kind, double value, Status status, String note) {

    public enum Kind {
        NUMBER,
        MISSING,
        UNREADABLE
    }

    static final NumberCell MISSING = new NumberCell(Kind.MISSING, Double.NaN, Status.MISSING, "");
    static final NumberCell UNREADABLE =
            new NumberCell(Kind.UNREADABLE, Double.NaN, Status.MISSING, "");

    static NumberCell of(double value) {
        return new NumberCell(Kind.NUMBER, value, Status.NORMAL, "");
    }
}
