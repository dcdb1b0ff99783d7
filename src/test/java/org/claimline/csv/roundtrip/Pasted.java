package org.claimline.csv.roundtrip;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.claimline.csv.Problem;
import org.claimline.csv.Recipe;
import org.claimline.csv.chain.CsvImport;
import org.claimline.csv.chain.Import;
import org.claimline.series.Observation;
import org.claimline.series.TimeSeries;

/// Reads bytes as a file of them is read.
final class Pasted {

    private Pasted() {}

    static Import of(byte[] bytes, Recipe recipe) {
        return CsvImport.read("sample.csv", bytes, recipe);
    }

    static Import of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8), Recipe.AUTO);
    }

    /// Its series; none where it is not read.
    static List<TimeSeries> series(Import read) {
        return read instanceof Import.Read good ? good.series() : List.of();
    }

    /// All observations of all series, each whole, and what is told of the file where that is not
    /// nothing.
    static String words(Import read) {
        return series(read).stream().map(Pasted::words).collect(Collectors.joining("\n"))
                + read.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /// Bit for bit: noughts with their sign.
    static String words(TimeSeries series) {
        return series.frequency()
                + ": "
                + series.observations().stream()
                        .map(Observation::toString)
                        .collect(Collectors.joining("\n  "));
    }
}
