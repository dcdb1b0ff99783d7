package org.claimline.plan;

import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.formula.Expr;
import org.claimline.series.Catalog;
import org.claimline.series.TimeSeries;

/// An expression that is one series times, or under, a number: `income_kzt`, `12 * income_kzt`,
/// `1 / rubkzt_m`. A value of it has one place on the series' line, and the other way round.
///
/// @param series the series it reads
/// @param factor by which it is multiplied, or which it divides; not zero
/// @param reciprocal whether the factor is divided by it
record Proportion(TimeSeries series, double factor, boolean reciprocal) {

    /// The expression as a proportion; empty where it is none, or reads no series of the catalog.
    static Optional<Proportion> of(Expr expr, Catalog catalog) {
        return switch (expr) {
            case Expr.SeriesName name ->
                    Named.series(name, catalog).map(s -> new Proportion(s, 1, false));
            case Expr.Negate negate -> of(negate.operand(), catalog).flatMap(p -> p.times(-1));
            case Expr.Arithmetic arithmetic -> of(arithmetic, catalog);
            case Expr.NumberLiteral _,
                    Expr.PeriodLiteral _,
                    Expr.Word _,
                    Expr.Percent _,
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

    private static Optional<Proportion> of(Expr.Arithmetic arithmetic, Catalog catalog) {
        OptionalDouble left = Constants.bare(arithmetic.left());
        OptionalDouble right = Constants.bare(arithmetic.right());
        return switch (arithmetic.operator()) {
            case TIMES -> {
                if (left.isPresent()) {
                    yield of(arithmetic.right(), catalog).flatMap(p -> p.times(left.getAsDouble()));
                }
                yield right.isPresent()
                        ? of(arithmetic.left(), catalog).flatMap(p -> p.times(right.getAsDouble()))
                        : Optional.empty();
            }
            case DIVIDE -> {
                if (right.isPresent()) {
                    yield of(arithmetic.left(), catalog)
                            .flatMap(p -> p.times(1 / right.getAsDouble()));
                }
                yield left.isPresent()
                        ? of(arithmetic.right(), catalog).flatMap(p -> p.under(left.getAsDouble()))
                        : Optional.empty();
            }
            case PLUS, MINUS, POWER -> Optional.empty();
        };
    }

    /// So many times this; empty where that is zero or no number.
    Optional<Proportion> times(double number) {
        return checked(number, factor * number, reciprocal);
    }

    private Optional<Proportion> under(double number) {
        // Dividing by a series shown in thousands or millions leaves its scale: not a plain number.
        return series.unit().scale() == 0
                ? checked(number, number / factor, !reciprocal)
                : Optional.empty();
    }

    private Optional<Proportion> checked(double number, double result, boolean turned) {
        return number == 0 || !Double.isFinite(result)
                ? Optional.empty()
                : Optional.of(new Proportion(series, result, turned));
    }

    /// What the expression is where the series is `shown`.
    double of(double shown) {
        return reciprocal ? factor / shown : factor * shown;
    }

    /// What the series is, as shown, where the expression is `value`.
    double back(double value) {
        return reciprocal ? factor / value : value / factor;
    }
}
