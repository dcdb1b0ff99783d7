package org.claimline.store;

import java.util.List;
import java.util.Optional;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;

/// What is to be another in a data package.
///
/// @param title another title
/// @param added series with keys that it does not have
/// @param revised series with keys that it has: their observations or descriptions are others
/// @param removed keys of series that are taken out
record PackageChange(
        Optional<String> title,
        List<TimeSeries> added,
        List<Revised> revised,
        List<SeriesKey> removed) {

    /// A series as it was and as it is to be, under the same key.
    record Revised(TimeSeries before, TimeSeries after) {}

    PackageChange {
        added = List.copyOf(added);
        revised = List.copyOf(revised);
        removed = List.copyOf(removed);
    }

    boolean isNone() {
        return title.isEmpty() && added.isEmpty() && revised.isEmpty() && removed.isEmpty();
    }
}
