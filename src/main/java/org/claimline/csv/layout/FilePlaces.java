package org.claimline.csv.layout;

import java.util.Optional;
import org.claimline.csv.Problem;
import org.claimline.csv.text.Table;

/// Where the columns of a table lie in its file.
///
/// @param file as it was named
/// @param split how many more columns there are than in the file
/// @param chosen what was chosen about its columns
record FilePlaces(String file, int split, Chosen chosen) {

    /// The file's column of a column counted from 0, counted from 1.
    int of(int column) {
        return Math.max(0, column - split) + 1;
    }

    /// What a column was chosen to hold; empty where nothing was.
    Optional<Role> chosen(int column) {
        return Optional.ofNullable(chosen.roles().get(column - split + 1));
    }

    /// A problem of a row.
    ///
    /// @param column counted from 1; 0 where it concerns the whole row
    Problem at(Table.Row row, int column, String message) {
        return new Problem(
                file,
                row.line(),
                column == 0 ? 0 : of(column - 1),
                column == 0 ? "" : row.cell(column - 1),
                message);
    }

    /// A column's name behind its number in a sentence; empty where it has none.
    static String named(String name) {
        return name.isEmpty() ? "" : ", '" + name + "',";
    }
}
