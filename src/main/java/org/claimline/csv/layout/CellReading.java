package org.claimline.csv.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.claimline.csv.Problem;
import org.claimline.csv.cell.Flags;
import org.claimline.csv.cell.NumberCell;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.text.Table;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.Status;

/// Reads single cells as observations, with the flags and bounds that stand beside them.
final class CellReading {

    private final String file;
    private final Layout layout;
    private final Numerals numerals;
    private final List<Problem> problems;
    private final Optional<Layout.Column> lastActual;

    /// @param problems takes what cannot be read
    CellReading(String file, Layout layout, Numerals numerals, List<Problem> problems) {
        this.file = file;
        this.layout = layout;
        this.numerals = numerals;
        this.problems = problems;
        lastActual =
                layout.columns().stream()
                        .filter(column -> ColumnNames.isLastActual(column.name()))
                        .findFirst();
    }

    /// The observation of a cell; empty where it cannot be read, which is then a problem.
    Optional<Observation> observation(Period period, Table.Row row, int column) {
        if (layout.kind() == Layout.Kind.TIDY) {
            return bounded(period, row, column);
        }
        Optional<NumberCell> read = read(row, column);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        NumberCell cell = read.get();
        String flag = flag(row, column);
        String note = note(cell.note(), flag);
        if (cell.kind() == NumberCell.Kind.MISSING) {
            return Optional.of(Observation.missing(period, note));
        }
        Status status = cell.status() == Status.NORMAL ? Flags.statusOf(flag) : cell.status();
        if (status == Status.NORMAL && isEstimate(period, row)) {
            status = Status.ESTIMATE;
        }
        return Optional.of(
                cell.kind() == NumberCell.Kind.BOUNDED
                        ? Observation.bounded(period, cell.low(), cell.high(), status, note)
                        : Observation.of(period, cell.value(), status, note));
    }

    /// The flag beside a cell: in the next column where periods stand across, else in the row's.
    private String flag(Table.Row row, int column) {
        if (layout.kind() == Layout.Kind.ACROSS || layout.kind() == Layout.Kind.MATRIX) {
            boolean beside =
                    column + 1 < layout.columns().size()
                            && layout.columns().get(column + 1).role() == Role.STATUS;
            return beside ? row.cell(column + 1) : "";
        }
        return layout.first(Role.STATUS).map(status -> row.cell(status.index())).orElse("");
    }

    private static String note(String note, String flag) {
        boolean told = flag.isEmpty() || Flags.statusOf(flag) != Status.NORMAL;
        return told || flag.equals("A") || flag.equals("M")
                ? note
                : note.isEmpty() ? flag : note + " " + flag;
    }

    private boolean isEstimate(Period period, Table.Row row) {
        return lastActual
                .flatMap(column -> RowPeriods.year(row.cell(column.index())))
                .map(year -> period.start().getYear() > year)
                .orElse(false);
    }

    private Optional<NumberCell> read(Table.Row row, int column) {
        String text = row.cell(column);
        NumberCell cell = numerals.cell(text);
        boolean down = layout.kind() == Layout.Kind.COLUMNS || layout.kind() == Layout.Kind.TIDY;
        if (text.isEmpty() && column >= row.cells().size() && down) {
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
