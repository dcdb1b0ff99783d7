package org.claimline.csv.period;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.IntConsumer;
import org.claimline.series.Frequency;

/// Days of the years 1 to 9999, each once and in order: at most half a megabyte, however many rows
/// they come from.
public final class DaySet {

    private static final int FIRST = (int) LocalDate.of(1, 1, 1).toEpochDay();
    private static final int SERIAL_ZERO = (int) LocalDate.of(1899, 12, 30).toEpochDay();

    private final BitSet days = new BitSet();

    /// @param epochDay as in [LocalDate]
    public void add(long epochDay) {
        days.set((int) epochDay - FIRST);
    }

    static DaySet ofSerials(BitSet serials) {
        DaySet set = new DaySet();
        serials.stream().forEach(day -> set.add(SERIAL_ZERO + day));
        return set;
    }

    int size() {
        return days.cardinality();
    }

    /// The first of at least one.
    LocalDate first() {
        return LocalDate.ofEpochDay(days.nextSetBit(0) + FIRST);
    }

    /// Hands over the days, counted as in [LocalDate], from the first on.
    void forEach(IntConsumer day) {
        for (int at = days.nextSetBit(0); at >= 0; at = days.nextSetBit(at + 1)) {
            day.accept(at + FIRST);
        }
    }

    boolean hasCoarserSpacing() {
        return Spacing.of(this).frequency() != Frequency.DAILY;
    }
}
