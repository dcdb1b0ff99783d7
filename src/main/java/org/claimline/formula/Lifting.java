package org.claimline.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
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
        TreeMap<Long, Observation> rows = new TreeMap<>();
        overlap(l, r)
                .ifPresent(
                        range -> {
                            collect(l, r, range, operation, rows);
                            collect(r, l, range, (b, a) -> operation.apply(a, b), rows);
                        });
        Line model = l.isHeld() ? r : l;
        return TimeSeries.of(
                left.series().key(),
                model.frequency(),
                Descriptions.derived(model.series().description(), title, unit),
                List.copyOf(rows.values()));
    }

    /// Each row of `rows` with the other's value; the days of what holds are the other's.
    private static void collect(
            Line of,
            Line other,
            PeriodRange range,
            Operation operation,
            TreeMap<Long, Observation> rows) {
        for (int i = 0; i < of.series().size() && !of.isHeld(); i++) {
            Period period = of.series().period(i);
            if (period.compareTo(range.from()) >= 0 && period.compareTo(range.to()) <= 0) {
                Optional<Interval> mine = Interval.of(of.series(), i);
                Optional<Interval> value =
                        mine.flatMap(m -> other.at(period).flatMap(o -> operation.apply(m, o)));
                rows.put(period.ordinal(), Line.observation(period, value));
            }
        }
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
