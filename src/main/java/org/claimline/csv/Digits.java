package org.claimline.csv;

import java.math.BigDecimal;
import java.math.MathContext;

/// The digits of a number that say something: what arithmetic leaves behind the fifteenth is binary
/// rounding (0.1 + 0.2 is 0.3).
public final class Digits {

    private static final MathContext SAID = new MathContext(15);

    private Digits() {}

    /// The number with at most fifteen significant digits; itself where it is not finite,
    /// or so near to the largest there is that rounding would lead beyond.
    public static double rounded(double value) {
        if (!Double.isFinite(value)) {
            return value;
        }
        double rounded = new BigDecimal(value).round(SAID).doubleValue();
        return Double.isFinite(rounded) ? rounded : value;
    }
}
