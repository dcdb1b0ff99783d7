package org.claimline.app.look;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.claimline.board.Window;

/// Moments and stretches of time in words: `Sep 2010`, `4 Jan 2022`, `2000 – 2023`.
public final class Dates {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter LONG_MONTH =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final long DAY_SECONDS = 86_400;

    private Dates() {}

    private static LocalDate dayOf(long second) {
        return LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC).toLocalDate();
    }

    /// `4 Jan 2022`.
    public static String day(LocalDate day) {
        return english(DAY.format(day));
    }

    /// A moment as finely as a window of that length needs it.
    public static String moment(long second, Window window) {
        LocalDate day = dayOf(second);
        boolean fine = window.seconds() < 3 * 366 * DAY_SECONDS;
        return english((fine ? DAY : MONTH).format(day));
    }

    /// A window: whole years where it is longer than five, else months, else days.
    public static String span(Window window) {
        LocalDate from = dayOf(window.fromSecond());
        LocalDate last = dayOf(window.toSecond() - 1);
        long days = window.seconds() / DAY_SECONDS;
        boolean wholeYears =
                from.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1 && days > 360;
        if (wholeYears || days > 5 * 366) {
            return from.getYear() == last.getYear()
                    ? "" + from.getYear()
                    : from.getYear() + "\u2009–\u2009" + last.getYear();
        }
        DateTimeFormatter form = days > 120 ? MONTH : DAY;
        return english(form.format(from) + " – " + form.format(last));
    }

    /// `2022-01` as `January 2022`; any other text as it is.
    public static String published(String text) {
        if (text.matches("\\d{4}-\\d{2}")) {
            return LONG_MONTH.format(LocalDate.parse(text + "-01"));
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? day(LocalDate.parse(text)) : text;
    }

    private static String english(String text) {
        return text.replace("Sept", "Sep");
    }
}
