package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimline.csv.Problem;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.cell.PeriodColumn;
import org.claimline.csv.text.CsvTable;
import org.claimline.csv.text.Table;

/// Finds out what each column of a table is.
public final class LayoutDetection {

    private static final Set<String> PERIOD_NAMES =
            Set.of(
                    "period",
                    "time_period",
                    "date",
                    "observation_date",
                    "time",
                    "year",
                    "quarter",
                    "month",
                    "week",
                    "day");
    private static final int SAMPLE = 2000;

    private final String file;
    private final List<Table.Row> all;
    private final int width;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    public LayoutDetection(String file, CsvTable table) {
        this.file = file;
        this.all = table.rows();
        this.width = table.width();
    }

    /// What could not be read as a column of periods or of values.
    public List<Problem> problems() {
        return problems;
    }

    /// The layout; empty where there is no column of periods or none of numbers, which is then
    /// among the problems.
    public Optional<Layout> detect() {
        if (width < 2) {
            problems.add(
                    at(
                            all.getFirst(),
                            0,
                            "only one column was found; expected a column of periods and one of"
                                    + " values, with , ; | or a tab between them"));
            return Optional.empty();
        }
        Optional<Table.Row> across = YearsAcross.find(all);
        if (across.isPresent()) {
            problems.add(
                    at(
                            across.get(),
                            0,
                            "the years stand side by side in this line; expected one row a period,"
                                    + " with its values beside it"));
            return Optional.empty();
        }
        int headerRow = headerRow();
        List<String> header = headerRow < 0 ? List.of() : all.get(headerRow).cells();
        all.subList(0, Math.max(0, headerRow)).forEach(this::noteAboveHeader);
        List<Table.Row> below = all.subList(headerRow + 1, all.size());
        if (headerRow >= 0 && mostAreWider(header, below)) {
            problems.add(
                    at(
                            all.get(headerRow),
                            0,
                            "this line has fewer cells than most below it; expected the names of"
                                    + " the columns"));
            return Optional.empty();
        }
        List<Table.Row> rows = headerRow < 0 ? below : asWideAs(header, below);
        if (rows.isEmpty()) {
            problems.add(at(all.getFirst(), 0, "there is a header, but no row below it"));
            return Optional.empty();
        }
        Optional<Integer> period = periodColumn(header, rows);
        if (period.isEmpty()) {
            return Optional.empty();
        }
        return withValues(header, rows, period.get());
    }

    /// The row that names the columns: the last one above the first that holds a period, if it
    /// names at least two and holds no number; else the first; −1 where the first holds a period.
    private int headerRow() {
        int firstPeriod = 0;
        while (firstPeriod < all.size()
                && all.get(firstPeriod).cells().stream().noneMatch(PeriodColumn::isPeriod)) {
            firstPeriod++;
        }
        if (firstPeriod == 0 || firstPeriod == all.size()) {
            return firstPeriod == 0 ? -1 : 0;
        }
        for (int row = firstPeriod - 1; row > 0; row--) {
            if (namesColumns(all.get(row))) {
                return row;
            }
        }
        return 0;
    }

    private static boolean namesColumns(Table.Row row) {
        Numerals point = new Numerals('.', "");
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count() > 1
                && row.cells().stream().noneMatch(cell -> point.read(cell).isPresent());
    }

    private void noteAboveHeader(Table.Row row) {
        notes.add("Line " + row.line() + " stands above the names of the columns: " + text(row));
    }

    private static String text(Table.Row row) {
        return String.join(" ", row.cells().stream().filter(cell -> !cell.isEmpty()).toList());
    }

    private static boolean mostAreWider(List<String> header, List<Table.Row> rows) {
        return rows.stream().filter(row -> isWider(header, row)).count() * 2 > rows.size();
    }

    private static boolean isWider(List<String> header, Table.Row row) {
        return row.cells().stream().skip(header.size()).anyMatch(cell -> !cell.isEmpty());
    }

    /// The rows without those that hold more cells than the header: which of them is the value
    /// cannot be told.
    private List<Table.Row> asWideAs(List<String> header, List<Table.Row> rows) {
        List<Table.Row> kept = new ArrayList<>(rows.size());
        for (Table.Row row : rows) {
            if (isWider(header, row)) {
                problems.add(
                        at(
                                row,
                                header.size() + 1,
                                "the row has "
                                        + row.cells().size()
                                        + " cells, the header "
                                        + header.size()
                                        + "; a cell that holds a delimiter needs quotes; the row"
                                        + " was left out"));
            } else {
                kept.add(row);
            }
        }
        return kept;
    }

