package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.claimline.csv.text.Table;

/// What tells the series of a table apart: its columns of keys and labels, a code and a name that
/// always go together taken as one.
final class Dimensions {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]{1,24}");
    private static final String BETWEEN = " · ";

    /// Columns that go together.
    private record Dimension(List<Integer> columns, boolean varies) {}

    private final List<Integer> columns = new ArrayList<>();
    private final List<Dimension> dimensions = new ArrayList<>();

    Dimensions(Layout layout) {
        for (Layout.Column column : layout.columns()) {
            if (column.role() == Role.KEY || column.role() == Role.LABEL) {
                columns.add(column.index());
            }
        }
        layout.first(Role.UNIT)
                .filter(unit -> tellsApart(layout.data(), unit.index()))
                .ifPresent(unit -> columns.addFirst(unit.index()));
        Together together = new Together(layout.data(), columns);
        List<Integer> left = new ArrayList<>(columns);
        while (!left.isEmpty()) {
            int first = left.removeFirst();
            List<Integer> joined = new ArrayList<>(List.of(first));
            for (int other : List.copyOf(left)) {
                if (isCodeBeside(layout, together, first, other) || together.are(first, other)) {
                    joined.add(other);
                }
            }
            left.removeAll(joined);
            dimensions.add(new Dimension(joined, together.varies(first)));
        }
    }

    /// Whether rows of the same names differ in their unit, as where the same figures are told in
    /// euros and in percent.
    private boolean tellsApart(List<Table.Row> rows, int unit) {
        Map<List<String>, String> units = new HashMap<>();
        for (Table.Row row : rows) {
            if (!units.computeIfAbsent(of(row), k -> row.cell(unit)).equals(row.cell(unit))) {
                return true;
            }
        }
        return false;
    }

    /// Whether of two columns that hold one thing each, side by side, one holds its code and the
    /// other its name.
    private static boolean isCodeBeside(Layout layout, Together together, int first, int other) {
        Role a = layout.columns().get(first).role();
        Role b = layout.columns().get(other).role();
        boolean constant = !together.varies(first) && !together.varies(other);
        boolean codes = isCode(together.first(first)) != isCode(together.first(other));
        return Math.abs(first - other) == 1
                && constant
                && (codes || (a == Role.KEY) != (b == Role.KEY));
    }

    /// Whether a row's cells are these.
    boolean areOf(Table.Row row, List<String> cells) {
        for (int i = 0; i < columns.size(); i++) {
            if (!row.cell(columns.get(i)).equals(cells.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// The cells that tell a row's series.
    List<String> of(Table.Row row) {
        List<String> cells = new ArrayList<>(columns.size());
        for (int column : columns) {
            cells.add(row.cell(column));
        }
        return cells;
    }

    /// For people: the names that vary first, then those that do not.
    String title(List<String> cells, String value) {
        LinkedHashMap<String, Boolean> words = new LinkedHashMap<>();
        for (boolean varies : new boolean[] {true, false}) {
            for (Dimension dimension : dimensions) {
                if (dimension.varies == varies) {
                    words.put(name(dimension, cells), varies);
                }
            }
            if (varies) {
                words.put(value, true);
            }
        }
        words.remove("");
        return String.join(BETWEEN, words.keySet());
    }

    /// For a key: the codes where there are some, else the names.
    String keyText(List<String> cells, String value) {
        List<String> words = new ArrayList<>();
        for (boolean varies : new boolean[] {true, false}) {
            for (Dimension dimension : dimensions) {
                if (dimension.varies == varies) {
                    words.add(code(dimension, cells));
                }
            }
            if (varies) {
                words.add(value);
            }
        }
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    /// The cell that names a dimension for people: one that is no code, else the longest.
    private String name(Dimension dimension, List<String> cells) {
        String best = "";
        for (int column : dimension.columns) {
            String cell = cells.get(columns.indexOf(column));
            boolean better =
                    best.isEmpty()
                            || isCode(best) && !isCode(cell)
                            || isCode(best) == isCode(cell) && cell.length() > best.length();
            best = better && !cell.isEmpty() ? cell : best;
        }
        return best;
    }

    /// Whether a cell is a code and no word: no blank and no small letter in it.
    private static boolean isCode(String cell) {
        return CODE.matcher(cell).matches() && cell.chars().noneMatch(Character::isLowerCase);
    }

    private String code(Dimension dimension, List<String> cells) {
        String shortest = name(dimension, cells);
        for (int column : dimension.columns) {
            String cell = cells.get(columns.indexOf(column));
            boolean shorter = cell.length() < shortest.length() && !cell.isEmpty();
            boolean first = isCode(cell) && !isCode(shortest);
            shortest =
                    (shorter || first)
                                    && CODE.matcher(cell).matches()
                                    && (first || !isCode(shortest) || isCode(cell))
                            ? cell
                            : shortest;
        }
        return shortest;
    }
}
