package org.claimline.csv.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.claimline.csv.tidy.SeriesCsv;
import org.claimline.csv.tidy.TidyCsv;
import org.claimline.csv.tidy.TidyText;
import org.claimline.series.Observation;
import org.claimline.series.TimeSeries;
import org.junit.jupiter.api.Test;

/// What the program writes of a series, it reads as the same series.
final class TidyRoundTripTest {

    private static final int CASES = 1500;

    @Test
    void aWorkspacesFileIsReadAsItWasWritten() {
        for (long seed = 0; seed < CASES; seed++) {
            TimeSeries series = new RandomSeries(new Random(seed)).next();
            TidyCsv.Tidy tidy =
                    TidyCsv.read(
                            "f.csv",
                            TidyText.of(series),
                            series.frequency(),
                            TidyText.columns(series));

            assertEquals(List.of(), tidy.problems(), "seed " + seed);
            assertEquals(series.observations(), tidy.observations().orElseThrow(), "seed " + seed);
        }
    }

    @Test
    void aWorkspacesFileIsImportedAsItWasWritten() {
        for (long seed = 0; seed < CASES; seed++) {
            TimeSeries series = new RandomSeries(new Random(seed)).next();
            if (TidyText.columns(series).size() > 2) {
                String text = TidyText.of(series);

                assertEquals(
                        Pasted.words(series),
                        Pasted.words(Pasted.of(text)),
                        "seed " + seed + "\n" + text);
            }
        }
    }

    @Test
    void whatEvalPrintsIsImportedWithTheDigitsThatItPrints() throws IOException {
        for (long seed = 0; seed < CASES; seed++) {
            TimeSeries series = printed(new RandomSeries(new Random(seed)).next());
            StringBuilder text = new StringBuilder();
            SeriesCsv.write(series, text);

            assertEquals(
                    Pasted.words(series),
                    Pasted.words(Pasted.of(text.toString())),
                    "seed " + seed + "\n" + text);
        }
    }

    /// Without notes, which are not printed, and with as many digits as are.
    private static TimeSeries printed(TimeSeries series) {
        List<Observation> observations =
                series.observations().stream()
                        .map(
                                o ->
                                        o.isMissing()
                                                ? Observation.missing(o.period(), "")
                                                : o.isBounded()
                                                        ? Observation.bounded(
                                                                o.period(),
                                                                printed(o.low()),
                                                                printed(o.high()),
                                                                o.status(),
                                                                "")
                                                        : Observation.of(
                                                                o.period(),
                                                                printed(o.value()),
                                                                o.status(),
                                                                ""))
                        .toList();
        return RandomSeries.of("sample", series.frequency(), observations);
    }

    /// Fifteen significant digits; a nought has no sign.
    private static double printed(double value) {
        return Double.isInfinite(value) ? value : org.claimline.csv.Digits.rounded(value) + 0.0;
    }
}
