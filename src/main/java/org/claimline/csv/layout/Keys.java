package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.claimline.csv.text.Table;

/// Tells which columns of names tell series apart: all of them where periods stand more than once,
/// or where a column's name says so; else they are no part of a series, unless they hold one name
/// only, which then belongs to its title.
final class Keys {

    private static final Set<String> NAMES =
            Set.of(
                    "entity",
                    "country",
                    "country name",
                    "geo",
                    "region",
                    "area",
                    "location",
                    "indicator",
                    "item",
                    "series",
                    "series id",
                    "series_id",
                    "variable",
                    "currency",
                    "ref_area",
                    "страна",
                    "регион",
                    "показатель",
                    "land",
                    "pays");

    private final List<Table.Row> rows;
    private final List<Layout.Column> columns;
    private final int period;
    private final ColumnSurvey survey;
    private final Optional<Layout.Kind> kind;

    /// @param kind the layout, where it was chosen
    Keys(
            List<Table.Row> rows,
            List<Layout.Column> columns,
            int period,
            ColumnSurvey survey,
            Optional<Layout.Kind> kind) {
        this.rows = rows;
        this.columns = columns;
        this.period = period;
        this.survey = survey;
        this.kind = kind;
    }

    /// @param left hears of columns of text that are not read
    /// @param chosen whether a column's role was chosen, so that it stays
    List<Layout.Column> told(
            BiConsumer<ColumnSurvey.Column, Layout.Column> left, Predicate<Layout.Column> chosen) {
        boolean apart = tellApart();
        Set<Integer> attributes = apart && kind.isEmpty() ? attributes(chosen) : Set.of();
        List<Layout.Column> told = new ArrayList<>();
        for (Layout.Column column : columns) {
            ColumnSurvey.Column cells = survey.column(column.index());
            boolean read = !cells.isBlank() && (apart || isConstant(column));
            if (attributes.contains(column.index())) {
                told.add(column.with(Role.NOTE));
            } else if (read || chosen.test(column) || !isKey(column)) {
                told.add(column);
            } else {
                left.accept(cells, column);
                told.add(column.with(Role.IGNORED));
            }
        }
        return told;
    }

    private boolean tellApart() {
        if (kind.isPresent()) {
            return kind.get() == Layout.Kind.LONG;
        }
        return columns.stream().anyMatch(this::isNamedKey)
                || columns.stream().anyMatch(column -> isKey(column) && !isConstant(column))
                        && periodsRepeat();
    }

    private Set<Integer> attributes(Predicate<Layout.Column> chosen) {
        List<Integer> names =
                columns.stream().filter(Keys::isKey).map(Layout.Column::index).toList();
        List<Integer> among =
                columns.stream()
                        .filter(column -> isKey(column) && !isConstant(column))
                        .filter(column -> !isNamedKey(column) && !chosen.test(column))
                        .map(Layout.Column::index)
                        .toList();
        List<Integer> periods =
                columns.stream()
                        .filter(
                                column ->
                                        column.role() == Role.PERIOD
                                                || column.role() == Role.YEAR
                                                || column.role() == Role.PART)
                        .map(Layout.Column::index)
                        .toList();
        return among.isEmpty() ? Set.of() : Attributes.of(rows, periods, names, among);
    }

    private static boolean isKey(Layout.Column column) {
        return column.role() == Role.KEY || column.role() == Role.LABEL;
    }

    private boolean isNamedKey(Layout.Column column) {
        return isKey(column)
                && NAMES.contains(column.name().toLowerCase(Locale.ROOT))
                && !isConstant(column);
    }

    /// Whether a fifth of the rows or more stand under a period that was there already.
    private boolean periodsRepeat() {
        Distinct periods = new Distinct(rows.size());
        for (Table.Row row : rows) {
            periods.add(row.cell(period));
        }
        return rows.size() > 1 && (rows.size() - periods.count()) * 5 >= rows.size();
    }

    private boolean isConstant(Layout.Column column) {
        return rows.size() > 1 && survey.column(column.index()).isConstant();
    }
}
