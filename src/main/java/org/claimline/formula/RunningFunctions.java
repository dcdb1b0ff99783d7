package org.claimline.formula;

import java.util.List;
import org.claimline.formula.Function.Finding;
import org.claimline.series.Aggregation;
import org.claimline.series.TimeSeries;

/// Functions whose value at a period gathers those before it. Each step that is expected must be
/// there: behind a hole nothing is known until the window has passed it.
final class RunningFunctions {

    private RunningFunctions() {}

    /// The sum of all values so far; a stock, whatever it is a sum of.
    static Finding cumsum(Arguments arguments) {
        Sequence steps = Sequence.of(arguments.line(0));
        Running low = new Running();
        Running high = new Running();
        boolean whole = true;
        Column values = new Column(steps.line().frequency(), steps.size());
        for (int i = 0; i < steps.size(); i++) {
            whole &= !steps.isMissing(i) && !steps.isBroken(i);
            if (whole) {
                low.plus(steps.low(i));
                high.plus(steps.high(i));
                values.add(steps.ordinal(i), Interval.checked(low.value(), high.value()));
            } else {
                values.addMissing(steps.ordinal(i));
            }
        }
        WindowGround ground = new WindowGround(arguments.title(), steps, _ -> 0);
        return finding(arguments, steps.line(), Aggregation.LAST, values, ground);
    }

    /// The mean of the last `n` steps, its own included.
    static Finding mavg(Arguments arguments) {
        Sequence steps = Sequence.of(arguments.line(0));
        int n = arguments.steps(1);
        Windows windows = new Windows(steps, n);
        Column values = new Column(steps.line().frequency(), Math.max(0, steps.size() - n + 1));
        for (int i = n - 1; i < steps.size(); i++) {
            values.add(steps.ordinal(i), windows.mean(i));
        }
        WindowGround ground = new WindowGround(arguments.title(), steps, i -> i - n + 1);
        return finding(arguments, steps.line(), Aggregation.MEAN, values, ground);
    }

    private static Finding finding(
            Arguments arguments, Line line, Aggregation aggregation, Column values, Ground ground) {
        TimeSeries series =
                values.series(
                        line.series().key(),
                        Descriptions.aggregated(
                                line.series().description(),
                                arguments.title(),
                                line.unit(),
                                aggregation));
        return Finding.ofSeries(new Line(series, ground), List.of(), List.of());
    }
}
