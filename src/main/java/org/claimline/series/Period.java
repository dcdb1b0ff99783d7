package org.claimline.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One step of a [Frequency]: a frequency and an ordinal, so that every operation on periods is
/// integer arithmetic. `toString` and [#parse] are inverse.
///
/// The ordinal counts years from year 0, half-years, quarters and months likewise, weeks from the
/// one that begins on Monday 1969-12-29 (ISO 8601 weeks), days from 1970-01-01, and seconds
/// from 1970-01-01T00:00
/// UTC for an instant. Years run from 0001 to 9999.
///
/// @param frequency the frequency
/// @param ordinal the count described above
public record Period(Frequency frequency, long ordinal) implements Comparable<Period> {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final long MONDAY_OF_WEEK_ZERO = LocalDate.of(1969, 12, 29).toEpochDay();

    /// The ordinals of the first and the last period there is, by frequency.
    private static final long[] FIRSTS = new long[Frequency.values().length];

    private static final long[] LASTS = new long[Frequency.values().length];

    static {
        for (Frequency frequency : Frequency.values()) {
            FIRSTS[frequency.ordinal()] = ordinalAt(FIRST, frequency);
            LASTS[frequency.ordinal()] = ordinalAt(LAST, frequency);
        }
        LASTS[Frequency.INSTANT.ordinal()] += 86_399;
    }

    private static final Pattern FORM =
            Pattern.compile(
                    "(\\d{4})(?:-(?:Q([1-4])|S([12])|W(\\d{2})|(\\d{2})(?:-(\\d{2})(?:T(\\d{2}):(\\d{2})(?::(\\d{2}))?)?)?))?");

    public Period {
        if (ordinal < FIRSTS[frequency.ordinal()] || ordinal > LASTS[frequency.ordinal()]) {
            throw new DateTimeException(
                    "a period lies between the years 1 and 9999, this one starts on "
                            + startOf(frequency, ordinal));
        }
    }

    public static Period year(int year) {
        return new Period(Frequency.ANNUAL, year);
    }

    public static Period halfYear(int year, int half) {
        return new Period(Frequency.HALF_YEARLY, year * 2L + inside(half, 2, "half-year") - 1);
    }

    public static Period quarter(int year, int quarter) {
        return new Period(Frequency.QUARTERLY, year * 4L + inside(quarter, 4, "quarter") - 1);
    }

    public static Period month(int year, int month) {
        return new Period(Frequency.MONTHLY, year * 12L + inside(month, 12, "month") - 1);
    }

    public static Period day(LocalDate day) {
        return new Period(Frequency.DAILY, day.toEpochDay());
    }

    public static Period day(int year, int month, int day) {
        return day(LocalDate.of(year, month, day));
    }

    /// The day, UTC, that a moment lies in.
    public static Period dayAt(long epochSecond) {
        return day(LocalDate.ofEpochDay(Math.floorDiv(epochSecond, 86_400L)));
    }

    /// The ISO 8601 week, whose year is the one its Thursday lies in.
    public static Period week(int weekYear, int week) {
        LocalDate fourth = LocalDate.of(weekYear, 1, 4);
        LocalDate monday = fourth.minusDays(fourth.getDayOfWeek().getValue() - 1L);
        Period result =
                containing(monday.plusWeeks(inside(week, 53, "week") - 1L), Frequency.WEEKLY);
        if (result.start().plusDays(3).getYear() != weekYear) {
            throw new DateTimeException("the year " + weekYear + " has no week " + week);
        }
        return result;
    }

    public static Period instant(LocalDateTime moment) {
        return new Period(Frequency.INSTANT, moment.toEpochSecond(ZoneOffset.UTC));
    }

    /// The period of a frequency that a day lies in; for an instant its midnight, UTC.
    public static Period containing(LocalDate day, Frequency frequency) {
        return new Period(frequency, ordinalAt(day, frequency));
    }

    private static long ordinalAt(LocalDate day, Frequency frequency) {
        return switch (frequency) {
            case ANNUAL -> day.getYear();
            case HALF_YEARLY -> day.getYear() * 2L + (day.getMonthValue() - 1) / 6;
            case QUARTERLY -> day.getYear() * 4L + (day.getMonthValue() - 1) / 3;
            case MONTHLY -> day.getYear() * 12L + day.getMonthValue() - 1;
            case WEEKLY -> Math.floorDiv(day.toEpochDay() - MONDAY_OF_WEEK_ZERO, 7);
            case DAILY -> day.toEpochDay();
            case INSTANT -> day.toEpochDay() * 86_400L;
        };
    }

