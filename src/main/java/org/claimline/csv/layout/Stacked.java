package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimline.csv.text.CsvTable;
import org.claimline.csv.text.Table;

/// Tables that stand below each other in one file, with a blank line between them and each with
/// lines above it and names of its own.
public final class Stacked {

    private static final int MOST_LINES_ABOVE = 5;
    private static final int LEAST_ROWS = 2;
    private static final int LOOKED_AT = 200;

    private Stacked() {}

    /// The tables of a file; the file's own where it is one.
    public static List<Table> of(Table table) {
        List<Table.Row> rows = table.rows();
        List<Integer> begins = new ArrayList<>(List.of(0));
        List<String> names = List.of();
        for (int gap : table.gaps()) {
            int head = names(rows, gap);
            if (head >= 0 && holdsData(rows, begins.getLast(), gap)) {
                List<String> above = names.isEmpty() ? namesOf(rows, 0, gap) : names;
                if (!above.equals(rows.get(head).cells())) {
                    begins.add(gap);
                    names = rows.get(head).cells();
                }
            }
        }
        return begins.size() == 1 ? List.of(table) : cut(table, begins);
    }

    private static List<Table> cut(Table table, List<Integer> begins) {
        List<Table> all = new ArrayList<>();
        for (int i = 0; i < begins.size(); i++) {
            int from = begins.get(i);
            int end = i + 1 < begins.size() ? begins.get(i + 1) : table.rows().size();
            List<Table.Row> rows = table.rows().subList(from, end);
            int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            all.add(
                    new CsvTable(
                            rows,
                            table.lines(),
                            width,
                            List.of(),
                            i == 0 ? table.problems() : List.of()));
        }
        return all;
    }

    /// The names of the table that begins at a row, below some lines of one text each: different
    /// ones in several cells, none of them a number, above rows that hold numbers; −1 where there
    /// are none.
    private static int names(List<Table.Row> rows, int from) {
        for (int i = from; i < Math.min(rows.size(), from + MOST_LINES_ABOVE); i++) {
            List<String> filled = filled(rows.get(i));
            if (filled.size() > 1) {
                boolean text = filled.stream().noneMatch(ColumnSurvey::isNumber);
                return text
                                && new HashSet<>(filled).size() == filled.size()
                                && areBelow(rows, i + 1)
                        ? i
                        : -1;
            }
        }
        return -1;
    }

    private static boolean areBelow(List<Table.Row> rows, int from) {
        int data = 0;
        while (data < LEAST_ROWS && from + data < rows.size() && isData(rows.get(from + data))) {
            data++;
        }
        return data == LEAST_ROWS;
    }

    private static List<String> namesOf(List<Table.Row> rows, int from, int end) {
        for (int i = from; i < Math.min(end, from + LOOKED_AT); i++) {
            if (names(rows, i) == i) {
                return rows.get(i).cells();
            }
        }
        return List.of();
    }

    private static boolean holdsData(List<Table.Row> rows, int from, int end) {
        Set<Integer> lines = new HashSet<>();
        for (Table.Row row : rows.subList(from, Math.min(end, from + LOOKED_AT))) {
            if (isData(row)) {
                lines.add(row.line());
            }
        }
        return lines.size() >= LEAST_ROWS;
    }

    private static boolean isData(Table.Row row) {
        return filled(row).size() > 1 && filled(row).stream().anyMatch(ColumnSurvey::isNumber);
    }

    private static List<String> filled(Table.Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    }
}
