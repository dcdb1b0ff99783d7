package org.claimline.csv.period;

import java.util.Locale;
import org.claimline.csv.Blanks;

/// A cell cut into numbers and words, each of a kind: `Y` a number of four digits, `n` of one or
/// two, `5`, `6` and `8` of as many, words as in [PeriodWords]. Reused from cell to cell.
final class PeriodTokens {

    private static final int MOST = 8;
    private static final int LONGEST_NUMBER = 8;

    private final char[] kinds = new char[MOST];
    private final int[] values = new int[MOST];
    private final int[] digits = new int[MOST];
    private final char[] before = new char[MOST];
    private int count;
    private boolean worded;
    private char gap;
    private boolean afterWord;

    /// Cuts a text; false where it holds what stands in no period.
    boolean cut(String text) {
        count = 0;
        worded = false;
        gap = 0;
        afterWord = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end =
                    Character.isDigit(c)
                            ? number(text, i)
                            : Character.isLetter(c) || isRoman(c)
                                    ? word(text, i)
                                    : gap(c) ? i + 1 : -1;
            if (end < 0) {
                return false;
            }
            i = end;
        }
        return count > 0 && !(count > 0 && kinds[count - 1] == PeriodWords.ORDINAL);
    }

    private int number(String text, int from) {
        int end = from;
        int value = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            value = value * 10 + Character.digit(text.charAt(end), 10);
            end++;
            if (end - from > LONGEST_NUMBER) {
                return -1;
            }
        }
        char kind =
                switch (end - from) {
                    case 1, 2 -> 'n';
                    case 4 -> 'Y';
                    case 5 -> '5';
                    case 6 -> '6';
                    case 8 -> '8';
                    default -> 0;
                };
        afterWord = false;
        return kind != 0 && put(kind, value, end - from) ? end : -1;
    }

    private static boolean isRoman(char c) {
        return c >= 'Ⅰ' && c <= 'ⅿ';
    }

    private int word(String text, int from) {
        if (isRoman(text.charAt(from))) {
            worded = true;
            int value = (text.charAt(from) - 'Ⅰ') % 16 + 1;
            return put(PeriodWords.NUMERAL, value, 0) ? from + 1 : -1;
        }
        int end = from;
        while (end < text.length()
                && (Character.isLetter(text.charAt(end))
                        || Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK)) {
            end++;
        }
        String word = text.substring(from, end).toLowerCase(Locale.ROOT);
        char kind = PeriodWords.kind(word);
        if (isEnding(word) && (gap == 0 || gap == '-' || gap == '.')) {
            kind = PeriodWords.ORDINAL;
        }
        afterWord = true;
        return switch (kind) {
            case 0 -> -1;
            case PeriodWords.SAID -> end;
            case PeriodWords.ORDINAL -> {
                gap = 0;
                yield behindNumber() && end < text.length() ? end : -1;
            }
            default -> {
                worded = true;
                yield put(kind, PeriodWords.value(word), 0) ? end : -1;
            }
        };
    }

    private boolean isEnding(String word) {
        return behindNumber() && PeriodWords.kind(word) == PeriodWords.ORDINAL;
    }

    private boolean behindNumber() {
        return count > 0 && (kinds[count - 1] == 'n' || kinds[count - 1] == PeriodWords.NUMERAL);
    }

    private boolean put(char kind, int value, int length) {
        if (count == MOST || count == 0 && gap != 0 && gap != ' ') {
            return false;
        }
        kinds[count] = kind;
        values[count] = value;
        digits[count] = length;
        before[count] = count == 0 ? 0 : gap;
        count++;
        gap = 0;
        return true;
    }

    /// Takes what stands between numbers and words; false where that is no separator.
    private boolean gap(char c) {
        char found =
                switch (c) {
                    case '-', '–', '—', '‑', '−' -> '-';
                    case '/', ':' -> c;
                    case '.' -> afterWord ? ' ' : '.';
                    case ',', '\'', '’', '`', '°' -> ' ';
                    default -> Blanks.isBlank(c) ? ' ' : 0;
                };
        if (found == 0 || found != ' ' && gap != 0 && gap != ' ' && !worded && !afterWord) {
            return false;
        }
        gap = found == ' ' && gap != 0 ? gap : found;
        return true;
    }

    /// Whether a word other than one that says nothing stands in it.
    boolean isWorded() {
        return worded;
    }

    /// The kinds one after the other, with what stands between them where no word does: `n.n.Y`,
    /// `qnY`.
    String shape() {
        StringBuilder shape = new StringBuilder(2 * MOST);
        for (int i = 0; i < count; i++) {
            if (!worded && before[i] != 0) {
                shape.append(before[i]);
            }
            shape.append(kinds[i]);
        }
        return shape.toString();
    }

    /// The number of a token, counted from 0: its digits', its month's or its numeral's.
    int value(int token) {
        return values[token];
    }

    /// How many digits a number has.
    int digits(int token) {
        return digits[token];
    }

    /// What stands before a token: a separator, a blank, or 0.
    char before(int token) {
        return before[token];
    }
}
