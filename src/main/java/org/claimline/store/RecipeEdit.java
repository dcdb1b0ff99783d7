package org.claimline.store;

import java.util.List;
import java.util.Optional;
import org.claimline.store.edit.YamlNodes;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Puts a recipe into the text of a `board.yaml`, by the places of its nodes.
final class RecipeEdit {

    private static final String KEY = "recipes";

    private final String text;
    private final YamlNodes nodes;

    /// @param text YAML that can be read
    RecipeEdit(String text) {
        this.text = text;
        nodes = new YamlNodes(text);
    }

    /// The text in which a shape has these settings.
    ///
    /// @param settings as a YAML list
    String with(String shape, String settings) {
        String item =
                YamlText.group(List.of(YamlText.pair("shape", shape), "settings: " + settings));
        Optional<NodeTuple> recipes = nodes.root().flatMap(map -> YamlNodes.entry(map, KEY));
        if (recipes.isEmpty()) {
            return behindAll(item);
        }
        if (!(recipes.get().getValueNode() instanceof SequenceNode list)) {
            // A key without a value, which the board takes as an empty list.
            Node value = recipes.get().getValueNode();
            return put(nodes.start(value), nodes.end(value), "\n  - " + item);
        }
        for (Node one : list.getValue()) {
            if (one instanceof MappingNode recipe && isOf(recipe, shape)) {
                return replaced(recipe, settings);
            }
        }
        return appended(list, item);
    }

    private static boolean isOf(MappingNode recipe, String shape) {
        return YamlNodes.entry(recipe, "shape")
                .filter(
                        tuple ->
                                tuple.getValueNode() instanceof ScalarNode scalar
                                        && scalar.getValue().equals(shape))
                .isPresent();
    }

    private String replaced(MappingNode recipe, String settings) {
        Optional<NodeTuple> there = YamlNodes.entry(recipe, "settings");
        if (there.isPresent()) {
            Node value = there.get().getValueNode();
            return put(nodes.start(value), nodes.end(value), settings);
        }
        int at = nodes.end(recipe.getValue().getLast().getValueNode());
        String blank =
                YamlNodes.isFlow(recipe)
                        ? ", "
                        : "\n"
                                + " "
                                        .repeat(
                                                nodes.column(
                                                        recipe.getValue().getFirst().getKeyNode()));
        return put(at, at, blank + "settings: " + settings);
    }

    private String appended(SequenceNode list, String item) {
        if (YamlNodes.isFlow(list)) {
            int at = nodes.end(list) - 1;
            return put(at, at, (list.getValue().isEmpty() ? "" : ", ") + item);
        }
        Node last = list.getValue().getLast();
        int dash = text.lastIndexOf('-', nodes.start(last) - 1);
        int margin = dash - text.lastIndexOf('\n', dash) - 1;
        int at = nodes.endOfLine(nodes.end(last));
        return put(at, at, "\n" + " ".repeat(margin) + "- " + item);
    }

    private String behindAll(String item) {
        Optional<MappingNode> flow = nodes.root().filter(YamlNodes::isFlow);
        if (flow.isPresent()) {
            int at = nodes.end(flow.get()) - 1;
            String before = flow.get().getValue().isEmpty() ? "" : ", ";
            return put(at, at, before + KEY + ": [" + item + "]");
        }
        String lines = KEY + ":\n  - " + item + "\n";
        return text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + lines;
    }

    private String put(int from, int to, String with) {
        return text.substring(0, from) + with + text.substring(to);
    }
}
