package org.claimline.csv.period;

import org.claimline.series.Frequency;

/// The forms of most files, read character by character: `2014`, `2014Q4`, `2014-12`, `2014M12`,
/// `2014-12-31`, `31.12.2014`, `12/31/2014`, `2014-12-31T09:00`, `2014-12-31 09:00:00Z`.
final class PlainPeriods {

    /// What comes back where a cell is written otherwise.
    static final long OTHERWISE = 0;

    private PlainPeriods() {}

    static long read(String cell) {
        return switch (cell.length()) {
            case 4 -> {
                int year = digits(cell, 0, 4);
                yield year < 0
                        ? OTHERWISE
                        : Written.of(PeriodForm.YEAR, Frequency.ANNUAL, year, 0, 0);
            }
            case 6 -> lettered(cell, 'Q', PeriodForm.QUARTER, Frequency.QUARTERLY);
            case 7 -> month(cell);
            case 10 -> day(cell);
            case 16, 19, 20 -> moment(cell);
            default -> OTHERWISE;
        };
    }

    private static long month(String cell) {
        if (cell.charAt(4) != '-') {
            return lettered(cell, 'M', PeriodForm.MONTH, Frequency.MONTHLY);
        }
        int year = digits(cell, 0, 4);
        int number = digits(cell, 5, 7);
        if (year < 0 || number < 1 || number > 12) {
            return OTHERWISE;
        }
        return number == (year + 1) % 100
                ? Written.of(
                        PeriodForm.YEAR_AND_NUMBER,
                        Frequency.MONTHLY,
                        year,
                        number,
                        PeriodShapes.FISCAL)
                : Written.of(PeriodForm.YEAR_AND_NUMBER, Frequency.MONTHLY, year, number, 0);
    }

    private static long lettered(String cell, char letter, PeriodForm form, Frequency frequency) {
        int year = digits(cell, 0, 4);
        int number = digits(cell, 5, cell.length());
        boolean whole = letter == 'M' && number > 12;
        return year < 0 || number < 0 || number > 53 || whole || cell.charAt(4) != letter
                ? OTHERWISE
                : Written.of(form, frequency, year, number, 0);
    }

    private static long day(String cell) {
        if (cell.charAt(4) == '-' && cell.charAt(7) == '-') {
            return day(PeriodForm.DAY, digits(cell, 0, 4), digits(cell, 5, 7), digits(cell, 8, 10));
        }
        if (cell.charAt(2) == '.' && cell.charAt(5) == '.') {
            return day(
                    PeriodForm.DAY_DOTTED,
                    digits(cell, 6, 10),
                    digits(cell, 3, 5),
                    digits(cell, 0, 2));
        }
        return cell.charAt(2) == '/' && cell.charAt(5) == '/'
                ? day(
                        PeriodForm.SLASHED,
                        digits(cell, 6, 10),
                        digits(cell, 0, 2),
                        digits(cell, 3, 5))
                : OTHERWISE;
    }

    private static long day(PeriodForm form, int year, int month, int day) {
        return year < 0 || month < 0 || day < 0 || month > 53 || day > 53
                ? OTHERWISE
                : Written.of(form, Frequency.DAILY, year, month, day);
    }

    private static long moment(String cell) {
        char between = cell.charAt(10);
        boolean dated =
                cell.charAt(4) == '-'
                        && cell.charAt(7) == '-'
                        && (between == 'T' || between == ' ')
                        && cell.charAt(13) == ':';
        int length = cell.length();
        if (!dated
                || length > 16 && cell.charAt(16) != ':'
                || length == 20 && cell.charAt(19) != 'Z') {
            return OTHERWISE;
        }
        long day = day(PeriodForm.DAY, digits(cell, 0, 4), digits(cell, 5, 7), digits(cell, 8, 10));
        int hour = digits(cell, 11, 13);
        int minute = digits(cell, 14, 16);
        int second = length > 16 ? digits(cell, 17, 19) : 0;
        return day == OTHERWISE || hour < 0 || minute < 0 || second < 0
                ? OTHERWISE
                : at(day, hour, minute, second);
    }

    /// A day with a time; a fault where the day has none such.
    static long at(long day, int hour, int minute, int second) {
        return hour > 23 || minute > 59 || second > 59
                ? Fault.IMPOSSIBLE.code()
                : Written.withSecond(day, hour * 3600 + minute * 60 + second);
    }

    /// The number of some digits; negative where another character is among them.
    static int digits(String cell, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = cell.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }
}
