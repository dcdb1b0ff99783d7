package org.claimline.csv.period;

import static org.claimline.csv.period.PeriodForm.MONTH_NAMED;
import static org.claimline.csv.period.PeriodForm.SERIAL;
import static org.claimline.csv.period.PeriodForm.SHEET_MONTH;
import static org.claimline.csv.period.PeriodForm.SHORT_YEAR;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.claimline.series.Frequency;

/// Bare numbers and what a spreadsheet made of periods, read only where a column as a whole bears
/// it out: `1-Jan` for January 2001, `41640` for 2014-01-01, `57` for 1957.
final class SheetDamage {

    private static final int LEAST = 3;
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;
    private static final int A_WEEK = 7;
    private static final int BITS_OF_SECOND = 17;
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private final WrittenColumn column;
    private final List<String> changed;

    /// @param changed takes what is understood otherwise than written, as sentences
    SheetDamage(WrittenColumn column, List<String> changed) {
        this.column = column;
        this.changed = changed;
    }

    void settle() {
        if (column.count(SHEET_MONTH) > 0) {
            months();
        }
        if (column.count(SERIAL) > 0) {
            serials();
        }
        if (column.count(SHORT_YEAR) > 0) {
            boolean years =
                    column.isOnly(SHORT_YEAR)
                            && new Centuries(column).distinct() >= LEAST
                            && goesByOne();
            column.replace(SHORT_YEAR, w -> years ? w : Fault.NUMBER.code());
        }
    }

    private boolean goesByOne() {
        int ones = 0;
        int steps = 0;
        for (int row = 1; row < column.size(); row++) {
            if (column.get(row - 1) >= 0 && column.get(row) >= 0) {
                int step =
                        Math.floorMod(
                                Written.year(column.get(row)) - Written.year(column.get(row - 1)),
                                100);
                steps += step == 0 ? 0 : 1;
                ones += step == 1 || step == 99 ? 1 : 0;
            }
        }
        return steps > 0 && ones * 2 >= steps;
    }

    private void months() {
        boolean borne = areMonths();
        if (borne) {
            changed.add(
                    "Periods such as '"
                            + column.sample(SHEET_MONTH).orElse("1-Jan")
                            + "' are months that a spreadsheet turned into days; the number is"
                            + " the year.");
        }
        column.replace(
                SHEET_MONTH,
                w ->
                        borne
                                ? Written.as(
                                        w, MONTH_NAMED, Frequency.MONTHLY, Written.number(w), 0)
                                : Fault.DAMAGED.code());
    }

    /// Whether named months with their years stand beside them, or a number is no day, or every
    /// month stands there in more than one year, or they go in order as months but not as days.
    private boolean areMonths() {
        BitSet months = new BitSet();
        BitSet distinct = new BitSet();
        int greatest = 0;
        for (int row = 0; row < column.size(); row++) {
            long written = column.get(row);
            if (isSheetMonth(written)) {
                months.set(Written.number(written));
                distinct.set(Written.year(written) * MONTHS + Written.number(written));
                greatest = Math.max(greatest, Written.year(written));
            }
        }
        boolean years = column.count(MONTH_NAMED) > 0 || greatest > LONGEST_MONTH;
        boolean every = months.cardinality() == MONTHS && distinct.cardinality() > MONTHS;
        return years
                || every
                || distinct.cardinality() >= LEAST
                        && steps(1, MONTHS).areInOrder()
                        && !steps(LONGEST_MONTH + 1, 1).neverTurn();
    }

    private WrittenColumn.Steps steps(int perMonth, int perNumber) {
        return column.steps(
                SheetDamage::isSheetMonth,
                w -> (long) Written.number(w) * perMonth + (long) Written.year(w) * perNumber);
    }

    private static boolean isSheetMonth(long written) {
        return written >= 0 && Written.form(written) == SHEET_MONTH;
    }

    private void serials() {
        boolean borne = column.isOnly(SERIAL) && areDays();
        if (borne) {
            String sample = column.sample(SERIAL).orElse("");
            changed.add(
                    "Numbers such as '"
                            + sample
                            + "' are days as a spreadsheet counts them: "
                            + SERIAL_ZERO.plusDays(Integer.parseInt(sample.substring(0, 5)))
                            + ".");
        }
        if (!borne) {
            column.replace(SERIAL, w -> Fault.NUMBER.code());
        }
    }

    /// Whether numbers go in order by days, weeks, months, quarters or years.
    private boolean areDays() {
        BitSet days = new BitSet();
        boolean timed = false;
        for (int row = 0; row < column.size(); row++) {
            if (column.get(row) >= 0) {
                days.set(Written.year(column.get(row)));
                timed |= Written.hasTime(column.get(row));
            }
        }
        WrittenColumn.Steps steps =
                column.steps(
                        w -> true,
                        w -> ((long) Written.year(w) << BITS_OF_SECOND) + Written.second(w));
        if (!steps.areInOrder() || steps.forth() + steps.back() + 1 < LEAST) {
            return false;
        }
        if (timed) {
            return true;
        }
        int near = 0;
        for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
            int next = days.nextSetBit(day + 1);
            near += next >= 0 && next - day <= A_WEEK ? 1 : 0;
        }
        return near * 2 >= days.cardinality() || DaySet.ofSerials(days).hasCoarserSpacing();
    }
}
