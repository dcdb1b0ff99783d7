package org.claimline.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.series.DayCalendar;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;

/// The values of a series over a range, with the holes where an expected one is missing.
///
/// Expected is every period of the range; of a series that holds, an event in force every day; of
/// other daily series, that no run of missing calendar days, edges included, is longer than five
/// (banks close); of instants, what there is.
///
/// @param range from its first to its last period at the series' frequency
/// @param samples the values, in order
/// @param holes how many expected periods have no value
/// @param firstHole why the first of them has none; empty where there is no hole
/// @param beside observations that were read where there is a hole, such as bounds that settle
/// nothing
record Stretch(
        Line line,
        PeriodRange range,
        List<Sample> samples,
        long holes,
        String firstHole,
        List<Use> beside) {

    private static final int MOST_BESIDE = 1000;

    record Sample(Period period, Interval value) {}

    Stretch {
        samples = List.copyOf(samples);
        beside = List.copyOf(beside);
    }

    /// The whole series, from its first value to its last, where no range is given; empty where it
    /// has no value.
    static Optional<Stretch> of(Line line, Optional<PeriodRange> range) {
        return range.or(line::span).map(r -> of(line, r));
    }

    /// @param range of the series' frequency or coarser
    static Stretch of(Line line, PeriodRange range) {
        PeriodRange own =
                new PeriodRange(
                        range.from().firstOf(line.frequency()),
                        range.to().lastOf(line.frequency()));
        Collector collector = new Collector(line, own);
        if (line.isHeld() || line.frequency().coarserThan(Frequency.DAILY)) {
            collector.everyPeriod();
        } else {
            collector.everyRow();
        }
        return new Stretch(
                line,
                own,
                collector.samples,
                collector.holes,
                collector.firstHole,
                line.ground().uses(collector.empty));
    }

    boolean isComplete() {
        return holes == 0 && !samples.isEmpty();
    }

    /// Why it is not complete.
    String reason() {
        return holes > 0 ? firstHole : line.name() + " has no observation in " + range;
    }

    /// The observations behind all samples, each once; found when they are asked for.
    List<Use> uses() {
        return new LaterUses(
                () -> {
                    List<Period> sampled = samples.stream().map(Sample::period).toList();
                    return Uses.both(line.ground().uses(sampled), beside);
                });
    }

    private static final class Collector {
        private final Line line;
        private final PeriodRange range;
        private final List<Sample> samples = new ArrayList<>();
        private long holes;
        private String firstHole = "";
        private final List<Period> empty = new ArrayList<>();

        Collector(Line line, PeriodRange range) {
            this.line = line;
            this.range = range;
        }

        void everyPeriod() {
            Optional<PeriodRange> covered = Resampling.whole(line);
            long from = range.from().ordinal();
            long to = range.to().ordinal();
            long first = Math.max(from, covered.map(c -> c.from().ordinal()).orElse(to + 1));
            long last = Math.min(to, covered.map(c -> c.to().ordinal()).orElse(to));
            holes(from, Math.min(to, first - 1));
            for (long o = first; o <= last; o++) {
                Period period = new Period(line.frequency(), o);
                line.at(period)
                        .ifPresentOrElse(
                                v -> samples.add(new Sample(period, v)), () -> hole(period));
            }
            holes(Math.max(first, last + 1), to);
        }

        /// Periods outside of the series: none need be looked at.
        private void holes(long from, long to) {
            if (from <= to) {
                hole(new Period(line.frequency(), from));
                holes += to - from;
            }
        }

        void everyRow() {
            boolean daily = line.frequency() == Frequency.DAILY;
            long expected = range.from().ordinal();
            int index = line.series().indexAtOrBefore(range.from()).orElse(0);
            for (int i = index; i < line.series().size(); i++) {
                Period period = line.series().period(i);
                if (period.ordinal() > range.to().ordinal()) {
                    break;
                }
                Optional<Interval> value = Interval.of(line.series(), i);
                if (period.ordinal() < range.from().ordinal()) {
                    continue;
                }
                if (value.isEmpty()) {
                    if (!daily) {
                        hole(period);
                    }
                    continue;
                }
                if (daily) {
                    closure(expected, period.ordinal());
                }
                expected = period.ordinal() + 1;
                samples.add(new Sample(period, value.get()));
            }
            if (daily) {
                closure(expected, range.to().ordinal() + 1);
            }
        }

        private void closure(long from, long to) {
            if (to - from > DayCalendar.LONGEST_CLOSURE) {
                hole(new Period(line.frequency(), from));
            }
        }

        private void hole(Period period) {
            if (holes++ == 0) {
                firstHole = line.ground().hole(period);
            }
            if (holes <= MOST_BESIDE) {
                empty.add(period);
            }
        }
    }
}
