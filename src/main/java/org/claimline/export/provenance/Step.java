package org.claimline.export.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.formula.Explained;
import org.claimline.formula.Expr;
import org.claimline.formula.Use;
import org.claimline.formula.Value;

/// A part of a formula as it was worked out.
///
/// @param part its text
/// @param unit what it came to is in; empty where it came to no figures
/// @param done what was done to the data on the way, in words; empty where it was taken as it is
public record Step(String part, String unit, List<String> done) {

    public Step {
        done = List.copyOf(done);
    }

    /// The parts of a formula in the order in which they are worked out, the whole formula last.
    /// Numbers, periods and words stand in the text of what they belong to.
    static List<Step> of(Explained root, String formula) {
        return inOrder(root).map(part -> step(part, formula)).toList();
    }

    private static Stream<Explained> inOrder(Explained part) {
        return Stream.concat(
                part.parts().stream().flatMap(Step::inOrder),
                isWorkedOut(part.expr()) ? Stream.of(part) : Stream.empty());
    }

    private static boolean isWorkedOut(Expr expr) {
        return switch (expr) {
            case Expr.NumberLiteral _, Expr.PeriodLiteral _, Expr.Word _, Expr.Range _ -> false;
            case Expr.SeriesName _,
                    Expr.Negate _,
                    Expr.Percent _,
                    Expr.Arithmetic _,
                    Expr.Comparison _,
                    Expr.Near _,
                    Expr.Within _,
                    Expr.Not _,
                    Expr.And _,
                    Expr.Or _,
                    Expr.Call _ ->
                    true;
        };
    }

    private static Step step(Explained part, String formula) {
        List<String> done = new ArrayList<>(part.notes());
        if (done.isEmpty()) {
            told(part, Use.Treatment.HELD, "held", done);
            told(part, Use.Treatment.RESAMPLED, "brought to a lower frequency", done);
        }
        return new Step(part.text(formula), unit(part.value()), done);
    }

    private static void told(
            Explained part, Use.Treatment treatment, String words, List<String> done) {
        if (part.uses().stream().anyMatch(use -> use.treatment() == treatment)) {
            done.add(words);
        }
    }

    private static String unit(Value value) {
        return switch (value) {
            case Value.Series(var series) -> series.unit().toString();
            case Value.Quantity quantity -> quantity.unit().toString();
            case Value.Truth _, Value.Truths _, Value.Moment _, Value.Unknown _ -> "";
        };
    }
}
