package org.claimline.csv.text;

import java.util.ArrayList;
import java.util.List;

/// A line with a stray quote, cut as a person would: a quote opens a cell only at its beginning,
/// and closes it only before a delimiter or the line's end; any other belongs to the cell.
final class LooseLine {

    private LooseLine() {}

    static List<String> cells(String line, Dialect dialect) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            int end = endOfQuoted(line, at, dialect);
            if (end >= 0) {
                String quote = String.valueOf(dialect.quote());
                cells.add(line.substring(at + 1, end).replace(quote + quote, quote));
                at = end + 2;
            } else {
                int next = line.indexOf(dialect.delimiter(), at);
                int stop = next < 0 ? line.length() : next;
                cells.add(line.substring(at, stop));
                at = stop + 1;
            }
        }
        return cells;
    }

    /// Where the quote that closes a cell stands; −1 where the cell has no pair of quotes.
    private static int endOfQuoted(String line, int start, Dialect dialect) {
        if (start >= line.length() || line.charAt(start) != dialect.quote()) {
            return -1;
        }
        for (int i = start + 1; i < line.length(); i++) {
            boolean last = i + 1 == line.length();
            if (line.charAt(i) == dialect.quote()
                    && (last || line.charAt(i + 1) == dialect.delimiter())) {
                return i;
            }
        }
        return -1;
    }
}
