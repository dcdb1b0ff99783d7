package org.claimline.csv.period;

/// Why a cell of a column of periods has none.
enum Fault {
    EMPTY,
    NO_PERIOD,
    /// It has the form of a period, but the calendar has none such.
    IMPOSSIBLE,
    YEAR_TO_DATE,
    /// The column does not tell whether the day or the month comes first.
    UNTOLD,
    /// `1-Jan`, which the column does not bear out to be a month.
    DAMAGED,
    /// A bare number, which the column does not bear out to be a period.
    NUMBER,
    /// Too few of its frequency beside another.
    MIXED;

    private static final Fault[] ALL = values();
    private static final String EXPECTED =
            "expected a form such as 2014, 2014-Q4, 2014-12, 2014-12-31, 31.12.2014 or Dec 2014";

    /// As it stands among periods as written: negative.
    long code() {
        return -1L - ordinal();
    }

    static Fault of(long code) {
        return ALL[(int) (-1 - code)];
    }

    /// The sentence about a cell.
    String message(String cell) {
        return switch (this) {
            case EMPTY -> "no period stands here; " + EXPECTED;
            case NO_PERIOD, MIXED -> "'" + cell + "' is not a period; " + EXPECTED;
            case IMPOSSIBLE ->
                    "'"
                            + cell
                            + "' is written as a period, but the calendar has none such; check its"
                            + " day, month, quarter or week";
            case YEAR_TO_DATE ->
                    "'"
                            + cell
                            + "' is no single period: such figures add up from the first part of the"
                            + " year on (year to date); expected one month, quarter, half-year or"
                            + " year";
            case UNTOLD ->
                    "'"
                            + cell
                            + "' may be day/month or month/day, and the column as a whole does not"
                            + " tell; say --day-first or --month-first, or write its dates as"
                            + " 2014-12-31";
            case DAMAGED ->
                    "'"
                            + cell
                            + "' may be a day of a year that is not told, or a month that a"
                            + " spreadsheet turned into a day; the column as a whole does not tell; "
                            + EXPECTED;
            case NUMBER ->
                    "'"
                            + cell
                            + "' is a bare number, and the column as a whole does not make it a"
                            + " period; "
                            + EXPECTED;
        };
    }
}
