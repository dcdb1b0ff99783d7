package org.claimline.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/// Observations of one frequency in the order of time, no period twice, with what they are.
/// Immutable; held in columns, which never leave it.
public final class TimeSeries {

    private final SeriesKey key;
    private final Frequency frequency;
    private final Description description;
    private final Rows rows;

    private TimeSeries(SeriesKey key, Frequency frequency, Description description, Rows rows) {
        this.key = key;
        this.frequency = frequency;
        this.description = description;
        this.rows = rows;
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
        return new TimeSeries(key, frequency, description, Rows.of(key, frequency, ordered));
    }

    /// A series of exact and missing observations, without an object for each. The arrays are taken
    /// over, not copied: who hands them over must not change them any more.
    ///
    /// @param ordinals the periods' ordinals ([Period#ordinal]), strictly ascending
    /// @param values finite, and `NaN` exactly where the status is [Status#MISSING]
    /// @param statuses the ordinals of the [Status]
    /// @param notes by the row's index; rows without one are not in it
    /// @throws IllegalArgumentException where the columns are not so
    /// @throws java.time.DateTimeException where an ordinal lies outside the years 1 to 9999
    public static TimeSeries ofColumns(
            SeriesKey key,
            Frequency frequency,
            Description description,
            long[] ordinals,
            double[] values,
            byte[] statuses,
            SortedMap<Integer, String> notes) {
        return new TimeSeries(
                key,
                frequency,
                description,
                Rows.ofColumns(key, frequency, ordinals, values, values, statuses, notes));
    }

    /// As [#ofColumns], of observations that may be bounded.
    ///
    /// @param lows the lower bounds, or the values, which are finite; `NaN` exactly where the
    /// status is [Status#MISSING]
    /// @param highs the upper bounds, likewise; the same array where no row is bounded
    public static TimeSeries ofBounds(
            SeriesKey key,
            Frequency frequency,
            Description description,
            long[] ordinals,
            double[] lows,
            double[] highs,
            byte[] statuses,
            SortedMap<Integer, String> notes) {
        return new TimeSeries(
                key,
                frequency,
                description,
                Rows.ofColumns(key, frequency, ordinals, lows, highs, statuses, notes));
    }

    public TimeSeries withKey(SeriesKey other) {
        return new TimeSeries(other, frequency, description, rows);
    }

    public TimeSeries withDescription(Description other) {
        return new TimeSeries(key, frequency, other, rows);
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
        return rows.size();
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /// The row at an index from 0.
    public Observation observation(int index) {
        return rows.observation(frequency, index);
    }

    public Period period(int index) {
        return new Period(frequency, rows.ordinal(index));
    }

    /// The ordinal of the row's period, as in [Period#ordinal].
    public long ordinal(int index) {
        return rows.ordinal(index);
    }

    /// Whether a row says the same as one of another series, apart from their periods.
    boolean sameRow(int index, TimeSeries other, int otherIndex) {
        return rows.same(index, other.rows, otherIndex);
    }

    /// The exact value at an index; `NaN` where it is bounded or missing.
    public double value(int index) {
        return rows.value(index);
    }

    /// The lower bound at an index, equal to the value where there is one; `NaN` where missing.
    public double low(int index) {
        return rows.low(index);
    }

    /// The upper bound at an index, equal to the value where there is one; `NaN` where missing.
    public double high(int index) {
        return rows.high(index);
    }

    public Status status(int index) {
        return rows.status(index);
    }

    /// The note at an index, empty where there is none.
    public String note(int index) {
        return rows.note(index);
    }

    /// The index of the row of exactly this ordinal; where there is none, below zero, as
    /// [java.util.Arrays#binarySearch(long[], long)] has it.
    public int search(long ordinal) {
        return rows.search(ordinal);
    }

    /// The index of the first row at an ordinal or after it; the size where there is none.
    public int firstFrom(long ordinal) {
        int found = rows.search(ordinal);
        return found < 0 ? -found - 1 : found;
    }

    /// All rows, missing ones included, each made when it is asked for.
    public List<Observation> observations() {
        return new Observations(this);
    }

    /// The index of the row of exactly this period.
    public OptionalInt indexOf(Period period) {
        if (period.frequency() != frequency) {
            return OptionalInt.empty();
        }
        int found = rows.search(period.ordinal());
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /// The index of the last row at or before a period of this series' frequency.
    public OptionalInt indexAtOrBefore(Period period) {
        requireOwn(period);
        int found = rows.search(period.ordinal());
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    private void requireOwn(Period period) {
        if (period.frequency() != frequency) {
            throw Rows.otherFrequency(key, frequency, period);
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
                || day.ordinal() - rows.ordinal(index.getAsInt()) >= description.hold().days()) {
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
        long steps = rows.ordinal(index) - rows.ordinal(earlier);
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
        return rows.present();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TimeSeries that
                && key.equals(that.key)
                && frequency == that.frequency
                && description.equals(that.description)
                && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + rows.hashCode();
    }

    @Override
    public String toString() {
        return key + " (" + frequency.code() + ", " + size() + " rows)";
    }
}
