package org.claimline.csv.cell;

import java.time.DateTimeException;
import java.util.List;
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
    };

    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

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
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            if (month.equals(lower)
                    || month.substring(0, 3).equals(lower)
                    || (lower.equals("sept") && month.equals("september"))) {
                return i + 1;
            }
        }
        throw new DateTimeException("'" + name + "' is not a month");
    }
}
