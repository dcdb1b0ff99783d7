package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.claimline.csv.Problem;
import org.claimline.csv.ProblemList;
import org.claimline.csv.cell.PeriodColumn;
import org.claimline.csv.text.RowViews;
import org.claimline.csv.text.Table;

/// The layout of a table whose periods stand one below the other.
final class DownLayout {

    private static final int LONGEST_LABEL = 80;
    private static final Set<Role> NEVER_VALUES =
            EnumSet.of(Role.IGNORED, Role.SCALE, Role.NOTE, Role.STATUS);
    private static final Set<String> OWN =
            Set.of("period", "value", "low", "high", "status", "note");

    private final String file;
    private final List<Table.Row> all;
    private final int split;
    private final int width;
    private final Chosen chosen;
    private final ProblemList problems;
    private final List<String> notes = new ArrayList<>();
    private boolean lacksPeriods;

    DownLayout(String file, List<Table.Row> all, int split, int width, Chosen chosen) {
        this.file = file;
        this.all = all;
        this.split = split;
        this.width = width;
        this.chosen = chosen;
        problems = new ProblemList(file);
    }

    /// Whether there is no layout because no column holds periods.
    boolean lacksPeriods() {
        return lacksPeriods;
    }

    List<Problem> problems() {
        return problems.list();
    }

