package org.claimline.formula;

import org.claimline.series.Period;
import org.claimline.series.PeriodRange;

/// Compares periods: `=` holds when the finer lies in the coarser; `<` and `>` compare only
/// disjoint ones, so one that lies in the other is refused rather than guessed.
final class Moments {

    private Moments() {}

    static Kleene compare(Expr.Comparison expr, Period a, Period b) {
        boolean same = liesIn(a, b);
        return switch (expr.operator()) {
            case EQUAL -> Kleene.of(same);
            case NOT_EQUAL -> Kleene.of(!same);
            case LESS_OR_EQUAL -> Kleene.of(same || isBefore(a, b));
            case GREATER_OR_EQUAL -> Kleene.of(same || isBefore(b, a));
            case LESS, GREATER -> {
                if (same && !a.equals(b)) {
                    throw new Refusal(
                            expr.span(),
                            "of "
                                    + a
                                    + " and "
                                    + b
                                    + " one lies in the other, so neither is"
                                    + " before the other; compare them with = or in");
                }
                boolean less = expr.operator() == Expr.Comparison.Operator.LESS;
                yield Kleene.of(less ? isBefore(a, b) : isBefore(b, a));
            }
        };
    }

    /// Unknown where a coarser period lies in the range only in part.
    static Kleene within(Period period, PeriodRange range) {
        boolean afterStart = liesIn(period, range.from()) || isBefore(range.from(), period);
        boolean beforeEnd = liesIn(period, range.to()) || isBefore(period, range.to());
        if (!afterStart || !beforeEnd) {
            return Kleene.FALSE;
        }
        boolean whole =
                range.from().startEpochSecond() <= period.startEpochSecond()
                        && period.endEpochSecond() <= range.endEpochSecond();
        boolean finer =
                !period.frequency().coarserThan(range.from().frequency())
                        && !period.frequency().coarserThan(range.to().frequency());
        return whole || finer ? Kleene.TRUE : Kleene.UNKNOWN;
    }

    /// Whether the finer of the two lies in the coarser; a week lies where its Thursday does.
    private static boolean liesIn(Period a, Period b) {
        boolean aFiner = b.frequency().coarserThan(a.frequency());
        return aFiner ? a.in(b.frequency()).equals(b) : b.in(a.frequency()).equals(a);
    }

    private static boolean isBefore(Period a, Period b) {
        boolean aFiner = b.frequency().coarserThan(a.frequency());
        return aFiner ? a.in(b.frequency()).compareTo(b) < 0 : a.compareTo(b.in(a.frequency())) < 0;
    }
}
