package org.claimline.formula;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.claimline.series.Period;
import org.claimline.series.Unit;

/// Evaluates `+ - * / ^`, the sign and the percent sign, over numbers and series alike.
final class Arithmetics {

    private final String text;

    Arithmetics(String text) {
        this.text = text;
    }

    Part negate(Expr.Negate expr, Part operand) {
        return unary(expr, operand, operand.unit(), i -> Optional.of(i.negate()));
    }

    Part percent(Expr.Percent expr, Part operand) {
        operand.unit()
                .filter(u -> !u.isNumber())
                .ifPresent(
                        u -> {
                            throw new Refusal(
                                    expr.span(),
                                    "% stands after a bare number; "
                                            + expr.operand().span().of(text)
                                            + " is in "
                                            + u);
                        });
        return unary(expr, operand, Optional.of(Unit.PERCENT), Optional::of);
    }

    private Part unary(
            Expr expr,
            Part operand,
            Optional<Unit> unit,
            java.util.function.Function<Interval, Optional<Interval>> change) {
        List<Part> parts = List.of(operand);
        return switch (operand.value()) {
            case Value.Unknown u -> Part.of(expr, u, parts);
            case Value.Quantity q ->
                    Part.of(
                            expr,
                            quantity(expr, change.apply(interval(q)), unit.orElse(q.unit())),
                            parts);
            case Value.Series _ -> {
                Line line = operand.line().orElseThrow();
                Line changed = line.map(title(expr), unit.orElse(line.unit()), change);
                yield Part.ofSeries(expr, changed, List.of(), parts);
            }
            case Value.Truth _, Value.Moment _, Value.Truths _ -> throw notANumber(operand);
        };
    }

    Part binary(Expr.Arithmetic expr, Part left, Part right) {
        List<Part> parts = List.of(left, right);
        boolean written = left.expr() instanceof Expr.PeriodLiteral;
        if (left.value() instanceof Value.Moment && isSum(expr) && !written) {
            return shifted(expr, left, right);
        }
        requireNumber(left);
        requireNumber(right);
        Optional<String> unknown = Part.unknown(parts);
        if (unknown.isPresent()) {
            return Part.of(expr, new Value.Unknown(unknown.get()), parts);
        }
        UnitRule rule = rule(expr, left, right);
        Unit leftUnit = left.unit().orElseThrow();
        Unit rightUnit = right.unit().orElseThrow();
        Lifting.Operation operation =
                (a, b) ->
                        apply(
                                expr.operator(),
                                UnitRule.bring(a, leftUnit, rule.left()),
                                UnitRule.bring(b, rightUnit, rule.right()));
        return apply(expr, left, right, rule.result(), operation);
    }

    private Part apply(Expr expr, Part left, Part right, Unit unit, Lifting.Operation operation) {
        List<Part> parts = List.of(left, right);
        if (left.line().isPresent() && right.line().isPresent()) {
            Lifting.Lifted lifted =
                    Lifting.lift(
                            left.line().get(),
                            right.line().get(),
                            title(expr),
                            "has no value for",
                            unit,
                            operation);
            return Part.ofSeries(expr, lifted.line(), lifted.notes(), parts);
        }
        if (left.line().isPresent()) {
            Interval other = interval(right);
            Line line = left.line().get().map(title(expr), unit, i -> operation.apply(i, other));
            return Part.ofSeries(expr, line, List.of(), parts);
        }
        if (right.line().isPresent()) {
            Interval other = interval(left);
            Line line = right.line().get().map(title(expr), unit, i -> operation.apply(other, i));
            return Part.ofSeries(expr, line, List.of(), parts);
        }
        Optional<Interval> result = operation.apply(interval(left), interval(right));
        return Part.of(expr, quantity(expr, result, unit), parts);
    }

    private UnitRule rule(Expr.Arithmetic expr, Part left, Part right) {
        Unit l = left.unit().orElseThrow();
        Unit r = right.unit().orElseThrow();
        return switch (expr.operator()) {
            case PLUS, MINUS ->
                    UnitRule.sum(l, r, expr.operator())
                            .orElseThrow(
                                    () ->
                                            new Refusal(
                                                    expr.span(),
                                                    Messages.apart(
                                                            text, left, right, "do not add")));
            case TIMES, DIVIDE -> factorRule(expr, left, right);
            case POWER -> powerRule(expr, l, right);
        };
    }

