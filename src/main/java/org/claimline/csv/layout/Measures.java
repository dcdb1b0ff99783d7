package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.claimline.csv.text.Table;
import org.claimline.series.Period;

/// Headers in which periods stand side by side for several measures: a row of measures over a row
/// of periods or the other way round, or both in one cell, `Population 2020`.
final class Measures {

    private static final int FEWEST = 3;

    /// A period, and what is measured in it.
    private record Head(String measure, Period period) {}

    private Measures() {}

    /// `Output,,Prices,` over `2019,2020,2019,2020`.
    static Optional<Across> above(List<Table.Row> rows, int i) {
        if (i + 2 >= rows.size()) {
            return Optional.empty();
        }
        List<String> measures = carried(rows.get(i), rows.get(i + 1).cells().size());
        return of(rows, i, 2, column -> head(measures.get(column), rows.get(i + 1).cell(column)));
    }

    /// `2019,,2020,` over `Output,Prices,Output,Prices`.
    static Optional<Across> below(List<Table.Row> rows, int i) {
        if (i + 2 >= rows.size()) {
            return Optional.empty();
        }
        Table.Row names = rows.get(i + 1);
        List<String> periods = carried(rows.get(i), names.cells().size());
        boolean apart = new HashSet<>(periods).size() < periods.size();
        return apart
                ? of(rows, i, 2, column -> head(names.cell(column), periods.get(column)))
                        .filter(found -> repeats(found.measures()))
                : Optional.empty();
    }

    /// `Population 2020,Population 2021`.
    static Optional<Across> beside(List<Table.Row> rows, int i) {
        return of(rows, i, 1, column -> cut(rows.get(i).cell(column)));
    }

    private static Optional<Head> cut(String cell) {
        int blank = cell.lastIndexOf(' ');
        return blank < 0
                ? Optional.empty()
                : head(cell.substring(0, blank).strip(), cell.substring(blank + 1));
    }

    private static Optional<Head> head(String measure, String period) {
        return measure.isEmpty() || Across.isValue(measure) || Across.periodOf(measure).isPresent()
                ? Optional.empty()
                : Across.periodOf(period).map(found -> new Head(measure, found));
    }

    /// The cells of a row, each also where the cells behind it are empty.
    private static List<String> carried(Table.Row row, int width) {
        List<String> cells = new ArrayList<>();
        String last = "";
        for (int column = 0; column < Math.max(width, row.cells().size()); column++) {
            String cell = row.cell(column);
            last = cell.isEmpty() ? last : cell;
            cells.add(last);
        }
        return cells;
    }

    private static boolean repeats(List<String> measures) {
        List<String> named = measures.stream().filter(measure -> !measure.isEmpty()).toList();
        return new HashSet<>(named).size() * 2 <= named.size();
    }

    /// All columns behind the first with a head have one, and none stands twice.
    private static Optional<Across> of(
            List<Table.Row> rows, int i, int height, IntFunction<Optional<Head>> heads) {
        List<Optional<Period>> periods = new ArrayList<>();
        List<String> measures = new ArrayList<>();
        Set<Head> distinct = new HashSet<>();
        int count = 0;
        int first = -1;
        for (int column = 0; column < rows.get(i + height - 1).cells().size(); column++) {
            Optional<Head> head = heads.apply(column);
            periods.add(head.map(Head::period));
            measures.add(head.map(Head::measure).orElse(""));
            head.ifPresent(distinct::add);
            count += head.isPresent() ? 1 : 0;
            first = head.isPresent() && first < 0 ? column : first;
        }
        return count >= FEWEST
                        && first > 0
                        && distinct.size() == count
                        && Across.holdsValuesBelow(rows, i, height, periods)
                ? Optional.of(new Across(i, height, periods, List.of(), measures))
                : Optional.empty();
    }
}
