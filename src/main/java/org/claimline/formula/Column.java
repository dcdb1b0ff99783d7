package org.claimline.formula;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.TreeMap;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;

/// Values at periods of one frequency, added in the order of time, without an object for each;
/// `NaN` where one is missing.
final class Column {

    private final Frequency frequency;
    private long[] ordinals;
    private double[] lows;

    /// The array of the lows itself for as long as every value is exact.
    private double[] highs;

    private int size;

    Column(Frequency frequency, int expected) {
        this.frequency = frequency;
        ordinals = new long[expected];
        lows = new double[expected];
        highs = lows;
    }

    void add(long ordinal, double low, double high) {
        if (size == ordinals.length) {
            grow();
        }
        if (highs == lows && low < high) {
            highs = lows.clone();
        }
        ordinals[size] = ordinal;
        lows[size] = low;
        highs[size] = high;
        size++;
    }

    void add(long ordinal, Interval value) {
        add(ordinal, value.low(), value.high());
    }

    void add(long ordinal, Optional<Interval> value) {
        if (value.isPresent()) {
            add(ordinal, value.get());
        } else {
            addMissing(ordinal);
        }
    }

    void addMissing(long ordinal) {
        add(ordinal, Double.NaN, Double.NaN);
    }

    private void grow() {
        int length = Math.max(16, size + (size >> 1));
        boolean exact = isExact();
        ordinals = Arrays.copyOf(ordinals, length);
        lows = Arrays.copyOf(lows, length);
        highs = exact ? lows : Arrays.copyOf(highs, length);
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// Whether no value is known only within bounds.
    boolean isExact() {
        return highs == lows;
    }

    long ordinal(int index) {
        return ordinals[index];
    }

    Period period(int index) {
        return new Period(frequency, ordinals[index]);
    }

    double low(int index) {
        return lows[index];
    }

    double high(int index) {
        return highs[index];
    }

    /// A value that is not missing.
    Interval value(int index) {
        return new Interval(lows[index], highs[index]);
    }

    /// The lower bounds; not to be changed.
    double[] lows() {
        trim();
        return lows;
    }

    /// The upper bounds, the same array where every value is exact; not to be changed.
    double[] highs() {
        trim();
        return highs;
    }

    List<Period> periods() {
        return new Periods();
    }

    private void trim() {
        if (size < ordinals.length) {
            boolean exact = isExact();
            ordinals = Arrays.copyOf(ordinals, size);
            lows = Arrays.copyOf(lows, size);
            highs = exact ? lows : Arrays.copyOf(highs, size);
        }
    }

    /// A series of these values, which nothing is added to any more.
    TimeSeries series(SeriesKey key, Description description) {
        trim();
        byte[] statuses = new byte[size];
        for (int i = 0; i < size; i++) {
            Status status = Double.isNaN(lows[i]) ? Status.MISSING : Status.NORMAL;
            statuses[i] = (byte) status.ordinal();
        }
        return TimeSeries.ofBounds(
                key, frequency, description, ordinals, lows, highs, statuses, new TreeMap<>());
    }

    /// Likewise, with the statuses and notes of a series' rows; a value that was missing there is a
    /// normal one.
    ///
    /// @param first the row of that series that the first of these is as
    TimeSeries series(TimeSeries as, int first, Description description) {
        trim();
        byte[] statuses = new byte[size];
        TreeMap<Integer, String> notes = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            Status before = as.status(first + i);
            Status present = before == Status.MISSING ? Status.NORMAL : before;
            Status status = Double.isNaN(lows[i]) ? Status.MISSING : present;
            statuses[i] = (byte) status.ordinal();
            String note = as.note(first + i);
            if (!note.isEmpty()) {
                notes.put(i, note);
            }
        }
        return TimeSeries.ofBounds(
                as.key(), frequency, description, ordinals, lows, highs, statuses, notes);
    }

    private final class Periods extends AbstractList<Period> implements RandomAccess {
        @Override
        public Period get(int index) {
            return period(index);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
