package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimline.csv.Problem;
import org.claimline.csv.ProblemList;
import org.claimline.csv.text.Table;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;

/// Gathers the observations of one series in a few bytes each: puts them in order, and of several
/// for one period keeps the first.
final class Gathering {

    private static final int MOST_COLUMN = (1 << 24) - 1;
    private static final int MOST_SENTENCES = 1000;

    private final String file;
    private final Layout layout;
    private final Longs ordinals = new Longs();
    private final Longs values = new Longs();

    /// Row, column, frequency and status of each.
    private final Longs marks = new Longs();

    private final Map<Integer, String> notes = new HashMap<>();
    private final Map<Integer, Observation> bounded = new HashMap<>();
    private final Set<Frequency> frequencies = new LinkedHashSet<>();

    Gathering(String file, Layout layout) {
        this.file = file;
        this.layout = layout;
    }

    /// @param value `NaN` where the status says missing
    /// @param row its index in the data
    void add(
            Frequency frequency,
            long ordinal,
            double value,
            Status status,
            String note,
            int row,
            int column) {
        if (!note.isEmpty()) {
            notes.put(marks.size(), note);
        }
        ordinals.add(ordinal);
        values.add(Double.doubleToRawLongBits(value));
        marks.add(
                (long) row << 32
                        | (long) Math.min(column, MOST_COLUMN) << 8
                        | (long) frequency.ordinal() << 4
                        | status.ordinal());
        if (frequencies.isEmpty() || !frequencies.contains(frequency)) {
            frequencies.add(frequency);
        }
    }

    /// One that may have a low and a high instead of a value.
    void add(Observation observation, int row, int column) {
        if (observation.isBounded()) {
            bounded.put(marks.size(), observation);
        }
        add(
                observation.period().frequency(),
                observation.period().ordinal(),
                observation.isBounded() ? observation.low() : observation.value(),
                observation.status(),
                observation.note(),
                row,
                column);
    }

    /// Adds what was gathered further down in the file.
    void addAll(Gathering below) {
        int before = marks.size();
        ordinals.addAll(below.ordinals);
        values.addAll(below.values);
        marks.addAll(below.marks);
        below.notes.forEach((entry, note) -> notes.put(before + entry, note));
        below.bounded.forEach((entry, range) -> bounded.put(before + entry, range));
        frequencies.addAll(below.frequencies);
    }

    /// The frequencies, in the order in which they first stand.
    List<Frequency> frequencies() {
        return List.copyOf(frequencies);
    }

    /// The series of a frequency.
    ///
    /// @param problems takes observations for whose period another stands already
    /// @param changed takes what was merged, as sentences
    TimeSeries of(
            Frequency frequency,
            SeriesKey key,
            Description description,
            ProblemList problems,
            List<String> changed) {
        int[] order = ordered(frequency);
        int kept = 0;
        for (int i = 0; i < order.length; i++) {
            if (kept > 0 && ordinals.get(order[kept - 1]) == ordinals.get(order[i])) {
                order[kept - 1] = merged(order[kept - 1], order[i], problems, changed);
            } else {
                order[kept++] = order[i];
            }
        }
        return bounded.isEmpty()
                ? plain(frequency, key, description, order, kept)
                : withBounds(frequency, key, description, order, kept);
    }

