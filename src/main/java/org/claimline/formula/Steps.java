package org.claimline.formula;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Optional;
import org.claimline.series.DayCalendar;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;

/// Which other period of a series each one is set against; empty where there is none.
interface Steps {

    Optional<Period> of(Period period);

    /// For each row of the series the row of that other period; below zero where there is none.
    int[] rows();

    /// Some steps before each period, or after it where the steps are negative. Days and instants
    /// go by the rows there are; other periods by the calendar.
    static Steps before(Line line, int steps) {
        return rowByRow(line) ? new ByRow(line, steps) : new ByCalendar(line.series(), steps);
    }

    /// The same period a year before each.
    static Steps yearBefore(Line line) {
        return new YearBefore(line.series());
    }

    static boolean rowByRow(Line line) {
        return !line.frequency().coarserThan(Frequency.DAILY);
    }

    /// What holds with a row for every day; any other series as it is.
    static Line everyDay(Line line) {
        return line.isHeld() ? Resampling.daily(line) : line;
    }

    /// Some steps later; empty where that leaves the years from 1 to 9999.
    static Optional<Period> shifted(Period period, long later) {
        try {
            return Optional.of(period.plus(later));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    record ByCalendar(TimeSeries series, int steps) implements Steps {
        @Override
        public Optional<Period> of(Period period) {
            return shifted(period, -steps);
        }

        @Override
        public int[] rows() {
            int[] rows = new int[series.size()];
            int last = -1;
            for (int i = 0; i < rows.length; i++) {
                rows[i] = find(series, series.ordinal(i) - steps, last);
                last = rows[i] < 0 ? last : rows[i];
            }
            return rows;
        }
    }

    record YearBefore(TimeSeries series) implements Steps {

        private static final long SECONDS_OF_DAY = 86_400;

        @Override
        public Optional<Period> of(Period period) {
            return Line.yearBefore(period);
        }

        @Override
        public int[] rows() {
            // All instants of a day are as far from theirs a year before.
            long alike = series.frequency() == Frequency.INSTANT ? SECONDS_OF_DAY : 1;
            int[] rows = new int[series.size()];
            int last = -1;
            Optional<Long> apart = Optional.empty();
            for (int i = 0; i < rows.length; i++) {
                long ordinal = series.ordinal(i);
                boolean same = i > 0 && isSame(series.ordinal(i - 1), ordinal, alike);
                apart =
                        same
                                ? apart
                                : Line.yearBefore(series.period(i)).map(b -> ordinal - b.ordinal());
                rows[i] = apart.isEmpty() ? -1 : find(series, ordinal - apart.get(), last);
                last = rows[i] < 0 ? last : rows[i];
            }
            return rows;
        }

        private static boolean isSame(long one, long other, long alike) {
            return Math.floorDiv(one, alike) == Math.floorDiv(other, alike);
        }
    }

    /// The row of an ordinal, most often the one after the last that was found.
    private static int find(TimeSeries series, long ordinal, int last) {
        return last + 1 < series.size() && series.ordinal(last + 1) == ordinal
                ? last + 1
                : series.search(ordinal);
    }

    /// Some rows before, or after.
    final class ByRow implements Steps {

        private final TimeSeries series;
        private final int steps;

        /// How many of the rows up to each stand further from the one before than banks close.
        private final int[] breaks;

        private ByRow(Line line, int steps) {
            series = line.series();
            this.steps = steps;
            boolean closes = line.frequency() == Frequency.DAILY && !line.isHeld();
            breaks = new int[series.size()];
            for (int i = 1; i < breaks.length && closes; i++) {
                long apart = series.ordinal(i) - series.ordinal(i - 1);
                breaks[i] = breaks[i - 1] + (apart > DayCalendar.LONGEST_CLOSURE + 1 ? 1 : 0);
            }
        }

        @Override
        public Optional<Period> of(Period period) {
            int row = row(series.indexOf(period).orElse(-1));
            return row < 0 ? Optional.empty() : Optional.of(series.period(row));
        }

        @Override
        public int[] rows() {
            int[] rows = new int[series.size()];
            Arrays.setAll(rows, this::row);
            return rows;
        }

        private int row(int index) {
            int other = index - steps;
            boolean there = index >= 0 && other >= 0 && other < series.size();
            return there && breaks[index] == breaks[other] ? other : -1;
        }
    }
}
