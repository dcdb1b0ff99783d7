package org.claimline.csv.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.claimline.csv.Problem;

/// Cells in rows that know their lines. A table may be larger than memory: it is read in order,
/// from
/// the beginning, as often as asked, and gives the same rows each time.
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

    /// Takes rows, one after the other.
    @FunctionalInterface
    interface Rows {
        /// @return whether to go on
        boolean row(Row row);
    }

    /// Hands every row to a reader, blank ones too, until it has enough.
    ///
    /// @throws IOException where the file can no longer be read
    void read(Rows rows) throws IOException;

    /// Lines that could not be cut into cells as they should be.
    List<Problem> problems();

    /// The rows that begin on some lines; for showing a stretch of a file.
    ///
    /// @param first line, counted from 1
    /// @param count of lines
    /// @throws IOException where the file can no longer be read
    default List<Row> rows(int first, int count) throws IOException {
        List<Row> found = new ArrayList<>();
        read(
                row -> {
                    if (row.line() >= first && row.line() < first + count) {
                        found.add(row);
                    }
                    return row.line() < first + count;
                });
        return found;
    }
}