    /// Reads the forms `2014`, `2014-S1`, `2014-Q4`, `2014-12`, `2014-W07`, `2014-12-31` and
    /// `2014-12-31T09:00`, and nothing else.
    ///
    /// @throws DateTimeException where the text is none of them, with a sentence that says so
    public static Period parse(String text) {
        if (isPlain(text)) {
            return told(text, () -> ofPlain(text));
        }
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new DateTimeException(
                    "'"
                            + text
                            + "' is not a period; expected a form such as 2014, 2014-S1, 2014-Q4,"
                            + " 2014-12, 2014-W07, 2014-12-31 or 2014-12-31T09:00");
        }
        return told(text, () -> of(m));
    }

    private static Period told(String text, Supplier<Period> reading) {
        try {
            return reading.get();
        } catch (DateTimeException e) {
            throw new DateTimeException("'" + text + "' is not a period: " + e.getMessage(), e);
        }
    }

    /// Whether it has the form of `2014`, `2014-12`, `2014-12-31` or `2014-12-31T09:00`, by far the
    /// most frequent ones.
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10 && length != 16) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char sign = text.charAt(i);
            char between = i == 4 || i == 7 ? '-' : i == 10 ? 'T' : i == 13 ? ':' : '0';
            if (between == '0' ? sign < '0' || sign > '9' : sign != between) {
                return false;
            }
        }
        return true;
    }

    private static Period ofPlain(String text) {
        int year = digits(text, 0, 4);
        return switch (text.length()) {
            case 4 -> year(year);
            case 7 -> month(year, digits(text, 5, 7));
            case 10 -> day(year, digits(text, 5, 7), digits(text, 8, 10));
            default ->
                    instant(
                            LocalDateTime.of(
                                    year,
                                    digits(text, 5, 7),
                                    digits(text, 8, 10),
                                    digits(text, 11, 13),
                                    digits(text, 14, 16)));
        };
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    /// As [#parse], empty where the text is no period.
    public static Optional<Period> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Period of(Matcher m) {
        int year = Integer.parseInt(m.group(1));
        if (m.group(2) != null) {
            return quarter(year, Integer.parseInt(m.group(2)));
        }
        if (m.group(3) != null) {
            return halfYear(year, Integer.parseInt(m.group(3)));
        }
        if (m.group(4) != null) {
            return week(year, Integer.parseInt(m.group(4)));
        }
        if (m.group(5) == null) {
            return year(year);
        }
        int month = Integer.parseInt(m.group(5));
        if (m.group(6) == null) {
            return month(year, month);
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(m.group(6)));
        if (m.group(7) == null) {
            return day(day);
        }
        int second = m.group(9) == null ? 0 : Integer.parseInt(m.group(9));
        return instant(
                day.atTime(Integer.parseInt(m.group(7)), Integer.parseInt(m.group(8)), second));
    }

    /// The first day of the period; for an instant the day it lies in.
    public LocalDate start() {
        return startOf(frequency, ordinal);
    }

    /// The day after the last day of the period.
    public LocalDate end() {
        return frequency == Frequency.INSTANT
                ? start().plusDays(1)
                : startOf(frequency, ordinal + 1);
    }

    /// The last day of the period.
    public LocalDate lastDay() {
        return end().minusDays(1);
    }

    /// The second (UTC) at which the period begins.
    public long startEpochSecond() {
        return frequency == Frequency.INSTANT ? ordinal : start().toEpochDay() * 86_400L;
    }

    /// The second (UTC) at which the period is over, exclusive; of an instant its own second.
    public long endEpochSecond() {
        return frequency == Frequency.INSTANT ? ordinal : end().toEpochDay() * 86_400L;
    }

    /// The moment in its middle, seconds UTC.
    public long middleEpochSecond() {
        return Math.floorDiv(startEpochSecond() + endEpochSecond(), 2);
    }

    /// The period `steps` later, or earlier where that is negative.
    public Period plus(long steps) {
        return new Period(frequency, Math.addExact(ordinal, steps));
    }

    /// How many steps from `other` to this; both of one frequency.
    public long minus(Period other) {
        requireSame(other);
        return ordinal - other.ordinal;
    }

    /// Whether every moment of `other` lies in this period.
    public boolean contains(Period other) {
        return startEpochSecond() <= other.startEpochSecond()
                && other.endEpochSecond() <= endEpochSecond()
                && (other.frequency != Frequency.INSTANT
                        || other.ordinal < endEpochSecond()
                        || this.equals(other));
    }

    /// The period of a coarser (or the same) frequency that this one starts in.
    public Period in(Frequency coarser) {
        return coarser == frequency ? this : containing(anchor(coarser), coarser);
    }

    private LocalDate anchor(Frequency coarser) {
        // ISO 8601: a week belongs to the year, quarter or month of its Thursday.
        return frequency == Frequency.WEEKLY && coarser.coarserThan(Frequency.WEEKLY)
                ? start().plusDays(3)
                : start();
    }

    /// The first period of a finer (or the same) frequency that lies in this one.
    public Period firstOf(Frequency finer) {
        if (finer == frequency) {
            return this;
        }
        Period candidate = containing(start(), finer);
        return candidate.in(frequency).equals(this) ? candidate : candidate.plus(1);
    }

    /// The last period of a finer (or the same) frequency that lies in this one.
    public Period lastOf(Frequency finer) {
        if (finer == frequency) {
            return this;
        }
        if (finer == Frequency.INSTANT) {
            return new Period(finer, endEpochSecond() - 1);
        }
        Period candidate = containing(lastDay(), finer);
        return candidate.in(frequency).equals(this) ? candidate : candidate.plus(-1);
    }

    /// By start, then the coarser first; of one frequency this is the order of time.
    @Override
    public int compareTo(Period other) {
        if (frequency == other.frequency) {
            return Long.compare(ordinal, other.ordinal);
        }
        int byStart = Long.compare(startEpochSecond(), other.startEpochSecond());
        return byStart != 0 ? byStart : frequency.compareTo(other.frequency);
    }

    @Override
    public String toString() {
        return switch (frequency) {
            case ANNUAL -> four(ordinal);
            case HALF_YEARLY ->
                    four(Math.floorDiv(ordinal, 2)) + "-S" + (Math.floorMod(ordinal, 2) + 1);
            case QUARTERLY ->
                    four(Math.floorDiv(ordinal, 4)) + "-Q" + (Math.floorMod(ordinal, 4) + 1);
            case MONTHLY ->
                    four(Math.floorDiv(ordinal, 12)) + "-" + two(Math.floorMod(ordinal, 12) + 1);
            case WEEKLY -> {
                LocalDate thursday = start().plusDays(3);
                yield four(thursday.getYear())
                        + "-W"
                        + two(thursday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            }
            case DAILY -> start().toString();
            case INSTANT -> {
                LocalDateTime moment = LocalDateTime.ofEpochSecond(ordinal, 0, ZoneOffset.UTC);
                String text =
                        moment.toLocalDate()
                                + "T"
                                + two(moment.getHour())
                                + ":"
                                + two(moment.getMinute());
                yield moment.getSecond() == 0 ? text : text + ":" + two(moment.getSecond());
            }
        };
    }

    private void requireSame(Period other) {
        if (frequency != other.frequency) {
            throw new IllegalArgumentException(
                    this
                            + " is "
                            + frequency.word()
                            + ", "
                            + other
                            + " is "
                            + other.frequency.word());
        }
    }

    private static LocalDate startOf(Frequency frequency, long ordinal) {
        return switch (frequency) {
            case ANNUAL -> LocalDate.of(Math.toIntExact(ordinal), 1, 1);
            case HALF_YEARLY -> monthStart(Math.multiplyExact(ordinal, 6L));
            case QUARTERLY -> monthStart(Math.multiplyExact(ordinal, 3L));
            case MONTHLY -> monthStart(ordinal);
            case WEEKLY ->
                    LocalDate.ofEpochDay(
                            Math.addExact(Math.multiplyExact(ordinal, 7L), MONDAY_OF_WEEK_ZERO));
            case DAILY -> LocalDate.ofEpochDay(ordinal);
            case INSTANT -> LocalDate.ofEpochDay(Math.floorDiv(ordinal, 86_400L));
        };
    }

    private static LocalDate monthStart(long month) {
        return LocalDate.of(
                Math.toIntExact(Math.floorDiv(month, 12)), Math.floorMod(month, 12) + 1, 1);
    }

    private static int inside(int number, int most, String what) {
        if (number < 1 || number > most) {
            throw new DateTimeException("there is no " + what + " " + number);
        }
        return number;
    }

    private static String four(long year) {
        String digits = Long.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
