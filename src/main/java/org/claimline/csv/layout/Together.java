package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.csv.text.Table;

/// Which columns of names vary, and which always go together, as a code and its name do; found by
/// going through the rows once.
final class Together {

    /// With more names than this, columns are not held to go together.
    private static final int MOST = 200_000;

    private final List<Integer> columns;
    private final String[] first;
    private final boolean[] varies;
    private final List<Pair> pairs = new ArrayList<>();

    /// @param columns the columns of names
    Together(List<Table.Row> rows, List<Integer> columns) {
        this.columns = List.copyOf(columns);
        first = new String[columns.size()];
        varies = new boolean[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            for (int j = i + 1; j < columns.size(); j++) {
                pairs.add(new Pair(i, j));
            }
        }
        if (!columns.isEmpty()) {
            read(rows);
        }
    }

    private void read(List<Table.Row> rows) {
        List<Pair> open = new ArrayList<>(pairs);
        String[] cells = new String[columns.size()];
        boolean begun = false;
        for (Table.Row row : rows) {
            boolean allVary = true;
            for (int i = 0; i < cells.length; i++) {
                cells[i] = row.cell(columns.get(i));
                if (!begun) {
                    first[i] = cells[i];
                }
                varies[i] |= !cells[i].equals(first[i]);
                allVary &= varies[i];
            }
            begun = true;
            open.removeIf(pair -> !pair.take(cells));
            if (open.isEmpty() && allVary) {
                return;
            }
        }
    }

    /// Whether not every cell of a column is the same.
    boolean varies(int column) {
        return varies[columns.indexOf(column)];
    }

    /// A column's first cell.
    String first(int column) {
        String cell = first[columns.indexOf(column)];
        return cell == null ? "" : cell;
    }

    /// Whether each name of one column stands beside one name of the other, and the other way
    /// round; both vary.
    boolean are(int column, int other) {
        int i = columns.indexOf(column);
        int j = columns.indexOf(other);
        return varies[i]
                && varies[j]
                && pairs.stream().anyMatch(pair -> pair.is(i, j) && pair.together);
    }

    private static final class Pair {
        private final int one;
        private final int other;
        private final Map<String, String> there = new HashMap<>();
        private final Map<String, String> back = new HashMap<>();
        private String lastOne = "";
        private String lastOther = "";
        private boolean together = true;

        Pair(int one, int other) {
            this.one = one;
            this.other = other;
        }

        boolean is(int i, int j) {
            return one == Math.min(i, j) && other == Math.max(i, j);
        }

        /// Whether they still may go together.
        boolean take(String[] cells) {
            String a = cells[one];
            String b = cells[other];
            if (a.isEmpty() || b.isEmpty() || a.equals(lastOne) && b.equals(lastOther)) {
                return true;
            }
            lastOne = a;
            lastOther = b;
            together =
                    there.size() < MOST
                            && there.computeIfAbsent(a, k -> b).equals(b)
                            && back.computeIfAbsent(b, k -> a).equals(a);
            return together;
        }
    }
}
