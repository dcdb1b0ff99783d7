package org.claimline.store.edit;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// The nodes of a YAML text, and the stretches of it that they take up, by characters from 0.
public final class YamlNodes {

    private final String text;
    private final Optional<Node> root;

    /// Whether the text has signs that take two places.
    private final boolean beyond;

    /// @param text YAML that can be read, with line feeds alone
    public YamlNodes(String text) {
        this.text = text;
        beyond = text.codePoints().anyMatch(Character::isSupplementaryCodePoint);
        LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
        root = new Compose(settings).composeString(text);
    }

    String text() {
        return text;
    }

    /// The document, where it is a group of keys.
    public Optional<MappingNode> root() {
        return root.filter(MappingNode.class::isInstance).map(MappingNode.class::cast);
    }

    public static Optional<NodeTuple> entry(MappingNode map, String key) {
        return map.getValue().stream().filter(t -> key(t).equals(key)).findFirst();
    }

    public static Optional<Node> value(MappingNode map, String key) {
        return entry(map, key).map(NodeTuple::getValueNode);
    }

    static String key(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    public static boolean isFlow(Node node) {
        return node instanceof CollectionNode<?> all && all.getFlowStyle() == FlowStyle.FLOW;
    }

    /// Whether two parts say the same, however they are written.
    static boolean same(Node one, Node other) {
        return says(one).equals(says(other));
    }

    /// What a part says, however it is written and in whatever order its keys stand.
    static String says(Node node) {
        return switch (node) {
            case ScalarNode scalar -> isNull(scalar) ? "null" : "\"" + scalar.getValue() + "\"";
            case SequenceNode list ->
                    list.getValue().stream().map(YamlNodes::says).toList().toString();
            case MappingNode map ->
                    map.getValue().stream()
                            .map(t -> key(t) + "=" + says(t.getValueNode()))
                            .sorted()
                            .toList()
                            .toString();
            default -> throw new IllegalStateException("no such node: " + node);
        };
    }

    static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && List.of("", "~", "null").contains(scalar.getValue());
    }

    public int start(Node node) {
        return offset(node.getStartMark().orElseThrow());
    }

    /// Behind the last character of a node; of one that is written in lines, behind that of its
    /// last part, as blank lines and comments follow.
    public int end(Node node) {
        if (!isFlow(node)) {
            if (node instanceof MappingNode map && !map.getValue().isEmpty()) {
                return end(map.getValue().getLast().getValueNode());
            }
            if (node instanceof SequenceNode list && !list.getValue().isEmpty()) {
                return end(list.getValue().getLast());
            }
        }
        int at = offset(node.getEndMark().orElseThrow());
        if (node instanceof ScalarNode scalar && isBlock(scalar)) {
            while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
                at--;
            }
        }
        return at;
    }

    private static boolean isBlock(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.LITERAL
                || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    }

    public int column(Node node) {
        return start(node) - startOfLine(start(node));
    }

    int startOfLine(int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    /// Before the line feed that ends the line of a node's last character; at the end of the text
    /// where none does.
    ///
    /// @param at behind that character
    public int endOfLine(int at) {
        if (at > 0 && text.charAt(at - 1) == '\n') {
            return at - 1;
        }
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /// Where the comment lines begin that stand right above a line, without a blank line between.
    int startOfComments(int startOfLine) {
        int at = startOfLine;
        while (at > 0) {
            int above = startOfLine(at - 1);
            if (!text.substring(above, at).strip().startsWith("#")) {
                return at;
            }
            at = above;
        }
        return at;
    }

    private int offset(Mark mark) {
        return beyond ? text.offsetByCodePoints(0, mark.getIndex()) : mark.getIndex();
    }
}
