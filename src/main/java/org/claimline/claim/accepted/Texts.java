package org.claimline.claim.accepted;

import java.math.BigDecimal;
import java.math.MathContext;
import org.claimline.formula.Value;
import org.claimline.series.Observation;

/// Values as texts that stay the same from one run to the next.
final class Texts {

    /// What arithmetic leaves behind the fifteenth digit is binary rounding.
    private static final MathContext SAID = new MathContext(15);

    private static final int LONGEST = 24;

    private Texts() {}

    /// A value that was worked out; empty where it is not known or no single value.
    static String of(Value value) {
        return switch (value) {
            case Value.Quantity(double low, double high, var _) ->
                    low == high ? said(low) : between(said(low), said(high));
            case Value.Truth(boolean holds) -> String.valueOf(holds);
            case Value.Moment(var period) -> period.toString();
            case Value.Series _, Value.Truths _, Value.Unknown _ -> "";
        };
    }

    /// An observation exactly as it stands in the data; empty where it has no value.
    static String of(Observation row) {
        if (row.isMissing()) {
            return "";
        }
        return row.hasValue() ? exact(row.value()) : between(exact(row.low()), exact(row.high()));
    }

    /// `60..70`; a bound that is not known is left out.
    private static String between(String low, String high) {
        return low + ".." + high;
    }

    private static String said(double value) {
        return Double.isFinite(value) ? text(new BigDecimal(value).round(SAID)) : "";
    }

    private static String exact(double value) {
        return Double.isFinite(value) ? text(new BigDecimal(Double.toString(value))) : "";
    }

    private static String text(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        String plain = shortest.toPlainString();
        return plain.length() <= LONGEST ? plain : shortest.toString();
    }
}
