package org.claimline.csv.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.csv.text.Table;

/// Columns of names that tell no series apart but say something of single observations, as flags in
/// words and remarks do: without them no period stands twice under the same names, and within the
/// same names they vary.
final class Attributes {

    private static final int SAMPLE = 20_000;

    private Attributes() {}

    /// Those among some columns of names, of which all others tell series apart.
    ///
    /// @param names all columns of names
    /// @param among those that may be attributes
    static Set<Integer> of(
            List<Table.Row> rows, List<Integer> periods, List<Integer> names, List<Integer> among) {
        List<Table.Row> sample = new ArrayList<>(rows.subList(0, Math.min(rows.size(), SAMPLE)));
        Set<Integer> attributes = new HashSet<>();
        for (int column : among) {
            List<Integer> rest =
                    names.stream()
                            .filter(other -> other != column && !attributes.contains(other))
                            .toList();
            if (isAttribute(sample, periods, rest, column)) {
                attributes.add(column);
            }
        }
        return attributes;
    }

    private static boolean isAttribute(
            List<Table.Row> sample, List<Integer> periods, List<Integer> rest, int column) {
        Set<List<String>> places = new HashSet<>();
        Map<List<String>, String> first = new HashMap<>();
        boolean varies = false;
        for (Table.Row row : sample) {
            List<String> names = cells(row, rest);
            List<String> place = new ArrayList<>(names);
            place.addAll(cells(row, periods));
            if (!places.add(place)) {
                return false;
            }
            String before = first.putIfAbsent(names, row.cell(column));
            varies |= before != null && !before.equals(row.cell(column));
        }
        return varies;
    }

    private static List<String> cells(Table.Row row, List<Integer> columns) {
        return columns.stream().map(row::cell).toList();
    }
}
