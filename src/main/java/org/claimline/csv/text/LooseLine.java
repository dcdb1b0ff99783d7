package org.claimline.csv.text;

import java.util.ArrayList;
import java.util.List;

/// A line whose quotes do not fit together, cut by its delimiters.
final class LooseLine {

    private LooseLine() {}

    /// Its cells: a quote opens a cell only at its beginning, and closes it only before a delimiter
    /// or the line's end; any other belongs to the cell.
    static List<String> cells(String line, Dialect dialect) {
        List<String> cells = new ArrayList<>();
        String delimiter = dialect.delimiter();
        int lastClose = lastClose(line, dialect);
        int at = 0;
        while (at <= line.length()) {
            boolean opens = at < lastClose && line.charAt(at) == dialect.quote();
            int end = opens ? close(line, at + 1, dialect) : -1;
            if (end >= 0) {
                cells.add(WellCut.content(line.substring(at + 1, end), dialect));
                at = end + 1 + delimiter.length();
            } else {
                int next = WellCut.delimiter(line, at, dialect);
                int stop = next < 0 ? line.length() : next;
                cells.add(WellCut.plain(line.substring(at, stop), dialect, WellCut.Padding.NONE));
                at = stop + delimiter.length();
            }
        }
        return cells;
    }

    /// Whether all cells have quotes around them, but not those of their file.
    static boolean isQuotedOtherwise(List<String> cells, Dialect dialect) {
        char other = dialect.quote() == '"' ? '\'' : '"';
        for (String cell : cells) {
            if (cell.length() < 2
                    || cell.charAt(0) != other
                    || cell.charAt(cell.length() - 1) != other) {
                return false;
            }
        }
        return true;
    }

    private static int lastClose(String line, Dialect dialect) {
        for (int i = line.length() - 1; i > 0; i--) {
            if (isClose(line, i, dialect)) {
                return i;
            }
        }
        return 0;
    }

    private static int close(String line, int from, Dialect dialect) {
        for (int i = from; i < line.length(); i++) {
            if (isClose(line, i, dialect)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isClose(String line, int at, Dialect dialect) {
        return line.charAt(at) == dialect.quote()
                && (at + 1 == line.length() || line.startsWith(dialect.delimiter(), at + 1));
    }
}
