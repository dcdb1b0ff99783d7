package org.claimline.csv;

import java.util.List;
import java.util.Optional;
import org.claimline.series.TimeSeries;

/// What came of reading a file, with all that is wrong in it.
public sealed interface Import {

    /// The file as it was named.
    String file();

    /// Cells, rows and columns that could not be read, in the file's order.
    List<Problem> problems();

    /// A file that gave at least one series.
    ///
    /// @param encoding how its bytes became text
    /// @param dialect how its text became cells
    /// @param numerals how its cells became numbers
    /// @param layout the layout's name
    /// @param series in the order of their columns, no key twice
    /// @param notes what was found and done on the way, as sentences
    record Read(
            String file,
            Encoding encoding,
            Dialect dialect,
            Numerals numerals,
            String layout,
            List<TimeSeries> series,
            List<String> notes,
            List<Problem> problems)
            implements Import {
        public Read {
            series = List.copyOf(series);
            notes = List.copyOf(notes);
            problems = List.copyOf(problems);
        }
    }

    /// A file that gave none.
    ///
    /// @param encoding how its bytes became text, where it came so far
    /// @param dialect how its text became cells, where it came so far
    /// @param problems at least one
    record Unreadable(
            String file,
            Optional<Encoding> encoding,
            Optional<Dialect> dialect,
            List<Problem> problems)
            implements Import {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
