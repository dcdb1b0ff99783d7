package org.claimline.csv.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the cells of each column look like in most rows of a file's beginning.
final class Columns {

    static final int STRANGE = 2;
    private static final double OFTEN = 0.05;
    private static final double MOST = 0.8;
    private static final int WIDEST = 300;

    private static final class Column {
        private final Map<String, Integer> looks = new HashMap<>();
        private final Map<String, Integer> exact = new HashMap<>();
        private int quoteInside;
        private boolean patterned;
    }

    private final List<Column> columns = new ArrayList<>();
    private final int rows;
    private int patterned;

    /// @param rows of equally many cells; of very wide ones nothing is learned
    Columns(List<WellCut> rows) {
        this.rows = rows.size();
        int width = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
        for (int i = 0; i < width && width <= WIDEST; i++) {
            Column column = new Column();
            for (WellCut row : rows) {
                String cell = row.cells().get(i);
                column.looks.merge(Look.of(cell), 1, Integer::sum);
                column.exact.merge(Look.exact(cell), 1, Integer::sum);
                column.quoteInside += row.quoteInside().get(i) ? 1 : 0;
            }
            column.patterned = isPatterned(column.looks);
            patterned += column.patterned ? 1 : 0;
            columns.add(column);
        }
    }

    private static boolean isPatterned(Map<String, Integer> looks) {
        int filled = 0;
        int patterns = 0;
        for (Map.Entry<String, Integer> look : looks.entrySet()) {
            filled += look.getKey().equals(Look.EMPTY) ? 0 : look.getValue();
            patterns += Look.isPattern(look.getKey()) ? look.getValue() : 0;
        }
        return filled > 0 && patterns >= filled * MOST;
    }

    /// How many columns are known; 0 where nothing was learned.
    int count() {
        return columns.size();
    }

    /// Whether such cells stand in a column.
    boolean know(int column, String cell) {
        return isOften(column, Look.of(cell));
    }

    /// How far cells that look so are from those of a column: 0 where such stand in it, 1 where
    /// both are texts, else [#STRANGE].
    int strangeness(int column, String look) {
        if (isOften(column, look)) {
            return 0;
        }
        boolean akin =
                look.equals(Look.WORD) && isOften(column, Look.WORDS)
                        || look.equals(Look.WORDS) && isOften(column, Look.WORD);
        return akin ? 1 : STRANGE;
    }

    private boolean isOften(int column, String look) {
        return isOften(columns.get(column).looks.getOrDefault(look, 0));
    }

    /// Whether cells of exactly this form stand in a column, as many digits and letters among them.
    boolean knowExactly(int column, String cell) {
        return isOften(columns.get(column).exact.getOrDefault(Look.exact(cell), 0));
    }

    /// Whether quotes stand inside of a column's cells that have none around them.
    boolean holdQuotes(int column) {
        return isOften(columns.get(column).quoteInside);
    }

    /// Whether nothing stands in a column.
    boolean areEmpty(int column) {
        return columns.get(column).looks.keySet().equals(Set.of(Look.EMPTY));
    }

    /// Whether cells are a row of this table and not just any texts: more than half of its
    /// patterned columns hold what they hold elsewhere.
    boolean know(List<String> cells) {
        if (patterned == 0 || cells.size() != columns.size()) {
            return false;
        }
        int known = 0;
        for (int i = 0; i < columns.size(); i++) {
            known += columns.get(i).patterned && know(i, cells.get(i)) ? 1 : 0;
        }
        return known * 2 > patterned;
    }

    private boolean isOften(int count) {
        return count > 0 && count >= rows * OFTEN;
    }
}
