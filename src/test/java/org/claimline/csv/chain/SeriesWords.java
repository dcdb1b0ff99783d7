package org.claimline.csv.chain;

import java.util.stream.Collectors;
import org.claimline.series.Observation;
import org.claimline.series.TimeSeries;

/// Series in words, to be compared whole: `key|title|unit|frequency|observations`.
final class SeriesWords {

    private SeriesWords() {}

    static String of(TimeSeries series) {
        return String.join(
                "|",
                series.key().text(),
                series.title(),
                series.unit().toString(),
                series.frequency().code(),
                observations(series));
    }

    /// `2014=1.5 2015=? 2016=2.5P'note'`
    static String observations(TimeSeries series) {
        return series.observations().stream().map(SeriesWords::of).collect(Collectors.joining(" "));
    }

    private static String of(Observation observation) {
        String status = observation.status().code();
        return observation.period()
                + "="
                + (observation.isMissing()
                        ? "?"
                        : observation.isBounded()
                                ? observation.low() + ".." + observation.high()
                                : observation.value())
                + (status.equals("A") || status.equals("M") ? "" : status)
                + (observation.note().isEmpty() ? "" : "'" + observation.note() + "'");
    }
}
