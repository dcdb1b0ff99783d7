package org.claimline.csv.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
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
        "bank_of_canada_target_rate.csv, 1, M, 256, 0, 2001-01, 5.75, 2022-04, 0.5, 54",
        "fao_food_price_indices_iso_months.csv, 6, M, 435, 0, 2002-05, 50.8, 2022-03, 160.2, 2"
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
        Import.Read read = read(file);
        TimeSeries first = read.series().getFirst();

        assertEquals(series, read.series().size());
        assertEquals(frequency, first.frequency().code());
        assertEquals(observations, first.present());
        assertEquals(missing, first.size() - first.present());
        assertEquals(value, first.get(Period.parse(period)).orElseThrow().value());
        assertEquals(otherValue, first.get(Period.parse(otherPeriod)).orElseThrow().value());
        assertEquals(problems, read.problems().size());
    }

    @ParameterizedTest
    @CsvSource({
        "wb_API_NY.GDP.PCAP.CD.csv, 266, 4, 13985, kaz_ny_gdp_pcap_cd, A, USD, 34,"
                + " 1990, 1647.41963968747, 2023, 13136.6229097144",
        "owid_inflation-of-consumer-prices.csv, 205, 0, 9584,"
                + " kaz_inflation_consumer_prices_annual, A, %, 31, 1994, 1877.3724, 2024, 8.839439",
        "imf_weo_gdp_usd_utf16.xls, 196, 1, 1526,"
                + " kazakhstan_gross_domestic_product_current_prices, A, USD bn, 8, 2020, 171.082,"
                + " 2027, 283.368",
        "imf_ifs_exchange_rates_annual_long.csv, 228, 0, 14107, kzt_kz_rate, A, '', 31,"
                + " 1994, 35.53833333333332, 2024, 468.9625",
        "eurostat_ten00136_old_header.tsv, 66, 2, 560, mio_eur_at, A, EUR mn, 10, 2010, 1304.6,"
                + " 2019, 1457.3"
    })
    void aTableOfManySeriesIsReadWhole(
            String name,
            int series,
            int empty,
            int observations,
            String key,
            String frequency,
            String unit,
            int ofOne,
            String first,
            double firstValue,
            String last,
            double lastValue) {
        Path file = FILES.resolve(name);
        Assumptions.assumeTrue(Files.exists(file));
        Import.Read read = read(file);
        TimeSeries one =
                read.series().stream()
                        .filter(s -> s.key().text().equals(key))
                        .findFirst()
                        .orElseThrow();

        assertEquals(List.of(), read.problems());
        assertEquals(series, read.series().size());
        assertEquals(empty, read.series().stream().filter(s -> s.present() == 0).count());
        assertEquals(observations, read.series().stream().mapToInt(TimeSeries::present).sum());
        assertEquals(frequency, one.frequency().code());
        assertEquals(unit, one.unit().toString());
        assertEquals(ofOne, one.present());
        assertEquals(firstValue, one.get(Period.parse(first)).orElseThrow().value());
        assertEquals(lastValue, one.get(Period.parse(last)).orElseThrow().value());
    }

    @Test
    void flagsAndEstimatesBecomeStatuses() {
        Path weo = FILES.resolve("imf_weo_gdp_usd_utf16.xls");
        Assumptions.assumeTrue(Files.exists(weo));
        assertEquals(
                "A A E E E E E E",
                statuses(weo, "kazakhstan_gross_domestic_product_current_prices"));
        assertEquals(
                "A A A A B A A B A A M M",
                statuses(FILES.resolve("eurostat_ten00136_old_header.tsv"), "mio_eur_at"));
    }

    private static String statuses(Path file, String key) {
        return read(file).series().stream()
                .filter(s -> s.key().text().equals(key))
                .flatMap(s -> s.observations().stream())
                .map(o -> o.status().code())
                .collect(Collectors.joining(" "));
    }

    private static Import.Read read(Path file) {
        return assertInstanceOf(
                Import.Read.class,
                CsvImport.read(
                                file,
                                file.getFileName().toString(),
                                Recipe.AUTO,
                                Recipes.NONE,
                                Progress.NONE)
                        .getFirst());
    }
}
