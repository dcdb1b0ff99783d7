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
        int first = -1;
        int last = -1;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < series.size(); i++) {
            if (!Double.isNaN(series.low(i))) {
                first = first < 0 ? i : first;
                last = i;
                min = Math.min(min, series.low(i));
                max = Math.max(max, series.high(i));
            }
        }
        return first < 0
                ? new ImportSummary(0, Optional.empty(), Optional.empty(), Double.NaN, Double.NaN)
                : new ImportSummary(
                        series.present(),
                        Optional.of(series.observation(first)),
                        Optional.of(series.observation(last)),
                        min,
                        max);
    }
}
