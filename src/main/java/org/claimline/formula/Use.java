package org.claimline.formula;

import org.claimline.series.Observation;
import org.claimline.series.SeriesKey;

/// An observation that an evaluation rested on, and what was done to it.
///
/// @param series the catalog's series
/// @param observation as it stands there
/// @param treatment what was done
public record Use(SeriesKey series, Observation observation, Treatment treatment) {

    public enum Treatment {
        /// Taken as it stands.
        DIRECT,
        /// A dated event still in force at the moment asked for.
        HELD,
        /// Brought to a lower frequency together with others.
        RESAMPLED
    }
}