    Optional<Layout> layout() {
        Optional<PeriodPlace> place = PeriodPlace.find(all, width, column -> chosen(column));
        if (place.isEmpty()) {
            lacksPeriods = true;
            noPeriods();
            return Optional.empty();
        }
        int firstPeriod = firstData(place.get().column());
        HeaderRows head = head(firstPeriod);
        int start = firstBehind(head, firstPeriod, place.get().column());
        all.subList(0, head.first()).forEach(this::noteAboveHeader);
        List<Table.Row> below = all.subList(start, all.size());
        int[] wider = wider(head.names(), below);
        if (wider.length * 2 > below.size()) {
            problems.add(
                    at(
                            all.get(head.first()),
                            0,
                            "this line has fewer cells than most below it; expected the names of"
                                    + " the columns"));
            return Optional.empty();
        }
        List<Table.Row> wide = RowViews.without(below, wider);
        tellWider(head.names(), below, wider);
        int end = wide.size();
        while (end > 0 && isFootnote(wide.get(end - 1), place.get())) {
            end--;
        }
        List<Table.Row> rows = wide.subList(0, end);
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
                        wide.subList(end, wide.size()),
                        columns,
                        split,
                        notes));
    }

    private Optional<Role> chosen(int column) {
        return Optional.ofNullable(chosen.roles().get(column - split + 1));
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
        if (chosen.header().isPresent()) {
            return behind(chosen.header().get().last());
        }
        int first = firstOf(column, PeriodColumn::isPeriod);
        return first >= 0 ? first : Math.max(0, firstOf(column, PeriodColumn::mayBePeriod));
    }

    /// The first row behind the header that holds a number beside the periods; its own period may
    /// be unreadable.
    private int firstBehind(HeaderRows head, int firstPeriod, int periods) {
        for (int i = head.end(); i < firstPeriod; i++) {
            Table.Row row = all.get(i);
            boolean number =
                    IntStream.range(0, row.cells().size())
                            .anyMatch(c -> c != periods && ColumnSurvey.isNumber(row.cell(c)));
            if (number) {
                return i;
            }
        }
        return firstPeriod;
    }

    /// The first of two rows that hold periods, or the first that holds one; −1 where none does.
    private int firstOf(int column, Predicate<String> isPeriod) {
        int first = -1;
        boolean before = false;
        int i = 0;
        for (Table.Row row : all) {
            boolean period = isPeriod.test(row.cell(column));
            if (period && before) {
                return i - 1;
            }
            first = period && first < 0 ? i : first;
            before = period;
            i++;
        }
        return first;
    }

    /// How many rows begin on a line or before it.
    private int behind(int line) {
        int count = 0;
        for (Table.Row row : all) {
            if (row.line() > line) {
                return count;
            }
            count++;
        }
        return count;
    }

    private HeaderRows head(int start) {
        if (chosen.headless()) {
            return new HeaderRows(start, start, List.of(), List.of());
        }
        if (chosen.header().isPresent()) {
            int first = behind(chosen.header().get().first() - 1);
            HeaderRows inside = HeaderRows.chosen(all.subList(first, start));
            return new HeaderRows(first, start, inside.names(), inside.units());
        }
        return HeaderRows.above(all, start);
    }

    /// A row behind the data: one text alone, or texts without a period or a number beside it.
    private static boolean isFootnote(Table.Row row, PeriodPlace place) {
        String period = row.cell(place.column());
        if (PeriodColumn.mayBePeriod(period)) {
            return false;
        }
        long filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        boolean number = false;
        for (int i = place.column() + 1; i < row.cells().size(); i++) {
            number |= ColumnSurvey.isNumber(row.cell(i));
        }
        return filled == 1
                ? period.length() + row.cell(0).length() > 5
                : !number && row.cells().stream().anyMatch(cell -> cell.length() > 5);
    }

    private void noteAboveHeader(Table.Row row) {
        notes.add("Line " + row.line() + " stands above the names of the columns: " + text(row));
    }

    private static String text(Table.Row row) {
        return String.join(" ", row.cells().stream().filter(cell -> !cell.isEmpty()).toList());
    }

    /// The rows that hold more cells than the header has: which of them is the value cannot be
    /// told.
    private int[] wider(List<String> header, List<Table.Row> rows) {
        if (header.isEmpty() || width <= header.size()) {
            return new int[0];
        }
        IntStream.Builder wider = IntStream.builder();
        int i = 0;
        for (Table.Row row : rows) {
            if (isWider(header, row)) {
                wider.add(i);
            }
            i++;
        }
        return wider.build().toArray();
    }

    private static boolean isWider(List<String> header, Table.Row row) {
        for (int i = header.size(); i < row.cells().size(); i++) {
            if (!row.cells().get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void tellWider(List<String> header, List<Table.Row> rows, int[] wider) {
        for (int index : wider) {
            if (!problems.isOpen()) {
                problems.skip();
                continue;
            }
            Table.Row row = rows.get(index);
            problems.add(
                    at(
                            row,
                            header.size() + 1,
                            "the row has "
                                    + row.cells().size()
                                    + " cells, the header "
                                    + header.size()
                                    + "; a cell that holds a delimiter needs quotes; the row was"
                                    + " left out"));
        }
    }

    private List<Layout.Column> columns(HeaderRows head, PeriodPlace place, List<Table.Row> rows) {
        List<String> names = head.names();
        if (isTidy(names) && chosen.roles().isEmpty()) {
            return tidy(names);
        }
        ColumnSurvey survey =
                new ColumnSurvey(rows, names.isEmpty() ? width : names.size(), chosen.missing());
        List<Layout.Column> columns = new ArrayList<>();
        for (int i = 0; i < (names.isEmpty() ? width : names.size()); i++) {
            String name = i < names.size() ? names.get(i) : "";
            String unit = i < head.units().size() ? head.units().get(i) : "";
            Role found =
                    place.column() == i
                            ? periodRole(place)
                            : role(place, name, survey.column(i), i);
            columns.add(Layout.Column.of(i, chosen(i).orElse(found), name, unit));
        }
        return new Keys(
                        rows,
                        withoutUnnamed(survey, rows, columns),
                        place.column(),
                        survey,
                        chosen.kind())
                .told(this::notNumbers, column -> chosen(column.index()).isPresent());
    }

    /// Numbers under no name, beside columns that have one, are remarks and not series.
    private List<Layout.Column> withoutUnnamed(
            ColumnSurvey survey, List<Table.Row> rows, List<Layout.Column> columns) {
        boolean named =
                columns.stream().anyMatch(c -> c.role() == Role.VALUE && !c.name().isEmpty());
        return columns.stream().map(c -> named ? withoutUnnamed(survey, rows, c) : c).toList();
    }

    private Layout.Column withoutUnnamed(
            ColumnSurvey survey, List<Table.Row> rows, Layout.Column column) {
        if (column.role() != Role.VALUE
                || !column.name().isEmpty()
                || chosen(column.index()).isPresent()) {
            return column;
        }
        long filled = rows.stream().filter(row -> !row.cell(column.index()).isEmpty()).count();
        problems.add(
                at(
                        survey.column(column.index()).firstFilled().orElse(rows.getFirst()),
                        column.index() + 1,
                        "column "
                                + place(column.index())
                                + " has no name, while others have; its "
                                + filled
                                + (filled == 1 ? " cell is" : " cells are")
                                + " not read"));
        return column.with(Role.IGNORED);
    }

    private static Role periodRole(PeriodPlace place) {
        return place.part().isPresent() ? Role.YEAR : Role.PERIOD;
    }

    private Role role(PeriodPlace place, String name, ColumnSurvey.Column cells, int column) {
        if (place.part().equals(Optional.of(column))) {
            return Role.PART;
        }
        if (name.isEmpty() && cells.isEmpty()) {
            return Role.IGNORED;
        }
        Optional<Role> told = ColumnNames.role(name).filter(role -> role != Role.PERIOD);
        boolean numbers = cells.holdsNumbers();
        if (told.isPresent() && (!numbers || NEVER_VALUES.contains(told.get()))) {
            return told.get();
        }
        if (numbers) {
            return ColumnNames.isCounter(name)
                    ? Role.IGNORED
                    : ColumnNames.isCode(name) ? Role.KEY : valueOrYears(name, cells, column);
        }
        if (cells.holdsMostlyPeriods()) {
            notes.add("Column " + place(column) + named(name) + " holds periods too; not read.");
            return Role.IGNORED;
        }
        if (cells.averageLength() > LONGEST_LABEL) {
            return Role.NOTE;
        }
        return ColumnNames.isCode(name) ? Role.KEY : Role.LABEL;
    }

    private static String named(String name) {
        return name.isEmpty() ? "" : ", '" + name + "',";
    }

    /// A second column of years is not a series.
    private Role valueOrYears(String name, ColumnSurvey.Column cells, int column) {
        boolean years = ColumnNames.isPeriod(name) && cells.holdsPeriods();
        if (years) {
            notes.add("Column " + place(column) + named(name) + " holds periods too; not read.");
        }
        return years ? Role.IGNORED : Role.VALUE;
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

    private Layout.Kind kind(List<String> names, List<Layout.Column> columns) {
        if (isTidy(names) && chosen.roles().isEmpty()) {
            return Layout.Kind.TIDY;
        }
        return columns.stream().anyMatch(c -> c.role() == Role.KEY || c.role() == Role.LABEL)
                ? Layout.Kind.LONG
                : Layout.Kind.COLUMNS;
    }

    private void notNumbers(ColumnSurvey.Column cells, Layout.Column column) {
        String what =
                "column "
                        + place(column.index())
                        + (column.name().isEmpty() ? "" : ", '" + column.name() + "',");
        Optional<Table.Row> first = cells.firstFilled();
        Optional<Table.Row> filled = cells.firstText().or(() -> first);
        problems.add(
                filled.isPresent()
                        ? at(
                                filled.get(),
                                column.index() + 1,
                                what
                                        + (cells.holdsNumbers()
                                                ? " holds codes, which tell no series apart,"
                                                : " does not hold numbers")
                                        + " and is not read; it "
                                        + (filled.equals(first) ? "begins with '" : "holds '")
                                        + filled.get().cell(column.index())
                                        + "'")
                        : new Problem(
                                file,
                                all.getFirst().line(),
                                place(column.index()),
                                "",
                                what + " holds no value"));
    }

    private int place(int column) {
        return Math.max(0, column - split) + 1;
    }

    private static String named(List<String> header, int column) {
        return named(column < header.size() ? header.get(column) : "");
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
