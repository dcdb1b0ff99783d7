package org.claimline.csv.period;

import static org.claimline.series.Frequency.ANNUAL;
import static org.claimline.series.Frequency.DAILY;
import static org.claimline.series.Frequency.HALF_YEARLY;
import static org.claimline.series.Frequency.MONTHLY;
import static org.claimline.series.Frequency.QUARTERLY;
import static org.claimline.series.Frequency.WEEKLY;

import org.claimline.series.Frequency;

/// What the shapes of [PeriodTokens] mean. What comes back is a period as [Written], or the code of
/// a [Fault].
final class PeriodShapes {

    /// Set in the day of [PeriodForm#YEAR_AND_NUMBER] where a stroke stands between.
    static final int STROKE = 1;
    /// Set there where the number is the next year's; the number is 0 where it is no month.
    static final int FISCAL = 2;

    /// The month by which US offices number the average or the sum of a year.
    private static final int WHOLE_YEAR = 13;

    private static final long NONE = Fault.NO_PERIOD.code();

    private PeriodShapes() {}

    static long read(PeriodTokens t) {
        String shape = t.shape();
        return t.isWorded() ? worded(t, shape) : numbers(t, shape);
    }

    private static long numbers(PeriodTokens t, String shape) {
        return switch (shape) {
            case "Y" -> written(PeriodForm.YEAR, ANNUAL, t, 0, 0, 0);
            case "n" -> written(PeriodForm.SHORT_YEAR, ANNUAL, t, 0, 0, 0);
            case "Y-n" -> yearAndNumber(t, 0);
            case "Y/n" -> yearAndNumber(t, STROKE);
            case "Y:n" -> number(PeriodForm.MONTH, MONTHLY, t, 0, t.value(1), 0);
            case "Y.n" -> number(PeriodForm.YEAR_DOT_MONTH, MONTHLY, t, 0, t.value(1), t.digits(1));
            case "Y-Y" -> twoYears(PeriodForm.TWO_YEARS, t, 0);
            case "Y/Y" -> twoYears(PeriodForm.FISCAL, t, 0);
            case "n.Y", "n/Y", "n-Y" ->
                    number(PeriodForm.MONTH_FIRST, MONTHLY, t, 1, t.value(0), 0);
            case "Y-n-n", "Y/n/n", "Y.n.n" -> day(PeriodForm.DAY, t, 0, t.value(1), t.value(2));
            case "n.n.Y", "n.n.n" -> day(PeriodForm.DAY_DOTTED, t, 2, t.value(1), t.value(0));
            case "n/n/Y", "n-n-Y" -> day(PeriodForm.SLASHED, t, 2, t.value(0), t.value(1));
            case "n/n/n", "n-n-n" ->
                    t.value(0) > 31
                            ? day(PeriodForm.DAY, t, 0, t.value(1), t.value(2))
                            : day(PeriodForm.SLASHED, t, 2, t.value(0), t.value(1));
            case "6" ->
                    t.value(0) % 100 == WHOLE_YEAR
                            ? digits(PeriodForm.MONTH_DIGITS, ANNUAL, t.value(0) / 100 * 10_000)
                            : digits(PeriodForm.MONTH_DIGITS, MONTHLY, t.value(0) * 100);
            case "8" -> digits(PeriodForm.DAY_DIGITS, DAILY, t.value(0));
            default -> NONE;
        };
    }

    private static long worded(PeriodTokens t, String shape) {
        return switch (shape) {
            case "mY", "mn" -> number(PeriodForm.MONTH_NAMED, MONTHLY, t, 1, t.value(0), 0);
            case "Ym" -> number(PeriodForm.MONTH_NAMED, MONTHLY, t, 0, t.value(1), 0);
            case "nm" ->
                    Written.shortYear(
                            Written.of(PeriodForm.SHEET_MONTH, MONTHLY, t.value(0), t.value(1), 0));
            case "YMn" ->
                    t.value(2) == WHOLE_YEAR
                            ? written(PeriodForm.YEAR, ANNUAL, t, 0, 0, 0)
                            : number(PeriodForm.MONTH, MONTHLY, t, 0, t.value(2), 0);
            case "YJn" -> written(PeriodForm.YEAR, ANNUAL, t, 0, 0, 0);
            case "YnL" -> number(PeriodForm.MONTH, MONTHLY, t, 0, t.value(1), 0);
            case "YnLnD" -> day(PeriodForm.DAY, t, 0, t.value(1), t.value(3));
            case "nmY", "nmn" -> day(PeriodForm.DAY_NAMED, t, 2, t.value(1), t.value(0));
            case "mnY" -> day(PeriodForm.DAY_NAMED, t, 2, t.value(0), t.value(1));
            case "Ymn" -> day(PeriodForm.DAY_NAMED, t, 0, t.value(1), t.value(2));
            case "Ynm" -> day(PeriodForm.DAY_NAMED, t, 0, t.value(2), t.value(1));
            case "nrY" -> day(PeriodForm.DAY_NAMED, t, 2, t.value(1), t.value(0));
            case "mmY", "mmn" -> months(t, 2, t.value(0), t.value(1));
            case "Ymm" -> months(t, 0, t.value(1), t.value(2));
            case "rY" -> number(PeriodForm.ROMAN, QUARTERLY, t, 1, t.value(0), 0);
            case "Yr" -> number(PeriodForm.ROMAN, QUARTERLY, t, 0, t.value(1), 0);
            case "FY", "Fn" -> written(PeriodForm.YEAR, ANNUAL, t, 1, 0, 0);
            case "FYn", "FYY", "Fnn" -> twoYears(PeriodForm.FISCAL, t, 1);
            default -> part(t, shape);
        };
    }

