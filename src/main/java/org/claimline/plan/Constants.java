package org.claimline.plan;

import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.formula.Expr;
import org.claimline.series.Unit;

/// What a claim states: the numbers in an assertion that come from no series.
final class Constants {

    /// A number as written, or a percentage.
    private record Number(double value, boolean percent) {
        double ones() {
            return percent ? value / 100 : value;
        }
    }

    private Constants() {}

    /// A stated number in the unit of what it is compared with: a bare number takes that unit, a
    /// percentage is brought to it. Empty where the expression reads a series.
    static OptionalDouble in(Unit unit, Expr expr) {
        Optional<Number> number = of(expr);
        if (number.isEmpty()) {
            return OptionalDouble.empty();
        }
        boolean relative = unit.kind() == Unit.Kind.PERCENT || unit.kind() == Unit.Kind.POINTS;
        Number n = number.get();
        return OptionalDouble.of(n.percent() && !relative ? unit.fromOnes(n.ones()) : n.value());
    }

    /// A bare number; empty for anything else.
    static OptionalDouble bare(Expr expr) {
        Optional<Number> number = of(expr);
        return number.isEmpty() || number.get().percent()
                ? OptionalDouble.empty()
                : OptionalDouble.of(number.get().value());
    }

    private static Optional<Number> of(Expr expr) {
        return switch (expr) {
            case Expr.NumberLiteral literal -> Optional.of(new Number(literal.value(), false));
            case Expr.Negate negate ->
                    of(negate.operand()).map(n -> new Number(-n.value(), n.percent()));
            case Expr.Percent percent ->
                    of(percent.operand()).map(n -> new Number(n.value(), true));
            case Expr.Arithmetic arithmetic ->
                    of(arithmetic.left())
                            .flatMap(
                                    a ->
                                            of(arithmetic.right())
                                                    .map(
                                                            b ->
                                                                    combine(
                                                                            arithmetic.operator(),
                                                                            a,
                                                                            b)));
            case Expr.PeriodLiteral _,
                    Expr.SeriesName _,
                    Expr.Word _,
                    Expr.Comparison _,
                    Expr.Near _,
                    Expr.Within _,
                    Expr.Range _,
                    Expr.Not _,
                    Expr.And _,
                    Expr.Or _,
                    Expr.Call _ ->
                    Optional.empty();
        };
    }

    private static Number combine(Expr.Arithmetic.Operator operator, Number a, Number b) {
        boolean both = a.percent() && b.percent();
        return switch (operator) {
            case PLUS ->
                    both
                            ? new Number(a.value() + b.value(), true)
                            : new Number(a.ones() + b.ones(), false);
            case MINUS ->
                    both
                            ? new Number(a.value() - b.value(), true)
                            : new Number(a.ones() - b.ones(), false);
            case TIMES -> new Number(a.ones() * b.ones(), false);
            case DIVIDE -> new Number(a.ones() / b.ones(), false);
            case POWER -> new Number(Math.pow(a.ones(), b.ones()), false);
        };
    }
}
