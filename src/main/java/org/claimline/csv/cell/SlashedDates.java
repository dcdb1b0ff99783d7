package org.claimline.csv.cell;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.claimline.series.Frequency;
import org.claimline.series.Period;

/// Tells `31/12/2014` from `12/31/2014` by a column as a whole: by a number above 12, or, where
/// every day is the first of the month in one reading, by months that follow each other without
/// a hole over more than a year.
public final class SlashedDates {

    private SlashedDates() {}

    static DayOrder order(List<String> cells, List<String> evidence) {
        int first = 0;
        int second = 0;
        int dates = 0;
        for (String cell : cells) {
            Optional<int[]> parts = PeriodForm.slashed(cell);
            if (parts.isPresent()) {
                dates++;
                first = Math.max(first, parts.get()[0]);
                second = Math.max(second, parts.get()[1]);
            }
        }
        if (dates == 0) {
            return DayOrder.DAY_FIRST;
        }
        if (first > 12 && second <= 12) {
            evidence.add("The day comes first, as " + first + " is no month.");
            return DayOrder.DAY_FIRST;
        }
        if (second > 12 && first <= 12) {
            evidence.add("The month comes first, as " + second + " is no month.");
            return DayOrder.MONTH_FIRST;
        }
        return first > 12 ? DayOrder.UNTOLD : bySpacing(cells, evidence);
    }

    private static DayOrder bySpacing(List<String> cells, List<String> evidence) {
        boolean monthFirst = monthsInARow(cells, DayOrder.MONTH_FIRST);
        boolean dayFirst = monthsInARow(cells, DayOrder.DAY_FIRST);
        if (monthFirst == dayFirst) {
            evidence.add("Nothing tells whether day or month comes first.");
            return DayOrder.UNTOLD;
        }
        evidence.add(
                "The "
                        + (monthFirst ? "month" : "day")
                        + " comes first: read so, the months follow each other without a hole.");
        return monthFirst ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
    }

    private static boolean monthsInARow(List<String> cells, DayOrder order) {
        TreeSet<Long> months = new TreeSet<>();
        ToLongFunction<Period> month = p -> p.in(Frequency.MONTHLY).ordinal();
        for (String cell : cells) {
            Optional<Period> day = PeriodForm.SLASHED.read(cell, order);
            if (day.isPresent()) {
                if (day.get().start().getDayOfMonth() != 1) {
                    return false;
                }
                months.add(month.applyAsLong(day.get()));
            }
        }
        return months.size() > 12 && months.last() - months.first() + 1 == months.size();
    }
}
