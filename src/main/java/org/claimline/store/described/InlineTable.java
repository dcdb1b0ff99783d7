package org.claimline.store.described;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.store.tree.Node;

/// A table that stands in the data package itself, as CSV: rows as lists, the header first; rows as
/// groups of keys; or a text that is CSV already.
final class InlineTable {

    private InlineTable() {}

    /// The text; empty where it is no table.
    static Optional<String> of(Node data) {
        return switch (data) {
            case Node.Text text -> Optional.of(text.value());
            case Node.Items rows when allLists(rows) ->
                    Optional.of(
                            csv(
                                    rows.items().stream()
                                            .map(row -> cells(((Node.Items) row).items()))
                                            .toList()));
            case Node.Items rows when allGroups(rows) -> Optional.of(ofGroups(rows));
            case Node.Items _, Node.Fields _, Node.Nothing _ -> Optional.empty();
        };
    }

    private static boolean allLists(Node.Items rows) {
        return !rows.items().isEmpty()
                && rows.items().stream().allMatch(row -> row instanceof Node.Items);
    }

    private static boolean allGroups(Node.Items rows) {
        return !rows.items().isEmpty()
                && rows.items().stream().allMatch(row -> row instanceof Node.Fields);
    }

    private static String ofGroups(Node.Items rows) {
        Set<String> header = new LinkedHashSet<>();
        rows.items().forEach(row -> header.addAll(((Node.Fields) row).fields().keySet()));
        List<List<String>> all = new ArrayList<>();
        all.add(List.copyOf(header));
        for (Node row : rows.items()) {
            Node.Fields fields = (Node.Fields) row;
            List<String> cells = new ArrayList<>();
            for (String key : header) {
                Node.Field field = fields.fields().get(key);
                cells.add(field == null ? "" : cell(field.value()));
            }
            all.add(cells);
        }
        return csv(all);
    }

    private static List<String> cells(List<Node> row) {
        return row.stream().map(InlineTable::cell).toList();
    }

    private static String cell(Node node) {
        return node instanceof Node.Text text ? text.value() : "";
    }

    private static String csv(List<List<String>> rows) {
        return rows.stream()
                .map(
                        row ->
                                row.stream()
                                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
