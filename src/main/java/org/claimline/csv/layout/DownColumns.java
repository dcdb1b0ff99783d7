package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.csv.Problem;
import org.claimline.csv.ProblemList;
import org.claimline.csv.text.Table;

/// What each column holds of a table whose periods stand one below the other.
final class DownColumns {

    private static final int LONGEST_LABEL = 80;
    private static final Set<Role> NEVER_VALUES =
            EnumSet.of(Role.IGNORED, Role.SCALE, Role.NOTE, Role.STATUS);
    private static final Set<String> OWN =
            Set.of("period", "value", "low", "high", "status", "note");

    private final FilePlaces places;
    private final int width;
    private final int firstLine;
    private final ProblemList problems;
    private final List<String> notes;

    /// @param firstLine of the table
    /// @param problems takes columns that are not read
    /// @param notes takes what was understood, as sentences
    DownColumns(
            FilePlaces places, int width, int firstLine, ProblemList problems, List<String> notes) {
        this.places = places;
        this.width = width;
        this.firstLine = firstLine;
        this.problems = problems;
        this.notes = notes;
    }

    List<Layout.Column> of(HeaderRows head, PeriodPlace place, List<Table.Row> rows) {
        List<String> names = head.names();
        if (isTidy(names) && places.chosen().roles().isEmpty()) {
            return tidy(names);
        }
        ColumnSurvey survey =
                new ColumnSurvey(
                        rows, names.isEmpty() ? width : names.size(), places.chosen().missing());
        List<Layout.Column> columns = new ArrayList<>();
        for (int i = 0; i < (names.isEmpty() ? width : names.size()); i++) {
            String name = i < names.size() ? names.get(i) : "";
            String unit = i < head.units().size() ? head.units().get(i) : "";
            Role found =
                    place.column() == i
                            ? periodRole(place)
                            : role(place, name, survey.column(i), i);
            columns.add(Layout.Column.of(i, places.chosen(i).orElse(found), name, unit));
        }
        return new Keys(
                        rows,
                        withoutUnnamed(survey, rows, columns),
                        place.column(),
                        survey,
                        places.chosen().kind())
                .told(this::notNumbers, column -> places.chosen(column.index()).isPresent());
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
                || places.chosen(column.index()).isPresent()) {
            return column;
        }
        long filled = rows.stream().filter(row -> !row.cell(column.index()).isEmpty()).count();
        problems.add(
                places.at(
                        survey.column(column.index()).firstFilled().orElse(rows.getFirst()),
                        column.index() + 1,
                        "column "
                                + places.of(column.index())
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
            notes.add(
                    "Column "
                            + places.of(column)
                            + FilePlaces.named(name)
                            + " holds periods too; not read.");
            return Role.IGNORED;
        }
        if (cells.averageLength() > LONGEST_LABEL) {
            return Role.NOTE;
        }
        return ColumnNames.isCode(name) ? Role.KEY : Role.LABEL;
    }

    /// A second column of years is not a series.
    private Role valueOrYears(String name, ColumnSurvey.Column cells, int column) {
        boolean years = ColumnNames.isPeriod(name) && cells.holdsPeriods();
        if (years) {
            notes.add(
                    "Column "
                            + places.of(column)
                            + FilePlaces.named(name)
                            + " holds periods too; not read.");
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

    Layout.Kind kind(List<String> names, List<Layout.Column> columns) {
        if (isTidy(names) && places.chosen().roles().isEmpty()) {
            return Layout.Kind.TIDY;
        }
        return columns.stream().anyMatch(c -> c.role() == Role.KEY || c.role() == Role.LABEL)
                ? Layout.Kind.LONG
                : Layout.Kind.COLUMNS;
    }

    private void notNumbers(ColumnSurvey.Column cells, Layout.Column column) {
        String what =
                "column "
                        + places.of(column.index())
                        + (column.name().isEmpty() ? "" : ", '" + column.name() + "',");
        Optional<Table.Row> first = cells.firstFilled();
        Optional<Table.Row> filled = cells.firstText().or(() -> first);
        problems.add(
                filled.isPresent()
                        ? places.at(
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
                                places.file(),
                                firstLine,
                                places.of(column.index()),
                                "",
                                what + " holds no value"));
    }
}
