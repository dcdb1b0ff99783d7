package org.claimline.csv;

import java.math.BigDecimal;
import java.math.MathContext;

/// The digits of a number that say something: what arithmetic leaves behind the fifteenth is binary
/// rounding (0.1 + 0.2 is 0.3).
public final class Digits {

    private static final MathContext SAID = new MathContext(15);

    private Digits() {}

    /// The number with at most fifteen significant digits; itself where it is not finite.
    public static double rounded(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(SAID).doubleValue() : value;
    }
}
