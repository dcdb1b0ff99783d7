package org.claimline.store;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Puts a recipe into the text of a `board.yaml`, by the places of its nodes.
final class RecipeEdit {

    private static final String KEY = "recipes";

    private final String text;

    /// @param text YAML that can be read
    RecipeEdit(String text) {
        this.text = text;
    }

    /// The text in which a shape has these settings.
    ///
    /// @param settings as a YAML list
    String with(String shape, String settings) {
        String item =
                YamlText.group(List.of(YamlText.pair("shape", shape), "settings: " + settings));
        Optional<Node> root = root();
        Optional<NodeTuple> recipes =
                root.flatMap(node -> node instanceof MappingNode map ? tuple(map, KEY) : none());
        if (recipes.isEmpty()) {
            return behindAll(root, item);
        }
        if (!(recipes.get().getValueNode() instanceof SequenceNode list)) {
            // A key without a value, which the board takes as an empty list.
            Node value = recipes.get().getValueNode();
            return put(start(value), end(value), "\n  - " + item);
        }
        for (Node one : list.getValue()) {
            if (one instanceof MappingNode recipe && isOf(recipe, shape)) {
                return replaced(recipe, settings);
            }
        }
        return appended(list, item);
    }

    private Optional<Node> root() {
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
        return new Compose(settings).composeString(text);
    }

    private static Optional<NodeTuple> none() {
        return Optional.empty();
    }

    private static Optional<NodeTuple> tuple(MappingNode map, String key) {
        return map.getValue().stream()
                .filter(
                        tuple ->
                                tuple.getKeyNode() instanceof ScalarNode scalar
                                        && scalar.getValue().equals(key))
                .findFirst();
    }

    private static boolean isOf(MappingNode recipe, String shape) {
        return tuple(recipe, "shape")
                .filter(
                        tuple ->
                                tuple.getValueNode() instanceof ScalarNode scalar
                                        && scalar.getValue().equals(shape))
                .isPresent();
    }

    private String replaced(MappingNode recipe, String settings) {
        Optional<NodeTuple> there = tuple(recipe, "settings");
        if (there.isPresent()) {
            Node value = there.get().getValueNode();
            return put(start(value), end(value), settings);
        }
        int at = end(recipe.getValue().getLast().getValueNode());
        String blank =
                recipe.getFlowStyle() == FlowStyle.FLOW
                        ? ", "
                        : "\n" + " ".repeat(column(recipe.getValue().getFirst().getKeyNode()));
        return put(at, at, blank + "settings: " + settings);
    }

    private String appended(SequenceNode list, String item) {
        if (list.getFlowStyle() == FlowStyle.FLOW) {
            int at = end(list) - 1;
            return put(at, at, (list.getValue().isEmpty() ? "" : ", ") + item);
        }
        Node last = list.getValue().getLast();
        int dash = text.lastIndexOf('-', start(last) - 1);
        int margin = dash - text.lastIndexOf('\n', dash) - 1;
        int at = endOfLine(end(last));
        return put(at, at, "\n" + " ".repeat(margin) + "- " + item);
    }

    private String behindAll(Optional<Node> root, String item) {
        String lines = KEY + ":\n  - " + item + "\n";
        if (root.filter(
                        node ->
                                node instanceof MappingNode map
                                        && map.getFlowStyle() == FlowStyle.FLOW)
                .isPresent()) {
            MappingNode map = (MappingNode) root.get();
            int at = end(map) - 1;
            return put(at, at, (map.getValue().isEmpty() ? "" : ", ") + KEY + ": [" + item + "]");
        }
        return text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + lines;
    }

    private String put(int from, int to, String with) {
        return text.substring(0, from) + with + text.substring(to);
    }

    private int endOfLine(int at) {
        if (at > 0 && text.charAt(at - 1) == '\n') {
            return at - 1;
        }
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private int start(Node node) {
        return offset(node.getStartMark().orElseThrow());
    }

    /// Behind the last character of a node; of one that is written in lines, behind that of its
    /// last part, as blank lines and comments follow.
    private int end(Node node) {
        boolean lines =
                node instanceof CollectionNode<?> all && all.getFlowStyle() != FlowStyle.FLOW;
        if (lines && node instanceof MappingNode map && !map.getValue().isEmpty()) {
            return end(map.getValue().getLast().getValueNode());
        }
        if (lines && node instanceof SequenceNode list && !list.getValue().isEmpty()) {
            return end(list.getValue().getLast());
        }
        return offset(node.getEndMark().orElseThrow());
    }

    private int offset(Mark mark) {
        return text.offsetByCodePoints(0, mark.getIndex());
    }

    private int column(Node node) {
        return node.getStartMark().orElseThrow().getColumn();
    }
}
