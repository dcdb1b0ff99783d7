package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.List;
import org.claimline.csv.Blanks;
import org.claimline.csv.text.RowViews;
import org.claimline.csv.text.Table;

/// First cells that hold several: under `unit,geo\time`, as Eurostat writes it, `MIO_EUR,AT` is a
/// unit and a country. What stands behind the backslash names the periods across.
///
/// @param rows with those cells in columns of their own
/// @param split how many columns were added
record Composite(List<Table.Row> rows, int split) {

    static Composite of(List<Table.Row> rows) {
        String head = rows.isEmpty() ? "" : rows.getFirst().cell(0);
        int slash = head.indexOf('\\');
        if (slash < 0) {
            return new Composite(rows, 0);
        }
        int parts = head.substring(0, slash).split(",", -1).length;
        return new Composite(
                RowViews.changed(
                        rows,
                        (index, row) ->
                                split(
                                        row,
                                        index == 0 ? head.substring(0, slash) : row.cell(0),
                                        parts)),
                parts - 1);
    }

    private static Table.Row split(Table.Row row, String first, int parts) {
        List<String> cells = new ArrayList<>();
        for (String part : first.split(",", parts)) {
            cells.add(Blanks.strip(part));
        }
        while (cells.size() < parts) {
            cells.add("");
        }
        cells.addAll(row.cells().subList(Math.min(1, row.cells().size()), row.cells().size()));
        return new Table.Row(row.line(), cells);
    }
}
