package org.claimline.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.formula.Function.Finding;
import org.claimline.series.Aggregation;
import org.claimline.series.Observation;
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
        List<Observation> rows = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Optional<Interval> value = steps.value(i);
            whole &= value.isPresent() && !steps.isBroken(i);
            value.ifPresent(
                    v -> {
                        low.plus(v.low());
                        high.plus(v.high());
                    });
            Optional<Interval> sum =
                    whole ? Interval.checked(low.value(), high.value()) : Optional.empty();
            rows.add(Line.observation(steps.period(i), sum));
        }
        WindowGround ground = new WindowGround(arguments.title(), steps, _ -> 0);
        return finding(arguments, steps.line(), Aggregation.LAST, rows, ground);
    }

    /// The mean of the last `n` steps, its own included.
    static Finding mavg(Arguments arguments) {
        Sequence steps = Sequence.of(arguments.line(0));
        int n = arguments.steps(1);
        Windows windows = new Windows(steps, n);
        List<Observation> rows = new ArrayList<>();
        for (int i = n - 1; i < steps.size(); i++) {
            rows.add(Line.observation(steps.period(i), windows.mean(i)));
        }
        WindowGround ground = new WindowGround(arguments.title(), steps, i -> i - n + 1);
        return finding(arguments, steps.line(), Aggregation.MEAN, rows, ground);
    }

    private static Finding finding(
            Arguments arguments,
            Line line,
            Aggregation aggregation,
            List<Observation> rows,
            Ground ground) {
        TimeSeries series =
                TimeSeries.of(
                        line.series().key(),
                        line.frequency(),
                        Descriptions.aggregated(
                                line.series().description(),
                                arguments.title(),
                                line.unit(),
                                aggregation),
                        rows);
        return Finding.ofSeries(new Line(series, ground), List.of(), List.of());
    }
}
