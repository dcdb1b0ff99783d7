package org.claimline.formula;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// All functions, by name.
final class Functions {

    private static final Map<String, Function> BY_NAME = new LinkedHashMap<>();

    static {
        Stream.of(ValueTable.FUNCTIONS, SeriesTable.FUNCTIONS)
                .flatMap(List::stream)
                .forEach(f -> BY_NAME.put(f.name(), f));
    }

    private Functions() {}

    static Optional<Function> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static Collection<String> names() {
        return BY_NAME.keySet();
    }

    /// In the order in which people are told of them.
    static Collection<Function> all() {
        return BY_NAME.values();
    }
}
