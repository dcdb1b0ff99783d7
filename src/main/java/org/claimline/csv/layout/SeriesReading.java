package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.csv.KeyText;
import org.claimline.csv.Problem;
import org.claimline.csv.ProblemList;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.period.PeriodColumn;
import org.claimline.csv.text.Table;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;

/// Reads a table as series, once its layout is known.
public final class SeriesReading {

    private static final Set<String> PLAIN = Set.of("", "value", "values", "obs_value", "значение");

    /// The cells that tell a series, and its column of values (none where periods stand across).
    private record Id(List<String> cells, Optional<Layout.Column> value) {}

    private record Found(Table.Row first, Layout.Column column, Gathering gathering) {}

    /// The series of the rows with the same names: one for each column of values.
    private record Family(List<String> names, Found[] members) {}

    private final String file;
    private final String fileTitle;
    private final Layout layout;
    private final PeriodColumn periods;
    private final Dimensions dimensions;
    private final Describing describing;
    private final CellReading cells;
    private final ProblemList problems;
    private final List<String> changed = new ArrayList<>();
    private final Set<SeriesKey> taken = new HashSet<>();
    private final Map<List<String>, Family> families = new HashMap<>();
    private final List<Layout.Column> values;
    private final Optional<Layout.Column> part;
    private final Map<String, Layout.Column> firsts = new HashMap<>();
    private final Map<Id, Found> found = new LinkedHashMap<>();

    public SeriesReading(
            String file, String fileTitle, Layout layout, PeriodColumn periods, Numerals numerals) {
        this.file = file;
        this.layout = layout;
        this.periods = periods;
        values = layout.of(Role.VALUE);
        part = layout.first(Role.PART);
        dimensions = new Dimensions(layout);
        describing = new Describing(layout);
        problems = new ProblemList(file);
        cells = new CellReading(file, layout, numerals, problems);
        this.fileTitle = describing.title().isEmpty() ? fileTitle : describing.title();
    }

    public List<Problem> problems() {
        return problems.list();
    }

    /// What was merged, as sentences.
    public List<String> changed() {
        return changed;
    }

    public List<TimeSeries> read() {
        boolean across = values.stream().anyMatch(SeriesReading::isAcross);
        Optional<Integer> years = layout.first(Role.YEAR).map(Layout.Column::index);
        Family family = new Family(List.of(), new Found[0]);
        int index = 0;
        for (Table.Row row : layout.data()) {
            if (index == 0 || !dimensions.areOf(row, family.names)) {
                family = family(row, values.size());
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
        List<TimeSeries> all = new ArrayList<>();
        found.forEach((id, one) -> all.addAll(series(id, one)));
        return all;
    }

    private static boolean isAcross(Layout.Column value) {
        return value.period().isPresent() || value.part().isPresent();
    }

    private Family family(Table.Row row, int values) {
        List<String> names = dimensions.of(row);
        return families.computeIfAbsent(names, n -> new Family(n, new Found[values]));
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

    private List<TimeSeries> series(Id id, Found one) {
        List<TimeSeries> all = new ArrayList<>();
        List<Frequency> frequencies = one.gathering.frequencies();
        for (Frequency frequency : frequencies) {
            String apart = frequencies.size() == 1 ? "" : frequency.word();
            String title = title(id, one) + (apart.isEmpty() ? "" : " (" + apart + ")");
            all.add(
                    one.gathering.of(
                            frequency,
                            freeKey(KeyText.of(keyText(id, one) + " " + apart)),
                            describing.describe(title, one.first, one.column),
                            problems,
                            changed));
        }
        return all;
    }

    private String title(Id id, Found one) {
        String title = dimensions.title(id.cells(), valueTitle(id, one));
        return title.isEmpty() ? fileTitle : title;
    }

    private String keyText(Id id, Found one) {
        String text = dimensions.keyText(id.cells(), valueTitle(id, one));
        return text.isBlank() ? fileTitle : text;
    }

    /// The name of the column of values; the file's title where it says only "value" and nothing
    /// else names the series.
    private String valueTitle(Id id, Found one) {
        if (id.value().isEmpty()) {
            return "";
        }
        Layout.Column value = id.value().get();
        if (!value.measure().isEmpty()) {
            return value.measure().replaceAll("[\\s\\h]+", " ");
        }
        if (!isPlain(value)) {
            return value.name().replaceAll("[\\s\\h]+", " ");
        }
        if (!id.cells().isEmpty()) {
            return describing.dataset(one.first).orElse("");
        }
        boolean alone = layout.of(Role.VALUE).stream().filter(SeriesReading::isPlain).count() == 1;
        return alone ? fileTitle : fileTitle + " " + layout.place(value.index());
    }

    /// Whether a column's name says nothing of what it holds, or only its unit in brackets.
    private static boolean isPlain(Layout.Column column) {
        String name = column.name().toLowerCase(Locale.ROOT);
        return PLAIN.contains(name) || name.startsWith("[") && name.endsWith("]");
    }

    private SeriesKey freeKey(SeriesKey wanted) {
        SeriesKey key = wanted;
        for (int n = 2; !taken.add(key); n++) {
            key = new SeriesKey(wanted.text() + "_" + n);
        }
        return key;
    }
}