    private TimeSeries plain(
            Frequency frequency, SeriesKey key, Description description, int[] order, int size) {
        long[] periods = new long[size];
        double[] numbers = new double[size];
        byte[] statuses = new byte[size];
        TreeMap<Integer, String> texts = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            int entry = order[i];
            periods[i] = ordinals.get(entry);
            numbers[i] = value(entry);
            statuses[i] = (byte) (marks.get(entry) & 15);
            if (!notes.isEmpty() && notes.containsKey(entry)) {
                texts.put(i, notes.get(entry));
            }
        }
        return TimeSeries.ofColumns(key, frequency, description, periods, numbers, statuses, texts);
    }

    private TimeSeries withBounds(
            Frequency frequency, SeriesKey key, Description description, int[] order, int size) {
        List<Observation> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int entry = order[i];
            Status status = Status.values()[(int) (marks.get(entry) & 15)];
            Period period = new Period(frequency, ordinals.get(entry));
            String note = notes.getOrDefault(entry, "");
            Observation range = bounded.get(entry);
            if (range != null) {
                all.add(range);
            } else if (status == Status.MISSING) {
                all.add(Observation.missing(period, note));
            } else {
                all.add(Observation.of(period, value(entry), status, note));
            }
        }
        return TimeSeries.of(key, frequency, description, all);
    }

    private double value(int entry) {
        return Double.longBitsToDouble(values.get(entry));
    }

    /// The entries of a frequency by period; of one period, what stands first in the file is first.
    private int[] ordered(Frequency frequency) {
        int[] entries = new int[marks.size()];
        int count = 0;
        boolean rising = true;
        boolean falling = true;
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < entries.length; i++) {
            if ((marks.get(i) >> 4 & 15) == frequency.ordinal()) {
                long ordinal = ordinals.get(i);
                if (count > 0) {
                    long before = ordinals.get(entries[count - 1]);
                    rising &= ordinal >= before;
                    falling &= ordinal < before;
                }
                least = Math.min(least, ordinal);
                most = Math.max(most, ordinal);
                entries[count++] = i;
            }
        }
        int[] all = count == entries.length ? entries : Arrays.copyOf(entries, count);
        if (rising) {
            return all;
        }
        if (falling) {
            for (int i = 0; i < count / 2; i++) {
                int one = all[i];
                all[i] = all[count - 1 - i];
                all[count - 1 - i] = one;
            }
            return all;
        }
        return sorted(all, least, most);
    }

    private int[] sorted(int[] entries, long least, long most) {
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, entries.length - 1));
        if (most - least >= 0 && most - least < 1L << 62 - bits) {
            long[] packed = new long[entries.length];
            for (int i = 0; i < packed.length; i++) {
                packed[i] = ordinals.get(entries[i]) - least << bits | i;
            }
            Arrays.sort(packed);
            int[] order = new int[packed.length];
            for (int i = 0; i < packed.length; i++) {
                order[i] = entries[(int) (packed[i] & (1L << bits) - 1)];
            }
            return order;
        }
        // Periods so far apart that they do not fit beside their place.
        return Arrays.stream(entries)
                .boxed()
                .sorted((a, b) -> Long.compare(ordinals.get(a), ordinals.get(b)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int merged(int first, int later, ProblemList problems, List<String> changed) {
        boolean laterMissing = Double.isNaN(value(later));
        boolean same =
                value(first) == value(later)
                        && high(first) == high(later)
                        && bounded.containsKey(first) == bounded.containsKey(later);
        boolean firstMissing = Double.isNaN(value(first));
        if (laterMissing || same || firstMissing) {
            if (changed.size() < MOST_SENTENCES) {
                changed.add(
                        period(first)
                                + " stands "
                                + lines(first, later)
                                + (laterMissing || same
                                        ? " with the same value; it was merged."
                                        : "; the first has no value."));
            }
            return laterMissing || same ? first : later;
        }
        if (!problems.isOpen()) {
            problems.skip();
            return first;
        }
        Table.Row row = row(later);
        problems.add(
                new Problem(
                        file,
                        row.line(),
                        layout.place(column(later)),
                        row.cell(column(later)),
                        period(first)
                                + " stands "
                                + lines(first, later)
                                + " with different values; "
                                + row(first).cell(column(first))
                                + " was kept, "
                                + row.cell(column(later))
                                + " left out"));
        return first;
    }

    private double high(int entry) {
        Observation range = bounded.get(entry);
        return range == null ? value(entry) : range.high();
    }

    private Period period(int entry) {
        return new Period(
                Frequency.values()[(int) (marks.get(entry) >> 4 & 15)], ordinals.get(entry));
    }

    private String lines(int first, int later) {
        int a = row(first).line();
        int b = row(later).line();
        return a == b ? "twice on line " + a : "on lines " + a + " and " + b;
    }

    private Table.Row row(int entry) {
        return layout.data().get((int) (marks.get(entry) >>> 32));
    }

    private int column(int entry) {
        return (int) (marks.get(entry) >>> 8 & MOST_COLUMN);
    }
}
