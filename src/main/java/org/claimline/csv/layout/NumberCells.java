package org.claimline.csv.layout;

import java.util.List;
import org.claimline.csv.Recipe;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.text.Table;

/// How the cells of a table's values are written.
public final class NumberCells {

    private NumberCells() {}

    /// Learnt from every cell of a value, and as a recipe says.
    public static Numerals numerals(Layout layout, Recipe recipe) {
        int[] values = layout.of(Role.VALUE).stream().mapToInt(Layout.Column::index).toArray();
        Numerals.Detecting detecting = new Numerals.Detecting();
        for (Table.Row row : layout.data()) {
            List<String> cells = row.cells();
            for (int column : values) {
                if (column < cells.size()) {
                    detecting.add(cells.get(column));
                }
            }
        }
        return Numerals.of(detecting.result(), recipe);
    }
}
