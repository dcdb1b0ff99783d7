package org.claimline.cli;

import java.io.IOException;
import org.claimline.csv.tidy.SeriesCsv;
import org.claimline.formula.Explained;
import org.claimline.formula.Value;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;

/// What `eval` prints for people and for pipes: a value on one line, or a series as CSV; notes to
/// standard error.
final class ValueText {

    private ValueText() {}

    static void print(Console console, Explained root) throws IOException {
        switch (root.value()) {
            case Value.Series(TimeSeries series) -> SeriesCsv.write(series, console.out());
            case Value.Truths(TimeSeries series) -> SeriesCsv.write(series, console.out());
            case Value.Quantity _, Value.Truth _, Value.Moment _, Value.Unknown _ ->
                    console.say(of(root.value()));
        }
        Notes.of(root).forEach(console::warn);
    }

    /// A value on one line.
    static String of(Value value) {
        return switch (value) {
            case Value.Quantity quantity ->
                    quantity.isExact()
                            ? NumberText.of(quantity.low(), quantity.unit())
                            : NumberText.withUnit(
                                    NumberText.of(quantity.low())
                                            + " to "
                                            + NumberText.of(quantity.high()),
                                    quantity.unit());
            case Value.Truth(boolean holds) -> String.valueOf(holds);
            case Value.Moment(Period period) -> period.toString();
            case Value.Unknown(String reason) -> "unknown: " + reason;
            case Value.Series(TimeSeries series) -> rows(series);
            case Value.Truths(TimeSeries series) -> rows(series);
        };
    }

    private static String rows(TimeSeries series) {
        return "a series of " + series.size() + (series.size() == 1 ? " row" : " rows");
    }
}
