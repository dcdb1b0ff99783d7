package org.claimline.csv.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two cells of a row that stand in one because the delimiter between them is missing.
final class Merged {

    private static final int LONGEST = 200;

    private Merged() {}

    /// Parts a row that is one cell short where exactly one place makes all of its cells look like
    /// their columns; empty where there is none or more than one, or where only its last cell is
    /// missing.
    static Optional<Cutting> parted(List<String> cells, Columns columns) {
        int width = columns.count();
        if (cells.size() != width - 1 || width < 2) {
            return Optional.empty();
        }
        int known = 0;
        while (known < cells.size() && isAtHome(columns, known, cells.get(known))) {
            known++;
        }
        if (known == cells.size() && !columns.areEmpty(width - 1)) {
            return Optional.empty();
        }
        List<Cutting> found = new ArrayList<>();
        int last = cells.size() - 1;
        for (int at = last; at >= 0 && found.size() < 2; at--) {
            if (at <= known) {
                part(cells, at, columns, found);
            }
            if (!isAtHome(columns, at + 1, cells.get(at))) {
                break;
            }
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static void part(List<String> cells, int at, Columns columns, List<Cutting> found) {
        String cell = cells.get(at);
        int first = columns.areEmpty(at + 1) ? cell.length() : 1;
        int end = columns.areEmpty(at + 1) ? cell.length() + 1 : cell.length();
        for (int i = first; i < end && cell.length() <= LONGEST && found.size() < 2; i++) {
            String left = cell.substring(0, i);
            String right = cell.substring(i);
            if (columns.knowExactly(at, left) && columns.knowExactly(at + 1, right)) {
                List<String> parted = new ArrayList<>(cells);
                parted.set(at, left);
                parted.add(at + 1, right);
                found.add(new Cutting(parted, at + 1, Cutting.LOST, 0));
            }
        }
    }

    private static boolean isAtHome(Columns columns, int column, String cell) {
        return columns.strangeness(column, Look.of(cell)) < Columns.STRANGE;
    }
}
