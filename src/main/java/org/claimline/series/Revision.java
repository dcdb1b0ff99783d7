package org.claimline.series;

import java.util.ArrayList;
import java.util.List;

/// What a new edition of a series changes, period by period.
///
/// @param key of the series before
/// @param changed the periods that both editions have, with a different value, low, high, status or
///     note; a missing value that is known now is among them
/// @param added the rows of periods that only the new edition has
/// @param gone the rows of periods that only the old edition has
public record Revision(
        SeriesKey key, List<Change> changed, List<Observation> added, List<Observation> gone) {

    /// A period's row in both editions.
    public record Change(Observation before, Observation after) {}

    public Revision {
        changed = List.copyOf(changed);
        added = copy(added);
        gone = copy(gone);
    }

    /// The rows of a series are not copied: they are made when they are asked for.
    private static List<Observation> copy(List<Observation> rows) {
        return rows instanceof Observations ? rows : List.copyOf(rows);
    }

    /// Compares two editions. Of another frequency, everything is gone and everything is added.
    public static Revision of(TimeSeries before, TimeSeries after) {
        if (before.frequency() != after.frequency()) {
            return new Revision(
                    before.key(), List.of(), after.observations(), before.observations());
        }
        List<Change> changed = new ArrayList<>();
        List<Observation> added = new ArrayList<>();
        List<Observation> gone = new ArrayList<>();
        int old = 0;
        int now = 0;
        while (old < before.size() || now < after.size()) {
            int order = order(before, old, after, now);
            if (order < 0) {
                gone.add(before.observation(old));
            } else if (order > 0) {
                added.add(after.observation(now));
            } else if (!before.sameRow(old, after, now)) {
                changed.add(new Change(before.observation(old), after.observation(now)));
            }
            old += order <= 0 ? 1 : 0;
            now += order >= 0 ? 1 : 0;
        }
        return new Revision(before.key(), changed, added, gone);
    }

    /// Below 0 where the old row comes first, above 0 where the new one does.
    private static int order(TimeSeries before, int old, TimeSeries after, int now) {
        if (old == before.size()) {
            return 1;
        }
        return now == after.size() ? -1 : Long.compare(before.ordinal(old), after.ordinal(now));
    }

    /// Whether the editions say the same.
    public boolean isEmpty() {
        return changed.isEmpty() && added.isEmpty() && gone.isEmpty();
    }
}
