package org.claimline.store.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/// A part of a file, with its place. Numbers and truth values are texts as written: what they mean
/// is for the reader to say.
public sealed interface Node {

    Place place();

    /// What it is, for a sentence: `a text`, `a list`.
    default String kind() {
        return switch (this) {
            case Text _ -> "a text";
            case Items _ -> "a list";
            case Fields _ -> "a group of keys";
            case Nothing _ -> "nothing";
        };
    }

    /// A text, a number or a truth value.
    ///
    /// @param value as meant: folded, unescaped
    /// @param inside the place of a character of `value`, by its index from 0
    record Text(Place place, String value, IntFunction<Place> inside) implements Node {}

    record Items(Place place, List<Node> items) implements Node {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// @param fields by key, in the order of the file
    record Fields(Place place, Map<String, Field> fields) implements Node {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /// A key without a value, or `null`.
    record Nothing(Place place) implements Node {}

    /// @param place the key's
    record Field(Place place, Node value) {}
}
