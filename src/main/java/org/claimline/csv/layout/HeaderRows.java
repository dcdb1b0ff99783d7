package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.cell.UnitText;
import org.claimline.csv.text.Table;

/// The rows above a table's data that name its columns and tell their units.
///
/// @param first index of the first of them; the data's first row where there are none
/// @param end index behind the last of them
/// @param names of the columns; empty where there is no header
/// @param units of the columns as text; empty where there is no row of units
record HeaderRows(int first, int end, List<String> names, List<String> units) {

    private static final Set<String> TITLES =
            Set.of(
                    "title",
                    "series title",
                    "series name",
                    "label",
                    "libellé",
                    "bezeichnung",
                    "название",
                    "наименование",
                    "показатель");
    private static final Set<String> UNITS =
            Set.of("unit", "units", "unité", "einheit", "единица измерения", "ед. изм.");
    private static final Numerals POINT = new Numerals('.', "");

    /// @param data index of the first row of data
    static HeaderRows above(List<Table.Row> rows, int data) {
        Optional<HeaderRows> labelled = labelled(rows.subList(0, data));
        if (labelled.isPresent()) {
            return labelled.get();
        }
        List<String> units = List.of();
        int last = data - 1;
        for (int i = data - 1; i >= 0 && !namesColumns(rows.get(i)); i--) {
            last = i - 1;
        }
        int end = last + 1;
        if (last > 0 && isUnits(rows.get(last)) && namesColumns(rows.get(last - 1))) {
            units = rows.get(last).cells();
            last--;
        } else if (last >= 0 && last + 1 < data && isUnits(rows.get(last + 1))) {
            units = rows.get(last + 1).cells();
            end++;
        }
        if (last < 0) {
            return data > 0
                    ? new HeaderRows(data - 1, data, rows.get(data - 1).cells(), List.of())
                    : new HeaderRows(data, data, List.of(), List.of());
        }
        int first = last;
        while (first > 0 && isGroup(rows.get(first - 1), rows.get(first))) {
            first--;
        }
        return new HeaderRows(first, end, names(rows.subList(first, last + 1)), units);
    }

    /// Rows that were chosen for the header: all of them name the columns, but for a row of units.
    static HeaderRows chosen(List<Table.Row> rows) {
        HeaderRows found = above(rows, rows.size());
        if (labelled(rows).isPresent()) {
            return found;
        }
        boolean last = found.units().isEmpty() || rows.size() < 2;
        return new HeaderRows(
                0,
                rows.size(),
                rows.isEmpty() ? List.of() : names(last ? rows : rows.subList(0, rows.size() - 1)),
                found.units());
    }

    /// Rows that say in their first cell what they hold, as central banks write above their data:
    /// `Title`, `Units`, `Frequency`, `Source`.
    private static Optional<HeaderRows> labelled(List<Table.Row> rows) {
        int titles = indexOf(rows, TITLES);
        if (titles < 0) {
            return Optional.empty();
        }
        int units = indexOf(rows, UNITS);
        return Optional.of(
                new HeaderRows(
                        0,
                        rows.size(),
                        rows.get(titles).cells(),
                        units < 0 ? List.of() : rows.get(units).cells()));
    }

    private static int indexOf(List<Table.Row> rows, Set<String> labels) {
        for (int i = 0; i < rows.size(); i++) {
            String label = rows.get(i).cell(0).toLowerCase(Locale.ROOT);
            if (labels.contains(label) && namesColumns(rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean namesColumns(Table.Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1
                && row.cells().stream().noneMatch(cell -> POINT.read(cell).isPresent());
    }

    private static boolean isUnits(Table.Row row) {
        List<String> filled = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        long told = filled.stream().filter(cell -> UnitText.told(cell).isPresent()).count();
        return told > 0 && told * 2 >= filled.size();
    }

    /// A row of names over groups of columns: directly above, with names beyond its first column.
    private static boolean isGroup(Table.Row above, Table.Row row) {
        long beyond = above.cells().stream().skip(1).filter(cell -> !cell.isEmpty()).count();
        return row.line() - above.line() == 1
                && namesColumns(above)
                && beyond > 1
                && above.cells().size() >= row.cells().size() - 1;
    }

    private static List<String> names(List<Table.Row> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<String> names = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            names.add("");
        }
        for (int i = 0; i < rows.size(); i++) {
            String carried = "";
            boolean isLast = i == rows.size() - 1;
            for (int column = 0; column < width; column++) {
                String cell = rows.get(i).cell(column);
                carried = cell.isEmpty() && !isLast ? carried : cell;
                String before = names.get(column);
                if (!carried.isEmpty() && !before.equals(carried)) {
                    names.set(column, before.isEmpty() ? carried : before + " " + carried);
                }
            }
        }
        return names;
    }
}
