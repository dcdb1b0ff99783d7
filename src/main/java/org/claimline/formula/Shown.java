package org.claimline.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import org.claimline.series.Unit;

/// Numbers in the sentences of notes and reasons: plain digits, at most six of them significant.
final class Shown {

    private Shown() {}

    static String number(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "any height" : "any depth";
        }
        if (number == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(6)).stripTrailingZeros();
        return Math.abs(rounded.precision() - rounded.scale()) > 15
                ? rounded.toString()
                : rounded.toPlainString();
    }

    /// `between 50 and 60 KZT/L`, `above 90 KZT/L`.
    static String between(double low, double high, Unit unit) {
        String in = unit.toString().isEmpty() ? "" : " " + unit;
        if (Double.isInfinite(high)) {
            return "above " + number(low) + in;
        }
        return Double.isInfinite(low)
                ? "below " + number(high) + in
                : "between " + number(low) + " and " + number(high) + in;
    }
}
