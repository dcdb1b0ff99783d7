package org.claimline.store.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Carries the difference between two plain writings of a file, of what it said and of what it is
/// to say, over to the file as a person wrote it.
///
/// Entries are known by their keys, items of lists by their `id`, `name`, `shape`, `series` or
/// `formula`, or by what they say. What the plain writing leaves out, such as a default that
/// someone wrote down, stays. A comment right above an entry or an item, or behind it, is its own
/// and goes where it goes.
public final class YamlEdit {

    private static final List<String> NAMES = List.of("id", "name", "shape", "series", "formula");

    /// A stretch of the text and what takes its place.
    private record Change(int from, int to, String with) {
        int length() {
            return to - from;
        }
    }

    private final YamlNodes old;
    private final YamlNodes next;
    private final FlowText flow;
    private final List<Change> changes = new ArrayList<>();

    private YamlEdit(YamlNodes old, YamlNodes next) {
        this.old = old;
        this.next = next;
        flow = new FlowText(next);
    }

    /// @param text the file as a person wrote it
    /// @param said what it says, plainly written
    /// @param wanted what it is to say, plainly written
    public static String apply(String text, String said, String wanted) {
        boolean returns = text.contains("\r\n");
        String lines = returns ? text.replace("\r\n", "\n") : text;
        String edited = Reorder.apply(content(lines, said, wanted), wanted);
        return returns ? edited.replace("\n", "\r\n") : edited;
    }

    private static String content(String text, String said, String wanted) {
        YamlNodes next = new YamlNodes(wanted);
        YamlNodes base = new YamlNodes(said);
        YamlNodes old = new YamlNodes(text);
        if (next.root().isEmpty() || old.root().isEmpty()) {
            String head = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
            return old.root().isEmpty() ? head + wanted : text;
        }
        YamlEdit edit = new YamlEdit(old, next);
        MappingNode nothing = new YamlNodes("{}").root().orElseThrow();
        edit.map(old.root().get(), base.root().orElse(nothing), next.root().get());
        return edit.applied();
    }

    /// From the end to the beginning, so that places stay right. Of those at one place what is
    /// taken out comes before what is put in, and what was found first stands first.
    private String applied() {
        StringBuilder out = new StringBuilder(old.text());
        List<Change> backward = new ArrayList<>(changes);
        Collections.reverse(backward);
        backward.sort(
                Comparator.comparingInt(Change::from).thenComparingInt(Change::length).reversed());
        backward.forEach(c -> out.replace(c.from(), c.to(), c.with()));
        return out.toString();
    }

    private void change(int from, int to, String with) {
        changes.add(new Change(from, to, with));
    }

    private void map(MappingNode there, MappingNode base, MappingNode wanted) {
        for (NodeTuple tuple : there.getValue()) {
            String key = YamlNodes.key(tuple);
            Optional<Node> was = YamlNodes.value(base, key);
            Optional<Node> is = YamlNodes.value(wanted, key);
            if (is.isEmpty()) {
                if (was.isPresent()) {
                    removeEntry(there, tuple);
                }
            } else if (was.isEmpty() || !YamlNodes.same(was.get(), is.get())) {
                value(there, tuple, was, is.get());
            }
        }
        Optional<NodeTuple> before = Optional.empty();
        for (NodeTuple tuple : wanted.getValue()) {
            Optional<NodeTuple> here = YamlNodes.entry(there, YamlNodes.key(tuple));
            if (here.isPresent()) {
                before = here;
            } else if (YamlNodes.value(base, YamlNodes.key(tuple)).isEmpty()) {
                addEntry(there, before, tuple);
            }
        }
    }

    private void value(MappingNode there, NodeTuple tuple, Optional<Node> was, Node is) {
        Node has = tuple.getValueNode();
        if (has instanceof MappingNode map && is instanceof MappingNode next) {
            Node base = was.filter(MappingNode.class::isInstance).orElse(has);
            map(map, (MappingNode) base, next);
        } else if (has instanceof SequenceNode list
                && is instanceof SequenceNode next
                && !YamlNodes.isFlow(list)
                && !list.getValue().isEmpty()
                && !next.getValue().isEmpty()) {
            items(list, was, next);
        } else {
            replaceEntry(there, tuple, is);
        }
    }

