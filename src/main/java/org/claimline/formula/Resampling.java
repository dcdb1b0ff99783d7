package org.claimline.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.TimeSeries;

/// Brings a series to a lower frequency by its aggregation kind, over complete periods only; what
/// holds, by the mean over its days.
final class Resampling {

    /// One value as read.
    ///
    /// @param value empty where it is missing
    /// @param hole why it is missing; else empty
    record Reading(Optional<Interval> value, List<Use> uses, List<String> notes, String hole) {}

    /// A series as brought to another frequency.
    record Brought(Line line, List<String> notes) {}

    private Resampling() {}

    /// The value at a period of the series' own frequency or a coarser one.
    static Reading at(Line line, Period period) {
        if (period.frequency() == line.frequency()) {
            List<Use> uses = new Later<>(() -> line.ground().uses(period));
            Optional<Interval> value = line.at(period);
            String hole = value.isPresent() ? "" : line.ground().hole(period);
            return new Reading(value, uses, new Later<>(() -> Uses.held(uses, period)), hole);
        }
        Stretch stretch = Stretch.of(line, PeriodRange.of(period));
        List<Use> uses = new Later<>(() -> Uses.treated(stretch.uses(), Use.Treatment.RESAMPLED));
        if (!stretch.isComplete()) {
            return new Reading(Optional.empty(), uses, List.of(), stretch.reason());
        }
        List<String> notes = new Later<>(() -> List.of(brought(line, period, stretch)));
        return new Reading(Fold.of(line).apply(stretch.samples()), uses, notes, "");
    }

    private static String brought(Line line, Period period, Stretch stretch) {
        return line.name()
                + " brought to "
                + period
                + ": "
                + Fold.of(line).word()
                + " of "
                + stretch.samples().size()
                + " "
                + steps(line.frequency());
    }

    /// The series at a lower frequency; itself where it is there already.
    static Brought to(Line line, Frequency coarser) {
        return coarser == line.frequency()
                ? new Brought(line, List.of())
                : to(line, coarser, Fold.of(line), line.name());
    }

    /// The series at a lower frequency, or its own, in a way that was asked for.
    ///
    /// @param name what the result is called
    static Brought to(Line line, Frequency coarser, Fold fold, String name) {
        List<Period> covered = covered(line, coarser);
        Column values = new Column(coarser, covered.size());
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        for (Period p : covered) {
            Stretch stretch = Stretch.of(line, PeriodRange.of(p));
            if (stretch.isComplete()) {
                values.add(p.ordinal(), fold.apply(stretch.samples()));
                fewest = Math.min(fewest, stretch.samples().size());
                most = Math.max(most, stretch.samples().size());
            }
        }
        TimeSeries series =
                values.series(
                        line.series().key(), Descriptions.unheld(line.series().description()));
        String counted = fewest >= most ? most + "" : fewest + " to " + most;
        String of =
                values.isEmpty()
                        ? "none of them is complete"
                        : fold.word() + " of " + counted + " " + steps(line.frequency()) + " each";
        List<String> notes =
                coarser == line.frequency()
                        ? List.of()
                        : List.of(line.name() + " brought to " + coarser.word() + ": " + of);
        return new Brought(new Line(series, new ResampledGround(line, name)), notes);
    }

    /// The coarser periods in which the series has anything, in order.
    private static List<Period> covered(Line line, Frequency coarser) {
        List<Period> found = new ArrayList<>();
        if (line.isHeld()) {
            whole(line)
                    .ifPresent(
                            span -> {
                                Period last = span.to().in(coarser);
                                for (long o = span.from().in(coarser).ordinal();
                                        o <= last.ordinal();
                                        o++) {
                                    found.add(new Period(coarser, o));
                                }
                            });
        } else {
            TimeSeries series = line.series();
            int row = 0;
            while (row < series.size()) {
                Period period = series.period(row).in(coarser);
                found.add(period);
                long last = period.lastOf(line.frequency()).ordinal();
                row = Math.max(row + 1, series.firstFrom(last + 1));
            }
        }
        return found;
    }

    /// A series that holds, with a row for every day on which something is in force.
    static Line daily(Line line) {
        Column values = new Column(Frequency.DAILY, line.series().size());
        whole(line)
                .ifPresent(
                        span -> {
                            for (long o = span.from().ordinal(); o <= span.to().ordinal(); o++) {
                                long day = o;
                                line.at(new Period(Frequency.DAILY, day))
                                        .ifPresent(v -> values.add(day, v));
                            }
                        });
        TimeSeries series =
                values.series(
                        line.series().key(), Descriptions.unheld(line.series().description()));
        return new Line(series, line.ground());
    }

    /// From the first value to the last, to the end of the last hold where it holds.
    static Optional<PeriodRange> whole(Line line) {
        Optional<PeriodRange> span = line.span();
        if (!line.isHeld() || span.isEmpty()) {
            return span;
        }
        long end = Period.day(9999, 12, 31).ordinal();
        long last = span.get().to().ordinal() + line.series().description().hold().days() - 1;
        return Optional.of(
                new PeriodRange(
                        span.get().from(), new Period(Frequency.DAILY, Math.min(last, end))));
    }

    private static String steps(Frequency frequency) {
        return switch (frequency) {
            case ANNUAL -> "years";
            case HALF_YEARLY -> "half-years";
            case QUARTERLY -> "quarters";
            case MONTHLY -> "months";
            case WEEKLY -> "weeks";
            case DAILY -> "days";
            case INSTANT -> "moments";
        };
    }

    private record ResampledGround(Line line, String name) implements Ground {
        @Override
        public List<Use> uses(Collection<Period> periods) {
            List<Period> parts = new ArrayList<>();
            List<Use> beside = new ArrayList<>();
            for (Period period : periods) {
                Stretch stretch = Stretch.of(line, PeriodRange.of(period));
                parts.addAll(stretch.samples().periods());
                beside.addAll(stretch.beside());
            }
            List<Use> uses = Uses.both(line.ground().uses(parts), beside);
            return Uses.treated(uses, Use.Treatment.RESAMPLED);
        }

        @Override
        public String hole(Period period) {
            Stretch stretch = Stretch.of(line, PeriodRange.of(period));
            return stretch.isComplete() ? name + " has no value for " + period : stretch.reason();
        }
    }
}
