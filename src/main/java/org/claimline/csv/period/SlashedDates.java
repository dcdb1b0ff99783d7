package org.claimline.csv.period;

import java.util.BitSet;
import java.util.List;
import java.util.function.LongUnaryOperator;

/// Tells `31/12/2014` from `12/31/2014` by a column as a whole: by a number above 12, or, where
/// every day is the first of the month in one reading, by months that follow each other without
/// a hole over more than a year.
final class SlashedDates {

    private static final int MONTHS = 12;

    private final WrittenColumn column;

    SlashedDates(WrittenColumn column) {
        this.column = column;
    }

    /// Puts `14-12-31` right where the column goes in order with the year first, and in no other
    /// way; before its years have centuries.
    void putYearsFirst(List<String> changed) {
        WrittenColumn.Steps years =
                steps(w -> inOrder(Written.number(w), Written.day(w), Written.year(w)));
        boolean yearFirst =
                isShort()
                        && years.areInOrder()
                        && years.neverTurn()
                        && !steps(w -> inOrder(Written.year(w), Written.day(w), Written.number(w)))
                                .areInOrder()
                        && !steps(w -> inOrder(Written.year(w), Written.number(w), Written.day(w)))
                                .areInOrder();
        if (yearFirst) {
            changed.add(
                    "Dates such as '"
                            + column.sample(PeriodForm.SLASHED).orElse("")
                            + "' begin with the year: read so, they go in order.");
            column.replace(
                    PeriodForm.SLASHED,
                    w ->
                            Written.shortYear(
                                    Written.as(
                                            Written.withYear(w, Written.number(w)),
                                            PeriodForm.DAY,
                                            Written.frequency(w),
                                            Written.day(w),
                                            Written.year(w))));
        }
    }

    private WrittenColumn.Steps steps(LongUnaryOperator place) {
        return column.steps(SlashedDates::isSlashed, place);
    }

    private static long inOrder(int year, int month, int day) {
        return (year * 100L + month) * 100 + day;
    }

    /// Whether every date has a short year, that may be a day, and may be one of a month.
    private boolean isShort() {
        for (int row = 0; row < column.size(); row++) {
            long w = column.get(row);
            boolean may =
                    !isSlashed(w)
                            || Written.isShort(w)
                                    && Written.year(w) >= 1
                                    && Written.year(w) <= 31
                                    && Written.day(w) <= MONTHS;
            if (!may) {
                return false;
            }
        }
        return true;
    }

    /// @param evidence takes why, as a sentence
    DayOrder order(List<String> evidence) {
        int first = 0;
        int second = 0;
        int tellFirst = 0;
        int tellSecond = 0;
        int dates = column.count(PeriodForm.SLASHED);
        for (int row = 0; row < column.size(); row++) {
            long written = column.get(row);
            if (isSlashed(written)) {
                first = Math.max(first, Written.number(written));
                second = Math.max(second, Written.day(written));
                tellFirst += Written.number(written) > MONTHS ? 1 : 0;
                tellSecond += Written.day(written) > MONTHS ? 1 : 0;
            }
        }
        if (first > MONTHS && second <= MONTHS) {
            evidence.add(told("day", first, tellFirst, dates));
            return DayOrder.DAY_FIRST;
        }
        if (second > MONTHS && first <= MONTHS) {
            evidence.add(told("month", second, tellSecond, dates));
            return DayOrder.MONTH_FIRST;
        }
        return first > MONTHS ? DayOrder.UNTOLD : bySpacing(evidence);
    }

    private static String told(String what, int number, int telling, int dates) {
        return "The "
                + what
                + " comes first, as "
                + number
                + " is no month; "
                + telling
                + " of "
                + dates
                + " dates tell.";
    }

    private static boolean isSlashed(long written) {
        return written >= 0 && Written.form(written) == PeriodForm.SLASHED;
    }

    private DayOrder bySpacing(List<String> evidence) {
        boolean monthFirst = monthsInARow(DayOrder.MONTH_FIRST);
        boolean dayFirst = monthsInARow(DayOrder.DAY_FIRST);
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

    private boolean monthsInARow(DayOrder order) {
        BitSet months = new BitSet();
        for (int row = 0; row < column.size(); row++) {
            long written = column.get(row);
            if (isSlashed(written)) {
                boolean monthFirst = order == DayOrder.MONTH_FIRST;
                int day = monthFirst ? Written.day(written) : Written.number(written);
                int month = monthFirst ? Written.number(written) : Written.day(written);
                if (day != 1) {
                    return false;
                }
                months.set(Written.year(written) * MONTHS + month);
            }
        }
        return months.cardinality() > MONTHS
                && months.length() - months.nextSetBit(0) == months.cardinality();
    }

    /// Puts month and day in their places.
    void settle(DayOrder order) {
        column.replace(
                PeriodForm.SLASHED,
                w ->
                        switch (order) {
                            case MONTH_FIRST -> w;
                            case DAY_FIRST ->
                                    Written.as(
                                            w,
                                            PeriodForm.SLASHED,
                                            Written.frequency(w),
                                            Written.day(w),
                                            Written.number(w));
                            case UNTOLD -> Fault.UNTOLD.code();
                        });
    }
}
