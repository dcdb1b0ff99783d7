package org.claimline.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// Carries an operation on two numbers over to series: period by period, frequencies meeting at
/// the lower one, missing where either is missing.
final class Lifting {

    /// An operation on two values; empty where it has no result.
    interface Operation {
        Optional<Interval> apply(Interval left, Interval right);
    }

    /// The resulting series, and what was done to bring it about.
    record Lifted(Line line, List<String> notes) {}

    private Lifting() {}

    static Lifted lift(
            Line left, Line right, String title, String lacks, Unit unit, Operation operation) {
        return lift(left, right, title, lacks, unit, List.of(), operation);
    }

    /// @param everywhere observations behind every value, such as a base's
    static Lifted lift(
            Line left,
            Line right,
            String title,
            String lacks,
            Unit unit,
            List<Use> everywhere,
            Operation operation) {
        Frequency lower =
                left.frequency().coarserThan(right.frequency())
                        ? left.frequency()
                        : right.frequency();
        Resampling.Brought l = Resampling.to(left, lower);
        Resampling.Brought r = Resampling.to(right, lower);
        List<String> notes = new ArrayList<>(l.notes());
        notes.addAll(r.notes());
        Ground ground = DerivedGround.of(title, lacks, List.of(l.line(), r.line()), everywhere);
        Line met = new Line(meet(l.line(), r.line(), title, unit, operation), ground);
        return new Lifted(met, notes);
    }

    private static TimeSeries meet(
            Line left, Line right, String title, Unit unit, Operation operation) {
        Line l = left.isHeld() && right.isHeld() ? Resampling.daily(left) : left;
        Line r = left.isHeld() && right.isHeld() ? Resampling.daily(right) : right;
        Line model = l.isHeld() ? r : l;
        Column values = new Column(model.frequency(), model.series().size());
        overlap(l, r)
                .ifPresent(
                        range -> {
                            if (l.isHeld() || r.isHeld()) {
                                held(l, r, range, operation, values);
                            } else {
                                both(l.series(), r.series(), range, operation, values);
                            }
                        });
        return values.series(
                left.series().key(),
                Descriptions.derived(model.series().description(), title, unit));
    }

    /// Each row of the one that does not hold, with what is in force then.
    private static void held(
            Line left, Line right, PeriodRange range, Operation operation, Column values) {
        TimeSeries rows = left.isHeld() ? right.series() : left.series();
        for (int i = rows.firstFrom(range.from().ordinal());
                i < rows.size() && isUpTo(rows, i, range);
                i++) {
            Period period = rows.period(i);
            values.add(
                    period.ordinal(),
                    left.at(period)
                            .flatMap(a -> right.at(period).flatMap(b -> operation.apply(a, b))));
        }
    }

    /// Each row of either, missing where it is not one of both.
    private static void both(
            TimeSeries left,
            TimeSeries right,
            PeriodRange range,
            Operation operation,
            Column values) {
        int l = left.firstFrom(range.from().ordinal());
        int r = right.firstFrom(range.from().ordinal());
        while (true) {
            boolean inLeft = l < left.size() && isUpTo(left, l, range);
            boolean inRight = r < right.size() && isUpTo(right, r, range);
            if (inLeft && inRight && left.ordinal(l) == right.ordinal(r)) {
                boolean known = !Double.isNaN(left.low(l)) && !Double.isNaN(right.low(r));
                if (known) {
                    Interval a = new Interval(left.low(l), left.high(l));
                    Interval b = new Interval(right.low(r), right.high(r));
                    values.add(left.ordinal(l), operation.apply(a, b));
                } else {
                    values.addMissing(left.ordinal(l));
                }
                l++;
                r++;
            } else if (inLeft && (!inRight || left.ordinal(l) < right.ordinal(r))) {
                values.addMissing(left.ordinal(l++));
            } else if (inRight) {
                values.addMissing(right.ordinal(r++));
            } else {
                return;
            }
        }
    }

    private static boolean isUpTo(TimeSeries series, int row, PeriodRange range) {
        return series.ordinal(row) <= range.to().ordinal();
    }

    private static Optional<PeriodRange> overlap(Line left, Line right) {
        Optional<PeriodRange> l = span(left);
        Optional<PeriodRange> r = span(right);
        if (l.isEmpty() || r.isEmpty()) {
            return Optional.empty();
        }
        Period from = later(l.get().from(), r.get().from());
        Period to =
                later(l.get().to(), r.get().to()).equals(l.get().to())
                        ? r.get().to()
                        : l.get().to();
        return from.compareTo(to) <= 0 ? Optional.of(new PeriodRange(from, to)) : Optional.empty();
    }

    private static Optional<PeriodRange> span(Line line) {
        return line.isHeld() ? Resampling.whole(line) : line.span();
    }

    private static Period later(Period a, Period b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
