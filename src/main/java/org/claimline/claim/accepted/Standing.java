package org.claimline.claim.accepted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimline.claim.Judgement;
import org.claimline.claim.VerdictChange;
import org.claimline.claim.accepted.AcceptedVerdict.Kept;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;

/// How a verdict of today stands to the accepted one.
///
/// @param day when it was accepted
/// @param verdicts the accepted verdict and today's, which may be the same
/// @param revised the observations behind it that are others now
/// @param rewritten whether its evidence is about other expressions now
public record Standing(
        LocalDate day, VerdictChange verdicts, List<Revised> revised, boolean rewritten) {

    private static final int TOLD = 5;

    public Standing {
        revised = List.copyOf(revised);
    }

    static Standing of(LocalDate day, AcceptedVerdict before, Judgement now) {
        Behind behind = Behind.of(now);
        return new Standing(
                day,
                new VerdictChange(now.claim().id(), before.verdict(), now.verdict()),
                behind.hash().equals(before.data()) ? List.of() : revised(before, behind),
                isRewritten(before, now));
    }

    /// Whether the verdict is another one.
    public boolean isChanged() {
        return verdicts.before() != verdicts.after();
    }

    /// `supported → contradicted since 2026-11-23, because of`, and the first observations.
    public List<String> told() {
        List<String> lines = new ArrayList<>();
        lines.add(
                verdicts.before().word()
                        + " → "
                        + verdicts.after().word()
                        + " since "
                        + day
                        + why());
        revised.stream().limit(TOLD).forEach(one -> lines.add("- " + one));
        if (revised.size() > TOLD) {
            lines.add("- … and " + (revised.size() - TOLD) + " more");
        }
        return lines;
    }

    private String why() {
        if (revised.isEmpty()) {
            return "; no observation behind it was revised, so the claim or the description of a"
                    + " series was";
        }
        return (rewritten ? "; the claim was rewritten, too" : "") + ", because of";
    }

    /// A `close` that is or is not asked makes no claim another one, so that one of the two has to
    /// be part of the other.
    private static boolean isRewritten(AcceptedVerdict before, Judgement now) {
        Set<String> expressions =
                now.evidence().stream()
                        .map(AcceptedVerdict::expression)
                        .collect(Collectors.toSet());
        Set<String> accepted = before.values().keySet();
        return !expressions.containsAll(accepted) && !accepted.containsAll(expressions);
    }

    private static List<Revised> revised(AcceptedVerdict before, Behind behind) {
        Set<String> series = new TreeSet<>(before.observations().keySet());
        behind.rows().keySet().forEach(key -> series.add(key.text()));
        List<Revised> revised = new ArrayList<>();
        for (String one : series) {
            SeriesKey key = new SeriesKey(one);
            SortedMap<Period, Observation> rows =
                    behind.rows().getOrDefault(key, Collections.emptySortedMap());
            switch (before.observations().getOrDefault(one, new Kept.Each(new TreeMap<>()))) {
                case Kept.Each(var values) -> compare(one, values, rows, revised);
                case Kept.Hash(String hash) -> {
                    if (!hash.equals(Behind.hash(key, rows))) {
                        revised.add(new Revised.AmongMany(one, rows.size()));
                    }
                }
            }
        }
        return revised;
    }

    private static void compare(
            String series,
            SortedMap<Period, String> before,
            SortedMap<Period, Observation> now,
            List<Revised> revised) {
        Set<Period> periods = new TreeSet<>(before.keySet());
        periods.addAll(now.keySet());
        for (Period period : periods) {
            if (!now.containsKey(period)) {
                revised.add(new Revised.Gone(series, period, before.getOrDefault(period, "")));
                continue;
            }
            String after = Texts.of(Objects.requireNonNull(now.get(period)));
            if (!before.containsKey(period)) {
                revised.add(new Revised.Added(series, period, after));
            } else if (!after.equals(before.get(period))) {
                revised.add(
                        new Revised.Changed(
                                series, period, before.getOrDefault(period, ""), after));
            }
        }
    }
}