    private void replaceEntry(MappingNode there, NodeTuple tuple, Node is) {
        int from = old.start(tuple.getKeyNode());
        int to = Math.max(old.end(tuple.getValueNode()), old.end(tuple.getKeyNode()) + 1);
        Node has = tuple.getValueNode();
        boolean scalars = has instanceof ScalarNode && is instanceof ScalarNode;
        if (scalars && !YamlNodes.isNull(has)) {
            change(old.start(has), old.end(has), flow.of(is));
        } else {
            change(from, to, entryText(there, is, YamlNodes.key(tuple)));
        }
    }

    private String entryText(MappingNode there, Node is, String key) {
        if (YamlNodes.isFlow(there)) {
            return key + ": " + flow.of(is);
        }
        int column = old.column(there.getValue().getFirst().getKeyNode());
        return key + ":" + valueText(is, column);
    }

    /// The text of a value behind the colon of its key, as the plain writing has it, at another
    /// depth.
    private String valueText(Node is, int column) {
        if (YamlNodes.isFlow(is) || is instanceof ScalarNode) {
            return " " + next.text().substring(next.start(is), next.end(is));
        }
        int by = column + 2 - markColumn(is);
        int from = next.startOfLine(next.start(is));
        return "\n" + shifted(next.text().substring(from, next.end(is)), by);
    }

    /// The column of what a value in lines begins with: the dash of a list's first item.
    private int markColumn(Node is) {
        if (is instanceof SequenceNode list) {
            int start = next.start(list.getValue().getFirst());
            int dash = next.text().lastIndexOf('-', start - 1);
            return dash - next.startOfLine(dash);
        }
        return next.column(is);
    }

