package org.claimline.formula;

import java.util.Optional;
import org.claimline.series.Unit;

/// Two sides of a comparison brought to one unit: a bare number takes the unit and the scale of the
/// other side; one that says its magnitude (`43.5bn`) takes the unit and stands in ones.
///
/// @param unit the common unit
/// @param left the unit the left number is read in
/// @param right the unit the right number is read in
record Alignment(Unit unit, Unit left, Unit right) {

    /// @throws Refusal where the two cannot be compared
    static Alignment of(String text, Expr whole, Part left, Part right) {
        Unit l = left.unit().orElse(Unit.NUMBER);
        Unit r = right.unit().orElse(Unit.NUMBER);
        if (l.isNumber() && !r.isNumber() && Written.isBareNumber(left.expr())) {
            return new Alignment(r, taken(text, left.expr(), r), r);
        }
        if (r.isNumber() && !l.isNumber() && Written.isBareNumber(right.expr())) {
            return new Alignment(l, l, taken(text, right.expr(), l));
        }
        Optional<UnitRule> rule = UnitRule.comparison(l, r);
        if (rule.isEmpty()) {
            throw new Refusal(
                    whole.span(), Messages.apart(text, left, right, "cannot be compared"));
        }
        return new Alignment(rule.get().result(), l, r);
    }

    /// The unit a bare number is read in beside a quantity.
    static Unit taken(String text, Expr number, Unit beside) {
        return saysMagnitude(text, number) && !UnitRule.isShare(beside)
                ? beside.withScale(0)
                : beside;
    }

    private static boolean saysMagnitude(String text, Expr number) {
        return number instanceof Expr.NumberLiteral
                ? Numeral.saysMagnitude(number.span().of(text))
                : number.parts().stream().anyMatch(part -> saysMagnitude(text, part));
    }

    Interval left(Interval number) {
        return UnitRule.bring(number, left, unit);
    }

    Interval right(Interval number) {
        return UnitRule.bring(number, right, unit);
    }
}
