package org.claimline.csv.cell;

import org.claimline.csv.Blanks;

/// A number read character by character, without an object made for it: a sign, digits, grouped or
/// not, a decimal sign, an exponent, a percent sign. What comes back is the nearest `double`, as of
/// [Double#parseDouble]; `NaN` where the text is no such number.
public final class NumberText {

    private static final int EXACT_DIGITS = 15;
    private static final int LONGEST = 400;
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22
    };

    private NumberText() {}

    static double read(String cell, char decimal, Grouping grouping) {
        double simple = simple(cell, 0, cell.length(), decimal);
        return Double.isNaN(simple) && !cell.isEmpty() && cell.length() < LONGEST
                ? grouped(cell, decimal, grouping)
                : simple;
    }

    /// The number between two places of a text: digits with at most a minus and a decimal sign, so
    /// few that they and their power of ten are each a `double`, and their quotient the nearest one
    /// to what is written; `NaN` where it is no such number.
    public static double simple(String text, int from, int to, char decimal) {
        boolean negative = from < to && text.charAt(from) == '-';
        long digits = 0;
        int count = 0;
        int behind = -1;
        for (int at = negative ? from + 1 : from; at < to; at++) {
            char c = text.charAt(at);
            if (isDigit(c)) {
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

    private static double grouped(String cell, char decimal, Grouping grouping) {
        int to = end(cell);
        int from = cell.charAt(0) == '\'' ? 1 : 0;
        boolean negative = from < to && isMinus(cell.charAt(from));
        from += negative || from < to && cell.charAt(from) == '+' ? 1 : 0;
        int whole = wholeEnd(cell, from, to, decimal);
        if (!isGrouped(cell, from, whole, grouping)) {
            return Double.NaN;
        }
        int fraction = whole < to && cell.charAt(whole) == decimal ? whole + 1 : whole;
        int exponent = fraction;
        while (exponent < to && isDigit(cell.charAt(exponent))) {
            exponent++;
        }
        boolean digits = whole > from || exponent > fraction;
        if (!digits || exponent < to && !isExponent(cell, exponent, to)) {
            return Double.NaN;
        }
        double value = value(cell, from, whole, fraction, exponent, to);
        return !Double.isFinite(value) ? Double.NaN : negative ? -value : value;
    }

    /// Where the number ends: before a percent sign and the blanks around it.
    private static int end(String cell) {
        int to = cell.length();
        if (to > 0 && cell.charAt(to - 1) == '%') {
            to--;
            while (to > 0 && Blanks.isBlank(cell.charAt(to - 1))) {
                to--;
            }
        }
        return to;
    }

    static boolean isMinus(char c) {
        return c == '-' || c == '−' || c == '–';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int wholeEnd(String cell, int from, int to, char decimal) {
        int at = from;
        while (at < to
                && (isDigit(cell.charAt(at))
                        || cell.charAt(at) != decimal
                                && Grouping.Sign.of(cell.charAt(at)) != Grouping.Sign.NONE)) {
            at++;
        }
        return at;
    }

    /// Whether digits stand in one run, in groups of three, or as in India in groups of two before
    /// a last one of three, with one sign between all.
    private static boolean isGrouped(String cell, int from, int to, Grouping grouping) {
        int length = 0;
        int groups = 0;
        boolean threes = true;
        boolean twos = true;
        Grouping.Sign sign = Grouping.Sign.NONE;
        for (int at = from; at < to; at++) {
            if (isDigit(cell.charAt(at))) {
                length++;
                continue;
            }
            Grouping.Sign found = Grouping.Sign.of(cell.charAt(at));
            if (!grouping.allows(found) || groups > 0 && found != sign) {
                return false;
            }
            sign = found;
            threes &= groups == 0 ? length >= 1 && length <= 3 : length == 3;
            twos &= groups == 0 ? length >= 1 && length <= 2 : length == 2;
            length = 0;
            groups++;
        }
        return groups == 0
                || length == 3 && (threes || twos && sign == Grouping.Sign.COMMA && groups > 1);
    }

    private static boolean isExponent(String cell, int from, int to) {
        int at = from + 1;
        if (cell.charAt(from) != 'e' && cell.charAt(from) != 'E') {
            return false;
        }
        at += at < to && (cell.charAt(at) == '+' || isMinus(cell.charAt(at))) ? 1 : 0;
        int digits = to - at;
        while (at < to && isDigit(cell.charAt(at))) {
            at++;
        }
        return at == to && digits >= 1 && digits <= 3;
    }

    private static double value(
            String cell, int from, int whole, int fraction, int exponent, int to) {
        int behind = exponent - fraction;
        long digits = 0;
        int count = 0;
        for (int at = from; at < exponent; at++) {
            char c = cell.charAt(at);
            if (isDigit(c)) {
                digits = count < EXACT_DIGITS ? digits * 10 + (c - '0') : digits;
                count += count > 0 || c != '0' ? 1 : 0;
            }
        }
        if (count <= EXACT_DIGITS && behind < TENS.length && exponent == to) {
            return digits / TENS[behind];
        }
        StringBuilder plain = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            char c = cell.charAt(at);
            if (at >= whole && at < fraction) {
                plain.append('.');
            } else if (at >= exponent || isDigit(c)) {
                plain.append(isMinus(c) ? '-' : c);
            }
        }
        return Double.parseDouble(plain.toString());
    }
}
