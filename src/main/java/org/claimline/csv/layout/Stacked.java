package org.claimline.csv.layout;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.claimline.csv.Problem;
import org.claimline.csv.cell.PeriodColumn;
import org.claimline.series.Period;

/// Notices a table in which several series stand one below the other, told apart by a column of
/// names: read as one series, nearly every period would stand twice.
public final class Stacked {

    private Stacked() {}

    public static Optional<Problem> problem(String file, Layout layout, PeriodColumn periods) {
        int width = layout.rows().stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        int names = -1;
        for (int column = 0; column < width && names < 0; column++) {
            if (column != layout.period()
                    && !layout.values().contains(column)
                    && !layout.title(column).isEmpty()) {
                names = column;
            }
        }
        Set<Period> seen = new HashSet<>();
        int read = 0;
        for (Optional<Period> period : periods.periods()) {
            if (period.isPresent()) {
                read++;
                seen.add(period.get());
            }
        }
        if (names < 0 || layout.bounds().isPresent() || seen.size() * 2 > read) {
            return Optional.empty();
        }
        return Optional.of(
                new Problem(
                        file,
                        layout.rows().getFirst().line(),
                        names + 1,
                        layout.rows().getFirst().cell(names),
                        "most periods stand more than once, so that column "
                                + (names + 1)
                                + ", '"
                                + layout.title(names)
                                + "', seems to tell several series apart; expected one row for a"
                                + " period, and a column for each series"));
    }
}