    /// A written percentage is a factor (`200 * 26%` is 52); data in percent stays so beside a bare
    /// number (`inflation / 2`).
    private static UnitRule factorRule(Expr.Arithmetic expr, Part left, Part right) {
        Unit l = left.unit().orElseThrow();
        Unit r = right.unit().orElseThrow();
        boolean times = expr.operator() == Expr.Arithmetic.Operator.TIMES;
        boolean bare = l.isNumber() || r.isNumber();
        boolean written =
                UnitRule.isShare(l) && Written.isNumber(expr.left())
                        || UnitRule.isShare(r) && Written.isNumber(expr.right());
        if (bare && written) {
            return UnitRule.IN_ONES;
        }
        return times ? UnitRule.product(l, r) : UnitRule.quotient(l, r);
    }

    private UnitRule powerRule(Expr.Arithmetic expr, Unit base, Part exponent) {
        if (!(exponent.value() instanceof Value.Quantity(double low, double high, Unit unit))
                || low != high
                || !unit.isDimensionless()) {
            throw new Refusal(
                    exponent.expr().span(), "the exponent after ^ is a bare number, such as 2");
        }
        return UnitRule.power(base, unit.toOnes(low))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        expr.span(),
                                        "what is in "
                                                + base
                                                + " can be raised to whole numbers from -9 to 9"
                                                + " only"));
    }

    private static Optional<Interval> apply(
            Expr.Arithmetic.Operator operator, Interval left, Interval right) {
        return switch (operator) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case DIVIDE -> left.dividedBy(right);
            case POWER -> left.power(right);
        };
    }

    static boolean isSum(Expr.Arithmetic expr) {
        return expr.operator() == Expr.Arithmetic.Operator.PLUS
                || expr.operator() == Expr.Arithmetic.Operator.MINUS;
    }

    /// A period some steps later or earlier.
    Part shifted(Expr.Arithmetic expr, Part start, Part steps) {
        List<Part> parts = List.of(start, steps);
        Optional<String> unknown = Part.unknown(parts);
        if (unknown.isPresent()) {
            return Part.of(expr, new Value.Unknown(unknown.get()), parts);
        }
        if (!(start.value() instanceof Value.Moment(Period period))
                || !(steps.value() instanceof Value.Quantity(double low, double high, Unit unit))
                || low != high
                || !unit.isNumber()
                || low != Math.rint(low)
                || Math.abs(low) > 1e12) {
            throw new Refusal(
                    steps.expr().span(),
                    "to a period only a whole number of its steps is added, but "
                            + steps.expr().span().of(text)
                            + " is "
                            + steps.kind());
        }
        boolean later = expr.operator() == Expr.Arithmetic.Operator.PLUS;
        long by = later ? (long) low : -(long) low;
        try {
            return Part.of(expr, new Value.Moment(period.plus(by)), parts);
        } catch (DateTimeException | ArithmeticException _) {
            throw new Refusal(expr.span(), Messages.beyond(title(expr)));
        }
    }

    private void requireNumber(Part part) {
        switch (part.value()) {
            case Value.Quantity _, Value.Series _, Value.Unknown _ -> {}
            case Value.Truth _, Value.Moment _, Value.Truths _ -> throw notANumber(part);
        }
    }

    Refusal notANumber(Part part) {
        return Messages.notANumber(text, part);
    }

    private Value quantity(Expr expr, Optional<Interval> result, Unit unit) {
        return result.<Value>map(i -> new Value.Quantity(i.low(), i.high(), unit))
                .orElseGet(
                        () ->
                                new Value.Unknown(
                                        title(expr)
                                                + " has no value: it divides by zero, or its"
                                                + " result is no finite number"));
    }

    private String title(Expr expr) {
        return expr.span().of(text);
    }

    static Interval interval(Part part) {
        return part.value() instanceof Value.Quantity quantity
                ? interval(quantity)
                : Interval.of(0);
    }

    static Interval interval(Value.Quantity quantity) {
        return new Interval(quantity.low(), quantity.high());
    }
}