    /// Quarters, half-years and weeks, whose shapes are alike.
    private static long part(PeriodTokens t, String shape) {
        return switch (shape) {
            case "Yqn", "Yqr" -> quarter(t, 0, 2);
            case "Ynq", "Yrq" -> quarter(t, 0, 1);
            case "qnY", "qrY", "qnn" -> quarter(t, 2, 1);
            case "nqY", "rqY", "nqn", "rqn" -> quarter(t, 2, 0);
            case "Yhn", "Yhr" -> half(t, 0, 2);
            case "Ynh", "Yrh" -> half(t, 0, 1);
            case "hnY", "hrY", "hnn" -> half(t, 2, 1);
            case "nhY", "rhY", "nhn" -> half(t, 2, 0);
            case "Ywn", "Ykn" -> number(PeriodForm.WEEK, WEEKLY, t, 0, t.value(2), 0);
            case "Ynw" -> number(PeriodForm.WEEK, WEEKLY, t, 0, t.value(1), 0);
            case "wnY", "knY" -> number(PeriodForm.WEEK, WEEKLY, t, 2, t.value(1), 0);
            case "nwY" -> number(PeriodForm.WEEK, WEEKLY, t, 2, t.value(0), 0);
            case "q5" -> joined(PeriodForm.QUARTER, QUARTERLY, t.value(1));
            case "h5" -> joined(PeriodForm.HALF_YEAR, HALF_YEARLY, t.value(1));
            case "w5", "w6" -> joined(PeriodForm.WEEK, WEEKLY, t.value(1));
            case "nUY", "YnU", "qnqnY", "Yqnqn", "nnqY", "Ynnq", "rrqY", "Yrrq" ->
                    Fault.YEAR_TO_DATE.code();
            default -> NONE;
        };
    }

    /// `Q42014`, whose number is followed by its year.
    private static long joined(PeriodForm form, Frequency frequency, int digits) {
        int number = digits / 10_000;
        return number > 53
                ? Fault.IMPOSSIBLE.code()
                : Written.of(form, frequency, digits % 10_000, number, 0);
    }

    private static long quarter(PeriodTokens t, int year, int part) {
        return number(PeriodForm.QUARTER, QUARTERLY, t, year, t.value(part), 0);
    }

    private static long half(PeriodTokens t, int year, int part) {
        return number(PeriodForm.HALF_YEAR, HALF_YEARLY, t, year, t.value(part), 0);
    }

    private static long day(PeriodForm form, PeriodTokens t, int year, int month, int day) {
        return written(form, DAILY, t, year, month, day);
    }

    private static long number(
            PeriodForm form, Frequency frequency, PeriodTokens t, int year, int number, int day) {
        return written(form, frequency, t, year, number, day);
    }

    /// @param year which token is the year: of four digits or of two
    private static long written(
            PeriodForm form, Frequency frequency, PeriodTokens t, int year, int number, int day) {
        if (number > 53 || day > 31 || t.digits(year) != 2 && t.digits(year) != 4) {
            return t.digits(year) == 1 ? NONE : Fault.IMPOSSIBLE.code();
        }
        long written = Written.of(form, frequency, t.value(year), number, day);
        return t.digits(year) == 2 ? Written.shortYear(written) : written;
    }

    private static long yearAndNumber(PeriodTokens t, int stroke) {
        int number = t.value(1);
        if (t.digits(1) == 1) {
            return number(PeriodForm.MONTH, MONTHLY, t, 0, number, 0);
        }
        boolean fiscal = number == (t.value(0) + 1) % 100;
        boolean month = number >= 1 && number <= 12;
        return fiscal || month
                ? Written.of(
                        PeriodForm.YEAR_AND_NUMBER,
                        MONTHLY,
                        t.value(0),
                        month ? number : 0,
                        fiscal ? stroke | FISCAL : stroke)
                : Fault.IMPOSSIBLE.code();
    }

    private static long twoYears(PeriodForm form, PeriodTokens t, int first) {
        int year = t.value(first);
        int next = t.value(first + 1);
        boolean follows =
                t.digits(first + 1) == 4 && t.digits(first) == 4
                        ? next == year + 1
                        : next == (year + 1) % 100;
        return follows ? written(form, ANNUAL, t, first, 0, 0) : NONE;
    }

    /// Months from one to another: a quarter, a half-year or a year; else they add up.
    private static long months(PeriodTokens t, int year, int first, int last) {
        int length = last - first + 1;
        boolean whole = (length == 3 || length == 12) && (first - 1) % length == 0;
        if (length == 6 && first == 7) {
            return number(PeriodForm.HALF_YEAR, HALF_YEARLY, t, year, 2, 0);
        }
        if (whole) {
            return length == 12
                    ? written(PeriodForm.YEAR, ANNUAL, t, year, 0, 0)
                    : number(PeriodForm.QUARTER, QUARTERLY, t, year, (last - 1) / 3 + 1, 0);
        }
        return first == 1 && length > 1 ? Fault.YEAR_TO_DATE.code() : NONE;
    }

    /// `20141231`, with noughts in place of the day where it is a month.
    private static long digits(PeriodForm form, Frequency frequency, int digits) {
        int year = digits / 10_000;
        int month = digits / 100 % 100;
        int day = digits % 100;
        boolean whole = frequency == ANNUAL && month == 0;
        boolean likely =
                year >= 1500 && year <= 2200 && (whole || month >= 1 && month <= 12) && day <= 31;
        return likely ? Written.of(form, frequency, year, month, day) : NONE;
    }
}
