package org.claimline.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.formula.Use;
import org.claimline.plan.Numbers;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;

/// A row of the data table: one observation of a series.
///
/// @param series the series
/// @param observation its row
/// @param part what it is to the selected claim
record DataRow(TimeSeries series, Observation observation, Part part) {

    /// What a row is to the selected claim.
    enum Part {
        NONE,
        /// It was looked at.
        USED,
        /// It carries the claim: a point asked for, an extreme found.
        KEY
    }

    /// All rows of the series, in order.
    ///
    /// @param used the rows that the selected claim rests on
    /// @param keys those of them that carry it
    static List<DataRow> of(List<TimeSeries> series, Set<Used> used, Set<Used> keys) {
        List<DataRow> rows = new ArrayList<>();
        for (TimeSeries one : series) {
            for (Observation observation : one.observations()) {
                Used key = new Used(one.key(), observation.period());
                Part part =
                        keys.contains(key) ? Part.KEY : used.contains(key) ? Part.USED : Part.NONE;
                rows.add(new DataRow(one, observation, part));
            }
        }
        return rows;
    }

    /// A row that a claim rests on.
    record Used(SeriesKey series, Period period) {
        static Used of(Use use) {
            return new Used(use.series(), use.observation().period());
        }
    }

    String period() {
        return observation.period().toString();
    }

    /// The value as it stands in the file.
    ///
    /// @param decimals the series' own
    String value(int decimals) {
        if (observation.isMissing()) {
            return "missing";
        }
        if (observation.hasValue()) {
            return Numbers.plain(observation.value(), decimals);
        }
        String low = Numbers.plain(observation.low(), decimals);
        String high = Numbers.plain(observation.high(), decimals);
        if (Double.isInfinite(observation.low())) {
            return "≤ " + high;
        }
        return Double.isInfinite(observation.high()) ? "≥ " + low : low + "–" + high;
    }

    String status() {
        return observation.status() == Status.NORMAL ? "" : observation.status().words();
    }
}
