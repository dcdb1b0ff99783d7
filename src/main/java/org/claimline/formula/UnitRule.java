package org.claimline.formula;

import java.util.Optional;
import org.claimline.series.Unit;
import org.claimline.series.Unit.Kind;

/// In what unit an operation of two quantities is done, and what unit its result has.
///
/// @param left the unit the left number is brought to first; only its scale matters
/// @param right likewise the right one's
/// @param result the unit of the result
record UnitRule(Unit left, Unit right, Unit result) {

    private static final Unit ONES = Unit.NUMBER;

    /// Both in ones, a bare number as the result.
    static final UnitRule IN_ONES = new UnitRule(ONES, ONES, ONES);

    /// `+` and `-`; empty where the two do not add.
    static Optional<UnitRule> sum(Unit left, Unit right, Expr.Arithmetic.Operator operator) {
        if (isShare(left) && isShare(right)) {
            return Optional.of(new UnitRule(left, right, shareSum(left, right, operator)));
        }
        if (left.addsTo(right)) {
            return Optional.of(new UnitRule(left, left, left));
        }
        if (left.isNumber() && isShare(right) || isShare(left) && right.isNumber()) {
            return Optional.of(new UnitRule(ONES, ONES, ONES));
        }
        if (left.isNumber() && isTally(right)) {
            return Optional.of(new UnitRule(right, right, right).withLeftAsIs(left));
        }
        if (right.isNumber() && isTally(left)) {
            return Optional.of(new UnitRule(left, right, left));
        }
        return Optional.empty();
    }

    private UnitRule withLeftAsIs(Unit asIs) {
        return new UnitRule(asIs, right, result);
    }

    private static Unit shareSum(Unit left, Unit right, Expr.Arithmetic.Operator operator) {
        if (left.kind() == Kind.POINTS && right.kind() == Kind.POINTS) {
            return Unit.POINTS;
        }
        boolean difference =
                operator == Expr.Arithmetic.Operator.MINUS && left.kind() == right.kind();
        return difference ? Unit.POINTS : Unit.PERCENT;
    }

    /// `*`: a bare number, or a share, leaves the other's unit and scale; two quantities have
    /// scale one.
    static UnitRule product(Unit left, Unit right) {
        if (left.isNumber()) {
            return new UnitRule(left, right, right);
        }
        if (right.isNumber()) {
            return new UnitRule(left, right, left);
        }
        if (isShare(left)) {
            return new UnitRule(ONES, isShare(right) ? ONES : right, isShare(right) ? ONES : right);
        }
        if (isShare(right)) {
            return new UnitRule(left, ONES, left);
        }
        Unit result = left.times(right);
        return new UnitRule(ONES, ONES, result);
    }

    /// `/`: as a product; what a bare number is divided by is brought to scale one.
    static UnitRule quotient(Unit left, Unit right) {
        if (right.isNumber()) {
            return new UnitRule(left, right, left);
        }
        if (isShare(right) && !isShare(left) && !left.isNumber()) {
            return new UnitRule(left, ONES, left);
        }
        return new UnitRule(ONES, ONES, left.per(right));
    }

    /// `^` with a whole exponent, or any exponent of what has no unit.
    static Optional<UnitRule> power(Unit base, double exponent) {
        if (base.isDimensionless()) {
            return Optional.of(new UnitRule(ONES, ONES, ONES));
        }
        if (exponent != Math.rint(exponent) || Math.abs(exponent) > 9) {
            return Optional.empty();
        }
        Unit result = Unit.NUMBER;
        for (int i = 0; i < Math.abs((int) exponent); i++) {
            result = exponent > 0 ? result.times(base) : result.per(base);
        }
        return Optional.of(new UnitRule(ONES, ONES, result));
    }

    /// The common unit of a comparison; empty where the two cannot be compared.
    static Optional<UnitRule> comparison(Unit left, Unit right) {
        if (left.addsTo(right) || isShare(left) && isShare(right)) {
            return Optional.of(new UnitRule(left, left, left));
        }
        if (left.isNumber() && right.isDimensionless()) {
            return Optional.of(new UnitRule(right, right, right));
        }
        if (right.isNumber() && left.isDimensionless()) {
            return Optional.of(new UnitRule(left, left, left));
        }
        return Optional.empty();
    }

    /// The unit of a difference of two values in a unit: of percentages, points.
    static Unit difference(Unit unit) {
        return isShare(unit) ? Unit.POINTS : unit;
    }

    /// Percent or points.
    static boolean isShare(Unit unit) {
        return unit.kind() == Kind.PERCENT || unit.kind() == Kind.POINTS;
    }

    private static boolean isTally(Unit unit) {
        return unit.kind() == Kind.INDEX || unit.kind() == Kind.COUNT;
    }

    /// A number shown in `unit`, brought to the scale of `target`.
    static Interval bring(Interval number, Unit unit, Unit target) {
        return unit.scale() == target.scale() ? number : number.map(n -> target.from(unit, n));
    }

    /// As an error names it: `USD/L`, or `a bare number`.
    static String shown(Unit unit) {
        return unit.isNumber() ? "a bare number" : unit.toString();
    }
}
