package org.claimline.store.edit;

import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A part of a text that was written anew, on one line.
final class FlowText {

    private final YamlNodes nodes;

    FlowText(YamlNodes nodes) {
        this.nodes = nodes;
    }

    String of(Node node) {
        return switch (node) {
            case ScalarNode scalar ->
                    nodes.text().substring(nodes.start(scalar), nodes.end(scalar));
            case SequenceNode list ->
                    list.getValue().stream()
                            .map(this::of)
                            .collect(Collectors.joining(", ", "[", "]"));
            case MappingNode map ->
                    map.getValue().stream()
                            .map(t -> YamlNodes.key(t) + ": " + of(t.getValueNode()))
                            .collect(Collectors.joining(", ", "{", "}"));
            default -> throw new IllegalStateException("no such node: " + node);
        };
    }
}
