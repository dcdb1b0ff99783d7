package org.claimline.csv.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimline.csv.Blanks;
import org.claimline.series.Status;

/// How a file writes numbers: its decimal sign, and so what may group digits.
///
/// @param decimal `.` or `,`
/// @param evidence why, as a sentence
public record Numerals(char decimal, String evidence) {

    private static final Set<String> MISSING =
            Set.of(
                    "",
                    "..",
                    "...",
                    "…",
                    "-",
                    "--",
                    "–",
                    "—",
                    "n/a",
                    "na",
                    "n.a.",
                    ":",
                    ".",
                    "nan",
                    "null",
                    "#n/a",
                    "n.d.",
                    "nd",
                    "н/д",
                    "н.д.",
                    "нет данных",
                    "k.a.",
                    "k. a.",
                    "мәлімет жоқ",
                    "not available",
                    "#div/0!");
    private static final int LONGEST_MARK = 14;
    private static final int EXACT_DIGITS = 15;
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };
    private static final Pattern CURRENCY =
            Pattern.compile("^(?:US\\$|[$€£₸¥₽])\\s*|\\s*(?:US\\$|[$€£₸¥₽]|тг\\.?|тенге|руб\\.?)$");

    private static final Pattern POINT =
            Pattern.compile(
                    "[+-]?(?:\\d+|\\d{1,2}(?:,\\d\\d)+,\\d{3}|\\d{1,3}(?:([ ',])\\d{3})(?:\\1\\d{3})*)?(?:\\.\\d*)?(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern COMMA =
            Pattern.compile(
                    "[+-]?(?:\\d+|\\d{1,3}(?:([ '.])\\d{3})(?:\\1\\d{3})*)?(?:,\\d*)?(?:[eE][+-]?\\d{1,3})?");

    /// Marks that stand for a value that is not there.
    public static boolean isMissing(String cell) {
        return MISSING.contains(cell)
                || (cell.length() <= LONGEST_MARK
                        && MISSING.contains(cell.toLowerCase(java.util.Locale.ROOT)));
    }

    /// Tells how numbers are written from some of them as a whole.
    public static Numerals detect(List<String> cells) {
        Detecting detecting = new Detecting();
        cells.forEach(detecting::add);
        return detecting.result();
    }

    /// Learns how a file writes numbers, one cell at a time: where one holds both signs the last
    /// is decimal; one that stands twice groups; one not followed by exactly three digits is
    /// decimal.
    public static final class Detecting {
        private int comma;
        private int point;
        private int grouping;
        private int weakPoint;

        /// Takes the next cell of numbers, missing ones too.
        public void add(String cell) {
            switch (signOf(cell)) {
                case ',' -> comma++;
                case '.' -> point++;
                case 'g' -> grouping++;
                case 'p' -> weakPoint++;
                default -> {}
            }
        }

        /// What the cells so far tell.
        public Numerals result() {
            if (comma > point) {
                return new Numerals(',', numbers(comma) + " a decimal comma.");
            }
            if (point + weakPoint > 0) {
                return new Numerals('.', numbers(point + weakPoint) + " a decimal point.");
            }
            return new Numerals(
                    '.',
                    grouping > 0
                            ? "Every comma is followed by three digits, so that commas group"
                                    + " digits."
                            : "No number has a decimal sign.");
        }

        private static String numbers(int count) {
            return count == 1 ? "One number has" : count + " numbers have";
        }
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

    /// What a cell says, flags, magnitudes, brackets and currency signs understood.
    public NumberCell cell(String cell) {
        OptionalDouble plain = read(cell);
        if (plain.isPresent()) {
            return NumberCell.of(plain.getAsDouble());
        }
        return isMissing(cell) ? NumberCell.MISSING : marked(cell);
    }

    private NumberCell marked(String cell) {
        OptionalDouble dressed = dressed(cell);
        if (dressed.isPresent()) {
            return NumberCell.of(dressed.getAsDouble());
        }
        Flags flags = Flags.split(cell);
        if (flags.rest().equals(cell)) {
            return NumberCell.UNREADABLE;
        }
        if (isMissing(flags.rest())) {
            return new NumberCell(
                    NumberCell.Kind.MISSING, Double.NaN, Status.MISSING, flags.note());
        }
        OptionalDouble value = dressed(flags.rest());
        return value.isPresent()
                ? new NumberCell(
                        NumberCell.Kind.NUMBER, value.getAsDouble(), flags.status(), flags.note())
                : NumberCell.UNREADABLE;
    }

    /// A number with a currency sign, in brackets, with its minus behind it or with a magnitude.
    private OptionalDouble dressed(String cell) {
        String bare =
                CURRENCY.matcher(cell.startsWith("'") ? cell.substring(1) : cell).replaceAll("");
        OptionalDouble plain = read(bare);
        if (plain.isPresent()) {
            return plain;
        }
        if (bare.length() > 2 && bare.charAt(0) == '(' && bare.endsWith(")")) {
            return negative(bare.substring(1, bare.length() - 1));
        }
        if (bare.length() > 1 && (bare.endsWith("-") || bare.endsWith("−"))) {
            return negative(bare.substring(0, bare.length() - 1));
        }
        Optional<Magnitudes.Scaled> scaled = Magnitudes.behind(bare);
        if (scaled.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = read(scaled.get().number());
        return number.isEmpty()
                ? number
                : OptionalDouble.of(
                        BigDecimal.valueOf(number.getAsDouble())
                                .scaleByPowerOfTen(scaled.get().power())
                                .doubleValue());
    }

    private OptionalDouble negative(String digits) {
        OptionalDouble number = read(digits);
        return number.isPresent() && number.getAsDouble() >= 0
                ? OptionalDouble.of(-number.getAsDouble())
                : OptionalDouble.empty();
    }

    /// Digits with at most a sign and a decimal sign, so few that their value is exact; else `NaN`.
    private double simple(String cell) {
        int length = cell.length();
        int at = length > 0 && cell.charAt(0) == '-' ? 1 : 0;
        boolean negative = at == 1;
        long digits = 0;
        int count = 0;
        int behind = -1;
        for (; at < length; at++) {
            char c = cell.charAt(at);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                count++;
                behind += behind < 0 ? 0 : 1;
            } else if (c == decimal && behind < 0) {
                behind = 0;
            } else {
                return Double.NaN;
            }
            if (count > EXACT_DIGITS) {
                return Double.NaN;
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        double value = digits / TENS[Math.max(behind, 0)];
        return negative ? -value : value;
    }

    /// The number of a cell, a percent sign behind it left out; empty where it is none.
    public OptionalDouble read(String cell) {
        double simple = simple(cell);
        if (!Double.isNaN(simple)) {
            return OptionalDouble.of(simple);
        }
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
