package org.claimline.csv.period;

import java.util.Optional;
import org.claimline.series.Period;

/// The ways in which statistics offices write a period.
public enum PeriodForm {
    /// `2014`, `2014 г.`, `FY2014`, `2014 [YR2014]`, `Y1961`, `2014年`.
    YEAR("YYYY"),
    /// A fiscal year, `2013/14` or `2013/2014`, as the year it begins in.
    FISCAL("YYYY/YY"),
    /// `2013-14`, `2014-12`, `2011/12`: a fiscal year or a month, as the column tells.
    YEAR_AND_NUMBER("YYYY-MM"),
    /// `2013-2014`: a fiscal year where the column bears it out.
    TWO_YEARS("YYYY-YYYY"),
    /// `57` for 1957, in a column of such.
    SHORT_YEAR("YY"),
    /// `2014-S1`, `2014H1`, `I полугодие 2014`, `1. Halbjahr 2014`.
    HALF_YEAR("YYYY-S1"),
    /// `2014-Q4`, `4Q14`, `IV кв. 2014 г.`, `4. Vj. 2014`, `T4 2014`, `Oct-Dec 2014`.
    QUARTER("YYYY-Q1"),
    /// `IV 2014`: a quarter, or a month where the column goes up to XII.
    ROMAN("I YYYY"),
    /// `2014-12`, `2014M12`, `2014:12`, `2014年12月`.
    MONTH("YYYY-MM"),
    /// `12.2014`, `12/2014`, `12-2014`.
    MONTH_FIRST("MM.YYYY"),
    /// `2014.12`; `2014.1` is October where a spreadsheet dropped a nought.
    YEAR_DOT_MONTH("YYYY.MM"),
    /// `201412`.
    MONTH_DIGITS("YYYYMM"),
    /// `Dec 2014`, `Dec-14`, `декабрь 2014 г.`, `2014 ж. желтоқсан`.
    MONTH_NAMED("Mon YYYY"),
    /// `1-Jan`, which is how a spreadsheet shows the Jan-01 that was typed: January 2001.
    SHEET_MONTH("YY-Mon"),
    /// `2014-W07`, `week 7 2014`, `KW 7/2014`.
    WEEK("YYYY-W01"),
    /// `2014-12-31`, `2014/12/31`, with or without a time.
    DAY("YYYY-MM-DD"),
    /// `31.12.2014`.
    DAY_DOTTED("DD.MM.YYYY"),
    /// `12/31/2014` or `31/12/2014`, as the column tells.
    SLASHED("DD/MM/YYYY"),
    /// `20141231`.
    DAY_DIGITS("YYYYMMDD"),
    /// `31 Dec 2014`, `Dec 31, 2014`, `31 декабря 2014 г.`.
    DAY_NAMED("DD Mon YYYY"),
    /// `41640`: days as a spreadsheet counts them, from 1899-12-30.
    SERIAL("serial days of a spreadsheet");

    private final String label;

    PeriodForm(String label) {
        this.label = label;
    }

    /// For people: `YYYY-MM-DD`.
    String label() {
        return label;
    }

    /// Whether a cell of this form is a period only where its column bears it out.
    boolean needsColumn() {
        return switch (this) {
            case SHORT_YEAR, TWO_YEARS, SHEET_MONTH, SERIAL -> true;
            default -> false;
        };
    }

    /// The period that a cell of a header names, where periods stand across: any form that tells
    /// one by itself, or a year with letters about it (`2014 [YR2014]`, `Y1961`).
    public static Optional<Period> header(String cell) {
        if (isFlagged(cell)) {
            return Optional.empty();
        }
        long written = new CellPeriods().read(cell);
        if (written < 0 || Written.form(written).needsColumn()) {
            return Optional.empty();
        }
        return Calendar.period(Settling.alone(written)).filter(PeriodForm::isLikely);
    }

    /// `2014F`: in a header the name of a column of flags.
    private static boolean isFlagged(String cell) {
        int last = cell.length() - 1;
        return last > 0
                && "BEFPR".indexOf(cell.charAt(last)) >= 0
                && Character.isDigit(cell.charAt(last - 1));
    }

    private static boolean isLikely(Period period) {
        int year = period.start().getYear();
        return year >= 1500 && year <= 2200;
    }
}
