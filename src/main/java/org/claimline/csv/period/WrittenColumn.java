package org.claimline.csv.period;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;

/// The periods of a column as [Written], row by row: eight bytes each.
final class WrittenColumn {

    private static final PeriodForm[] FORMS = PeriodForm.values();

    private long[] written;
    private int size;
    private final int[] counts = new int[FORMS.length];
    private final Map<PeriodForm, String> samples = new EnumMap<>(PeriodForm.class);

    WrittenColumn(int expected) {
        written = new long[Math.max(expected, 16)];
    }

    /// Adds the next row.
    void add(long next, String cell) {
        if (size == written.length) {
            written = Arrays.copyOf(written, size + (size >> 1));
        }
        written[size++] = next;
        if (next >= 0) {
            PeriodForm form = Written.form(next);
            if (counts[form.ordinal()]++ == 0) {
                samples.put(form, cell);
            }
        }
    }

    int size() {
        return size;
    }

    long get(int row) {
        return written[row];
    }

    void set(int row, long period) {
        written[row] = period;
    }

    /// The rows' array itself, for what is made of it in place.
    long[] array() {
        return written;
    }

    /// How many cells have been of a form when they were read.
    int count(PeriodForm form) {
        return counts[form.ordinal()];
    }

    /// Whether no cell was of any other form.
    boolean isOnly(PeriodForm form) {
        int all = 0;
        for (int count : counts) {
            all += count;
        }
        return all == count(form);
    }

    /// Whether a row is of a form still.
    boolean has(PeriodForm form) {
        for (int row = 0; count(form) > 0 && row < size; row++) {
            if (written[row] >= 0 && Written.form(written[row]) == form) {
                return true;
            }
        }
        return false;
    }

    /// The first cell of a form as it stands.
    Optional<String> sample(PeriodForm form) {
        return Optional.ofNullable(samples.get(form));
    }

    /// Puts another period, or a fault, in the place of each of a form.
    void replace(PeriodForm form, LongUnaryOperator by) {
        for (int row = 0; row < size; row++) {
            if (written[row] >= 0 && Written.form(written[row]) == form) {
                written[row] = by.applyAsLong(written[row]);
            }
        }
    }

    /// Whether every period that is of the kind asked for goes in order, forth or back: of the
    /// steps between rows that differ, one in four at most, where a new series begins, against it.
    boolean isInOrder(LongPredicate asked, LongUnaryOperator place) {
        return steps(asked, place).areInOrder();
    }

    /// How many steps between rows that differ go forth and back.
    record Steps(int forth, int back) {
        boolean areInOrder() {
            return forth + back > 0 && Math.min(forth, back) * 4L <= forth + back;
        }

        boolean neverTurn() {
            return Math.min(forth, back) == 0;
        }
    }

    Steps steps(LongPredicate asked, LongUnaryOperator place) {
        int forth = 0;
        int back = 0;
        long before = Long.MIN_VALUE;
        for (int row = 0; row < size; row++) {
            if (written[row] >= 0 && asked.test(written[row])) {
                long at = place.applyAsLong(written[row]);
                forth += before != Long.MIN_VALUE && at > before ? 1 : 0;
                back += before != Long.MIN_VALUE && at < before ? 1 : 0;
                before = at;
            }
        }
        return new Steps(forth, back);
    }
}
