package org.claimline.claim.accepted;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimline.claim.DataHash;
import org.claimline.claim.Judgement;
import org.claimline.formula.Explained;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;

/// The observations behind a verdict: those of the assertion, and those of `close` whether it was
/// asked or not, so that another verdict alone does not look like other data.
///
/// @param rows by series, in the order of their keys, and by period
record Behind(SortedMap<SeriesKey, SortedMap<Period, Observation>> rows) {

    static Behind of(Judgement judgement) {
        SortedMap<SeriesKey, SortedMap<Period, Observation>> rows =
                new TreeMap<>(Comparator.comparing(SeriesKey::text));
        Stream.concat(judgement.assertion().stream(), judgement.close().stream())
                .flatMap(Explained::all)
                .flatMap(part -> part.uses().stream())
                .forEach(
                        use ->
                                rows.computeIfAbsent(use.series(), _ -> new TreeMap<>())
                                        .put(use.observation().period(), use.observation()));
        return new Behind(rows);
    }

    int count() {
        return rows.values().stream().mapToInt(SortedMap::size).sum();
    }

    String hash() {
        DataHash hash = new DataHash();
        rows.forEach((key, of) -> of.values().forEach(row -> hash.add(key, row)));
        return hash.finish();
    }

    /// The hash of one series' observations alone.
    static String hash(SeriesKey key, SortedMap<Period, Observation> rows) {
        DataHash hash = new DataHash();
        rows.values().forEach(row -> hash.add(key, row));
        return hash.finish();
    }
}
