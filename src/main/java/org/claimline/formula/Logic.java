package org.claimline.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.claimline.series.Period;
import org.claimline.series.Unit;

/// Evaluates `and`, `or` and `not` by Kleene's rules, over truths and series of truths.
final class Logic {

    private final String text;

    Logic(String text) {
        this.text = text;
    }

    Part not(Expr.Not expr, Part operand) {
        if (operand.value() instanceof Value.Truths) {
            Line line = operand.line().orElseThrow();
            Line turned =
                    line.map(
                            expr.span().of(text),
                            Unit.NUMBER,
                            i -> Optional.of(Interval.of(1 - i.low())));
            return Part.ofTruths(expr, turned, List.of(), List.of(operand));
        }
        return Part.ofKleene(expr, truth(operand).not(), reason(operand), List.of(operand));
    }

    Part and(Expr.And expr, Part left, Part right) {
        return combine(expr, left, right, Kleene::and);
    }

    Part or(Expr.Or expr, Part left, Part right) {
        return combine(expr, left, right, Kleene::or);
    }

    private Part combine(Expr expr, Part left, Part right, BinaryOperator<Kleene> operator) {
        List<Part> parts = List.of(left, right);
        if (left.line().isPresent() || right.line().isPresent()) {
            return Part.ofTruths(expr, series(expr, left, right, operator), List.of(), parts);
        }
        Kleene result = operator.apply(truth(left), truth(right));
        String reason = reason(truth(left) == Kleene.UNKNOWN ? left : right);
        return Part.ofKleene(expr, result, reason, parts);
    }

    /// Period by period; beside a missing truth the other one may still decide.
    private Line series(Expr expr, Part left, Part right, BinaryOperator<Kleene> operator) {
        List<Line> lines = new ArrayList<>();
        for (Part part : List.of(left, right)) {
            if (part.value() instanceof Value.Series) {
                truth(part);
            }
            part.line().map(l -> l.isHeld() ? Resampling.daily(l) : l).ifPresent(lines::add);
        }
        if (lines.size() == 2 && lines.get(0).frequency() != lines.get(1).frequency()) {
            throw new Refusal(
                    expr.span(),
                    "the left side is "
                            + lines.get(0).frequency().word()
                            + ", the right one "
                            + lines.get(1).frequency().word()
                            + "; bring both to one frequency, or use all(…) on each");
        }
        Line first = lines.getFirst();
        long[] ordinals =
                lines.stream()
                        .map(Line::series)
                        .flatMapToLong(s -> IntStream.range(0, s.size()).mapToLong(s::ordinal))
                        .sorted()
                        .distinct()
                        .toArray();
        Column values = new Column(first.frequency(), ordinals.length);
        for (long ordinal : ordinals) {
            Period period = new Period(first.frequency(), ordinal);
            Kleene result = operator.apply(truth(left, period), truth(right, period));
            values.add(ordinal, Truths.encode(result));
        }
        String title = expr.span().of(text);
        return first.derived(
                title, Unit.NUMBER, values, DerivedGround.of(title, Truths.UNSETTLED, lines));
    }

    private Kleene truth(Part part, Period period) {
        return part.line().isPresent() ? Truths.decode(part.line().get().at(period)) : truth(part);
    }

    private Kleene truth(Part part) {
        return switch (part.value()) {
            case Value.Truth(boolean holds) -> Kleene.of(holds);
            case Value.Unknown _ -> Kleene.UNKNOWN;
            case Value.Quantity _, Value.Moment _, Value.Series _, Value.Truths _ ->
                    throw new Refusal(
                            part.expr().span(),
                            "and, or and not join comparisons, but "
                                    + part.expr().span().of(text)
                                    + " is "
                                    + part.kind());
        };
    }

    private static String reason(Part part) {
        return part.value() instanceof Value.Unknown(String reason) ? reason : "";
    }
}
