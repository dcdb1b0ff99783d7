package org.claimline.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.Collectors;
import org.claimline.series.Observation;
import org.claimline.series.Unit;

/// Writes values as the tables of cases do: ten significant digits and the unit.
final class Rendering {

    private Rendering() {}

    static String of(Value value) {
        return switch (value) {
            case Value.Quantity q -> interval(q.low(), q.high()) + unit(q.unit());
            case Value.Truth t -> String.valueOf(t.holds());
            case Value.Moment m -> m.period().toString();
            case Value.Series s ->
                    s.series().observations().stream()
                                    .map(Rendering::row)
                                    .collect(Collectors.joining(" "))
                            + unit(s.series().unit());
            case Value.Truths t ->
                    t.series().observations().stream()
                            .map(Rendering::row)
                            .collect(Collectors.joining(" "));
            case Value.Unknown u -> "unknown: " + u.reason();
        };
    }

    private static String row(Observation o) {
        return o.period() + "=" + (o.isMissing() ? "?" : interval(o.low(), o.high()));
    }

    private static String interval(double low, double high) {
        return low == high ? number(low) : number(low) + "~" + number(high);
    }

    private static String unit(Unit unit) {
        return unit.toString().isEmpty() ? "" : " " + unit;
    }

    private static String number(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "+" : "-";
        }
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(10));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
