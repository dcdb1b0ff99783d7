package org.claimline.csv.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// A record cut as RFC 4180 has it, with its blanks.
///
/// @param cells without the quotes around them
/// @param quoteInside the cells that have no quotes around them but some inside
record WellCut(List<String> cells, BitSet quoteInside) {

    /// Whether blanks stand beside a file's delimiters and belong to no cell.
    enum Padding {
        NONE,
        BLANKS
    }

    /// Cuts a record; empty where its quotes do not fit together.
    static Optional<WellCut> of(String record, Dialect dialect, Padding padding) {
        List<String> cells = new ArrayList<>();
        BitSet quoteInside = new BitSet();
        int step = dialect.delimiter().length();
        int at = 0;
        while (at <= record.length()) {
            int open = skipBlanks(record, at, dialect);
            if (open < record.length() && record.charAt(open) == dialect.quote()) {
                int close = close(record, open + 1, dialect);
                int next = close < 0 ? -1 : behind(record, close + 1, dialect);
                if (next < 0) {
                    return Optional.empty();
                }
                cells.add(content(record.substring(open + 1, close), dialect));
                at = next < record.length() ? next + step : record.length() + 1;
            } else {
                int next = delimiter(record, at, dialect);
                int end = next < 0 ? record.length() : next;
                String cell = plain(record.substring(at, end), dialect, padding);
                if (cell.indexOf(dialect.quote()) >= 0) {
                    quoteInside.set(cells.size());
                }
                cells.add(cell);
                at = end + step;
                if (next < 0) {
                    break;
                }
            }
        }
        return Optional.of(new WellCut(cells, quoteInside));
    }

    /// What a cell without quotes around it holds.
    static String plain(String cell, Dialect dialect, Padding padding) {
        String text = isEscaping(dialect) ? unescaped(cell, dialect, Dialect.NO_SIGN) : cell;
        return padding == Padding.BLANKS ? text.strip() : text;
    }

    /// What stands between a cell's quotes.
    static String content(String inside, Dialect dialect) {
        String quote = String.valueOf(dialect.quote());
        return isEscaping(dialect)
                ? unescaped(inside, dialect, dialect.quote())
                : inside.replace(quote + quote, quote);
    }

    /// @param doubled a sign of which two stand for one
    private static String unescaped(String text, Dialect dialect, char doubled) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            boolean escaped =
                    c == '\\'
                            && (next == '\\'
                                    || next == dialect.quote()
                                    || text.startsWith(dialect.delimiter(), i + 1));
            if (escaped || c == doubled && next == doubled) {
                i++;
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }

    static boolean isEscaping(Dialect dialect) {
        return dialect.escape() == Dialect.Escape.BACKSLASH;
    }

    private static int close(String record, int from, Dialect dialect) {
        char quote = dialect.quote();
        for (int i = from; i < record.length(); i++) {
            char c = record.charAt(i);
            boolean twice = c == quote && i + 1 < record.length() && record.charAt(i + 1) == quote;
            if (twice || isEscaping(dialect) && c == '\\') {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        return -1;
    }

    /// Where the delimiter behind a closed cell stands, the record's end, or −1 where something
    /// else follows.
    private static int behind(String record, int from, Dialect dialect) {
        for (int i = from; i < record.length(); i++) {
            if (record.startsWith(dialect.delimiter(), i)) {
                return i;
            }
            if (!Character.isWhitespace(record.charAt(i))) {
                return -1;
            }
        }
        return record.length();
    }

    static int skipBlanks(String record, int from, Dialect dialect) {
        int i = from;
        while (!dialect.delimiter().isBlank()
                && i < record.length()
                && Character.isWhitespace(record.charAt(i))
                && !record.startsWith(dialect.delimiter(), i)) {
            i++;
        }
        return i;
    }

    static int delimiter(String record, int from, Dialect dialect) {
        int at = record.indexOf(dialect.delimiter(), from);
        while (isEscaping(dialect) && at > from && record.charAt(at - 1) == '\\') {
            at = record.indexOf(dialect.delimiter(), at + 1);
        }
        return at;
    }
}
