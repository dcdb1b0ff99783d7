package org.claimline.claim.accepted;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.claimline.claim.Evidence;
import org.claimline.claim.Judgement;
import org.claimline.claim.Verdict;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;

/// A verdict that was accepted, and what it rested on.
///
/// @param verdict the verdict
/// @param values what each expression of its evidence came to, as text; empty where it was not
/// known
/// @param data the hash of all observations behind it
/// @param observations these observations by series, series in the order of their keys
public record AcceptedVerdict(
        Verdict verdict,
        Map<String, String> values,
        String data,
        SortedMap<String, Kept> observations) {

    /// Above so many observations their values are not kept, but a hash for each series.
    static final int MOST_OBSERVATIONS = 100;

    /// What is kept of a series' observations.
    public sealed interface Kept {

        /// @param values by period, as text; empty where the observation has no value
        record Each(SortedMap<Period, String> values) implements Kept {
            public Each {
                values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
            }
        }

        /// Too many to keep each.
        record Hash(String hash) implements Kept {}
    }

    public AcceptedVerdict {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        observations = Collections.unmodifiableSortedMap(new TreeMap<>(observations));
    }

    static AcceptedVerdict of(Judgement judgement) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Evidence evidence : judgement.evidence()) {
            values.putIfAbsent(expression(evidence), Texts.of(evidence.value()));
        }
        Behind behind = Behind.of(judgement);
        SortedMap<String, Kept> kept = new TreeMap<>();
        behind.rows().forEach((key, rows) -> kept.put(key.text(), kept(key, rows, behind)));
        return new AcceptedVerdict(judgement.verdict(), values, behind.hash(), kept);
    }

    /// An expression on one line.
    static String expression(Evidence evidence) {
        return evidence.expression().strip().replaceAll("\\s+", " ");
    }

    private static Kept kept(SeriesKey key, SortedMap<Period, Observation> rows, Behind behind) {
        if (behind.count() > MOST_OBSERVATIONS) {
            return new Kept.Hash(Behind.hash(key, rows));
        }
        SortedMap<Period, String> values = new TreeMap<>();
        rows.forEach((period, row) -> values.put(period, Texts.of(row)));
        return new Kept.Each(values);
    }
}
