package org.claimline.csv.cell;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.series.Period;

/// The ways in which statistics offices write a period.
public enum PeriodForm {
    /// `2014`, `2014-S1`, `2014-Q4`, `2014-12`, `2014-W07`, `2014-12-31`, `2014-12-31T09:00`.
    OWN("\\d{4}(?:-.*)?") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.parse(m.group());
        }
    },
    /// `2014-12-31 09:00:00`, `2014-12-31T00:00:00.000Z`.
    MOMENT("(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(?:\\.0+)?(?:Z|\\+00:?00)?") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.parse(m.group(1) + "T" + m.group(2));
        }
    },
    /// `2014Q4`, `2014 S1`, `2014H1`, `2014W07`, `2014M12`.
    LETTER_AFTER_YEAR("(\\d{4})[ -]?([QqSsHhWwMm])(\\d{1,2})") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return lettered(m.group(2), Integer.parseInt(m.group(3)), Integer.parseInt(m.group(1)));
        }
    },
    /// `Q4 2014`, `Q4-2014`, `H1/2014`.
    LETTER_FIRST("([QqSsHhWw])(\\d{1,2})[ /-]?(\\d{4})") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return lettered(m.group(1), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
        }
    },
    /// `31.12.2014`.
    DOTTED("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d\\d)") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.day(year(m.group(3)), number(m, 2), number(m, 1));
        }
    },
    /// `2014/12/31`.
    SLASHED_YEAR_FIRST("(\\d{4})/(\\d{1,2})/(\\d{1,2})") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.day(number(m, 1), number(m, 2), number(m, 3));
        }
    },
    /// `12/31/2014` or `31/12/2014`, as the column tells.
    SLASHED("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d\\d)") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return switch (order) {
                case DAY_FIRST -> Period.day(year(m.group(3)), number(m, 2), number(m, 1));
                case MONTH_FIRST -> Period.day(year(m.group(3)), number(m, 1), number(m, 2));
                case UNTOLD -> throw new DateTimeException("day or month first?");
            };
        }
    },
    /// `Dec-14`, `Dec 2014`, `December 2014`.
    MONTH_NAMED("(\\p{L}{3,9})\\.?[ ,/-]{0,2}(\\d{4}|\\d\\d)") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.month(year(m.group(2)), month(m.group(1)));
        }
    },
    /// `2014 Dec`, `2014-December`.
    MONTH_NAMED_LAST("(\\d{4})[ -](\\p{L}{3,9})\\.?") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.month(number(m, 1), month(m.group(2)));
        }
    },
    /// `01 Sep 20`, `31-Dec-2014`, `1 September 2020`.
    DAY_MONTH_NAMED("(\\d{1,2})[ -](\\p{L}{3,9})\\.?[ -](\\d{4}|\\d\\d)") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.day(year(m.group(3)), month(m.group(2)), number(m, 1));
        }
    },
    /// `Dec 31, 2014`.
    MONTH_NAMED_DAY("(\\p{L}{3,9})\\.? (\\d{1,2}),? (\\d{4})") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.day(number(m, 3), month(m.group(1)), number(m, 2));
        }
    },
    /// `31 декабря 2014 г.`, `1. März 2014`.
    DAY_MONTH_NAMED_LONG("(\\d{1,2})\\.? (\\p{L}{3,9}) (\\d{4})(?: ?г\\.?| года| ж\\.)?") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.day(number(m, 3), month(m.group(2)), number(m, 1));
        }
    },
    /// `декабрь 2014 г.`, `декабря 2014 года`.
    MONTH_NAMED_LONG("(\\p{L}{3,9})\\.? (\\d{4}) ?(?:г\\.?|года?|ж\\.)") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.month(number(m, 2), month(m.group(1)));
        }
    },
    /// `2014 г.`, `2014 год`, `FY2014`, `YR2014`, `2014 [YR2014]`, `Y1961`, `2014年`.
    YEAR_DRESSED(
            "(?:FY ?|YR|Y|CY)?(\\d{4})(?: \\[YR\\d{4}\\]| ?(?:г|г\\.|год|года|ж\\.|жыл|年|\\*))?") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.year(number(m, 1));
        }
    },
    /// A fiscal year, `2013/14` or `2013/2014`, as the year it begins in.
    FISCAL("(\\d{4})[/–](\\d{4}|\\d\\d)") {
        @Override
        Period period(Matcher m, DayOrder order) {
            int year = number(m, 1);
            int next = number(m, 2);
            if (next != year + 1 && (m.group(2).length() != 2 || next != (year + 1) % 100)) {
                throw new DateTimeException("the years do not follow each other");
            }
            return Period.year(year);
        }
    },
    /// `2014/12`, `2014:12`, `2014年12月`.
    MONTH_BEHIND("(\\d{4})(?:[/:]|年)(\\d{1,2})月?") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.month(number(m, 1), number(m, 2));
        }
    },
    /// `12.2014`, `12/2014`, `12-2014`.
    MONTH_BEFORE("(0?[1-9]|1[0-2])[./-]([12]\\d{3})") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.month(number(m, 2), number(m, 1));
        }
    },
    /// `4Q2014`, `4Q 14`, `2014:Q4`, `Q4/14`.
    QUARTER_SHORT("(?:([1-4])[QqT] ?|[QqT]([1-4])[ /-])(\\d{4}|\\d\\d)") {
        @Override
        Period period(Matcher m, DayOrder order) {
            int quarter = number(m, m.group(1) == null ? 2 : 1);
            return Period.quarter(year(m.group(3)), quarter);
        }
    },
    /// `2014:Q4`, `2014/Q4`, `2014 IV`, `2014-IV`.
    QUARTER_BEHIND("(\\d{4})(?:[:/ .-] ?[QqT]?|[QqT])(I{1,3}|IV|(?<=[QqT])[1-4])") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.quarter(number(m, 1), part(m.group(2)));
        }
    },
    /// `4 кв. 2014`, `IV квартал 2014 г.`, `4. Quartal 2014`, `IV тоқсан 2014`.
    QUARTER_NAMED(
            "([1-4]|I{1,3}|IV)[.-]?(?:й|ый)? ?(?:кв|квартал|тоқсан|Quartal|Quarter|quarter|trimestre)\\.?,? ?(\\d{4})(?: ?г\\.?| года| ж\\.)?") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.quarter(number(m, 2), part(m.group(1)));
        }
    },
    /// `1 полугодие 2014`, `I полугодие 2014 г.`, `1H2014`.
    HALF_NAMED(
            "([12]|I|II)[.-]?(?:е)? ?(?:полугодие|жартыжылдық|Halbjahr|half|[Hh])\\.?,? ?(\\d{4})(?: ?г\\.?)?") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.halfYear(number(m, 2), part(m.group(1)));
        }
    },
    /// `1-Jan`, which is how a spreadsheet shows the Jan-01 that was typed: January 2001. Read so
    /// only where a column as a whole bears it out.
    SHEET_MONTH("(\\d{1,2})-(\\p{L}{3})") {
        @Override
        Period period(Matcher m, DayOrder order) {
            return Period.month(2000 + number(m, 1), month(m.group(2)));
        }
    };

    private final Pattern pattern;

    PeriodForm(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /// @throws DateTimeException where the text has this form but names no period
    abstract Period period(Matcher matched, DayOrder order);

    /// The period of a cell of this form; empty where it has another or names none.
    public Optional<Period> read(String cell, DayOrder order) {
        Matcher m = pattern.matcher(cell);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(period(m, order));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The two numbers before the year of a slashed date; empty where the cell is none.
    static Optional<int[]> slashed(String cell) {
        Matcher m = SLASHED.pattern.matcher(cell);
        return m.matches() ? Optional.of(new int[] {number(m, 1), number(m, 2)}) : Optional.empty();
    }

    private static Period lettered(String letter, int number, int year) {
        return switch (letter.toLowerCase(Locale.ROOT)) {
            case "q" -> Period.quarter(year, number);
            case "s", "h" -> Period.halfYear(year, number);
            case "w" -> Period.week(year, number);
            default -> Period.month(year, number);
        };
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    /// Two digits are of 1950 to 2049.
    private static int year(String digits) {
        int number = Integer.parseInt(digits);
        return digits.length() == 4 ? number : number < 50 ? 2000 + number : 1900 + number;
    }

    private static int month(String name) {
        return Months.number(name)
                .orElseThrow(() -> new DateTimeException("'" + name + "' is not a month"));
    }

    private static int part(String digitsOrRoman) {
        return switch (digitsOrRoman.toUpperCase(Locale.ROOT)) {
            case "I" -> 1;
            case "II" -> 2;
            case "III" -> 3;
            case "IV" -> 4;
            default -> Integer.parseInt(digitsOrRoman);
        };
    }

    /// A year, month or day written in the plainest way, `2014`, `2014-12`, `2014-12-31`, without
    /// the cost of a pattern; empty where it is written otherwise or is none.
    static Optional<Period> plain(String cell) {
        int length = cell.length();
        if (length != 4 && length != 7 && length != 10) {
            return Optional.empty();
        }
        for (int i = 0; i < length; i++) {
            char c = cell.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return Optional.empty();
            }
        }
        try {
            int year = Integer.parseInt(cell, 0, 4, 10);
            if (length == 4) {
                return Optional.of(Period.year(year));
            }
            int month = Integer.parseInt(cell, 5, 7, 10);
            return Optional.of(
                    length == 7
                            ? Period.month(year, month)
                            : Period.day(year, month, Integer.parseInt(cell, 8, 10, 10)));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The period that a cell of a header names, where periods stand across: any form that tells
    /// one by itself, or a year with letters about it (`2014 [YR2014]`, `Y1961`).
    public static Optional<Period> header(String cell) {
        Optional<Period> plain = plain(cell);
        if (plain.isPresent()) {
            return plain.filter(PeriodForm::isLikely);
        }
        for (PeriodForm form : values()) {
            Optional<Period> period =
                    form == SHEET_MONTH ? Optional.empty() : form.read(cell, DayOrder.UNTOLD);
            if (period.isPresent()) {
                return period.filter(PeriodForm::isLikely);
            }
        }
        return Optional.empty();
    }

    private static boolean isLikely(Period period) {
        int year = period.start().getYear();
        return year >= 1500 && year <= 2200;
    }
}
