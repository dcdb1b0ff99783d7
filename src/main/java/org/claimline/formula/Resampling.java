package org.claimline.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.series.Aggregation;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
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
            List<Use> uses = line.ground().uses(period);
            Optional<Interval> value = line.at(period);
            String hole = value.isPresent() ? "" : line.ground().hole(period);
            return new Reading(value, uses, Uses.held(uses, period), hole);
        }
        Stretch stretch = Stretch.of(line, PeriodRange.of(period));
        List<Use> uses = Uses.treated(stretch.uses(), Use.Treatment.RESAMPLED);
        if (!stretch.isComplete()) {
            return new Reading(Optional.empty(), uses, List.of(), stretch.reason());
        }
        String note =
                line.name()
                        + " brought to "
                        + period
                        + ": "
                        + kind(line).word()
                        + " of "
                        + stretch.samples().size()
                        + " "
                        + steps(line.frequency());
        return new Reading(aggregate(stretch), uses, List.of(note), "");
    }

    /// The series at a lower frequency; itself where it is there already.
    static Brought to(Line line, Frequency coarser) {
        Optional<PeriodRange> span = whole(line);
        if (coarser == line.frequency()) {
            return new Brought(line, List.of());
        }
        List<Observation> rows = new ArrayList<>();
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        long first = span.map(s -> s.from().in(coarser).ordinal()).orElse(0L);
        long last = span.map(s -> s.to().in(coarser).ordinal()).orElse(-1L);
        for (long o = first; o <= last; o++) {
            Period p = new Period(coarser, o);
            Stretch stretch = Stretch.of(line, PeriodRange.of(p));
            if (stretch.isComplete()) {
                rows.add(Line.observation(p, aggregate(stretch)));
                fewest = Math.min(fewest, stretch.samples().size());
                most = Math.max(most, stretch.samples().size());
            }
        }
        TimeSeries series =
                TimeSeries.of(
                        line.series().key(),
                        coarser,
                        Descriptions.unheld(line.series().description()),
                        rows);
        String counted = fewest >= most ? most + "" : fewest + " to " + most;
        String note =
                line.name()
                        + " brought to "
                        + coarser.word()
                        + ": "
                        + kind(line).word()
                        + " of "
                        + counted
                        + " "
                        + steps(line.frequency())
                        + " each";
        return new Brought(new Line(series, new ResampledGround(line)), List.of(note));
    }

    /// A series that holds, with a row for every day on which something is in force.
    static Line daily(Line line) {
        List<Observation> rows = new ArrayList<>();
        whole(line)
                .ifPresent(
                        span -> {
                            for (long o = span.from().ordinal(); o <= span.to().ordinal(); o++) {
                                Period day = new Period(Frequency.DAILY, o);
                                line.at(day)
                                        .ifPresent(
                                                v ->
                                                        rows.add(
                                                                Line.observation(
                                                                        day, Optional.of(v))));
                            }
                        });
        TimeSeries series =
                TimeSeries.of(
                        line.series().key(),
                        Frequency.DAILY,
                        Descriptions.unheld(line.series().description()),
                        rows);
        return new Line(series, line.ground());
    }

    /// From the first value to the last, to the end of the last hold where it holds.
    static Optional<PeriodRange> whole(Line line) {
        Optional<PeriodRange> span = line.span();
        if (!line.isHeld() || span.isEmpty()) {
            return span;
        }
        long end = Period.parse("9999-12-31").ordinal();
        long last = span.get().to().ordinal() + line.series().description().hold().days() - 1;
        return Optional.of(
                new PeriodRange(
                        span.get().from(), new Period(Frequency.DAILY, Math.min(last, end))));
    }

    private static Aggregation kind(Line line) {
        return line.isHeld() ? Aggregation.MEAN : line.series().description().aggregation();
    }

    private static Optional<Interval> aggregate(Stretch stretch) {
        return switch (kind(stretch.line())) {
            case MEAN -> Statistics.mean(stretch.samples());
            case SUM -> Statistics.sum(stretch.samples());
            case LAST -> Optional.of(stretch.samples().getLast().value());
        };
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

    private record ResampledGround(Line line) implements Ground {
        @Override
        public String name() {
            return line.name();
        }

        @Override
        public List<Use> uses(Period period) {
            return at(line, period).uses();
        }

        @Override
        public String hole(Period period) {
            String hole = at(line, period).hole();
            return hole.isEmpty() ? name() + " has no value for " + period : hole;
        }
    }
}
