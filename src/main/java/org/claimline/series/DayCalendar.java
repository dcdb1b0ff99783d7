package org.claimline.series;

import java.util.Locale;

/// Which days a daily series is expected to have: all, or Monday to Friday.
public enum DayCalendar {
    DAYS,
    WEEKDAYS;

    /// Banks close for that many days in a row; only a longer run of missing days is a hole.
    public static final int LONGEST_CLOSURE = 5;

    /// `days` or `weekdays`, as files write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException where the word is neither
    public static DayCalendar parse(String word) {
        for (DayCalendar calendar : values()) {
            if (calendar.word().equals(word)) {
                return calendar;
            }
        }
        throw new IllegalArgumentException(
                "'" + word + "' is not a calendar; expected days or weekdays");
    }
}
