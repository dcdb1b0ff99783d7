package org.claimline.csv.period;

import java.time.LocalDate;
import java.util.Optional;
import org.claimline.series.Frequency;
import org.claimline.series.Period;

/// Periods as written, as the ordinals of [Period], with no object made for each.
final class Calendar {

    /// In place of an ordinal where the calendar has no such period.
    static final long NONE = Long.MIN_VALUE;

    private static final int SECONDS_A_DAY = 86_400;
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Calendar() {}

    /// The ordinal of a period as written, nothing of it ambiguous.
    static long ordinal(long written) {
        int year = Written.year(written);
        int number = Written.number(written);
        return switch (Written.frequency(written)) {
            case ANNUAL -> year < 1 || year > 9999 ? NONE : year;
            case HALF_YEARLY -> part(year, number, 2);
            case QUARTERLY -> part(year, number, 4);
            case MONTHLY -> part(year, number, 12);
            case WEEKLY -> week(year, number);
            case DAILY, INSTANT -> moment(written);
        };
    }

    /// The frequency of its ordinal: an instant where a time is written.
    static Frequency frequency(long written) {
        return Written.hasTime(written) ? Frequency.INSTANT : Written.frequency(written);
    }

    private static long part(int year, int number, int most) {
        return year < 1 || number < 1 || number > most ? NONE : year * (long) most + number - 1;
    }

    private static long week(int year, int number) {
        if (year < 1 || number < 1 || number > 53) {
            return NONE;
        }
        // The week of January 4th is the first, after ISO 8601.
        long fourth = LocalDate.of(year, 1, 4).toEpochDay();
        long week = Math.floorDiv(fourth + 3, 7) + number - 1;
        boolean inside = number < 53 || LocalDate.ofEpochDay(week * 7).getYear() == year;
        return inside ? week : NONE;
    }

    private static long moment(long written) {
        long day =
                Written.form(written) == PeriodForm.SERIAL
                        ? LocalDate.of(1899, 12, 30).toEpochDay() + Written.year(written)
                        : day(Written.year(written), Written.number(written), Written.day(written));
        return day == NONE || !Written.hasTime(written)
                ? day
                : day * SECONDS_A_DAY + Written.second(written);
    }

    /// The day as [Period] counts it; [#NONE] where there is none such.
    static long day(int year, int month, int day) {
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > DAYS[month - 1]) {
            return NONE;
        }
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && day == 29 && !leap
                ? NONE
                : LocalDate.of(year, month, day).toEpochDay();
    }

    /// As a period; empty where the calendar has none such. An instant at midnight is a day.
    static Optional<Period> period(long written) {
        if (written < 0) {
            return Optional.empty();
        }
        long ordinal = ordinal(written);
        if (ordinal == NONE) {
            return Optional.empty();
        }
        return Optional.of(new Period(frequency(written), ordinal));
    }
}
