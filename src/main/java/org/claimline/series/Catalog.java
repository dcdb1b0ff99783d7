package org.claimline.series;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All series of a workspace, by key, in the order they were added. Immutable.
public final class Catalog {

    public static final Catalog EMPTY = new Catalog(new LinkedHashMap<>());

    private final Map<SeriesKey, TimeSeries> byKey;
    private final Map<String, TimeSeries> byText = new HashMap<>();

    private Catalog(LinkedHashMap<SeriesKey, TimeSeries> byKey) {
        this.byKey = Collections.unmodifiableMap(byKey);
        byKey.forEach((key, series) -> byText.put(key.text(), series));
    }

    /// @throws IllegalArgumentException where a key stands twice
    public static Catalog of(Collection<TimeSeries> series) {
        LinkedHashMap<SeriesKey, TimeSeries> map = new LinkedHashMap<>();
        for (TimeSeries one : series) {
            if (map.put(one.key(), one) != null) {
                throw new IllegalArgumentException("the key '" + one.key() + "' stands twice");
            }
        }
        return new Catalog(map);
    }

    /// The catalog with a series added, or replaced where its key is there already.
    public Catalog with(TimeSeries series) {
        LinkedHashMap<SeriesKey, TimeSeries> map = new LinkedHashMap<>(byKey);
        map.put(series.key(), series);
        return new Catalog(map);
    }

    public Catalog without(SeriesKey key) {
        LinkedHashMap<SeriesKey, TimeSeries> map = new LinkedHashMap<>(byKey);
        map.remove(key);
        return new Catalog(map);
    }

    public Optional<TimeSeries> get(SeriesKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /// The series of a key as someone typed it; empty too where that cannot be a key.
    public Optional<TimeSeries> named(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    public Collection<TimeSeries> all() {
        return byKey.values();
    }

    public List<SeriesKey> keys() {
        return List.copyOf(byKey.keySet());
    }

    /// Every series of exactly this title; several where it is ambiguous.
    public List<TimeSeries> titled(String title) {
        return byKey.values().stream().filter(s -> s.title().equals(title)).toList();
    }

    public int size() {
        return byKey.size();
    }

    /// The key itself where it is free, else with `_2`, `_3` and so on.
    public SeriesKey freeKey(SeriesKey wanted) {
        SeriesKey candidate = wanted;
        for (int n = 2; byKey.containsKey(candidate); n++) {
            candidate = new SeriesKey(wanted.text() + "_" + n);
        }
        return candidate;
    }

    /// The publishers, in the order of their first series.
    public List<String> publishers() {
        List<String> found = new ArrayList<>();
        for (TimeSeries series : byKey.values()) {
            if (!found.contains(series.description().source().publisher())) {
                found.add(series.description().source().publisher());
            }
        }
        return found;
    }

    /// By the series and their order.
    @Override
    public boolean equals(Object other) {
        return other instanceof Catalog that
                && List.copyOf(byKey.values()).equals(List.copyOf(that.byKey.values()));
    }

    @Override
    public int hashCode() {
        return byKey.keySet().hashCode();
    }
}
