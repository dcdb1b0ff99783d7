package org.claimline.csv.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The lines of a text that were read but not cut yet.
final class LinesAhead {

    /// @param number counted from 1
    /// @param offset in the bytes, where it begins
    /// @param quoted whether it holds a quote
    /// @param terminator what ends it; empty at the end of the text
    record Line(String text, int number, long offset, boolean quoted, String terminator) {}

    private final LineCursor cursor;
    private final List<Line> lines = new ArrayList<>();

    LinesAhead(LineCursor cursor) {
        this.cursor = cursor;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /// Takes the line on which the cursor stands.
    void add() {
        lines.add(
                new Line(
                        cursor.text(),
                        cursor.number(),
                        cursor.offset(),
                        cursor.isQuoted(),
                        cursor.terminator()));
    }

    /// Whether there is such a line, which is read then if it has not been yet.
    ///
    /// @param index counted from 0, at most how many there are already
    boolean isThere(int index) throws IOException {
        if (index < lines.size()) {
            return true;
        }
        boolean there = cursor.next();
        if (there) {
            add();
        }
        return there;
    }

    Line get(int index) {
        return lines.get(index);
    }

    Line removeFirst() {
        return lines.removeFirst();
    }

    /// Leaves out the first lines.
    void drop(int count) {
        lines.subList(0, count).clear();
    }
}
