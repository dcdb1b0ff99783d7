package org.claimline.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.claimline.series.Unit;

/// Numbers as a terminal shows them: a decimal point, no grouping, seven significant digits but
/// never fewer than the whole part has.
final class NumberText {

    private static final int DIGITS = 7;

    private NumberText() {}

    static String of(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "-∞";
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        int whole = exact.precision() - exact.scale();
        BigDecimal rounded =
                exact.round(new MathContext(Math.max(DIGITS, whole), RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static String of(double value, Unit unit) {
        return withUnit(of(value), unit);
    }

    static String withUnit(String number, Unit unit) {
        String text = unit.toString();
        return text.isEmpty() ? number : text.equals("%") ? number + "%" : number + " " + text;
    }
}
