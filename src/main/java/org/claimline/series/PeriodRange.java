package org.claimline.series;

import java.time.DateTimeException;

/// A stretch of time from the start of one period to the end of another; both belong to it. Its
/// ends may differ
/// in frequency (`2014-06..2019`).
///
/// @param from the first period
/// @param to the last period, not before the first
public record PeriodRange(Period from, Period to) {

    public PeriodRange {
        if (!isForward(from, to)) {
            throw new DateTimeException(
                    "a range goes forward in time, not from " + from + " to " + to);
        }
    }

    /// Whether the start of one period is not after the end of another, so that they make a range.
    public static boolean isForward(Period from, Period to) {
        return from.frequency() == to.frequency()
                ? from.ordinal() <= to.ordinal()
                : from.startEpochSecond() <= lastSecond(to);
    }

    /// The end of an instant is its own second, that of any other period the one after it.
    private static long lastSecond(Period to) {
        return to.endEpochSecond() - (to.frequency() == Frequency.INSTANT ? 0 : 1);
    }

    /// The one period as a range.
    public static PeriodRange of(Period period) {
        return new PeriodRange(period, period);
    }

    /// Reads `2000..2019`, or a single period.
    ///
    /// @throws DateTimeException where the text is neither
    public static PeriodRange parse(String text) {
        int dots = text.indexOf("..");
        return dots < 0
                ? of(Period.parse(text.strip()))
                : new PeriodRange(
                        Period.parse(text.substring(0, dots).strip()),
                        Period.parse(text.substring(dots + 2).strip()));
    }

    /// Whether the whole of a period lies in the range.
    public boolean contains(Period period) {
        return from.startEpochSecond() <= period.startEpochSecond()
                && period.endEpochSecond() <= endEpochSecond();
    }

    /// The second (UTC) at which the range begins.
    public long startEpochSecond() {
        return from.startEpochSecond();
    }

    /// The second (UTC) at which the range is over, exclusive.
    public long endEpochSecond() {
        return to.endEpochSecond();
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + ".." + to;
    }
}
