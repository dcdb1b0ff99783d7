package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.claimline.csv.cell.Numerals;
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

    Keys(List<Table.Row> rows, List<Layout.Column> columns, int period) {
        this.rows = rows;
        this.columns = columns;
        this.period = period;
    }

    /// @param left hears of columns of text that are not read
    List<Layout.Column> told(BiConsumer<List<Table.Row>, Layout.Column> left) {
        boolean apart = periodsRepeat() || columns.stream().anyMatch(this::isNamedKey);
        List<Layout.Column> told = new ArrayList<>();
        for (Layout.Column column : columns) {
            boolean key = column.role() == Role.KEY || column.role() == Role.LABEL;
            if (!key) {
                told.add(column);
            } else if (isBlank(column)) {
                left.accept(rows, column);
                told.add(column.with(Role.IGNORED));
            } else if (apart || isConstant(column)) {
                told.add(column);
            } else {
                left.accept(rows, column);
                told.add(column.with(Role.IGNORED));
            }
        }
        return told;
    }

    private boolean isNamedKey(Layout.Column column) {
        return (column.role() == Role.KEY || column.role() == Role.LABEL)
                && NAMES.contains(column.name().toLowerCase(Locale.ROOT))
                && !isConstant(column);
    }

    /// Whether a fifth of the rows or more stand under a period that was there already.
    private boolean periodsRepeat() {
        Set<String> seen = new HashSet<>();
        rows.forEach(row -> seen.add(row.cell(period)));
        return rows.size() > 1 && (rows.size() - seen.size()) * 5 >= rows.size();
    }

    private boolean isBlank(Layout.Column column) {
        return rows.stream().allMatch(row -> Numerals.isMissing(row.cell(column.index())));
    }

    private boolean isConstant(Layout.Column column) {
        String first = rows.isEmpty() ? "" : rows.getFirst().cell(column.index());
        return rows.size() > 1
                && rows.stream().allMatch(row -> row.cell(column.index()).equals(first));
    }
}
