package org.claimline.app.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimline.series.TimeSeries;

/// A row of the catalog: a publisher, or one of its series.
sealed interface CatalogItem {

    /// @param publisher as shown
    /// @param count how many series below it match the search
    /// @param open whether they are shown
    record Group(String publisher, int count, boolean open) implements CatalogItem {}

    record Entry(TimeSeries series) implements CatalogItem {}

    /// The group of what names no publisher.
    String UNKNOWN = "Imported";

    /// The rows of the series that match a search, by publisher.
    static List<CatalogItem> rows(
            Collection<TimeSeries> series, String search, Set<String> closed) {
        Map<String, List<TimeSeries>> groups = new LinkedHashMap<>();
        for (TimeSeries one : series) {
            if (matches(one, search)) {
                groups.computeIfAbsent(group(one), g -> new ArrayList<>()).add(one);
            }
        }
        List<CatalogItem> rows = new ArrayList<>();
        groups.forEach(
                (name, members) -> {
                    boolean open = !closed.contains(name) || !search.isBlank();
                    rows.add(new Group(name, members.size(), open));
                    if (open) {
                        members.forEach(member -> rows.add(new Entry(member)));
                    }
                });
        return rows;
    }

    /// The publisher named first, without what it says beside its name.
    private static String group(TimeSeries series) {
        String publisher = series.description().source().publisher().split("[;,]", 2)[0].strip();
        return publisher.isEmpty() ? UNKNOWN : publisher;
    }

    /// Whether every word of the search begins a word of title, key, publisher or data set.
    private static boolean matches(TimeSeries series, String search) {
        String text =
                words(
                        String.join(
                                " ",
                                series.title(),
                                series.key().text(),
                                series.description().source().publisher(),
                                series.description().source().dataset()));
        for (String word : words(search).strip().split(" ")) {
            if (!text.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    private static String words(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
    }
}
