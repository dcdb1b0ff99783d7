package org.claimline.csv.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line that is not written as the rest of its file, cut as a person would cut it.
final class LooseLine {

    private static final List<String> DELIMITERS = List.of(";", "\t", "|", ",", " ");

    private LooseLine() {}

    /// The cells of a line with a stray quote: a quote opens a cell only at its beginning, and
    /// closes it only before a delimiter or the line's end; any other belongs to the cell.
    static List<String> cells(String line, Dialect dialect) {
        List<String> cells = new ArrayList<>();
        String delimiter = dialect.delimiter();
        String quote = String.valueOf(dialect.quote());
        int at = 0;
        while (at <= line.length()) {
            int end = endOfQuoted(line, at, dialect);
            if (end >= 0) {
                cells.add(line.substring(at + 1, end).replace(quote + quote, quote));
                at = end + 1 + delimiter.length();
            } else {
                int next = line.indexOf(delimiter, at);
                int stop = next < 0 ? line.length() : next;
                cells.add(line.substring(at, stop));
                at = stop + delimiter.length();
            }
        }
        return cells;
    }

    /// The cells of a line that another delimiter or another quote cuts into as many as the other
    /// lines have; empty where none does.
    static Optional<List<String>> otherwise(String line, Dialect dialect, int usual) {
        char other = dialect.quote() == '"' ? '\'' : '"';
        for (char quote : new char[] {dialect.quote(), other}) {
            for (String delimiter : DELIMITERS) {
                boolean written = quote == dialect.quote() && delimiter.equals(dialect.delimiter());
                Dialect tried = new Dialect(delimiter, quote, dialect.escape(), "", "");
                if (!written
                        && line.length() > 1
                        && line.charAt(0) == quote
                        && Dialect.count(line, delimiter, quote) == usual - 1) {
                    return Optional.of(cells(line, tried));
                }
            }
        }
        return Optional.empty();
    }

    /// Where the quote that closes a cell stands; −1 where the cell has no pair of quotes.
    private static int endOfQuoted(String line, int start, Dialect dialect) {
        if (start >= line.length() || line.charAt(start) != dialect.quote()) {
            return -1;
        }
        for (int i = start + 1; i < line.length(); i++) {
            boolean last = i + 1 == line.length();
            if (line.charAt(i) == dialect.quote()
                    && (last || line.startsWith(dialect.delimiter(), i + 1))) {
                return i;
            }
        }
        return -1;
    }
}
