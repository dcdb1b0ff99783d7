package org.claimline.plan;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.claimline.formula.Expr;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.Unit;

/// What a comparison sets against a value from the data, in that value's unit.
sealed interface Stated {

    /// Nothing: the value enters a sum, or is compared with another one from the data.
    record Nothing() implements Stated {}

    /// `~= value`, `= value`.
    record Exactly(double value) implements Stated {}

    /// `< value`, `>= value` and so on.
    record Bound(double value) implements Stated {}

    /// `in low..high`.
    record Between(double low, double high) implements Stated {}

    /// `= 2014`, `in 2013..2015`.
    record When(PeriodRange range) implements Stated {}

    Stated NOTHING = new Nothing();

    /// The side of a comparison that comes from the data; empty where both do, or the expression is
    /// no comparison.
    static Optional<Expr> dataSide(Expr comparison) {
        return switch (comparison) {
            case Expr.Near near when isStated(near.stated()) -> Optional.of(near.value());
            case Expr.Within within
                    when isStated(within.range().from()) && isStated(within.range().to()) ->
                    Optional.of(within.value());
            case Expr.Comparison c when isStated(c.right()) -> Optional.of(c.left());
            case Expr.Comparison c when isStated(c.left()) -> Optional.of(c.right());
            case Expr _ -> Optional.empty();
        };
    }

    private static boolean isStated(Expr expr) {
        return expr instanceof Expr.PeriodLiteral || Constants.in(Unit.NUMBER, expr).isPresent();
    }

    /// Whether what a comparison states is written in percent.
    static boolean isInPercent(Expr comparison) {
        return switch (comparison) {
            case Expr.Near near -> isPercent(near.stated());
            case Expr.Within within -> isPercent(within.range().from());
            case Expr.Comparison c -> isPercent(c.left()) || isPercent(c.right());
            case Expr _ -> false;
        };
    }

    private static boolean isPercent(Expr expr) {
        return expr instanceof Expr.Percent
                || (expr instanceof Expr.Negate negate && isPercent(negate.operand()));
    }

    /// The same of another value, of which the one compared is a function that this inverts.
    default Stated through(DoubleUnaryOperator inverse) {
        return switch (this) {
            case Exactly(double value) -> new Exactly(inverse.applyAsDouble(value));
            case Bound(double value) -> new Bound(inverse.applyAsDouble(value));
            case Between(double low, double high) ->
                    new Between(inverse.applyAsDouble(low), inverse.applyAsDouble(high));
            case When _, Nothing _ -> NOTHING;
        };
    }

    /// What a comparison states.
    ///
    /// @param unit the unit of its data side
    static Stated number(Expr comparison, Unit unit) {
        return switch (comparison) {
            case Expr.Near near -> exactly(Constants.in(unit, near.stated()));
            case Expr.Within within ->
                    between(
                            Constants.in(unit, within.range().from()),
                            Constants.in(unit, within.range().to()));
            case Expr.Comparison c -> {
                OptionalDouble right = Constants.in(unit, c.right());
                OptionalDouble number = right.isPresent() ? right : Constants.in(unit, c.left());
                yield switch (c.operator()) {
                    case EQUAL -> exactly(number);
                    case NOT_EQUAL -> NOTHING;
                    case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                            number.isPresent() ? new Bound(number.getAsDouble()) : NOTHING;
                };
            }
            case Expr _ -> NOTHING;
        };
    }

    private static Stated exactly(OptionalDouble value) {
        return value.isPresent() ? new Exactly(value.getAsDouble()) : NOTHING;
    }

    private static Stated between(OptionalDouble low, OptionalDouble high) {
        return low.isPresent() && high.isPresent()
                ? new Between(low.getAsDouble(), high.getAsDouble())
                : NOTHING;
    }

    /// The time a comparison states for a period from the data.
    static Stated period(Expr comparison) {
        Optional<PeriodRange> range =
                switch (comparison) {
                    case Expr.Within w -> range(w.range().from(), w.range().to());
                    case Expr.Comparison c
                            when c.operator() == Expr.Comparison.Operator.EQUAL
                                    && stated(c.right()).isPresent() ->
                            range(c.right(), c.right());
                    case Expr.Comparison c when c.operator() == Expr.Comparison.Operator.EQUAL ->
                            range(c.left(), c.left());
                    case Expr _ -> Optional.empty();
                };
        return range.<Stated>map(When::new).orElse(NOTHING);
    }

    private static Optional<PeriodRange> range(Expr from, Expr to) {
        return stated(from)
                .flatMap(
                        a ->
                                stated(to)
                                        .filter(b -> a.compareTo(b) <= 0)
                                        .map(b -> new PeriodRange(a, b)));
    }

    private static Optional<Period> stated(Expr expr) {
        return switch (expr) {
            case Expr.PeriodLiteral literal -> Optional.of(literal.period());
            case Expr.NumberLiteral number -> year(number.value());
            case Expr _ -> Optional.empty();
        };
    }

    private static Optional<Period> year(double number) {
        try {
            return number == Math.rint(number)
                    ? Optional.of(Period.year((int) number))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
