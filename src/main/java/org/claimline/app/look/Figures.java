package org.claimline.app.look;

import java.util.Optional;
import org.claimline.formula.Value;
import org.claimline.plan.Numbers;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// What an evaluation came to, for people.
public final class Figures {

    private static final int DECIMALS = 2;

    private Figures() {}

    /// A value with its unit's sign: `$4 453`, `120 ₸`, `−24.4%`, `2013`, `yes`.
    public static String of(Value value) {
        return switch (value) {
            case Value.Quantity(double low, double high, Unit unit) ->
                    Numbers.value(
                            low,
                            high,
                            unit,
                            Math.min(
                                    DECIMALS,
                                    Math.max(Numbers.decimals(low), Numbers.decimals(high))));
            case Value.Truth(boolean holds) -> holds ? "yes" : "no";
            case Value.Moment(Period period) -> org.claimline.plan.Dates.text(period);
            case Value.Series(TimeSeries series) -> series.size() + " rows";
            case Value.Truths(TimeSeries series) -> series.size() + " rows";
            case Value.Unknown _ -> "not known";
        };
    }

    /// An observation in its series' unit.
    public static String of(Observation observation, Optional<TimeSeries> series) {
        if (observation.isMissing()) {
            return "no data";
        }
        return Numbers.value(
                observation.low(),
                observation.high(),
                series.map(TimeSeries::unit).orElse(Unit.NUMBER),
                series.map(Numbers::decimals).orElse(DECIMALS));
    }

    /// `2014`, `Q4 2014`, `Dec 2014`, `4 Jan 2022`.
    public static String period(Period period) {
        return org.claimline.plan.Dates.text(period);
    }
}
