package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.claimline.csv.KeyText;
import org.claimline.csv.Problem;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.cell.PeriodColumn;
import org.claimline.csv.cell.UnitText;
import org.claimline.csv.text.Table;
import org.claimline.series.Aggregation;
import org.claimline.series.Description;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// Reads the columns of a layout as series.
public final class SeriesReading {

    private static final Set<String> PLAIN = Set.of("", "value", "values", "obs_value");

    private record Entry(Period period, Observation observation, Table.Row row) {}

    private final String file;
    private final String fileTitle;
    private final Layout layout;
    private final PeriodColumn periods;
    private final Numerals numerals;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Set<SeriesKey> taken = new HashSet<>();

    public SeriesReading(
            String file, String fileTitle, Layout layout, PeriodColumn periods, Numerals numerals) {
        this.file = file;
        this.fileTitle = fileTitle;
        this.layout = layout;
        this.periods = periods;
        this.numerals = numerals;
    }

    public List<Problem> problems() {
        return problems;
    }

    public List<String> notes() {
        return notes;
    }

    public List<TimeSeries> read() {
        List<TimeSeries> all = new ArrayList<>();
        for (int column : layout.values()) {
            String title = titleOf(column);
            List<Observation> observations = observations(column);
            if (observations.isEmpty()) {
                continue;
            }
            Unit unit = UnitText.of(title, layout.rows(), column);
            all.add(
                    TimeSeries.of(
                            freeKey(KeyText.of(title)),
                            periods.frequency(),
                            Description.of(title, unit, Aggregation.MEAN),
                            observations));
        }
        return all;
    }

    /// The column's own name, its runs of blanks as one; the file's where it says only "value".
    private String titleOf(int column) {
        if (!isPlain(column)) {
            return layout.title(column).replaceAll("[\\s\\h]+", " ");
        }
        boolean alone = layout.values().stream().filter(this::isPlain).count() == 1;
        return alone ? fileTitle : fileTitle + " " + (column + 1);
    }

    /// Whether a column's name says nothing of what it holds.
    private boolean isPlain(int column) {
        return PLAIN.contains(layout.title(column).toLowerCase(Locale.ROOT));
    }

    private SeriesKey freeKey(SeriesKey wanted) {
        SeriesKey key = wanted;
        for (int n = 2; !taken.add(key); n++) {
            key = new SeriesKey(wanted.text() + "_" + n);
        }
        return key;
    }

    private List<Observation> observations(int column) {
        List<Entry> entries = new ArrayList<>(layout.rows().size());
        for (int i = 0; i < layout.rows().size(); i++) {
            Optional<Period> period = periods.periods().get(i);
            if (period.isPresent()) {
                Table.Row row = layout.rows().get(i);
                observation(period.get(), row, column)
                        .ifPresent(o -> entries.add(new Entry(period.get(), o, row)));
            }
        }
        // The sort is stable: of one period, the row that stands first stays first.
        entries.sort(Comparator.comparingLong(e -> e.period.ordinal()));
        List<Observation> kept = new ArrayList<>(entries.size());
        Optional<Entry> last = Optional.empty();
        for (Entry entry : entries) {
            if (last.isPresent() && last.get().period.equals(entry.period)) {
                Entry first = merge(last.get(), entry, column);
                kept.set(kept.size() - 1, first.observation);
                last = Optional.of(first);
            } else {
                kept.add(entry.observation);
                last = Optional.of(entry);
            }
        }
        return kept;
    }

    private Entry merge(Entry first, Entry later, int column) {
        Observation a = first.observation;
        Observation b = later.observation;
        String lines = "on lines " + first.row.line() + " and " + later.row.line();
        if (b.isMissing() || (a.low() == b.low() && a.high() == b.high())) {
            notes.add(first.period + " stands " + lines + " with the same value; it was merged.");
            return first;
        }
        if (a.isMissing()) {
            notes.add(first.period + " stands " + lines + "; the first has no value.");
            return new Entry(first.period, b, later.row);
        }
        problems.add(
                new Problem(
                        file,
                        later.row.line(),
                        column + 1,
                        later.row.cell(column),
                        first.period
                                + " stands "
                                + lines
                                + " with different values; "
                                + first.row.cell(column)
                                + " was kept, "
                                + later.row.cell(column)
                                + " left out"));
        return first;
    }

    private Optional<Observation> observation(Period period, Table.Row row, int column) {
        Optional<OptionalDouble> value = number(row, column);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (layout.bounds().isPresent()) {
            return bounded(period, row, value.get(), layout.bounds().get());
        }
        return Optional.of(
                value.get().isPresent()
                        ? Observation.of(period, value.get().getAsDouble())
                        : Observation.missing(period, ""));
    }

    /// The number of a cell, inside empty where it is missing; empty where it cannot be read.
    private Optional<OptionalDouble> number(Table.Row row, int column) {
        String cell = column < 0 ? "" : row.cell(column);
        if (Numerals.isMissing(cell)) {
            if (column >= row.cells().size() && column >= 0) {
                problems.add(
                        new Problem(
                                file,
                                row.line(),
                                column + 1,
                                "",
                                "the row ends before column "
                                        + (column + 1)
                                        + "; read as missing"));
            }
            return Optional.of(OptionalDouble.empty());
        }
        OptionalDouble number = numerals.read(cell);
        if (number.isEmpty()) {
            problems.add(
                    new Problem(
                            file,
                            row.line(),
                            column + 1,
                            cell,
                            "'"
                                    + cell
                                    + "' is not a number with a decimal "
                                    + (numerals.decimal() == ',' ? "comma" : "point")));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private Optional<Observation> bounded(
            Period period, Table.Row row, OptionalDouble value, Layout.Bounds at) {
        Optional<OptionalDouble> low = number(row, at.low());
        Optional<OptionalDouble> high = number(row, at.high());
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        String note = at.note() < 0 ? "" : row.cell(at.note());
        String code = at.status() < 0 ? "" : row.cell(at.status());
        boolean missing = value.isEmpty() && low.get().isEmpty() && high.get().isEmpty();
        try {
            Status status = code.isEmpty() ? Status.NORMAL : Status.parse(code);
            return Optional.of(
                    missing
                            ? Observation.missing(period, note)
                            : value.isPresent()
                                    ? Observation.of(period, value.getAsDouble(), status, note)
                                    : Observation.bounded(
                                            period,
                                            low.get().orElse(Double.NEGATIVE_INFINITY),
                                            high.get().orElse(Double.POSITIVE_INFINITY),
                                            status,
                                            note));
        } catch (IllegalArgumentException e) {
            problems.add(
                    new Problem(
                            file,
                            row.line(),
                            Math.max(at.status(), 0) + 1,
                            code,
                            e.getMessage() == null ? "this row cannot be read" : e.getMessage()));
            return Optional.empty();
        }
    }
}