    private Optional<Layout> withValues(List<String> header, List<Table.Row> rows, int period) {
        String evidence = "Column " + (period + 1) + named(header, period) + " holds the periods.";
        Optional<Layout> tidy = tidy(header, rows, period, evidence);
        if (tidy.isPresent()) {
            return tidy;
        }
        List<Integer> values = new ArrayList<>();
        List<Problem> unread = new ArrayList<>();
        for (int column = 0; column < (header.isEmpty() ? width : header.size()); column++) {
            if (column == period || isBlank(header, rows, column)) {
                continue;
            }
            if (holdsNumbers(rows, column)) {
                values.add(column);
            } else {
                unread.add(notNumbers(header, rows, column));
            }
        }
        problems.addAll(unread);
        if (values.isEmpty()) {
            problems.add(Problem.of(file, "no column of numbers was found beside the periods"));
            return Optional.empty();
        }
        return Optional.of(
                new Layout(
                        "columns",
                        header,
                        rows,
                        period,
                        values,
                        Optional.empty(),
                        evidence(evidence)));
    }

    private Optional<Layout> tidy(
            List<String> header, List<Table.Row> rows, int period, String evidence) {
        Set<String> own = Set.of("period", "value", "low", "high", "status", "note");
        int value = header.indexOf("value");
        if (value < 0 || header.indexOf("period") != period || !own.containsAll(header)) {
            return Optional.empty();
        }
        return Optional.of(
                new Layout(
                        header.size() == 2 ? "columns" : "tidy",
                        header,
                        rows,
                        period,
                        List.of(value),
                        Optional.of(
                                new Layout.Bounds(
                                        header.indexOf("low"),
                                        header.indexOf("high"),
                                        header.indexOf("status"),
                                        header.indexOf("note"))),
                        evidence(evidence)));
    }

    private List<String> evidence(String ofPeriods) {
        notes.add(ofPeriods);
        return notes;
    }

    private Optional<Integer> periodColumn(List<String> header, List<Table.Row> rows) {
        int best = -1;
        double bestScore = 0.5;
        for (int column = 0; column < width; column++) {
            int filled = 0;
            int periods = 0;
            for (Table.Row row : rows.subList(0, Math.min(rows.size(), SAMPLE))) {
                String cell = row.cell(column);
                if (!cell.isEmpty()) {
                    filled++;
                    periods += PeriodColumn.isPeriod(cell) ? 1 : 0;
                }
            }
            double share = filled == 0 ? 0 : (double) periods / filled;
            double score = share + (share > 0 && isPeriodName(header, column) ? 0.5 : 0);
            if (score > bestScore) {
                bestScore = score;
                best = column;
            }
        }
        if (best < 0) {
            problems.add(
                    at(
                            rows.getFirst(),
                            1,
                            "no column of periods was found; column 1 begins with '"
                                    + rows.getFirst().cell(0)
                                    + "', expected periods such as 2014, 2014-Q4, 2014-12 or"
                                    + " 31.12.2014"));
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private static boolean isPeriodName(List<String> header, int column) {
        return column < header.size()
                && PERIOD_NAMES.contains(header.get(column).toLowerCase(Locale.ROOT));
    }

    private static boolean isBlank(List<String> header, List<Table.Row> rows, int column) {
        return (column >= header.size() || header.get(column).isEmpty())
                && rows.stream().allMatch(row -> row.cell(column).isEmpty());
    }

    private static boolean holdsNumbers(List<Table.Row> rows, int column) {
        Numerals point = new Numerals('.', "");
        Numerals comma = new Numerals(',', "");
        int filled = 0;
        int numbers = 0;
        for (Table.Row row : rows) {
            String cell = row.cell(column);
            if (!Numerals.isMissing(cell)) {
                filled++;
                numbers += point.read(cell).isPresent() || comma.read(cell).isPresent() ? 1 : 0;
                if (filled >= SAMPLE) {
                    break;
                }
            }
        }
        return numbers * 2 > filled;
    }

    private Problem notNumbers(List<String> header, List<Table.Row> rows, int column) {
        Optional<Table.Row> filled =
                rows.stream().filter(row -> !Numerals.isMissing(row.cell(column))).findFirst();
        return filled.isPresent()
                ? at(
                        filled.get(),
                        column + 1,
                        "column "
                                + (column + 1)
                                + named(header, column)
                                + " does not hold numbers and is not read; it begins with '"
                                + filled.get().cell(column)
                                + "'")
                : at(
                        rows.getFirst(),
                        column + 1,
                        "column " + (column + 1) + named(header, column) + " holds no value");
    }

    private static String named(List<String> header, int column) {
        return column < header.size() && !header.get(column).isEmpty()
                ? ", '" + header.get(column) + "',"
                : "";
    }

    private Problem at(Table.Row row, int column, String message) {
        return new Problem(
                file, row.line(), column, column == 0 ? "" : row.cell(column - 1), message);
    }
}
