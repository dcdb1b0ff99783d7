package org.claimline.csv.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files as offices publish them, with what a reading of them by hand found.
final class PublishedFilesTest {

    private static final Path FILES = Path.of("../shared/csv-samples");

    @ParameterizedTest
    @CsvSource({
        "fred_new_DCOILBRENTEU.csv, 1, D, 1565, 48, 2020-04-21, 9.12, 2022-03-08, 133.18, 0",
        "boe_sonia_daily.csv, 1, D, 254, 0, 2020-08-28, 0.0545, 2020-01-02, 0.7125, 0",
        "datahub_brent-monthly.csv, 1, M, 471, 0, 1998-12, 9.82, 2008-07, 132.72, 0",
        "investing_en_USD_KZT.csv, 5, M, 272, 0, 2006-07, 118.34, 2022-02, 488.09, 1",
        "bank_of_canada_target_rate.csv, 1, M, 256, 0, 2001-01, 5.75, 2022-04, 0.5, 54"
    })
    void aPublishedFileIsReadWhole(
            String name,
            int series,
            String frequency,
            int observations,
            int missing,
            String period,
            double value,
            String otherPeriod,
            double otherValue,
            int problems) {
        Path file = FILES.resolve(name);
        Assumptions.assumeTrue(Files.exists(file));
        Import.Read read =
                assertInstanceOf(
                        Import.Read.class,
                        CsvImport.read(file, name, Recipe.AUTO, Recipes.NONE, Progress.NONE)
                                .getFirst());
        TimeSeries first = read.series().getFirst();

        assertEquals(series, read.series().size());
        assertEquals(frequency, first.frequency().code());
        assertEquals(observations, first.present());
        assertEquals(missing, first.size() - first.present());
        assertEquals(value, first.get(Period.parse(period)).orElseThrow().value());
        assertEquals(otherValue, first.get(Period.parse(otherPeriod)).orElseThrow().value());
        assertEquals(problems, read.problems().size());
    }
}
