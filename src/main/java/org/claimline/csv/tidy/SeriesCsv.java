package org.claimline.csv.tidy;

import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.claimline.csv.Digits;
import org.claimline.series.Observation;
import org.claimline.series.TimeSeries;

/// Writes a series as CSV: `period,value,low,high,status`; an exact observation has no bounds, a
/// bounded one no value, a missing one neither.
public final class SeriesCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private SeriesCsv() {}

    public static void write(TimeSeries series, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        printer.printRecord("period", "value", "low", "high", "status");
        for (Observation observation : series.observations()) {
            boolean bounded = observation.isBounded();
            printer.printRecord(
                    observation.period(),
                    number(observation.value()),
                    bounded ? number(observation.low()) : "",
                    bounded ? number(observation.high()) : "",
                    observation.status().code());
        }
        printer.flush();
    }

    /// At most fifteen significant digits, a whole number without a point; empty where it is not
    /// finite.
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        double said = Digits.rounded(value);
        return said == Math.rint(said) && Math.abs(said) < 1e15
                ? Long.toString((long) said)
                : Double.toString(said);
    }
}
