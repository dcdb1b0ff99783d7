package org.claimline.cli;

import java.util.Optional;
import org.claimline.series.Observation;
import org.claimline.series.TimeSeries;

/// A series in a few numbers, over the observations that hold a value or a range.
///
/// @param present how many there are
/// @param first the first one
/// @param last the last one
/// @param min the lowest value, `NaN` where there is none
/// @param max the highest value, `NaN` where there is none
record ImportSummary(
        int present,
        Optional<Observation> first,
        Optional<Observation> last,
        double min,
        double max) {

    static ImportSummary of(TimeSeries series) {
        Optional<Observation> first = Optional.empty();
        Optional<Observation> last = Optional.empty();
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (Observation observation : series.observations()) {
            if (!observation.isMissing()) {
                first = first.isEmpty() ? Optional.of(observation) : first;
                last = Optional.of(observation);
                min = Math.min(min, observation.low());
                max = Math.max(max, observation.high());
            }
        }
        return new ImportSummary(
                series.present(),
                first,
                last,
                first.isEmpty() ? Double.NaN : min,
                first.isEmpty() ? Double.NaN : max);
    }
}
