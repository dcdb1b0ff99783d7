package org.claimline.store.tree;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads a group of keys against the ones that are known. What is missing, of another kind or
/// unknown
/// becomes a
/// problem; the rest is read all the same.
public final class Form {

    private final Problems problems;
    private final Node.Fields node;
    private final String what;

    private Form(Problems problems, Node.Fields node, String what) {
        this.problems = problems;
        this.node = node;
        this.what = what;
    }

    /// A node as a group of keys; empty, with a problem, where it is none.
    ///
    /// @param what it describes, for sentences: `a claim`
    public static Optional<Form> of(Node node, String what, Problems problems) {
        if (node instanceof Node.Fields fields) {
            return Optional.of(new Form(problems, fields, what));
        }
        problems.add(
                node.place(),
                shown(node),
                what + " is a group of keys, but here is " + node.kind());
        return Optional.empty();
    }

    /// Reports every key that is not among these, with the one probably meant.
    public Form knowing(String... keys) {
        Set<String> known = new LinkedHashSet<>(List.of(keys));
        node.fields()
                .forEach(
                        (key, field) -> {
                            if (!known.contains(key)) {
                                problems.add(
                                        field.place(),
                                        key,
                                        "'"
                                                + key
                                                + "' is not a key of "
                                                + what
                                                + meant(key, known));
                            }
                        });
        return this;
    }

    /// The word probably meant, or else all there are.
    private static String meant(String word, Collection<String> known) {
        String hint = Nearest.hint(word, known);
        return hint.isEmpty() ? "; expected " + String.join(", ", known) : hint;
    }

    public Place place() {
        return node.place();
    }

    public Problems problems() {
        return problems;
    }

    public boolean has(String key) {
        return field(key).isPresent();
    }

    /// The place of a key's value, or of the whole where the key is not there.
    public Place placeOf(String key) {
        return field(key).map(Node::place).orElse(node.place());
    }

    /// The value of a key; empty where there is none.
    public Optional<Node> field(String key) {
        return Optional.ofNullable(node.fields().get(key))
                .map(Node.Field::value)
                .filter(value -> !(value instanceof Node.Nothing));
    }

    /// The text of a key, with its places.
    public Optional<Node.Text> node(String key) {
        return field(key)
                .flatMap(
                        value -> {
                            if (value instanceof Node.Text text) {
                                return Optional.of(text);
                            }
                            problems.add(
                                    value.place(),
                                    "",
                                    "'" + key + "' is a text, but here is " + value.kind());
                            return Optional.empty();
                        });
    }

    /// The text of a key where it is one, none where it is not; nothing is said of that.
    public Stream<String> textsOf(String key) {
        return field(key).orElse(null) instanceof Node.Text text
                ? Stream.of(text.value())
                : Stream.empty();
    }

    public Optional<String> text(String key) {
        return node(key).map(Node.Text::value);
    }

    /// A text that has to be there.
    public Optional<String> required(String key) {
        Optional<String> found = text(key).filter(value -> !value.isBlank());
        if (found.isEmpty() && !(field(key).orElse(null) instanceof Node.Items)) {
            problems.add(node.place(), "", what + " needs '" + key + "'");
        }
        return found;
    }

    /// The text of a key as something else; empty, with a problem, where it is not one.
    public <T> Optional<T> parsed(String key, Function<String, T> parser) {
        return node(key).flatMap(text -> parsed(text, parser));
    }

    /// As [#parsed], of a text that has to be there.
    public <T> Optional<T> requiredAs(String key, Function<String, T> parser) {
        return required(key).isEmpty() ? Optional.empty() : parsed(key, parser);
    }

    private <T> Optional<T> parsed(Node.Text text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text.value()));
        } catch (IllegalArgumentException | DateTimeException e) {
            problems.add(text.place(), text.value(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /// A number.
    public Optional<Double> number(String key) {
        return parsed(key, Form::finite);
    }

    /// @throws IllegalArgumentException where the text is no finite number
    public static double finite(String text) {
        if (!text.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?")
                || !Double.isFinite(Double.parseDouble(text))) {
            throw new IllegalArgumentException("'" + text + "' is not a number");
        }
        return Double.parseDouble(text);
    }

    /// One of a few words.
    public Optional<String> oneOf(String key, String... words) {
        return parsed(
                key,
                value -> {
                    if (List.of(words).contains(value)) {
                        return value;
                    }
                    throw new IllegalArgumentException(
                            "'" + value + "' is not a " + key + meant(value, List.of(words)));
                });
    }

    /// The items of a list; empty where the key is not there, and with a problem where it is no
    /// list.
    public List<Node> items(String key) {
        return field(key)
                .map(
                        value -> {
                            if (value instanceof Node.Items list) {
                                return list.items();
                            }
                            problems.add(
                                    value.place(),
                                    shown(value),
                                    "'" + key + "' is a list, but here is " + value.kind());
                            return List.<Node>of();
                        })
                .orElse(List.of());
    }

    /// The items of a list that are groups of keys.
    public List<Form> forms(String key, String itemsAre) {
        return items(key).stream()
                .flatMap(item -> Form.of(item, itemsAre, problems).stream())
                .toList();
    }

    /// The items of a list of texts; a text alone is a list of one.
    public List<Node.Text> texts(String key) {
        List<Node> items =
                field(key).orElse(null) instanceof Node.Text one ? List.of(one) : items(key);
        List<Node.Text> texts = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Node.Text text) {
                texts.add(text);
            } else {
                problems.add(
                        item.place(), "", "'" + key + "' lists texts, but here is " + item.kind());
            }
        }
        return texts;
    }

    /// Each item of a list of texts as something else; those that are not become problems.
    public <T> Stream<T> eachParsed(String key, Function<String, T> parser) {
        return texts(key).stream().flatMap(text -> parsed(text, parser).stream());
    }

    private static String shown(Node node) {
        return node instanceof Node.Text text ? text.value() : "";
    }
}
