package org.claimline.csv.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells a row that names columns from one that holds data.
final class Heading {

    private static final Set<String> MISSING = Set.of("n/a", "na", "nan", "null", "none", "nil");
    private static final int LONGEST = 200;

    private Heading() {}

    /// Whether a row names columns: different texts with letters and without digits in all of its
    /// cells, but for empty ones at its end.
    static boolean isNames(Table.Row row) {
        int filled = filled(row);
        Set<String> names = new HashSet<>();
        for (String cell : row.cells().subList(0, filled)) {
            String name = cell.length() > LONGEST ? "" : cell.strip().toLowerCase(Locale.ROOT);
            boolean named =
                    name.chars().anyMatch(Character::isLetter)
                            && !Look.holdsDigit(name)
                            && !MISSING.contains(name);
            if (!named || !names.add(name)) {
                return false;
            }
        }
        return filled > 1;
    }

    /// Whether two rows hold the same, blank cells at their ends aside.
    static boolean isSame(Table.Row row, Table.Row other) {
        return stripped(row).equals(stripped(other));
    }

    private static List<String> stripped(Table.Row row) {
        return row.cells().subList(0, filled(row)).stream().map(String::strip).toList();
    }

    /// How many cells a row has without the blank ones at its end.
    static int filled(Table.Row row) {
        int width = row.cells().size();
        while (width > 0 && row.cells().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /// Whether blank lines stand between two rows, or the first is blank itself.
    static boolean areApart(Table.Row row, Table.Row next) {
        int breaks = row.cells().stream().mapToInt(RecordParser::breaks).sum();
        return row.isBlank() || next.line() - row.line() - breaks > 1;
    }
}
