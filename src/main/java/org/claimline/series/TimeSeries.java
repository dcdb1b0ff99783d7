package org.claimline.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Observations of one frequency in the order of time, no period twice, with what they are.
/// Immutable; held in
/// columns, which never leave it.
public final class TimeSeries {

    private final SeriesKey key;
    private final Frequency frequency;
    private final Description description;
    private final long[] ordinals;
    private final double[] lows;
    private final double[] highs;
    private final byte[] statuses;
    private final List<String> notes;

    private TimeSeries(
            SeriesKey key,
            Frequency frequency,
            Description description,
            List<Observation> ordered) {
        this.key = key;
        this.frequency = frequency;
        this.description = description;
        int size = ordered.size();
        ordinals = new long[size];
        lows = new double[size];
        highs = new double[size];
        statuses = new byte[size];
        boolean noted = ordered.stream().anyMatch(o -> !o.note().isEmpty());
        String[] texts = new String[noted ? size : 0];
        for (int i = 0; i < size; i++) {
            Observation observation = ordered.get(i);
            if (observation.period().frequency() != frequency) {
                throw new IllegalArgumentException(
                        key
                                + " is "
                                + frequency.word()
                                + ", but "
                                + observation.period()
                                + " is "
                                + observation.period().frequency().word());
            }
            ordinals[i] = observation.period().ordinal();
            if (i > 0 && ordinals[i] <= ordinals[i - 1]) {
                throw new IllegalArgumentException(
                        key
                                + ": "
                                + observation.period()
                                + " does not come after "
                                + ordered.get(i - 1).period());
            }
            lows[i] = observation.low();
            highs[i] = observation.high();
            statuses[i] = (byte) observation.status().ordinal();
            if (noted) {
                texts[i] = observation.note();
            }
        }
        notes = noted ? List.of(texts) : List.of();
    }

    private TimeSeries(TimeSeries same, SeriesKey key, Description description) {
        this.key = key;
        this.description = description;
        frequency = same.frequency;
        ordinals = same.ordinals;
        lows = same.lows;
        highs = same.highs;
        statuses = same.statuses;
        notes = same.notes;
    }

    /// A series of observations in any order.
    ///
    /// @throws IllegalArgumentException where a period stands twice or is of another frequency
    public static TimeSeries of(
            SeriesKey key,
            Frequency frequency,
            Description description,
            List<Observation> observations) {
        List<Observation> ordered = new ArrayList<>(observations);
        ordered.sort((a, b) -> a.period().compareTo(b.period()));
        return new TimeSeries(key, frequency, description, ordered);
    }

    public TimeSeries withKey(SeriesKey other) {
        return new TimeSeries(this, other, description);
    }

    public TimeSeries withDescription(Description other) {
        return new TimeSeries(this, key, other);
    }

    public SeriesKey key() {
        return key;
    }

    public Frequency frequency() {
        return frequency;
    }

    public Description description() {
        return description;
    }

    public String title() {
        return description.title();
    }

    public Unit unit() {
        return description.unit();
    }

    /// Whether it is a set of dated events, each in force until the next or until its hold ends.
    public boolean isHeld() {
        return description.hold().holds();
    }

    /// How many rows it has, missing ones included.
    public int size() {
        return ordinals.length;
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /// The row at an index from 0.
    public Observation observation(int index) {
        double value = lows[index] == highs[index] ? lows[index] : Double.NaN;
        return new Observation(
                period(index),
                value,
                lows[index],
                highs[index],
                Status.values()[statuses[index]],
                note(index));
    }

    public Period period(int index) {
        return new Period(frequency, ordinals[index]);
    }

    /// The ordinal of the row's period.
    long ordinal(int index) {
        return ordinals[index];
    }

    /// Whether a row says the same as one of another series, apart from their periods.
    boolean sameRow(int index, TimeSeries other, int otherIndex) {
        return same(lows[index], other.lows[otherIndex])
                && same(highs[index], other.highs[otherIndex])
                && statuses[index] == other.statuses[otherIndex]
                && note(index).equals(other.note(otherIndex));
    }

    /// By value: `0` is `-0`, and missing is missing.
    private static boolean same(double one, double other) {
        return one == other || Double.isNaN(one) && Double.isNaN(other);
    }

    private String note(int index) {
        return notes.isEmpty() ? "" : notes.get(index);
    }

    /// The lower bound at an index, equal to the value where there is one; `NaN` where missing.
    public double low(int index) {
        return lows[index];
    }

    /// The upper bound at an index, equal to the value where there is one; `NaN` where missing.
    public double high(int index) {
        return highs[index];
    }

    /// All rows, missing ones included.
    public List<Observation> observations() {
        List<Observation> all = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            all.add(observation(i));
        }
        return Collections.unmodifiableList(all);
    }

