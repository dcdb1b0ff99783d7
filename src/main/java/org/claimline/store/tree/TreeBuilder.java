package org.claimline.store.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a tree together from what a parser comes upon, one thing after the other, without
/// recursion. Where the file
/// breaks off, what is complete of it is kept.
final class TreeBuilder {

    private static final int DEEPEST = 30;

    private static final class Open {
        final Place place;
        final boolean isMap;
        final List<Node> items = new ArrayList<>();
        final Map<String, Node.Field> fields = new LinkedHashMap<>();
        Optional<Node.Text> key = Optional.empty();

        Open(Place place, boolean isMap) {
            this.place = place;
            this.isMap = isMap;
        }

        Node node() {
            return isMap ? new Node.Fields(place, fields) : new Node.Items(place, items);
        }
    }

    private final Problems problems;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<Node> root = Optional.empty();

    TreeBuilder(Problems problems) {
        this.problems = problems;
    }

    /// A map or a list begins.
    ///
    /// @return false where it lies too deep, and reading should end
    boolean begin(Place place, boolean isMap) {
        if (open.size() >= DEEPEST) {
            problems.add(
                    place, "", "this lies more than " + DEEPEST + " levels deep, too deep to read");
            return false;
        }
        open.push(new Open(place, isMap));
        return true;
    }

    /// The innermost map or list ends.
    Node end() {
        Node node = open.pop().node();
        add(node);
        return node;
    }

    /// Whether the next text is a key.
    boolean expectsKey() {
        return !open.isEmpty() && open.peek().isMap && open.peek().key.isEmpty();
    }

    void add(Node node) {
        Open parent = open.peek();
        if (parent == null) {
            root = Optional.of(node);
        } else if (!parent.isMap) {
            parent.items.add(node);
        } else if (parent.key.isPresent()) {
            put(parent, parent.key.get(), node);
            parent.key = Optional.empty();
        } else if (node instanceof Node.Text text) {
            parent.key = Optional.of(text);
        } else {
            problems.add(node.place(), "", "a key is a text, not " + node.kind());
            parent.key = Optional.of(new Node.Text(node.place(), "", _ -> node.place()));
        }
    }

    private void put(Open parent, Node.Text key, Node value) {
        Node.Field before =
                parent.fields.putIfAbsent(key.value(), new Node.Field(key.place(), value));
        if (before != null) {
            problems.add(
                    key.place(),
                    key.value(),
                    "'"
                            + key.value()
                            + "' stands here twice, first in line "
                            + before.place().line()
                            + "; the first is kept");
        }
    }

    Tree whole() {
        return new Tree(root, false);
    }

    /// What is whole of a file that broke off: the outer two levels as far as they go, and of what
    /// lies below only what had ended.
    Tree torn() {
        while (open.size() > 2) {
            open.pop();
        }
        while (!open.isEmpty()) {
            end();
        }
        return new Tree(root, true);
    }
}
