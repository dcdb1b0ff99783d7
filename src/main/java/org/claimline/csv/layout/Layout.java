package org.claimline.csv.layout;

import java.util.List;
import java.util.Optional;
import org.claimline.csv.text.Table;

/// What each column of a table is.
///
/// @param name the layout's name: `columns` for a column of periods and one or more of values,
/// `tidy` for a workspace's own form
/// @param header the names of the columns; empty texts where there is no header
/// @param rows the rows below the header
/// @param period the column of periods, counted from 0
/// @param values the columns of values
/// @param bounds of the tidy form, the columns beside the value
/// @param evidence why, as sentences
public record Layout(
        String name,
        List<String> header,
        List<Table.Row> rows,
        int period,
        List<Integer> values,
        Optional<Bounds> bounds,
        List<String> evidence) {

    /// The columns that stand beside a value in a workspace's own form, each −1 where absent.
    public record Bounds(int low, int high, int status, int note) {}

    public Layout {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        values = List.copyOf(values);
        evidence = List.copyOf(evidence);
    }

    /// The name of a column, empty where it has none.
    public String title(int column) {
        return column < header.size() ? header.get(column) : "";
    }
}
