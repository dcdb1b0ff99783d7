package org.claimline.plan;

import java.util.Optional;
import org.claimline.formula.Expr;
import org.claimline.formula.Formula;

/// What a formula's outermost function says of its unit: `% on a year before`.
final class FormulaWords {

    private FormulaWords() {}

    /// The unit line of a trace whose formula says more than its unit does.
    static Optional<String> unit(DrawnTrace trace) {
        return trace.formula()
                .flatMap(
                        f ->
                                f.expr() instanceof Expr.Call call
                                        ? unit(call, f, trace)
                                        : Optional.empty());
    }

    private static Optional<String> unit(Expr.Call call, Formula formula, DrawnTrace trace) {
        return switch (call.name()) {
            case "yoy" -> Optional.of("% on a year before");
            case "growth" ->
                    Optional.of(
                            switch (trace.series().frequency()) {
                                case ANNUAL -> "% on a year before";
                                case HALF_YEARLY -> "% on the half-year before";
                                case QUARTERLY -> "% on the quarter before";
                                case MONTHLY -> "% on the month before";
                                case WEEKLY -> "% on the week before";
                                case DAILY, INSTANT -> "% on the observation before";
                            });
            case "index" ->
                    call.arguments().size() == 2 && trace.series().description().base().isEmpty()
                            ? Optional.of(
                                    "index, "
                                            + call.arguments().get(1).span().of(formula.text())
                                            + " = 100")
                            : Optional.empty();
            case "deflate" ->
                    call.arguments().size() == 3
                            ? Optional.of(
                                    UnitWords.words(
                                                    trace.series()
                                                            .description()
                                                            .withUnit(trace.unit()),
                                                    trace.series().frequency())
                                            + ", prices of "
                                            + call.arguments().get(2).span().of(formula.text()))
                            : Optional.empty();
            default -> Optional.empty();
        };
    }
}
