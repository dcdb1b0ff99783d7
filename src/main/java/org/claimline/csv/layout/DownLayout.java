package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.claimline.csv.Problem;
import org.claimline.csv.ProblemList;
import org.claimline.csv.period.PeriodColumn;
import org.claimline.csv.text.RowViews;
import org.claimline.csv.text.Table;

/// The layout of a table whose periods stand one below the other.
final class DownLayout {

    private final String file;
    private final FilePlaces places;
    private final List<Table.Row> all;
    private final int split;
    private final int width;
    private final Chosen chosen;
    private final ProblemList problems;
    private final List<String> notes = new ArrayList<>();
    private boolean lacksPeriods;

    DownLayout(String file, List<Table.Row> all, int split, int width, Chosen chosen) {
        this.file = file;
        places = new FilePlaces(file, split, chosen);
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
        Optional<PeriodPlace> place = PeriodPlace.find(all, width, places::chosen);
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
                    places.at(
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
        DownColumns roles = new DownColumns(places, width, all.getFirst().line(), problems, notes);
        List<Layout.Column> columns = roles.of(head, place.get(), rows);
        Layout.Kind kind = roles.kind(head.names(), columns);
        if (columns.stream().noneMatch(column -> column.role() == Role.VALUE)) {
            problems.add(Problem.of(file, "no column of numbers was found beside the periods"));
            return Optional.empty();
        }
        notes.add(
                "Column "
                        + places.of(place.get().column())
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

    private void noPeriods() {
        Table.Row first = all.getFirst();
        Table.Row told = all.size() > 1 ? all.get(1) : first;
        problems.add(
                all.size() == 1
                        ? places.at(first, 0, "there is a header, but no row below it")
                        : places.at(
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
            return Table.indexOf(all, chosen.header().get().last() + 1);
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

    private HeaderRows head(int start) {
        if (chosen.headless()) {
            return new HeaderRows(start, start, List.of(), List.of());
        }
        if (chosen.header().isPresent()) {
            int first = Table.indexOf(all, chosen.header().get().first());
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
                    places.at(
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

    private static String named(List<String> header, int column) {
        return FilePlaces.named(column < header.size() ? header.get(column) : "");
    }
}
