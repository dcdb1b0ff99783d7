package org.claimline.csv.cell;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimline.csv.Blanks;

/// How a file writes numbers: its decimal sign, and so what may group digits.
///
/// @param decimal `.` or `,`
/// @param evidence why, as a sentence
public record Numerals(char decimal, String evidence) {

    private static final Set<String> MISSING =
            Set.of(
                    "", "..", "...", "…", "-", "–", "—", "n/a", "na", "n.a.", ":", ".", "nan",
                    "null");

    private static final Pattern POINT =
            Pattern.compile(
                    "[+-]?(?:\\d+|\\d{1,3}(?:([ ',])\\d{3})(?:\\1\\d{3})*)?(?:\\.\\d*)?(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern COMMA =
            Pattern.compile(
                    "[+-]?(?:\\d+|\\d{1,3}(?:([ '.])\\d{3})(?:\\1\\d{3})*)?(?:,\\d*)?(?:[eE][+-]?\\d{1,3})?");

    /// Marks that stand for a value that is not there.
    public static boolean isMissing(String cell) {
        return MISSING.contains(cell)
                || (cell.length() <= 4
                        && MISSING.contains(cell.toLowerCase(java.util.Locale.ROOT)));
    }

    /// Tells the decimal sign from numbers as a whole: where one holds both signs the last is
    /// decimal; one that stands twice groups; one not followed by exactly three digits is decimal.
    public static Numerals detect(List<String> cells) {
        int comma = 0;
        int point = 0;
        int grouping = 0;
        int weakPoint = 0;
        for (String cell : cells) {
            switch (signOf(cell)) {
                case ',' -> comma++;
                case '.' -> point++;
                case 'g' -> grouping++;
                case 'p' -> weakPoint++;
                default -> {}
            }
        }
        if (comma > point) {
            return new Numerals(',', numbers(comma) + " a decimal comma.");
        }
        if (point + weakPoint > 0) {
            return new Numerals('.', numbers(point + weakPoint) + " a decimal point.");
        }
        return new Numerals(
                '.',
                grouping > 0
                        ? "Every comma is followed by three digits, so that commas group digits."
                        : "No number has a decimal sign.");
    }

    private static String numbers(int count) {
        return count == 1 ? "One number has" : count + " numbers have";
    }

    /// `,` or `.` where a number tells its decimal sign; `g` and `p` where a comma or a point
    /// before
    /// three digits seems to group and to be decimal, but may be the other; else a blank.
    private static char signOf(String cell) {
        int comma = cell.lastIndexOf(',');
        int point = cell.lastIndexOf('.');
        if (comma < 0 && point < 0 || !looksLikeNumber(cell)) {
            return ' ';
        }
        if (comma >= 0 && point >= 0) {
            return comma > point ? ',' : '.';
        }
        int last = Math.max(comma, point);
        char sign = cell.charAt(last);
        if (cell.indexOf(sign) != last) {
            return sign == ',' ? '.' : ',';
        }
        boolean three = digitsAfter(cell, last) == 3;
        boolean leadingZero =
                last == 0 || (cell.charAt(last - 1) == '0' && !isDigit(cell, last - 2));
        if (!three || leadingZero || last > 4) {
            return sign;
        }
        return sign == ',' ? 'g' : 'p';
    }

    private static boolean isDigit(String cell, int index) {
        return index >= 0 && cell.charAt(index) >= '0' && cell.charAt(index) <= '9';
    }

    private static int digitsAfter(String cell, int index) {
        int count = 0;
        while (index + 1 + count < cell.length() && isDigit(cell, index + 1 + count)) {
            count++;
        }
        return count;
    }

    private static boolean looksLikeNumber(String cell) {
        boolean digit = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            digit |= c >= '0' && c <= '9';
            if (Character.isLetter(c) && c != 'e' && c != 'E') {
                return false;
            }
        }
        return digit;
    }

    /// The number of a cell, a percent sign behind it left out; empty where it is none.
    public OptionalDouble read(String cell) {
        String plain = plain(cell);
        if (plain.isEmpty() || !(decimal == '.' ? POINT : COMMA).matcher(plain).matches()) {
            return OptionalDouble.empty();
        }
        StringBuilder bare = new StringBuilder(plain.length());
        boolean digit = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            digit |= c >= '0' && c <= '9';
            if (c == decimal) {
                bare.append('.');
            } else if (c != ' ' && c != '\'' && c != ',' && c != '.') {
                bare.append(c);
            }
        }
        if (!digit || bare.charAt(0) == 'e' || bare.charAt(0) == 'E') {
            return OptionalDouble.empty();
        }
        try {
            double value = Double.parseDouble(bare.toString());
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /// With ordinary blanks, apostrophes and minus signs, and without a percent sign.
    private static String plain(String cell) {
        StringBuilder out = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '−' || c == '–') {
                out.append('-');
            } else if (c == '’' || c == 'ʼ') {
                out.append('\'');
            } else {
                out.append(Blanks.isBlank(c) ? ' ' : c);
            }
        }
        String text = out.toString();
        return text.endsWith("%") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }
}
