package org.claimline.formula;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.claimline.series.DayCalendar;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;

/// A series as the steps that are expected one after the other, from its first value to its last:
/// every period by the calendar; of what holds, every day; of other daily series, the days that
/// have a value, whole only where banks may have closed between them; of instants, every row.
final class Sequence {

    private final Line line;
    private final long[] ordinals;

    /// The row of each step; below zero where it has none.
    private final int[] rows;

    private Sequence(Line line, long[] ordinals, int[] rows) {
        this.line = line;
        this.ordinals = ordinals;
        this.rows = rows;
    }

    static Sequence of(Line of) {
        Line line = of.isHeld() ? Resampling.daily(of) : of;
        int first = line.firstPresent();
        if (first < 0) {
            return new Sequence(line, new long[0], new int[0]);
        }
        return line.frequency().coarserThan(Frequency.DAILY)
                ? byCalendar(line, first, line.lastPresent())
                : byRow(line, first, line.lastPresent());
    }

    private static Sequence byCalendar(Line line, int first, int last) {
        TimeSeries series = line.series();
        long begin = series.ordinal(first);
        long[] ordinals = LongStream.rangeClosed(begin, series.ordinal(last)).toArray();
        int[] rows = new int[ordinals.length];
        Arrays.fill(rows, -1);
        for (int row = first; row <= last; row++) {
            rows[(int) (series.ordinal(row) - begin)] = row;
        }
        return new Sequence(line, ordinals, rows);
    }

    private static Sequence byRow(Line line, int first, int last) {
        TimeSeries series = line.series();
        boolean daily = line.frequency() == Frequency.DAILY;
        int[] rows =
                IntStream.rangeClosed(first, last)
                        .filter(i -> !daily || !Double.isNaN(series.low(i)))
                        .toArray();
        return new Sequence(line, Arrays.stream(rows).mapToLong(series::ordinal).toArray(), rows);
    }

    /// The series the steps are of, with a row for every day where it held.
    Line line() {
        return line;
    }

    int size() {
        return ordinals.length;
    }

    long ordinal(int index) {
        return ordinals[index];
    }

    Period period(int index) {
        return new Period(line.frequency(), ordinals[index]);
    }

    boolean isMissing(int index) {
        return Double.isNaN(low(index));
    }

    /// `NaN` where it is missing.
    double low(int index) {
        return rows[index] < 0 ? Double.NaN : line.series().low(rows[index]);
    }

    /// `NaN` where it is missing.
    double high(int index) {
        return rows[index] < 0 ? Double.NaN : line.series().high(rows[index]);
    }

    /// The step of exactly this period; below zero where there is none.
    int indexOf(Period period) {
        return Arrays.binarySearch(ordinals, period.ordinal());
    }

    /// Whether between a day and the one before it more days are missing than banks close.
    boolean isBroken(int index) {
        return line.frequency() == Frequency.DAILY
                && index > 0
                && ordinals[index] - ordinals[index - 1] > DayCalendar.LONGEST_CLOSURE + 1;
    }
}
