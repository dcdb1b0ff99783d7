package org.claimline.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// A JSON text that is changed where it has to be and nowhere else: what a person wrote, in the way
/// they wrote it, stays.
final class JsonText {

    /// A value and where it stands.
    ///
    /// @param from of its first character
    /// @param to behind its last one
    /// @param text of a text; the value as written of a number or a word; else empty
    /// @param fields of a group of keys
    /// @param items of a list
    record Part(int from, int to, String text, Map<String, Field> fields, List<Part> items) {

        Optional<Part> field(String key) {
            return Optional.ofNullable(fields.get(key)).map(Field::value);
        }
    }

    /// @param from where the key stands
    record Field(int from, Part value) {}

    private record Change(int from, int to, String text) {}

    private record Span(int from, int to) {}

    private final String text;
    private final Part root;
    private final List<Change> changes = new ArrayList<>();

    private JsonText(String text, Part root) {
        this.text = text;
        this.root = root;
    }

    /// @throws IOException where the text is no JSON
    static JsonText of(String text) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            json.nextToken();
            return new JsonText(text, part(json));
        }
    }

    private static Part part(JsonParser json) throws IOException {
        int from = (int) json.currentTokenLocation().getCharOffset();
        Map<String, Field> fields = new LinkedHashMap<>();
        List<Part> items = new ArrayList<>();
        String scalar = "";
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                int at = (int) json.currentTokenLocation().getCharOffset();
                json.nextToken();
                fields.putIfAbsent(key, new Field(at, part(json)));
            }
        } else if (token == JsonToken.START_ARRAY) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(part(json));
            }
        } else {
            // Asking for the text makes the parser read to its end.
            scalar = json.getText();
        }
        int to = (int) json.currentLocation().getCharOffset();
        return new Part(from, to, scalar, fields, items);
    }

    Part root() {
        return root;
    }

    /// Puts another value in the place of one.
    void replace(Part part, String json) {
        changes.add(new Change(part.from, part.to, indented(json, part.from)));
    }

    /// Gives a group of keys a value: in the place of the one it has, else behind its last one.
    void put(Part group, String key, String json) {
        Optional<Part> there = group.field(key);
        if (there.isPresent()) {
            replace(there.get(), json);
        } else if (group.fields.isEmpty()) {
            changes.add(new Change(group.from + 1, group.from + 1, field(key, json)));
        } else {
            Field last = List.copyOf(group.fields.values()).getLast();
            String before = text.substring(0, last.from);
            String blank = before.substring(before.stripTrailing().length());
            int at = last.value.to;
            changes.add(
                    new Change(
                            at,
                            at,
                            ","
                                    + (blank.isEmpty() ? " " : blank)
                                    + indented(field(key, json), last.from)));
        }
    }

    private static String field(String key, String json) {
        return '"' + key + "\": " + json;
    }

    /// Puts values behind the last one of a list.
    void append(Part list, List<String> json) {
        if (json.isEmpty()) {
            return;
        }
        int at = list.items.isEmpty() ? list.from + 1 : list.items.getLast().to;
        String margin = margin(list.from) + "  ";
        String joined =
                String.join(
                        ",\n",
                        json.stream()
                                .map(one -> margin + one.replace("\n", "\n" + margin))
                                .toList());
        String end = list.items.isEmpty() ? "\n" + margin(list.from) : "";
        changes.add(new Change(at, at, (list.items.isEmpty() ? "\n" : ",\n") + joined + end));
    }

    /// Takes values out of a list, each with the comma that parts it from its neighbour.
    void remove(Part list, Collection<Part> gone) {
        List<Span> spans = list.items.stream().map(item -> new Span(item.from, item.to)).toList();
        remove(spans, i -> gone.contains(list.items.get(i)));
    }

    /// Takes keys out of a group, likewise; those that it does not have are left.
    void remove(Part group, Set<String> gone) {
        List<String> keys = List.copyOf(group.fields.keySet());
        List<Span> spans =
                group.fields.values().stream()
                        .map(field -> new Span(field.from, field.value.to))
                        .toList();
        remove(spans, i -> gone.contains(keys.get(i)));
    }

    private void remove(List<Span> spans, IntPredicate isGone) {
        boolean kept = false;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (!isGone.test(i)) {
                kept = true;
            } else if (kept) {
                changes.add(new Change(spans.get(i - 1).to, span.to, ""));
            } else {
                boolean last = i == spans.size() - 1;
                changes.add(new Change(span.from, last ? span.to : spans.get(i + 1).from, ""));
            }
        }
    }

    private String indented(String json, int at) {
        return json.replace("\n", "\n" + margin(at));
    }

    /// The blanks that the line of a place begins with.
    private String margin(int at) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = start;
        while (end < at && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /// The text with all that was changed in it.
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(text);
        // From the end to the beginning, so that places hold; of two at one place the later first.
        changes.reversed().stream()
                .sorted(Comparator.comparingInt(Change::from).reversed())
                .forEach(change -> out.replace(change.from, change.to, change.text));
        return out.toString();
    }
}