    /// The index of the row of exactly this period.
    public OptionalInt indexOf(Period period) {
        if (period.frequency() != frequency) {
            return OptionalInt.empty();
        }
        int found = Arrays.binarySearch(ordinals, period.ordinal());
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /// The index of the last row at or before a period of this series' frequency.
    public OptionalInt indexAtOrBefore(Period period) {
        requireOwn(period);
        int found = Arrays.binarySearch(ordinals, period.ordinal());
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    private void requireOwn(Period period) {
        if (period.frequency() != frequency) {
            throw new IllegalArgumentException(
                    key
                            + " is "
                            + frequency.word()
                            + ", but "
                            + period
                            + " is "
                            + period.frequency().word());
        }
    }

    /// The row of exactly this period; empty where there is none.
    public Optional<Observation> get(Period period) {
        OptionalInt index = indexOf(period);
        return index.isPresent() ? Optional.of(observation(index.getAsInt())) : Optional.empty();
    }

    /// What is in force on a day of a held daily series: the last event at or before it, unless
    /// its hold is over or the event is
    /// itself missing; for a series that does not hold, the day's own row.
    public Optional<Observation> inForce(Period day) {
        requireOwn(day);
        if (!isHeld()) {
            return get(day).filter(o -> !o.isMissing());
        }
        OptionalInt index = indexAtOrBefore(day);
        if (index.isEmpty()
                || day.ordinal() - ordinals[index.getAsInt()] >= description.hold().days()) {
            return Optional.empty();
        }
        return Optional.of(observation(index.getAsInt())).filter(o -> !o.isMissing());
    }

    /// Where a row's period is over, seconds UTC; of a held event, where the next row begins or its
    /// hold ends.
    public long endEpochSecond(int index) {
        Period period = period(index);
        if (!isHeld()) {
            return period.endEpochSecond();
        }
        long hold = period.startEpochSecond() + description.hold().days() * 86_400L;
        return index + 1 < size() ? Math.min(hold, period(index + 1).startEpochSecond()) : hold;
    }

    /// Whether a row follows an earlier one without a hole between them, so that a line may join
    /// the two.
    public boolean follows(int earlier, int index) {
        if (isHeld()) {
            return endEpochSecond(earlier) == period(index).startEpochSecond();
        }
        long steps = ordinals[index] - ordinals[earlier];
        return switch (frequency) {
            case DAILY -> steps - 1 <= DayCalendar.LONGEST_CLOSURE;
            case INSTANT -> index == earlier + 1;
            case ANNUAL, HALF_YEARLY, QUARTERLY, MONTHLY, WEEKLY -> steps == 1;
        };
    }

    /// From the first period to the last; empty where there is no row.
    public Optional<PeriodRange> span() {
        return isEmpty()
                ? Optional.empty()
                : Optional.of(new PeriodRange(period(0), period(size() - 1)));
    }

    /// How many rows hold a value or a range.
    public int present() {
        int count = 0;
        for (double low : lows) {
            if (!Double.isNaN(low)) {
                count++;
            }
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeSeries that
                && key.equals(that.key)
                && frequency == that.frequency
                && description.equals(that.description)
                && Arrays.equals(ordinals, that.ordinals)
                && Arrays.equals(lows, that.lows)
                && Arrays.equals(highs, that.highs)
                && Arrays.equals(statuses, that.statuses)
                && notes.equals(that.notes);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + Arrays.hashCode(ordinals);
    }

    @Override
    public String toString() {
        return key + " (" + frequency.code() + ", " + size() + " rows)";
    }
}
