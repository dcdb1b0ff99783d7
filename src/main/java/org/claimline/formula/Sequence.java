package org.claimline.formula;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.claimline.series.DayCalendar;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;

/// A series as the steps that are expected one after the other, from its first value to its last:
/// every period by the calendar; of what holds, every day; of other daily series, the days that
/// have a value, whole only where banks may have closed between them; of instants, every row.
final class Sequence {

    private final Line line;
    private final long[] ordinals;

    private Sequence(Line line, long[] ordinals) {
        this.line = line;
        this.ordinals = ordinals;
    }

    static Sequence of(Line of) {
        Line line = of.isHeld() ? Resampling.daily(of) : of;
        Optional<PeriodRange> span = line.span();
        if (span.isEmpty()) {
            return new Sequence(line, new long[0]);
        }
        long first = span.get().from().ordinal();
        long last = span.get().to().ordinal();
        boolean byCalendar = line.frequency().coarserThan(Frequency.DAILY);
        return new Sequence(
                line,
                byCalendar
                        ? LongStream.rangeClosed(first, last).toArray()
                        : rows(line, first, last));
    }

    private static long[] rows(Line line, long first, long last) {
        boolean daily = line.frequency() == Frequency.DAILY;
        return IntStream.range(0, line.series().size())
                .filter(i -> !daily || !Double.isNaN(line.series().low(i)))
                .mapToLong(i -> line.series().period(i).ordinal())
                .filter(o -> o >= first && o <= last)
                .toArray();
    }

    /// The series the steps are of, with a row for every day where it held.
    Line line() {
        return line;
    }

    int size() {
        return ordinals.length;
    }

    Period period(int index) {
        return new Period(line.frequency(), ordinals[index]);
    }

    Optional<Interval> value(int index) {
        return line.at(period(index));
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
