package org.claimline.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.series.DayCalendar;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.TimeSeries;

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
        Column samples,
        long holes,
        String firstHole,
        List<Use> beside) {

    private static final int MOST_BESIDE = 1000;

    Stretch {
        beside = Later.unchanging(beside);
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
        if (line.isHeld()) {
            collector.everyDay();
        } else if (line.frequency().coarserThan(Frequency.DAILY)) {
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
                collector.empty.isEmpty() && line.ground() instanceof CatalogGround
                        ? List.of()
                        : new Later<>(() -> line.ground().uses(collector.empty)));
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
        return new Later<>(() -> Uses.both(line.ground().uses(samples.periods()), beside));
    }

    private static final class Collector {
        private final Line line;
        private final PeriodRange range;
        private final Column samples;
        private long holes;
        private String firstHole = "";
        private final List<Period> empty = new ArrayList<>();

        Collector(Line line, PeriodRange range) {
            this.line = line;
            this.range = range;
            TimeSeries series = line.series();
            int rows =
                    series.firstFrom(range.to().ordinal() + 1)
                            - series.firstFrom(range.from().ordinal());
            samples = new Column(line.frequency(), rows);
        }

        void everyDay() {
            long from = range.from().ordinal();
            long to = range.to().ordinal();
            Optional<PeriodRange> covered = Resampling.whole(line);
            long first = Math.max(from, covered.map(c -> c.from().ordinal()).orElse(to + 1));
            long last = Math.min(to, covered.map(c -> c.to().ordinal()).orElse(to));
            outside(from, Math.min(to, first - 1));
            for (long o = first; o <= last; o++) {
                Optional<Interval> value = line.at(new Period(line.frequency(), o));
                if (value.isPresent()) {
                    samples.add(o, value.get());
                } else {
                    hole(o);
                }
            }
            outside(Math.max(first, last + 1), to);
        }

        void everyPeriod() {
            TimeSeries series = line.series();
            long from = range.from().ordinal();
            long to = range.to().ordinal();
            int firstRow = line.firstPresent();
            int lastRow = line.lastPresent();
            long first = Math.max(from, firstRow < 0 ? to + 1 : series.ordinal(firstRow));
            long last = Math.min(to, lastRow < 0 ? to : series.ordinal(lastRow));
            outside(from, Math.min(to, first - 1));
            int row = series.firstFrom(first);
            for (long o = first; o <= last; o++) {
                if (series.ordinal(row) != o) {
                    hole(o);
                } else if (Double.isNaN(series.low(row))) {
                    hole(o);
                    row++;
                } else {
                    samples.add(o, series.low(row), series.high(row));
                    row++;
                }
            }
            outside(Math.max(first, last + 1), to);
        }

        /// Periods outside of the series: none need be looked at.
        private void outside(long from, long to) {
            if (from <= to) {
                hole(from);
                holes += to - from;
            }
        }

        void everyRow() {
            TimeSeries series = line.series();
            boolean daily = line.frequency() == Frequency.DAILY;
            long expected = range.from().ordinal();
            long to = range.to().ordinal();
            for (int row = series.firstFrom(expected);
                    row < series.size() && series.ordinal(row) <= to;
                    row++) {
                long ordinal = series.ordinal(row);
                if (!Double.isNaN(series.low(row))) {
                    if (daily) {
                        closure(expected, ordinal);
                    }
                    expected = ordinal + 1;
                    samples.add(ordinal, series.low(row), series.high(row));
                } else if (!daily) {
                    hole(ordinal);
                }
            }
            if (daily) {
                closure(expected, to + 1);
            }
        }

        private void closure(long from, long to) {
            if (to - from > DayCalendar.LONGEST_CLOSURE) {
                hole(from);
            }
        }

        private void hole(long ordinal) {
            if (holes++ == 0) {
                firstHole = line.ground().hole(new Period(line.frequency(), ordinal));
            }
            if (holes <= MOST_BESIDE) {
                empty.add(new Period(line.frequency(), ordinal));
            }
        }
    }
}
