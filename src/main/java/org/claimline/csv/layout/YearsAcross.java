package org.claimline.csv.layout;

import java.util.List;
import java.util.Optional;
import org.claimline.csv.cell.PeriodColumn;
import org.claimline.csv.text.Table;

/// A table with its years across, whose columns are no series.
public final class YearsAcross {

    private static final int LEAST = 3;

    private YearsAcross() {}

    /// The first row with periods, where it holds three years or more in a row side by side; empty
    /// where it does not.
    static Optional<Table.Row> find(List<Table.Row> rows) {
        return rows.stream()
                .filter(row -> row.cells().stream().anyMatch(PeriodColumn::isPeriod))
                .findFirst()
                .filter(row -> longestRun(row.cells()) >= LEAST);
    }

    private static int longestRun(List<String> cells) {
        int longest = 0;
        int run = 0;
        int last = 0;
        for (String cell : cells) {
            int year = cell.matches("[12]\\d{3}") ? Integer.parseInt(cell) : 0;
            if (year == 0) {
                run = 0;
            } else {
                run = run > 0 && year == last + 1 ? run + 1 : 1;
            }
            last = year;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
