package org.claimline.series;

import java.util.ArrayList;
import java.util.List;

/// What a new edition of a series changes. Statuses and notes count: an estimate that becomes final
/// is a change.
///
/// @param changed observations of periods that both have and that differ
/// @param added those whose period only the new edition has
/// @param gone those whose period only the old edition has
public record Revision(List<Change> changed, List<Observation> added, List<Observation> gone) {

    /// One observation before and after.
    public record Change(Observation before, Observation after) {}

    public Revision {
        changed = List.copyOf(changed);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    public boolean isEmpty() {
        return changed.isEmpty() && added.isEmpty() && gone.isEmpty();
    }

    /// What `after` changes of `before`, in the order of time.
    ///
    /// @throws IllegalArgumentException where they have different frequencies
    public static Revision between(TimeSeries before, TimeSeries after) {
        if (before.frequency() != after.frequency()) {
            throw new IllegalArgumentException(
                    before.key()
                            + " is "
                            + before.frequency().word()
                            + ", but the new edition is "
                            + after.frequency().word());
        }
        List<Change> changed = new ArrayList<>();
        List<Observation> added = new ArrayList<>();
        List<Observation> gone = new ArrayList<>();
        int old = 0;
        int fresh = 0;
        while (old < before.size() || fresh < after.size()) {
            long left = old < before.size() ? before.period(old).ordinal() : Long.MAX_VALUE;
            long right = fresh < after.size() ? after.period(fresh).ordinal() : Long.MAX_VALUE;
            if (left < right) {
                gone.add(before.observation(old++));
            } else if (right < left) {
                added.add(after.observation(fresh++));
            } else {
                Observation was = before.observation(old++);
                Observation is = after.observation(fresh++);
                if (!was.equals(is)) {
                    changed.add(new Change(was, is));
                }
            }
        }
        return new Revision(changed, added, gone);
    }
}
