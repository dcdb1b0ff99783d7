package org.claimline.app.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimline.plan.UnitWords;
import org.claimline.series.TimeSeries;

/// A row of the catalog: a group, or one of its series.
sealed interface CatalogItem {

    /// @param name as shown
    /// @param count how many series below it match the search
    /// @param open whether they are shown
    record Group(String name, int count, boolean open) implements CatalogItem {}

    record Entry(TimeSeries series) implements CatalogItem {}

    /// The rows of the series that match a search, group by group.
    ///
    /// @param closed the groups whose series are not shown, unless a search finds them
    static List<CatalogItem> rows(
            Collection<TimeSeries> series, String search, Set<String> closed, Grouping grouping) {
        Map<String, List<TimeSeries>> groups = new LinkedHashMap<>();
        for (TimeSeries one : series) {
            if (matches(one, search)) {
                groups.computeIfAbsent(grouping.group(one), g -> new ArrayList<>()).add(one);
            }
        }
        List<CatalogItem> rows = new ArrayList<>();
        groups.forEach(
                (name, members) -> {
                    boolean open = !closed.contains(name) || !search.isBlank();
                    if (grouping != Grouping.NONE) {
                        rows.add(new Group(name, members.size(), open));
                    }
                    if (open) {
                        members.forEach(member -> rows.add(new Entry(member)));
                    }
                });
        return rows;
    }

    /// Whether every word of the search begins a word of title, key, unit, source or notes.
    private static boolean matches(TimeSeries series, String search) {
        String text =
                words(
                        String.join(
                                " ",
                                series.title(),
                                series.key().text(),
                                series.description().source().publisher(),
                                series.description().source().dataset(),
                                SeriesWords.unit(series),
                                UnitWords.words(series.unit()),
                                series.unit().toString().equals("%") ? "percent per cent" : "",
                                String.join(" ", series.description().source().notes())));
        for (String word : words(search).strip().split(" ")) {
            if (!text.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    /// In small letters without marks above or below them, a blank before each word.
    private static String words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return " " + plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%$€₸₽£]+", " ");
    }
}
