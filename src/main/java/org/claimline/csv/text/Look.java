package org.claimline.csv.text;

/// What a cell looks like, so that a cell of the same column can be known again.
final class Look {

    /// Nothing.
    static final String EMPTY = "";

    /// Letters without a blank, or a long cell without one.
    static final String WORD = "word";

    /// Text with a blank.
    static final String WORDS = "words";

    private static final int LOOKED_AT = 40;
    private static final int LONGEST = 12;

    private Look() {}

    /// Whether a look tells more than that there is a text.
    static boolean isPattern(String look) {
        return !look.equals(EMPTY) && !look.equals(WORD) && !look.equals(WORDS);
    }

    /// Each run of digits as `9`, of letters as `a`, of blanks as a blank, and other signs as they
    /// are: `9/9/9` of a date. A cell without a digit and a long one are a [#WORD] or [#WORDS].
    static String of(String cell) {
        if (cell.isEmpty()) {
            return EMPTY;
        }
        boolean digit = false;
        boolean letter = false;
        boolean blank = cell.length() > LOOKED_AT && cell.indexOf(' ') >= 0;
        StringBuilder look = new StringBuilder();
        char last = 0;
        for (int i = 0; i < Math.min(cell.length(), LOOKED_AT); i++) {
            char sign = sign(cell.charAt(i));
            digit |= sign == '9';
            letter |= sign == 'a';
            blank |= sign == ' ';
            if (sign != last || sign != '9' && sign != 'a' && sign != ' ') {
                look.append(sign);
            }
            last = sign;
        }
        boolean text = letter && !digit;
        return text || look.length() > LONGEST || cell.length() > LOOKED_AT
                ? blank ? WORDS : WORD
                : look.toString();
    }

    /// Each digit as `9`, each small letter as `a` and each capital as `A`, and other signs as they
    /// are; of texts as [#of].
    static String exact(String cell) {
        String look = of(cell);
        if (!isPattern(look)) {
            return look;
        }
        StringBuilder exact = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            exact.append(Character.isUpperCase(c) ? 'A' : sign(c));
        }
        return exact.toString();
    }

    private static char sign(char c) {
        return Character.isDigit(c)
                ? '9'
                : Character.isLetter(c) ? 'a' : Character.isWhitespace(c) ? ' ' : c;
    }

    static boolean holdsDigit(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isDigit(cell.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
