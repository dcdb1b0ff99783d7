package org.claimline.app.formula;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.app.look.Figures;
import org.claimline.formula.Value;
import org.claimline.plan.UnitWords;
import org.claimline.series.TimeSeries;

/// What a formula comes to, in a few words.
public final class ValueWords {

    private ValueWords() {}

    /// `US dollars per litre · annual · 25 values`, `120 ₸`, `true`, `not known: lpg has …`.
    public static String of(Value value) {
        return switch (value) {
            case Value.Series(TimeSeries series) ->
                    joined(
                            UnitWords.words(series.description(), series.frequency()),
                            series.frequency().word(),
                            counted(present(series)));
            case Value.Truths(TimeSeries series) ->
                    joined(
                            "true or false for each period",
                            series.frequency().word(),
                            counted(present(series)));
            case Value.Truth(boolean holds) -> holds ? "true" : "false";
            case Value.Unknown(String reason) -> "not known: " + reason;
            case Value.Quantity _, Value.Moment _ -> Figures.of(value);
        };
    }

    private static long present(TimeSeries series) {
        return IntStream.range(0, series.size()).filter(i -> !Double.isNaN(series.low(i))).count();
    }

    private static String counted(long values) {
        return values + (values == 1 ? " value" : " values");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
