package org.claimline.plan;

import java.util.Optional;
import org.claimline.board.Trace;
import org.claimline.formula.Formula;
import org.claimline.formula.Outcome;
import org.claimline.formula.Value;
import org.claimline.series.Catalog;
import org.claimline.series.TimeSeries;

/// What a trace draws: a series, or the sentence why there is none.
sealed interface Found {

    record Drawable(TimeSeries series, Optional<Formula> formula) implements Found {}

    record Nothing(String sentence) implements Found {}

    static Found of(Trace.Origin origin, Catalog catalog) {
        return switch (origin) {
            case Trace.Origin.OfSeries(var key) ->
                    catalog.get(key)
                            .<Found>map(s -> new Drawable(s, Optional.empty()))
                            .orElseGet(() -> new Nothing("There is no series '" + key + "'."));
            case Trace.Origin.OfFormula(var formula) -> evaluate(formula, catalog);
        };
    }

    private static Found evaluate(Formula formula, Catalog catalog) {
        String name = "'" + formula.text() + "'";
        return switch (formula.evaluate(catalog)) {
            case Outcome.Rejected rejected ->
                    new Nothing(name + ": " + rejected.problems().getFirst().message() + ".");
            case Outcome.Evaluated(var root) ->
                    switch (root.value()) {
                        case Value.Series(var series) -> new Drawable(series, Optional.of(formula));
                        case Value.Unknown(var reason) ->
                                new Nothing(name + " is not known: " + reason + ".");
                        case Value.Quantity _ -> notASeries(name, "a number");
                        case Value.Truth _ -> notASeries(name, "true or false");
                        case Value.Moment _ -> notASeries(name, "a period");
                        case Value.Truths _ ->
                                notASeries(name, "a comparison; put it in all(…) or any(…)");
                    };
        };
    }

    private static Found notASeries(String name, String what) {
        return new Nothing(name + " is " + what + "; a line is drawn from a series.");
    }
}
