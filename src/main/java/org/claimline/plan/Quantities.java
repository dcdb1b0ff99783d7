package org.claimline.plan;

import org.claimline.formula.Value;
import org.claimline.series.Unit;

/// The number in a value.
final class Quantities {

    private Quantities() {}

    /// Its unit; a bare number's where it is none, or not known.
    static Unit unit(Value value) {
        return switch (value) {
            case Value.Quantity quantity -> quantity.unit();
            case Value.Series(var series) -> series.unit();
            case Value.Truth _, Value.Moment _, Value.Truths _, Value.Unknown _ -> Unit.NUMBER;
        };
    }

    /// The one number it is; `NaN` where it is an interval, no number, or not known.
    static double exact(Value value) {
        return value instanceof Value.Quantity quantity && quantity.isExact()
                ? quantity.low()
                : Double.NaN;
    }
}
