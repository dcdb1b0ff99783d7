package org.claimline.csv.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.claimline.series.Frequency;
import org.claimline.series.Period;

/// The frequency that a column of days means: many offices write a month as its first, its last or
/// some fixed day, and a week as one of its days. A coarser frequency is read only where at least
/// half of the steps are exactly one of it.
///
/// @param frequency what the days mean
/// @param evidence why, as a sentence
public record Spacing(Frequency frequency, String evidence) {

    private static final List<Frequency> COARSER =
            List.of(
                    Frequency.ANNUAL,
                    Frequency.HALF_YEARLY,
                    Frequency.QUARTERLY,
                    Frequency.MONTHLY);
    private static final int LEAST = 6;
    private static final int A_WEEK = 7;

    /// What some days mean.
    public static Spacing of(DaySet days) {
        if (days.size() < 2) {
            return new Spacing(Frequency.DAILY, "The periods are written as days.");
        }
        for (Frequency coarser : COARSER) {
            Steps steps = new Steps(coarser);
            days.forEach(steps::take);
            Optional<String> edge = steps.edge();
            if (edge.isPresent() && steps.mostAreOne()) {
                return new Spacing(
                        coarser,
                        "Every date is the "
                                + edge.get()
                                + " day of its "
                                + noun(coarser)
                                + ", and "
                                + steps.ones
                                + " of "
                                + steps.all
                                + " follow at that distance, so that the series is "
                                + coarser.word()
                                + ".");
            }
        }
        return fixedDay(days);
    }

    private static Spacing fixedDay(DaySet days) {
        Steps months = new Steps(Frequency.MONTHLY);
        days.forEach(months::take);
        if (days.size() >= LEAST && months.sameDay && months.ones == months.all) {
            return new Spacing(
                    Frequency.MONTHLY,
                    "Every date is day "
                            + days.first().getDayOfMonth()
                            + " of its month, and the months follow each other, so that the"
                            + " series is monthly.");
        }
        Steps weeks = new Steps(Frequency.WEEKLY);
        days.forEach(weeks::take);
        return days.size() >= LEAST && weeks.sameWeekday && weeks.mostAreOne()
                ? new Spacing(
                        Frequency.WEEKLY,
                        "Every date is the same day of its week, and "
                                + weeks.ones
                                + " of "
                                + weeks.all
                                + " follow at that distance, so that the series is weekly.")
                : new Spacing(Frequency.DAILY, "The periods are written as days.");
    }

    private static String noun(Frequency frequency) {
        return switch (frequency) {
            case ANNUAL -> "year";
            case HALF_YEARLY -> "half-year";
            case QUARTERLY -> "quarter";
            default -> "month";
        };
    }

    /// Goes from day to day, in order, and counts the steps of a frequency.
    private static final class Steps {
        private final Frequency coarser;
        private boolean first = true;
        private boolean last = true;
        private boolean sameDay = true;
        private boolean sameWeekday = true;
        private int ones;
        private int all;
        private int dayBefore;
        private long before = Long.MIN_VALUE;

        Steps(Frequency coarser) {
            this.coarser = coarser;
        }

        void take(int epochDay) {
            LocalDate day = LocalDate.ofEpochDay(epochDay);
            Period period = Period.containing(day, coarser);
            first = first && period.start().equals(day);
            last = last && period.lastDay().equals(day);
            if (before != Long.MIN_VALUE) {
                sameWeekday = sameWeekday && (epochDay - dayBefore) % A_WEEK == 0;
                sameDay =
                        sameDay
                                && LocalDate.ofEpochDay(dayBefore).getDayOfMonth()
                                        == day.getDayOfMonth();
                all += period.ordinal() == before ? 0 : 1;
                ones += period.ordinal() == before + 1 ? 1 : 0;
            }
            dayBefore = epochDay;
            before = period.ordinal();
        }

        Optional<String> edge() {
            return first ? Optional.of("first") : last ? Optional.of("last") : Optional.empty();
        }

        boolean mostAreOne() {
            return all > 0 && ones * 2 >= all;
        }
    }
}
