package org.claimline.formula;

import org.claimline.series.Period;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// What an expression comes to.
public sealed interface Value {

    /// A number, or an interval where a bounded observation entered.
    ///
    /// @param low in the unit as shown; equal to `high` where it is one number
    /// @param high in the unit as shown
    record Quantity(double low, double high, Unit unit) implements Value {
        public Quantity {
            if (!(low <= high)) {
                throw new IllegalArgumentException("an interval from " + low + " to " + high);
            }
        }

        public static Quantity of(double value, Unit unit) {
            return new Quantity(value, value, unit);
        }

        public boolean isExact() {
            return low == high;
        }
    }

    record Truth(boolean holds) implements Value {}

    record Moment(Period period) implements Value {}

    /// A derived or a catalog's series; a derived one has the key of its formula's first series.
    record Series(TimeSeries series) implements Value {}

    /// For each period true, false, or unknown: 1, 0, or missing. Good only inside `all any count`.
    record Truths(TimeSeries series) implements Value {}

    /// Not known, because something was missing.
    ///
    /// @param reason a sentence that names the first hole: `income_usd has no observation for 2025`
    record Unknown(String reason) implements Value {}
}
