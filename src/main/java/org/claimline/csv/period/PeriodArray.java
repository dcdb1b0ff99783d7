package org.claimline.csv.period;

import java.util.Arrays;
import java.util.Optional;
import org.claimline.series.Frequency;
import org.claimline.series.Period;

/// The periods of rows, one after the other, some rows without one: eight bytes a row, nine where
/// there are several frequencies.
public final class PeriodArray {

    private static final long NONE = Long.MIN_VALUE;
    private static final Frequency[] FREQUENCIES = Frequency.values();
    private static final byte[] ONE_FREQUENCY = {};

    private long[] ordinals;
    private byte[] frequencies = ONE_FREQUENCY;
    private int first = -1;
    private int size;

    /// @param expected how many rows there will be; more are possible
    public PeriodArray(int expected) {
        ordinals = new long[Math.max(expected, 16)];
    }

    private PeriodArray(long[] ordinals, byte[] frequencies, int first, int size) {
        this.ordinals = ordinals;
        this.frequencies = frequencies;
        this.first = first;
        this.size = size;
    }

    /// Takes over arrays.
    ///
    /// @param ordinals the least number where there is none
    /// @param frequencies by their order, negative where there is none
    static PeriodArray of(long[] ordinals, byte[] frequencies, int size) {
        int first = -1;
        boolean one = true;
        for (int row = 0; row < size; row++) {
            if (frequencies[row] >= 0) {
                first = first < 0 ? frequencies[row] : first;
                one &= frequencies[row] == first;
            }
        }
        return new PeriodArray(ordinals, one ? ONE_FREQUENCY : frequencies, first, size);
    }

    /// Adds the period of the next row.
    public void add(Period period) {
        add(period.frequency(), period.ordinal());
    }

    /// Adds the period of the next row.
    ///
    /// @param ordinal as in [Period]
    public void add(Frequency frequency, long ordinal) {
        grow();
        ordinals[size] = ordinal;
        first = first < 0 ? frequency.ordinal() : first;
        if (frequency.ordinal() != first && frequencies.length == 0) {
            frequencies = new byte[ordinals.length];
            Arrays.fill(frequencies, 0, size, (byte) first);
        }
        if (frequencies.length > 0) {
            frequencies[size] = (byte) frequency.ordinal();
        }
        size++;
    }

    /// Adds a row without a period.
    public void addNone() {
        grow();
        ordinals[size++] = NONE;
    }

    private void grow() {
        if (size == ordinals.length) {
            int length = size + (size >> 1);
            ordinals = Arrays.copyOf(ordinals, length);
            frequencies =
                    frequencies.length == 0 ? frequencies : Arrays.copyOf(frequencies, length);
        }
    }

    /// How many rows there are.
    public int size() {
        return size;
    }

    /// Whether a row has a period; a row behind the last has none.
    public boolean has(int row) {
        return row < size && ordinals[row] != NONE;
    }

    /// The ordinal of a row's period, as in [Period]; ask [#has] first.
    public long ordinal(int row) {
        return ordinals[row];
    }

    /// The frequency of a row's period; ask [#has] first.
    public Frequency frequency(int row) {
        return FREQUENCIES[frequencies.length == 0 ? first : frequencies[row]];
    }

    /// The period of a row.
    public Optional<Period> period(int row) {
        return has(row) ? Optional.of(new Period(frequency(row), ordinals[row])) : Optional.empty();
    }

    /// The frequency of all periods; empty where there are several, or no period.
    public Optional<Frequency> single() {
        return first < 0 || frequencies.length > 0
                ? Optional.empty()
                : Optional.of(FREQUENCIES[first]);
    }
}
