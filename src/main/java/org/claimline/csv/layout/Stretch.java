package org.claimline.csv.layout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.csv.ProblemList;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.period.PeriodColumn;
import org.claimline.csv.text.Table;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.Status;

/// Gathers the observations of a stretch of a table's rows, by series. Stretches are read apart
/// from each other, and put together in the order of the rows.
final class Stretch {

    /// The cells that tell a series, and its column of values (none where periods stand across).
    record Id(List<String> cells, Optional<Layout.Column> value) {}

    /// What was found of one series.
    ///
    /// @param first the first of its rows
    /// @param column the first of its columns of values
    record Found(Table.Row first, Layout.Column column, Gathering gathering) {}

    /// The series of the rows with the same names: one for each column of values.
    private record Family(List<String> names, Found[] members) {}

    private final String file;
    private final Layout layout;
    private final PeriodColumn periods;
    private final Dimensions dimensions;
    private final CellReading cells;
    private final ProblemList problems;
    private final List<Layout.Column> values;
    private final Optional<Layout.Column> part;
    private final Map<List<String>, Family> families = new HashMap<>();
    private final Map<String, Layout.Column> firsts = new HashMap<>();
    private final Map<Id, Found> found = new LinkedHashMap<>();

    Stretch(
            String file,
            Layout layout,
            PeriodColumn periods,
            Dimensions dimensions,
            Numerals numerals) {
        this.file = file;
        this.layout = layout;
        this.periods = periods;
        this.dimensions = dimensions;
        problems = new ProblemList(file);
        cells = new CellReading(file, layout, numerals, problems);
        values = layout.of(Role.VALUE);
        part = layout.first(Role.PART);
    }

    /// The series in the order in which they first stand.
    Map<Id, Found> found() {
        return found;
    }

    /// The cells that could not be read.
    ProblemList problems() {
        return problems;
    }

    /// @param from the index of a row in the data
    /// @param to behind the last
    void read(int from, int to) {
        boolean across = values.stream().anyMatch(Stretch::isAcross);
        Optional<Integer> years = layout.first(Role.YEAR).map(Layout.Column::index);
        Family family = new Family(List.of(), new Found[0]);
        int index = from;
        for (Table.Row row : layout.data().subList(from, to)) {
            if (index == from || !dimensions.areOf(row, family.names)) {
                family = family(row);
            }
            if (!across) {
                down(row, index, family);
            } else if (values.getFirst().part().isPresent()) {
                matrix(row, index, family, years);
            } else {
                across(row, index, family);
            }
            index++;
        }
    }

    /// Adds what a stretch right behind this one holds; that one must not be used any more.
    void addAll(Stretch behind) {
        problems.addAll(behind.problems);
        behind.found.forEach(
                (id, more) -> {
                    Found there = found.putIfAbsent(id, more);
                    if (there != null) {
                        there.gathering.addAll(more.gathering);
                    }
                });
    }

    private static boolean isAcross(Layout.Column value) {
        return value.period().isPresent() || value.part().isPresent();
    }

    private Family family(Table.Row row) {
        return families.computeIfAbsent(
                dimensions.of(row), names -> new Family(names, new Found[values.size()]));
    }

    private void down(Table.Row row, int index, Family family) {
        if (periods.has(index)) {
            Frequency frequency = periods.frequency(index);
            long ordinal = periods.ordinal(index);
            Status told = periods.status(index);
            for (int i = 0; i < values.size(); i++) {
                Found one = member(family, i, Optional.of(values.get(i)), row, values.get(i));
                cells.take(
                        frequency, ordinal, told, row, index, values.get(i).index(), one.gathering);
            }
        }
    }

    private void across(Table.Row row, int index, Family family) {
        for (Layout.Column value : values) {
            value.period()
                    .map(period -> part.isEmpty() ? period : within(period, row))
                    .ifPresent(period -> take(row, index, value, family, period));
        }
    }

    private Period within(Period year, Table.Row row) {
        return RowPeriods.within(year, row.cell(part.orElseThrow().index()));
    }

    private void matrix(Table.Row row, int index, Family family, Optional<Integer> years) {
        Optional<Integer> year = years.flatMap(column -> RowPeriods.year(row.cell(column)));
        if (year.isPresent()) {
            for (Layout.Column value : values) {
                value.part().ifPresent(p -> take(row, index, value, family, p.in(year.get())));
            }
        }
    }

    private void take(Table.Row row, int index, Layout.Column value, Family family, Period period) {
        Optional<Layout.Column> apart =
                value.measure().isEmpty() ? Optional.empty() : Optional.of(firstOf(value));
        Found one = member(family, apart.map(values::indexOf).orElse(0), apart, row, value);
        cells.take(
                period.frequency(),
                period.ordinal(),
                Status.NORMAL,
                row,
                index,
                value.index(),
                one.gathering);
    }

    /// The first column of values that measures the same.
    private Layout.Column firstOf(Layout.Column value) {
        return firsts.computeIfAbsent(
                value.measure(),
                measure ->
                        values.stream()
                                .filter(one -> one.measure().equals(measure))
                                .findFirst()
                                .orElse(value));
    }

    private Found member(
            Family family,
            int index,
            Optional<Layout.Column> apart,
            Table.Row row,
            Layout.Column value) {
        Found there = family.members[index];
        if (there != null) {
            return there;
        }
        Found fresh = new Found(row, value, new Gathering(file, layout));
        family.members[index] = fresh;
        found.put(new Id(family.names, apart), fresh);
        return fresh;
    }
}
