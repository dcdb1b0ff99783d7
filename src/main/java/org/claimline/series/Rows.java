package org.claimline.series;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The rows of a series in columns: 17 bytes a row that has a value or is missing. Checked once,
/// where they are made; the arrays are never changed and never leave the series.
final class Rows {

    private static final Status[] STATUSES = Status.values();

    private final long[] ordinals;
    private final double[] lows;

    /// The array of the lows itself where no row is bounded.
    private final double[] highs;

    private final byte[] statuses;
    private final Notes notes;

    private Rows(long[] ordinals, double[] lows, double[] highs, byte[] statuses, Notes notes) {
        this.ordinals = ordinals;
        this.lows = lows;
        this.highs = highs;
        this.statuses = statuses;
        this.notes = notes;
    }

    /// @throws IllegalArgumentException where the observations are not of the frequency, or not in
    ///     the order of time
    static Rows of(SeriesKey key, Frequency frequency, List<Observation> ordered) {
        int size = ordered.size();
        long[] ordinals = new long[size];
        double[] lows = new double[size];
        boolean bounded = ordered.stream().anyMatch(Observation::isBounded);
        double[] highs = bounded ? new double[size] : lows;
        byte[] statuses = new byte[size];
        TreeMap<Integer, String> notes = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            Observation row = ordered.get(i);
            if (row.period().frequency() != frequency) {
                throw otherFrequency(key, frequency, row.period());
            }
            ordinals[i] = row.period().ordinal();
            lows[i] = row.low();
            highs[i] = row.high();
            statuses[i] = (byte) row.status().ordinal();
            if (!row.note().isEmpty()) {
                notes.put(i, row.note());
            }
        }
        requireAscending(key, frequency, ordinals);
        return new Rows(ordinals, lows, highs, statuses, Notes.of(notes));
    }

    /// Columns, which are taken over.
    ///
    /// @param highs the lows themselves where no row is bounded
    /// @throws IllegalArgumentException where they are not as [TimeSeries#ofBounds] says
    static Rows ofColumns(
            SeriesKey key,
            Frequency frequency,
            long[] ordinals,
            double[] lows,
            double[] highs,
            byte[] statuses,
            SortedMap<Integer, String> notes) {
        int size = ordinals.length;
        if (lows.length != size || highs.length != size || statuses.length != size) {
            throw new IllegalArgumentException(
                    key
                            + " has "
                            + size
                            + " ordinals, "
                            + lows.length
                            + " values and "
                            + statuses.length
                            + " statuses");
        }
        if (!notes.isEmpty() && (notes.firstKey() < 0 || notes.lastKey() >= size)) {
            throw new IllegalArgumentException(
                    key + " has notes for the rows " + notes.firstKey() + " to " + notes.lastKey());
        }
        requireAscending(key, frequency, ordinals);
        for (int i = 0; i < size; i++) {
            // Makes the row as an observation where it may not be one, so that it tells why.
            boolean normal =
                    statuses[i] == Status.NORMAL.ordinal()
                            && lows[i] == highs[i]
                            && Double.isFinite(lows[i]);
            if (!normal) {
                new Observation(
                        new Period(frequency, ordinals[i]),
                        lows[i] == highs[i] ? lows[i] : Double.NaN,
                        lows[i],
                        highs[i],
                        status(statuses[i]),
                        "");
            }
        }
        return new Rows(ordinals, lows, highs, statuses, Notes.of(notes));
    }

    private static void requireAscending(SeriesKey key, Frequency frequency, long[] ordinals) {
        for (int i = 1; i < ordinals.length; i++) {
            if (ordinals[i] <= ordinals[i - 1]) {
                throw new IllegalArgumentException(
                        key
                                + ": "
                                + new Period(frequency, ordinals[i])
                                + " does not come after "
                                + new Period(frequency, ordinals[i - 1]));
            }
        }
        if (ordinals.length > 0) {
            // Between two periods that there are, there are all.
            new PeriodRange(
                    new Period(frequency, ordinals[0]),
                    new Period(frequency, ordinals[ordinals.length - 1]));
        }
    }

    private static Status status(byte code) {
        if (code < 0 || code >= STATUSES.length) {
            throw new IllegalArgumentException("there is no status of the ordinal " + code);
        }
        return STATUSES[code];
    }

    static IllegalArgumentException otherFrequency(
            SeriesKey key, Frequency frequency, Period period) {
        return new IllegalArgumentException(
                key
                        + " is "
                        + frequency.word()
                        + ", but "
                        + period
                        + " is "
                        + period.frequency().word());
    }

    int size() {
        return ordinals.length;
    }

    long ordinal(int index) {
        return ordinals[index];
    }

    /// As [Arrays#binarySearch(long[], long)].
    int search(long ordinal) {
        return Arrays.binarySearch(ordinals, ordinal);
    }

    double low(int index) {
        return lows[index];
    }

    double high(int index) {
        return highs[index];
    }

    double value(int index) {
        return lows[index] == highs[index] ? lows[index] : Double.NaN;
    }

    Status status(int index) {
        return STATUSES[statuses[index]];
    }

    String note(int index) {
        return notes.of(index);
    }

    Observation observation(Frequency frequency, int index) {
        return new Observation(
                new Period(frequency, ordinals[index]),
                value(index),
                lows[index],
                highs[index],
                STATUSES[statuses[index]],
                notes.of(index));
    }

    /// Whether a row says the same as another one, apart from their periods.
    boolean same(int index, Rows other, int otherIndex) {
        return same(lows[index], other.lows[otherIndex])
                && same(highs[index], other.highs[otherIndex])
                && statuses[index] == other.statuses[otherIndex]
                && notes.of(index).equals(other.notes.of(otherIndex));
    }

    /// By value: `0` is `-0`, and missing is missing.
    private static boolean same(double one, double other) {
        return one == other || Double.isNaN(one) && Double.isNaN(other);
    }

    int present() {
        int count = 0;
        for (double low : lows) {
            count += Double.isNaN(low) ? 0 : 1;
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rows that
                && Arrays.equals(ordinals, that.ordinals)
                && Arrays.equals(lows, that.lows)
                && Arrays.equals(highs, that.highs)
                && Arrays.equals(statuses, that.statuses)
                && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ordinals);
    }
}
