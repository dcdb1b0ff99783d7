package org.claimline.formula;

import java.util.Optional;
import org.claimline.series.Unit;

/// How far apart two numbers may lie and still be near: an amount in their unit, or a share of the
/// stated one.
///
/// @param amount the amount, or the share in ones
record Margin(Interval amount, boolean relative) {

    static Margin absolute(Interval amount) {
        return new Margin(amount, false);
    }

    /// What stands after `+-`, beside quantities in `unit`.
    ///
    /// @throws Refusal where it is in another unit
    static Margin of(String text, Part tolerance, Unit unit) {
        Interval number = Arithmetics.interval(tolerance);
        Unit own = tolerance.unit().orElse(Unit.NUMBER);
        if (number.low() < 0) {
            throw new Refusal(
                    tolerance.expr().span(), "a tolerance is not negative; write it without -");
        }
        if (own.isNumber() && Written.isBareNumber(tolerance.expr())) {
            Unit taken = Alignment.taken(text, tolerance.expr(), unit);
            return absolute(UnitRule.bring(number, taken, unit));
        }
        if (UnitRule.isShare(own) && !UnitRule.isShare(unit)) {
            return new Margin(UnitRule.bring(number, own, Unit.NUMBER), true);
        }
        return UnitRule.comparison(unit, own)
                .map(rule -> absolute(UnitRule.bring(number, own, unit)))
                .orElseThrow(
                        () ->
                                new Refusal(
                                        tolerance.expr().span(),
                                        "the tolerance is in "
                                                + own
                                                + ", but what is compared is in "
                                                + unit));
    }

    Kleene holds(Interval value, Interval stated) {
        Interval allowed = relative ? stated.abs().times(amount).orElse(Interval.of(0)) : amount;
        // Ends are compared, not distances, so that a decimal bound is met exactly.
        Kleene above = bound(stated.minus(allowed)).isAtMost(value);
        Kleene below = value.isAtMost(bound(stated.plus(allowed)));
        return above.and(below);
    }

    private static Interval bound(Optional<Interval> end) {
        return end.orElse(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY));
    }
}