    private static String shifted(String lines, int by) {
        StringBuilder out = new StringBuilder();
        for (String line : lines.split("\n", -1)) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            if (by >= 0) {
                out.append(line.isBlank() ? line : " ".repeat(by) + line);
            } else {
                int blanks = line.length() - line.stripLeading().length();
                out.append(line.substring(Math.min(-by, blanks)));
            }
        }
        return out.toString();
    }

    private void removeEntry(MappingNode there, NodeTuple tuple) {
        List<NodeTuple> all = there.getValue();
        int at = all.indexOf(tuple);
        int from = old.start(tuple.getKeyNode());
        int to = Math.max(old.end(tuple.getValueNode()), old.end(tuple.getKeyNode()) + 1);
        boolean last = at == all.size() - 1;
        if (YamlNodes.isFlow(there)) {
            if (!last) {
                change(from, old.start(all.get(at + 1).getKeyNode()), "");
            } else {
                change(at == 0 ? from : old.end(all.get(at - 1).getValueNode()), to, "");
            }
        } else if (at == 0 && !last) {
            // It may stand behind a dash: the next entry takes its place.
            change(from, old.start(all.get(1).getKeyNode()), "");
        } else {
            int line = old.startOfComments(old.startOfLine(from));
            change(Math.max(0, line - 1), old.endOfLine(to), "");
        }
    }

    private void addEntry(MappingNode there, Optional<NodeTuple> before, NodeTuple tuple) {
        String key = YamlNodes.key(tuple);
        Node is = tuple.getValueNode();
        if (YamlNodes.isFlow(there)) {
            String text = key + ": " + flow.of(is);
            if (before.isPresent()) {
                int at = old.end(before.get().getValueNode());
                change(at, at, ", " + text);
            } else {
                int at = old.start(there) + 1;
                change(at, at, text + (there.getValue().isEmpty() ? "" : ", "));
            }
            return;
        }
        int column = old.column(there.getValue().getFirst().getKeyNode());
        String text = key + ":" + valueText(is, column);
        if (before.isPresent()) {
            int at = old.endOfLine(old.end(before.get().getValueNode()));
            change(at, at, "\n" + " ".repeat(column) + text);
        } else {
            int at = old.start(there.getValue().getFirst().getKeyNode());
            change(at, at, text + "\n" + " ".repeat(column));
        }
    }

    /// What an item is known by; empty where it has no name of its own.
    static Optional<String> name(Node item) {
        if (item instanceof MappingNode map) {
            for (String key : NAMES) {
                if (YamlNodes.value(map, key).orElse(null) instanceof ScalarNode scalar) {
                    return Optional.of(key + " " + scalar.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /// The place of each item by what it is known by: its name, or what it says, and which it is
    /// of those of that name.
    static Map<String, Integer> places(List<Node> items) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Node item : items) {
            String name = name(item).orElseGet(() -> YamlNodes.says(item));
            places.put(name + " " + seen.merge(name, 1, Integer::sum), places.size());
        }
        return places;
    }

    private void items(SequenceNode list, Optional<Node> was, SequenceNode wanted) {
        List<Node> base =
                was.orElse(null) instanceof SequenceNode said ? said.getValue() : List.of();
        Map<String, Integer> basePlaces = places(base);
        Map<String, Integer> here = places(list.getValue());
        Map<String, Integer> there = places(wanted.getValue());
        here.forEach(
                (name, place) -> {
                    Node item = list.getValue().get(place);
                    Integer at = there.get(name);
                    Integer said = basePlaces.get(name);
                    if (at == null) {
                        if (said != null) {
                            removeItem(item);
                        }
                    } else if (item instanceof MappingNode map
                            && wanted.getValue().get(at) instanceof MappingNode next) {
                        Optional<MappingNode> known =
                                Optional.ofNullable(said)
                                        .map(base::get)
                                        .filter(MappingNode.class::isInstance)
                                        .map(MappingNode.class::cast);
                        map(map, known.orElse(map), next);
                    }
                });
        Optional<Node> before = Optional.empty();
        int place = 0;
        for (String name : there.keySet()) {
            Integer at = here.get(name);
            if (at != null) {
                before = Optional.of(list.getValue().get(at));
            } else {
                addItem(list, before, wanted.getValue().get(place));
            }
            place++;
        }
    }

    private int dash(Node item) {
        return old.text().lastIndexOf('-', old.start(item) - 1);
    }

    private void removeItem(Node item) {
        change(above(item), old.endOfLine(old.end(item)), "");
    }

    /// The end of the line above an item and the comment lines right above it; of a blank line
    /// there, too.
    private int above(Node item) {
        int line = old.startOfComments(old.startOfLine(dash(item)));
        boolean blank = line >= 2 && old.text().charAt(line - 2) == '\n';
        return Math.max(0, line - (blank ? 2 : 1));
    }

    private void addItem(SequenceNode list, Optional<Node> before, Node item) {
        Node first = list.getValue().getFirst();
        int margin = dash(first) - old.startOfLine(dash(first));
        String body = next.text().substring(next.start(item), next.end(item));
        int by = margin + 2 - next.column(item);
        String head = body.lines().findFirst().orElse("");
        String rest = body.substring(head.length());
        String text =
                " ".repeat(margin)
                        + "- "
                        + head
                        + (rest.isEmpty() ? "" : "\n" + shifted(rest.substring(1), by));
        String gap = list.getValue().size() > 1 && isSpaced(list) ? "\n" : "";
        int at = before.isPresent() ? old.endOfLine(old.end(before.get())) : above(first);
        change(at, at, "\n" + (before.isPresent() ? gap : "") + text);
    }

    /// Whether a blank line stands between the first two items.
    private boolean isSpaced(SequenceNode list) {
        int from = old.end(list.getValue().get(0));
        int to = old.start(list.getValue().get(1));
        return old.text().substring(from, to).contains("\n\n");
    }
}
