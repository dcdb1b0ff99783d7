package org.claimline.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.claimline.series.Aggregation;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;

/// Periods and stretches of time for people, in English: `2014`, `Q4 2014`, `Dec 2014`,
/// `4 Jan 2022`, `2000–2019`. The machine's locale never changes one.
public final class Dates {

    private static final String DASH = "\u2013";
    private static final List<String> MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");

    private Dates() {}

    /// `2014`, `H1 2014`, `Q4 2014`, `Dec 2014`, `week of 4 Jan 2022`, `4 Jan 2022`,
    /// `4 Jan 2022 09:00`.
    public static String text(Period period) {
        LocalDate start = period.start();
        return switch (period.frequency()) {
            case ANNUAL -> Integer.toString(start.getYear());
            case HALF_YEARLY -> withoutYear(period) + " " + start.getYear();
            case QUARTERLY, MONTHLY -> withoutYear(period) + " " + start.getYear();
            case WEEKLY -> "week of " + day(start);
            case DAILY -> day(start);
            case INSTANT -> {
                LocalDateTime moment =
                        LocalDateTime.ofEpochSecond(period.ordinal(), 0, ZoneOffset.UTC);
                yield day(start)
                        + String.format(
                                Locale.ROOT, " %02d:%02d", moment.getHour(), moment.getMinute());
            }
        };
    }

    /// As a read-out names an observation: a stock of a year is of its end, `end 2010`.
    public static String text(Period period, Aggregation aggregation) {
        return period.frequency() == Frequency.ANNUAL && aggregation == Aggregation.LAST
                ? "end " + text(period)
                : text(period);
    }

    /// With its preposition: `in 2014`, `on 4 Jan 2022`.
    public static String in(Period period) {
        return switch (period.frequency()) {
            case DAILY -> "on " + text(period);
            case INSTANT -> "at " + text(period);
            case WEEKLY -> "in the " + text(period);
            case ANNUAL, HALF_YEARLY, QUARTERLY, MONTHLY -> "in " + text(period);
        };
    }

    /// The part of a period that is not its year.
    private static String withoutYear(Period period) {
        LocalDate start = period.start();
        return switch (period.frequency()) {
            case HALF_YEARLY -> "H" + (start.getMonthValue() + 5) / 6;
            case QUARTERLY -> "Q" + (start.getMonthValue() + 2) / 3;
            case MONTHLY -> month(start);
            case DAILY -> start.getDayOfMonth() + " " + month(start);
            case ANNUAL, WEEKLY, INSTANT -> text(period);
        };
    }

    /// `2000–2019`, `Jan–Mar 2020`, `2–11 Jan 2022`, `Dec 2020 – Jan 2022`.
    public static String text(PeriodRange range) {
        Period from = range.from();
        Period to = range.to();
        if (from.equals(to)) {
            return text(from);
        }
        Frequency frequency = from.frequency();
        if (frequency == Frequency.ANNUAL && to.frequency() == Frequency.ANNUAL) {
            return text(from) + DASH + text(to);
        }
        boolean sameYear =
                frequency == to.frequency() && from.start().getYear() == to.start().getYear();
        if (!sameYear || frequency == Frequency.WEEKLY || frequency == Frequency.INSTANT) {
            return text(from) + " " + DASH + " " + text(to);
        }
        if (frequency == Frequency.DAILY) {
            return from.start().getMonth() == to.start().getMonth()
                    ? from.start().getDayOfMonth() + DASH + text(to)
                    : withoutYear(from) + " " + DASH + " " + text(to);
        }
        return withoutYear(from) + DASH + text(to);
    }

    /// `4 Jan 2022`.
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /// `23 November 2026`.
    public static String longDay(LocalDate day) {
        return day.getDayOfMonth()
                + " "
                + MONTHS.get(day.getMonthValue() - 1)
                + " "
                + day.getYear();
    }

    /// `January 2022`, `23 November 2026`; else as [#text(Period)].
    public static String longText(Period period) {
        return switch (period.frequency()) {
            case MONTHLY ->
                    MONTHS.get(period.start().getMonthValue() - 1) + " " + period.start().getYear();
            case DAILY -> longDay(period.start());
            case ANNUAL, HALF_YEARLY, QUARTERLY, WEEKLY, INSTANT -> text(period);
        };
    }

    /// `Aug 2015`.
    static String monthAndYear(LocalDate day) {
        return month(day) + " " + day.getYear();
    }

    /// A moment at which something begins, no finer than needed: `2021`, `Mar 2011`, `4 Jan 2022`.
    static String beginning(long second) {
        return at(dayOf(second), dayOf(second));
    }

    /// A moment at which something is over, named by what went before it: `2024`, `Nov 2024`.
    static String ending(long second) {
        return at(dayOf(second), dayOf(second - 1));
    }

    private static String at(LocalDate edge, LocalDate named) {
        if (edge.getDayOfYear() == 1) {
            return Integer.toString(named.getYear());
        }
        return edge.getDayOfMonth() == 1 ? monthAndYear(named) : day(named);
    }

    /// The day, UTC, that a moment lies in.
    static LocalDate dayOf(long second) {
        return Period.dayAt(second).start();
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1).substring(0, 3);
    }
}
