package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimline.csv.period.PartOfYear;
import org.claimline.csv.period.PeriodColumn;
import org.claimline.csv.text.RowViews;
import org.claimline.csv.text.Table;

/// Rows that hold one text and divide the rows below them: a year above its months, a country above
/// its years. Each becomes a cell of the rows that it stands above, in a column of its own behind
/// all others.
///
/// @param rows without those that divide
/// @param width with the column that was added
record Sections(List<Table.Row> rows, int width) {

    private static final int SAMPLE = 5000;

    static Sections of(List<Table.Row> rows, int width) {
        List<Table.Row> sample = rows.subList(0, Math.min(rows.size(), SAMPLE));
        int[] heads = heads(new ArrayList<>(sample));
        if (heads.length < 2 || !divide(sample, heads)) {
            return new Sections(rows, width);
        }
        int[] all = rows.size() > SAMPLE ? heads(rows) : heads;
        List<String> texts = IntStream.of(all).mapToObj(i -> rows.get(i).cell(0)).toList();
        List<Table.Row> below = RowViews.without(rows, all);
        return new Sections(
                RowViews.changed(below, (index, row) -> with(row, width, text(all, texts, index))),
                width + 1);
    }

    /// The indices of rows with one text in their first cell, right above a row that holds a number
    /// behind a text in its first cell, and below such a row or the header.
    private static int[] heads(List<Table.Row> rows) {
        IntStream.Builder heads = IntStream.builder();
        boolean alone = false;
        boolean begun = false;
        int i = 0;
        for (Table.Row row : rows) {
            boolean data = isData(row);
            if (data && alone && begun) {
                heads.add(i - 1);
            }
            alone = isAlone(row);
            begun |= data || isFilled(row, 2);
            i++;
        }
        return heads.build().toArray();
    }

    private static boolean isAlone(Table.Row row) {
        return !row.cell(0).isEmpty() && !isFilled(row, 2);
    }

    /// Whether so many cells hold something.
    private static boolean isFilled(Table.Row row, int count) {
        int filled = 0;
        for (String cell : row.cells()) {
            filled += cell.isEmpty() ? 0 : 1;
            if (filled == count) {
                return true;
            }
        }
        return false;
    }

    private static boolean isData(Table.Row row) {
        List<String> cells = row.cells();
        boolean number = false;
        // From the end, where the values mostly stand.
        for (int i = cells.size() - 1; i > 0 && !number; i--) {
            number = ColumnSurvey.isNumber(cells.get(i));
        }
        return number && !row.cell(0).isEmpty();
    }

    /// Whether what stands below the heads is told apart by them: months or quarters below years,
    /// or periods that stand below several heads.
    private static boolean divide(List<Table.Row> rows, int[] heads) {
        boolean years =
                IntStream.of(heads)
                        .allMatch(head -> RowPeriods.year(rows.get(head).cell(0)).isPresent());
        Set<String> before = new HashSet<>();
        boolean repeats = false;
        boolean parts = true;
        int next = 0;
        for (int i = heads[0]; i < rows.size(); i++) {
            String cell = rows.get(i).cell(0);
            if (next < heads.length && heads[next] == i) {
                next++;
            } else if (isData(rows.get(i))) {
                parts &= PartOfYear.read(cell).isPresent();
                repeats |= !before.add(cell) && PeriodColumn.isPeriod(cell);
            }
        }
        return years ? parts : repeats;
    }

    /// The head above a row: of rows without the heads.
    private static String text(int[] heads, List<String> texts, int index) {
        int low = 0;
        int high = heads.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (heads[middle] - middle <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? "" : texts.get(low - 1);
    }

    private static Table.Row with(Table.Row row, int width, String text) {
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        cells.add(text);
        return new Table.Row(row.line(), cells);
    }
}
