package org.claimline.store.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Puts the items of a file's lists into another order, each with the comments right above it.
/// Blank lines, and comments between them, stay where they are.
final class Reorder {

    private static final int MOST = 1000;

    private final YamlNodes nodes;

    private Reorder(YamlNodes nodes) {
        this.nodes = nodes;
    }

    /// @param wanted a text with the same items in the order they are to have
    static String apply(String text, String wanted) {
        Optional<MappingNode> order = new YamlNodes(wanted).root();
        String next = text;
        for (int i = 0; i < MOST && order.isPresent(); i++) {
            YamlNodes nodes = new YamlNodes(next);
            Optional<String> better =
                    nodes.root().flatMap(root -> new Reorder(nodes).map(root, order.get()));
            if (better.isEmpty()) {
                break;
            }
            next = better.get();
        }
        return next;
    }

    /// The text with the first list in order that is not; empty where all are.
    private Optional<String> map(MappingNode there, MappingNode wanted) {
        for (NodeTuple tuple : there.getValue()) {
            Optional<String> better =
                    YamlNodes.value(wanted, YamlNodes.key(tuple))
                            .flatMap(value -> value(tuple.getValueNode(), value));
            if (better.isPresent()) {
                return better;
            }
        }
        return Optional.empty();
    }

    private Optional<String> value(Node there, Node wanted) {
        if (there instanceof MappingNode map && wanted instanceof MappingNode order) {
            return map(map, order);
        }
        if (there instanceof SequenceNode list
                && wanted instanceof SequenceNode order
                && !YamlNodes.isFlow(list)) {
            return list(list, order);
        }
        return Optional.empty();
    }

    private Optional<String> list(SequenceNode list, SequenceNode wanted) {
        Map<String, Integer> order = YamlEdit.places(wanted.getValue());
        List<Integer> places = new ArrayList<>();
        List<Integer> ranks = new ArrayList<>();
        for (Map.Entry<String, Integer> item : YamlEdit.places(list.getValue()).entrySet()) {
            Integer rank = order.get(item.getKey());
            if (rank != null) {
                places.add(item.getValue());
                ranks.add(rank);
            }
        }
        List<Integer> sorted =
                IntStream.range(0, places.size())
                        .boxed()
                        .sorted(Comparator.comparing(ranks::get))
                        .map(places::get)
                        .toList();
        if (!sorted.equals(places)) {
            return Optional.of(moved(list.getValue(), places, sorted));
        }
        for (int i = 0; i < places.size(); i++) {
            Optional<String> better =
                    value(list.getValue().get(places.get(i)), wanted.getValue().get(ranks.get(i)));
            if (better.isPresent()) {
                return better;
            }
        }
        return Optional.empty();
    }

    private String moved(List<Node> items, List<Integer> places, List<Integer> sorted) {
        StringBuilder out = new StringBuilder(nodes.text());
        for (int i = places.size() - 1; i >= 0; i--) {
            Node there = items.get(places.get(i));
            Node moved = items.get(sorted.get(i));
            out.replace(from(there), to(there), nodes.text().substring(from(moved), to(moved)));
        }
        return out.toString();
    }

    private int from(Node item) {
        int dash = nodes.text().lastIndexOf('-', nodes.start(item) - 1);
        return nodes.startOfComments(nodes.startOfLine(dash));
    }

    private int to(Node item) {
        return nodes.endOfLine(nodes.end(item));
    }
}
