package org.claimline.csv.cell;

import java.util.regex.Pattern;
import org.claimline.csv.period.PeriodColumn;

/// Says why a cell of a column of numbers is none, and what was expected.
final class NumberFault {

    private static final Pattern LETTER =
            Pattern.compile("[\\d\\s\\h.,+−–-]*([OoОоlIІ])[\\d\\s\\h.,OoОоlIІ]*");
    private static final Pattern FRACTION = Pattern.compile("(?:\\d+ )?\\d+/\\d+|.*[½¼¾⅓⅔].*");
    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F]+");

    private NumberFault() {}

    static String of(String cell, Numerals numerals) {
        boolean comma = numerals.decimal() == ',';
        String expected = "a number with a decimal " + (comma ? "comma" : "point");
        if (LETTER.matcher(cell).matches() && cell.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            var letter = LETTER.matcher(cell);
            String found = letter.matches() ? letter.group(1) : "";
            return "'" + cell + "' has a letter " + found + " among digits; expected " + expected;
        }
        if (FRACTION.matcher(cell).matches()) {
            return "'" + cell + "' is a fraction; expected " + expected;
        }
        if (HEXADECIMAL.matcher(cell).matches()) {
            return "'" + cell + "' is hexadecimal; expected " + expected;
        }
        Numerals other = new Numerals(comma ? '.' : ',', "");
        if (!Double.isNaN(other.number(cell))) {
            return "'"
                    + cell
                    + "' has a decimal "
                    + (comma ? "point" : "comma")
                    + " or groups its digits otherwise than the file's other numbers; expected "
                    + expected;
        }
        return PeriodColumn.isPeriod(cell)
                ? "'" + cell + "' is a date or a period; expected " + expected
                : "'" + cell + "' is not " + expected;
    }
}
