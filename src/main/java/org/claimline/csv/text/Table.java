package org.claimline.csv.text;

import java.util.List;
import org.claimline.csv.Problem;

/// Cells in rows that know their lines. A table may be larger than memory: its rows are cut when
/// they are asked for, and going through them in order is what is cheap.
public interface Table {

    /// One row.
    ///
    /// @param line the line it begins on, counted from 1
    /// @param cells stripped of blanks around them; none where the line is blank
    record Row(int line, List<String> cells) {

        /// The cell of a column counted from 0; empty where the row ends before it.
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /// Whether no cell holds anything.
        public boolean isBlank() {
            for (String cell : cells) {
                if (!cell.isEmpty()) {
                    return false;
                }
            }
            return true;
        }
    }

    /// The rows in their order, a header among them, without blank ones.
    ///
    /// Reading them throws an [java.io.UncheckedIOException] where the file can no longer be read.
    List<Row> rows();

    /// How many lines the file has.
    int lines();

    /// How many cells the widest row has.
    int width();

    /// The indices of rows right below a blank line; of the first thousand.
    List<Integer> gaps();

    /// Lines that could not be cut into cells as they should be.
    List<Problem> problems();

    /// The rows that begin on some lines; for showing a stretch of a file.
    ///
    /// @param first line, counted from 1
    /// @param count of lines
    default List<Row> rows(int first, int count) {
        List<Row> all = rows();
        return all.subList(indexOf(all, first), indexOf(all, first + count));
    }

    /// The index of the first row at or behind a line; how many rows there are where there is none.
    static int indexOf(List<Row> rows, int line) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).line() < line) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
