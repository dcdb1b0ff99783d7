package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.csv.Problem;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.cell.PeriodColumn;
import org.claimline.csv.text.Table;

/// The layout of a table whose periods stand one below the other.
final class DownLayout {

    private static final int SAMPLE = 2000;
    private static final int LONGEST_LABEL = 80;
    private static final Set<String> OWN =
            Set.of("period", "value", "low", "high", "status", "note");
    private static final Numerals POINT = new Numerals('.', "");
    private static final Numerals COMMA = new Numerals(',', "");

    private final String file;
    private final List<Table.Row> all;
    private final int split;
    private final int width;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    DownLayout(String file, List<Table.Row> all, int split) {
        this.file = file;
        this.all = all;
        this.split = split;
        width = all.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<Layout> layout() {
        Optional<PeriodPlace> place = PeriodPlace.find(all, width);
        if (place.isEmpty()) {
            noPeriods();
            return Optional.empty();
        }
        int start = firstData(place.get().column());
        HeaderRows head = HeaderRows.above(all, start);
        all.subList(0, head.first()).forEach(this::noteAboveHeader);
        List<Table.Row> below = all.subList(start, all.size());
        if (!head.names().isEmpty() && mostAreWider(head.names(), below)) {
            problems.add(
                    at(
                            all.get(head.first()),
                            0,
                            "this line has fewer cells than most below it; expected the names of"
                                    + " the columns"));
            return Optional.empty();
        }
        int end = below.size();
        while (end > 0 && isFootnote(below.get(end - 1), place.get().column())) {
            end--;
        }
        List<Table.Row> rows = asWideAs(head.names(), below.subList(0, end));
        List<Layout.Column> columns = columns(head, place.get(), rows);
        Layout.Kind kind = kind(head.names(), columns);
        if (columns.stream().noneMatch(column -> column.role() == Role.VALUE)) {
            problems.add(Problem.of(file, "no column of numbers was found beside the periods"));
            return Optional.empty();
        }
        notes.add(
                "Column "
                        + place(place.get().column())
                        + named(head.names(), place.get().column())
                        + " holds the periods.");
        return Optional.of(
                new Layout(
                        kind,
                        all.subList(0, head.first()),
                        all.subList(head.first(), start),
                        rows,
                        below.subList(end, below.size()),
                        columns,
                        split,
                        notes));
    }

    private void noPeriods() {
        Table.Row first = all.getFirst();
        Table.Row told = all.size() > 1 ? all.get(1) : first;
        problems.add(
                all.size() == 1
                        ? at(first, 0, "there is a header, but no row below it")
                        : at(
                                told,
                                1,
                                "no column of periods was found; column 1 begins with '"
                                        + told.cell(0)
                                        + "', expected periods such as 2014, 2014-Q4, 2014-12 or"
                                        + " 31.12.2014"));
    }

    /// The first row with a period that another row with one follows, so that a date above the
    /// header is not taken for data.
    private int firstData(int column) {
        for (int i = 0; i + 1 < all.size(); i++) {
            if (PeriodColumn.isPeriod(all.get(i).cell(column))
                    && PeriodColumn.isPeriod(all.get(i + 1).cell(column))) {
                return i;
            }
        }
        for (int i = 0; i < all.size(); i++) {
            if (PeriodColumn.isPeriod(all.get(i).cell(column))) {
                return i;
            }
        }
        for (int i = 0; i < all.size(); i++) {
            if (PeriodColumn.mayBePeriod(all.get(i).cell(column))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isFootnote(Table.Row row, int period) {
        return !PeriodColumn.isPeriod(row.cell(period))
                && row.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1
                && row.cell(period).length() + row.cell(0).length() > 5;
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
        for (int i = header.size(); i < row.cells().size(); i++) {
            if (!row.cells().get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// The rows without those that hold more cells than the header: which of them is the value
    /// cannot be told.
    private List<Table.Row> asWideAs(List<String> header, List<Table.Row> rows) {
        if (header.isEmpty()) {
            return rows;
        }
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

    private List<Layout.Column> columns(HeaderRows head, PeriodPlace place, List<Table.Row> rows) {
        List<String> names = head.names();
        if (isTidy(names)) {
            return tidy(names);
        }
        List<Layout.Column> columns = new ArrayList<>();
        for (int i = 0; i < (names.isEmpty() ? width : names.size()); i++) {
            String name = i < names.size() ? names.get(i) : "";
            String unit = i < head.units().size() ? head.units().get(i) : "";
            Role role = place.column() == i ? periodRole(place) : role(place, name, rows, i);
            columns.add(Layout.Column.of(i, role, name, unit));
        }
        return new Keys(rows, withoutUnnamed(rows, columns), place.column()).told(this::notNumbers);
    }

    /// Numbers under no name, beside columns that have one, are remarks and not series.
    private List<Layout.Column> withoutUnnamed(List<Table.Row> rows, List<Layout.Column> columns) {
        boolean named =
                columns.stream().anyMatch(c -> c.role() == Role.VALUE && !c.name().isEmpty());
        return columns.stream().map(c -> named ? withoutUnnamed(rows, c) : c).toList();
    }

    private Layout.Column withoutUnnamed(List<Table.Row> rows, Layout.Column column) {
        if (column.role() != Role.VALUE || !column.name().isEmpty()) {
            return column;
        }
        List<Table.Row> filled =
                rows.stream().filter(row -> !row.cell(column.index()).isEmpty()).toList();
        problems.add(
                at(
                        filled.getFirst(),
                        column.index() + 1,
                        "column "
                                + place(column.index())
                                + " has no name, while others have; its "
                                + filled.size()
                                + (filled.size() == 1 ? " cell is" : " cells are")
                                + " not read"));
        return column.with(Role.IGNORED);
    }

    private static Role periodRole(PeriodPlace place) {
        return place.part().isPresent() ? Role.YEAR : Role.PERIOD;
    }

    private Role role(PeriodPlace place, String name, List<Table.Row> rows, int column) {
        if (place.part().equals(Optional.of(column))) {
            return Role.PART;
        }
        if (name.isEmpty() && rows.stream().allMatch(row -> row.cell(column).isEmpty())) {
            return Role.IGNORED;
        }
        Optional<Role> told = ColumnNames.role(name).filter(role -> role != Role.PERIOD);
        boolean numbers = holdsNumbers(rows, column);
        if (told.isPresent()
                && (!numbers || told.get() == Role.IGNORED || told.get() == Role.SCALE)) {
            return told.get();
        }
        if (numbers) {
            return ColumnNames.isCode(name) ? Role.KEY : valueOrYears(name, rows, column);
        }
        return averageLength(rows, column) > LONGEST_LABEL ? Role.NOTE : Role.LABEL;
    }

    /// A second column of years is not a series.
    private Role valueOrYears(String name, List<Table.Row> rows, int column) {
        boolean years =
                ColumnNames.isPeriod(name)
                        && rows.stream().allMatch(row -> PeriodColumn.isPeriod(row.cell(column)));
        if (years) {
            notes.add("Column " + place(column) + ", '" + name + "', holds periods too; not read.");
        }
        return years ? Role.IGNORED : Role.VALUE;
    }

    private static int averageLength(List<Table.Row> rows, int column) {
        return rows.stream().mapToInt(row -> row.cell(column).length()).sum()
                / Math.max(1, rows.size());
    }

    private static boolean isTidy(List<String> names) {
        return names.contains("period")
                && names.contains("value")
                && names.size() > 2
                && OWN.containsAll(names)
                && new HashSet<>(names).size() == names.size();
    }

    private static List<Layout.Column> tidy(List<String> names) {
        List<Layout.Column> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(Layout.Column.of(i, Role.parse(names.get(i)), names.get(i), ""));
        }
        return columns;
    }

    private static Layout.Kind kind(List<String> names, List<Layout.Column> columns) {
        if (isTidy(names)) {
            return Layout.Kind.TIDY;
        }
        return columns.stream().anyMatch(c -> c.role() == Role.KEY || c.role() == Role.LABEL)
                ? Layout.Kind.LONG
                : Layout.Kind.COLUMNS;
    }

    private static boolean holdsNumbers(List<Table.Row> rows, int column) {
        int filled = 0;
        int numbers = 0;
        for (Table.Row row : rows) {
            String cell = row.cell(column);
            if (!Numerals.isMissing(cell)) {
                filled++;
                numbers += isNumber(cell) ? 1 : 0;
                if (filled >= SAMPLE) {
                    break;
                }
            }
        }
        return numbers * 2 > filled;
    }

    private static boolean isNumber(String cell) {
        return POINT.cell(cell).isNumber() || COMMA.cell(cell).isNumber();
    }

    private void notNumbers(List<Table.Row> rows, Layout.Column column) {
        Optional<Table.Row> filled =
                rows.stream()
                        .filter(row -> !Numerals.isMissing(row.cell(column.index())))
                        .findFirst();
        String what =
                "column "
                        + place(column.index())
                        + (column.name().isEmpty() ? "" : ", '" + column.name() + "',");
        problems.add(
                filled.isPresent()
                        ? at(
                                filled.get(),
                                column.index() + 1,
                                what
                                        + " does not hold numbers and is not read; it begins with '"
                                        + filled.get().cell(column.index())
                                        + "'")
                        : at(rows.getFirst(), column.index() + 1, what + " holds no value"));
    }

    private int place(int column) {
        return Math.max(0, column - split) + 1;
    }

    private static String named(List<String> header, int column) {
        return column < header.size() && !header.get(column).isEmpty()
                ? ", '" + header.get(column) + "',"
                : "";
    }

    private Problem at(Table.Row row, int column, String message) {
        return new Problem(
                file,
                row.line(),
                column == 0 ? 0 : place(column - 1),
                column == 0 ? "" : row.cell(column - 1),
                message);
    }
}
