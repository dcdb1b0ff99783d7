package org.claimline.csv.period;

import static org.claimline.csv.period.PeriodForm.FISCAL;
import static org.claimline.csv.period.PeriodForm.MONTH;
import static org.claimline.csv.period.PeriodForm.ROMAN;
import static org.claimline.csv.period.PeriodForm.TWO_YEARS;
import static org.claimline.csv.period.PeriodForm.YEAR_AND_NUMBER;
import static org.claimline.csv.period.PeriodForm.YEAR_DOT_MONTH;

import java.util.BitSet;
import java.util.List;
import org.claimline.series.Frequency;

/// Settles by a column as a whole what its cells leave open: fiscal years and months, Roman
/// numerals, noughts that a spreadsheet dropped.
final class Settling {

    private static final int LEAST_YEARS = 3;
    private static final int TEN = 10;

    private final WrittenColumn column;
    private final List<String> changed;

    /// @param changed takes what is understood otherwise than written, as sentences
    Settling(WrittenColumn column, List<String> changed) {
        this.column = column;
        this.changed = changed;
    }

    void settle() {
        if (column.count(FISCAL) > 0) {
            tellFiscal(FISCAL);
        }
        if (column.count(YEAR_AND_NUMBER) > 0) {
            yearsAndNumbers();
        }
        if (column.count(TWO_YEARS) > 0) {
            twoYears();
        }
        if (column.count(YEAR_DOT_MONTH) > 0) {
            dots();
        }
        if (column.count(ROMAN) > 0) {
            romans();
        }
    }

    /// What a cell means by itself, where no column tells.
    static long alone(long written) {
        if (written < 0) {
            return written;
        }
        long year =
                Written.isShort(written)
                        ? Written.withYear(written, Centuries.usual(Written.year(written)))
                        : written;
        return switch (Written.form(written)) {
            case YEAR_AND_NUMBER ->
                    isFiscal(year) && (Written.number(year) == 0 || hasStroke(year))
                            ? fiscal(year)
                            : month(year);
            case TWO_YEARS -> fiscal(year);
            case ROMAN -> Written.number(year) > 4 ? Fault.NO_PERIOD.code() : year;
            case YEAR_DOT_MONTH -> isLikelyDot(year) ? month(year) : Fault.NUMBER.code();
            case SLASHED -> Fault.UNTOLD.code();
            default -> year;
        };
    }

    private static boolean isLikelyDot(long written) {
        int year = Written.year(written);
        return year >= 1800 && year <= 2100 && Written.day(written) == 2;
    }

    private static boolean isFiscal(long written) {
        return (Written.day(written) & PeriodShapes.FISCAL) != 0;
    }

    private static boolean hasStroke(long written) {
        return (Written.day(written) & PeriodShapes.STROKE) != 0;
    }

    private static long fiscal(long written) {
        return Written.as(written, FISCAL, Frequency.ANNUAL, 0, 0);
    }

    private static long month(long written) {
        return Written.as(written, MONTH, Frequency.MONTHLY, Written.number(written), 0);
    }

    private void tellFiscal(PeriodForm form) {
        changed.add(
                "Fiscal years such as '"
                        + column.sample(form).orElse("")
                        + "' are read as the year they begin in.");
    }

    private void yearsAndNumbers() {
        int months = 0;
        int years = 0;
        boolean stroke = false;
        BitSet distinct = new BitSet();
        for (int row = 0; row < column.size(); row++) {
            long written = column.get(row);
            if (written >= 0 && Written.form(written) == YEAR_AND_NUMBER) {
                months += isFiscal(written) ? 0 : 1;
                years += Written.number(written) == 0 ? 1 : 0;
                stroke |= hasStroke(written);
                distinct.set(Written.year(written));
            }
        }
        boolean fiscal =
                years > months || months == 0 && (stroke || distinct.cardinality() >= LEAST_YEARS);
        if (fiscal) {
            tellFiscal(YEAR_AND_NUMBER);
        }
        column.replace(
                YEAR_AND_NUMBER,
                w ->
                        fiscal
                                ? isFiscal(w) ? fiscal(w) : Fault.NO_PERIOD.code()
                                : Written.number(w) > 0 ? month(w) : Fault.IMPOSSIBLE.code());
    }

    private void twoYears() {
        BitSet distinct = new BitSet();
        for (int row = 0; row < column.size(); row++) {
            long written = column.get(row);
            if (written >= 0 && Written.form(written) == TWO_YEARS) {
                distinct.set(Written.year(written));
            }
        }
        boolean fiscal = distinct.cardinality() > 1;
        if (fiscal) {
            tellFiscal(TWO_YEARS);
        }
        column.replace(TWO_YEARS, w -> fiscal ? fiscal(w) : Fault.NO_PERIOD.code());
    }

    /// Months behind a point are decimals to a spreadsheet, which shows 2014.10 as 2014.1.
    private void dots() {
        boolean noughts = false;
        boolean ten = false;
        boolean behindTen = false;
        boolean behindFour = false;
        boolean one = false;
        for (int row = 0; row < column.size(); row++) {
            long written = column.get(row);
            if (written >= 0 && Written.form(written) == YEAR_DOT_MONTH) {
                int number = Written.number(written);
                boolean two = Written.day(written) == 2;
                noughts |= two && number < TEN;
                ten |= two && number == TEN;
                behindTen |= number > TEN;
                behindFour |= number > 4;
                one |= !two && number == 1;
            }
        }
        boolean dropped = noughts && one && !ten;
        boolean untold = !noughts && !(behindFour && (ten || !behindTen));
        boolean padded = noughts;
        if (dropped) {
            changed.add(
                    "Periods such as '2014.1' are October: a spreadsheet dropped the last nought.");
        }
        column.replace(
                YEAR_DOT_MONTH,
                w -> {
                    if (Written.day(w) == 2) {
                        return month(w);
                    }
                    if (dropped && Written.number(w) == 1) {
                        return Written.as(w, MONTH, Frequency.MONTHLY, TEN, 0);
                    }
                    return padded || untold ? Fault.NUMBER.code() : month(w);
                });
    }

    private void romans() {
        int most = 0;
        for (int row = 0; row < column.size(); row++) {
            long written = column.get(row);
            if (written >= 0 && Written.form(written) == ROMAN) {
                most = Math.max(most, Written.number(written));
            }
        }
        if (most > 4) {
            column.replace(ROMAN, Settling::month);
        }
    }
}
