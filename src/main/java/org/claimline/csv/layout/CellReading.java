package org.claimline.csv.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.csv.Problem;
import org.claimline.csv.ProblemList;
import org.claimline.csv.cell.Flags;
import org.claimline.csv.cell.NumberCell;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.text.Table;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.Status;

/// Reads single cells as observations, with the flags and bounds that stand beside them.
final class CellReading {

    private final String file;
    private final Layout layout;
    private final Numerals numerals;
    private final ProblemList problems;
    private final Optional<Layout.Column> lastActual;
    private final Optional<Layout.Column> flags;
    private final boolean across;
    private final List<Layout.Column> remarks;

    /// Whether nothing beside a cell says anything of its value.
    private final boolean bare;

    /// Notes that stand beside many observations, each kept once.
    private final Map<String, String> known = new HashMap<>();

    /// @param problems takes what cannot be read
    CellReading(String file, Layout layout, Numerals numerals, ProblemList problems) {
        this.file = file;
        this.layout = layout;
        this.numerals = numerals;
        this.problems = problems;
        flags = layout.first(Role.STATUS);
        across = layout.kind() == Layout.Kind.ACROSS || layout.kind() == Layout.Kind.MATRIX;
        remarks = across ? List.of() : layout.of(Role.NOTE);
        lastActual =
                layout.columns().stream()
                        .filter(column -> ColumnNames.isLastActual(column.name()))
                        .findFirst();
        bare = flags.isEmpty() && remarks.isEmpty() && lastActual.isEmpty();
    }

    /// Hands the observation of a cell to its series; one that cannot be read is a problem.
    ///
    /// @param index of the row in the data
    /// @param told what the period's cell says of the row's observations
    void take(
            Frequency frequency,
            long ordinal,
            Status told,
            Table.Row row,
            int index,
            int column,
            Gathering into) {
        if (layout.kind() == Layout.Kind.TIDY) {
            bounded(new Period(frequency, ordinal), row, column)
                    .ifPresent(observation -> into.add(observation, index, column));
            return;
        }
        double plain = bare ? numerals.plain(row.cell(column)) : Double.NaN;
        if (!Double.isNaN(plain)) {
            into.add(frequency, ordinal, plain, told, "", index, column);
            return;
        }
        Optional<NumberCell> read = read(row, column);
        if (read.isEmpty()) {
            return;
        }
        NumberCell cell = read.get();
        String flag = flag(row, column);
        String note = joined(note(cell.note(), flag), remark(row));
        if (cell.kind() == NumberCell.Kind.MISSING) {
            into.add(frequency, ordinal, Double.NaN, Status.MISSING, note, index, column);
            return;
        }
        Status status =
                cell.status() == Status.NORMAL && !flag.isEmpty()
                        ? Flags.statusOf(flag)
                        : cell.status();
        if (status == Status.NORMAL) {
            status = isEstimate(frequency, ordinal, row) ? Status.ESTIMATE : told;
        }
        if (cell.kind() == NumberCell.Kind.BOUNDED) {
            Period period = new Period(frequency, ordinal);
            into.add(
                    Observation.bounded(period, cell.low(), cell.high(), status, note),
                    index,
                    column);
        } else {
            into.add(frequency, ordinal, cell.value(), status, note, index, column);
        }
    }

    /// The flag beside a cell: in the next column where periods stand across, else in the row's.
    private String flag(Table.Row row, int column) {
        if (across) {
            boolean beside =
                    column + 1 < layout.columns().size()
                            && layout.columns().get(column + 1).role() == Role.STATUS;
            return beside ? row.cell(column + 1) : "";
        }
        return flags.map(status -> row.cell(status.index())).orElse("");
    }

    /// What the row's columns of notes say.
    private String remark(Table.Row row) {
        String all = "";
        for (Layout.Column column : remarks) {
            all = joined(all, row.cell(column.index()));
        }
        return all.isEmpty() ? all : known.computeIfAbsent(all, same -> same);
    }

    private static String joined(String one, String other) {
        return one.isEmpty() ? other : other.isEmpty() ? one : one + " " + other;
    }

    private static String note(String note, String flag) {
        boolean told = flag.isEmpty() || Flags.statusOf(flag) != Status.NORMAL;
        return told || flag.equals("A") || flag.equals("M") ? note : joined(note, flag);
    }

    private boolean isEstimate(Frequency frequency, long ordinal, Table.Row row) {
        return lastActual.isPresent()
                && RowPeriods.year(row.cell(lastActual.get().index()))
                        .map(year -> new Period(frequency, ordinal).start().getYear() > year)
                        .orElse(false);
    }

    private Optional<NumberCell> read(Table.Row row, int column) {
        String text = row.cell(column);
        NumberCell cell = numerals.cell(text);
        boolean down = layout.kind() == Layout.Kind.COLUMNS || layout.kind() == Layout.Kind.TIDY;
        if (down && text.isEmpty() && column >= row.cells().size()) {
            problems.add(
                    problem(
                            row,
                            column,
                            "the row ends before column "
                                    + layout.place(column)
                                    + "; read as missing"));
        }
        if (cell.kind() == NumberCell.Kind.UNREADABLE) {
            problems.add(problem(row, column, numerals.fault(text)));
            return Optional.empty();
        }
        return Optional.of(cell);
    }

    private Problem problem(Table.Row row, int column, String message) {
        return new Problem(file, row.line(), layout.place(column), row.cell(column), message);
    }

    private Optional<Observation> bounded(Period period, Table.Row row, int column) {
        Optional<OptionalDouble> value = bound(row, column);
        Optional<OptionalDouble> low = bound(row, indexOf(Role.LOW));
        Optional<OptionalDouble> high = bound(row, indexOf(Role.HIGH));
        if (value.isEmpty() || low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        int statusColumn = indexOf(Role.STATUS);
        int noteColumn = indexOf(Role.NOTE);
        String code = statusColumn < 0 ? "" : row.cell(statusColumn);
        String note = noteColumn < 0 ? "" : row.cell(noteColumn);
        boolean missing = value.get().isEmpty() && low.get().isEmpty() && high.get().isEmpty();
        try {
            Status status = code.isEmpty() ? Status.NORMAL : Status.parse(code);
            return Optional.of(
                    missing
                            ? Observation.missing(period, note)
                            : value.get().isPresent()
                                    ? Observation.of(
                                            period, value.get().getAsDouble(), status, note)
                                    : Observation.bounded(
                                            period,
                                            low.get().orElse(Double.NEGATIVE_INFINITY),
                                            high.get().orElse(Double.POSITIVE_INFINITY),
                                            status,
                                            note));
        } catch (IllegalArgumentException e) {
            problems.add(
                    problem(
                            row,
                            Math.max(statusColumn, 0),
                            e.getMessage() == null ? "this row cannot be read" : e.getMessage()));
            return Optional.empty();
        }
    }

    private int indexOf(Role role) {
        return layout.first(role).map(Layout.Column::index).orElse(-1);
    }

    /// The number of a cell, inside empty where it is missing; empty where it cannot be read.
    private Optional<OptionalDouble> bound(Table.Row row, int column) {
        if (column < 0) {
            return Optional.of(OptionalDouble.empty());
        }
        return read(row, column)
                .map(
                        cell ->
                                cell.kind() == NumberCell.Kind.MISSING
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(cell.value()));
    }
}
