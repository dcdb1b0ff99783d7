package org.claimline.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Formulas against figures that others certified or published.
final class CertifiedFiguresTest {

    /// NIST's StRD "Michelso": the speed of light in air, in thousands of km/s above 299.
    private static final int[] MICHELSON = {
        850, 740, 900, 1070, 930, 850, 950, 980, 980, 880, 1000, 980, 930, 650, 760, 810, 1000,
        1000, 960, 960, 960, 940, 960, 940, 880, 800, 850, 880, 900, 840, 830, 790, 810, 880, 880,
        830, 800, 790, 760, 800, 880, 880, 880, 860, 720, 720, 620, 860, 970, 950, 880, 910, 850,
        870, 840, 840, 850, 840, 840, 840, 890, 810, 810, 820, 800, 770, 760, 740, 750, 760, 910,
        920, 890, 860, 880, 720, 840, 850, 850, 780, 890, 840, 780, 810, 760, 810, 790, 810, 820,
        850, 870, 870, 810, 740, 810, 940, 950, 800, 810, 870
    };

    /// The first lag's autocorrelation as NIST certifies it, about the mean of the whole.
    private static final String AUTOCORRELATION =
            "sum((x - mean(x)) * (lag(x) - mean(x))) / sum((x - mean(x))^2)";

    private static double number(Catalog catalog, String text) {
        if (Formula.parse(text) instanceof Parsed.Good(Formula formula)
                && formula.evaluate(catalog) instanceof Outcome.Evaluated(Explained root)
                && root.value() instanceof Value.Quantity(double low, double high, Unit _)) {
            assertEquals(low, high, text);
            return low;
        }
        throw new AssertionError(text + " is no number");
    }

    private static Catalog catalog(Map<String, List<Double>> series) {
        return Catalog.of(
                series.entrySet().stream().map(e -> years(e.getKey(), e.getValue())).toList());
    }

    private static TimeSeries years(String key, List<Double> values) {
        List<Observation> rows = new ArrayList<>();
        for (double value : values) {
            rows.add(Observation.of(Period.year(1001 + rows.size()), value));
        }
        return TimeSeries.of(
                new SeriesKey(key),
                Frequency.ANNUAL,
                Description.of(key, Unit.NUMBER, Aggregation.MEAN),
                rows);
    }

    @Test
    void michelsonsSpeedsOfLight() {
        List<Double> speeds =
                IntStream.of(MICHELSON).mapToObj(v -> (299_000 + v) / 1000.0).toList();
        Catalog catalog = catalog(Map.of("x", speeds));
        assertEquals(299.852400000000, number(catalog, "mean(x)"), 1e-12);
        assertEquals(0.0790105478190518, number(catalog, "stdev(x)"), 1e-14);
        assertEquals(0.535199668621283, number(catalog, AUTOCORRELATION), 1e-12);
    }

    /// NIST's StRD "NumAcc1": three numbers that differ in the eighth digit.
    @Test
    void numbersThatDifferInTheEighthDigit() {
        Catalog catalog = catalog(Map.of("x", List.of(10000001.0, 10000003.0, 10000002.0)));
        assertEquals(10000002, number(catalog, "mean(x)"));
        assertEquals(1, number(catalog, "stdev(x)"));
        assertEquals(-0.5, number(catalog, AUTOCORRELATION));
    }

    /// NIST's StRD "NumAcc2", 3 and 4: one number, then a thousand a tenth below and above it in
    /// turn. The tolerance is what the numbers' own rounding leaves.
    @ParameterizedTest
    @CsvSource({"1.2, 1e-14", "1000000.2, 1e-9", "10000000.2, 1e-8"})
    void numbersThatVaryLittle(double mean, double tolerance) {
        Stream<Double> rest =
                IntStream.rangeClosed(1, 1000).mapToObj(i -> i % 2 == 1 ? mean - 0.1 : mean + 0.1);
        Catalog catalog = catalog(Map.of("x", Stream.concat(Stream.of(mean), rest).toList()));
        assertEquals(mean, number(catalog, "mean(x)"), mean * 1e-15);
        assertEquals(0.1, number(catalog, "stdev(x)"), tolerance);
        assertEquals(-0.999, number(catalog, AUTOCORRELATION), 10 * tolerance + 1e-12);
    }

    /// Anscombe's first three sets (The American Statistician 27, 1973), whose x are 4 to 14: all
    /// have the line y = 3 + 0.5 x and the correlation 0.82.
    @ParameterizedTest
    @CsvSource({
        "4.26 5.68 7.24 4.82 6.95 8.81 8.04 8.33 10.84 7.58 9.96, 0.5001, 0.8164",
        "3.10 4.74 6.13 7.26 8.14 8.77 9.14 9.26 9.13 8.74 8.10, 0.5000, 0.8162",
        "5.39 5.73 6.08 6.42 6.77 7.11 7.46 7.81 8.15 12.74 8.84, 0.4997, 0.8163"
    })
    void anscombesLines(String y, double slope, double correlation) {
        List<Double> values = Stream.of(y.split(" ")).map(Double::valueOf).toList();
        List<Double> x = IntStream.rangeClosed(4, 14).mapToObj(i -> (double) i).toList();
        Catalog catalog = catalog(Map.of("x", x, "y", values));
        assertEquals(slope, number(catalog, "slope(y)"), 0.00005);
        assertEquals(correlation, number(catalog, "corr(x, y)"), 0.00005);
        assertEquals(2.03, number(catalog, "stdev(y)"), 0.005);
    }

    /// The U.S. Bureau of Labor Statistics' annual CPI-U (1982-84 = 100) of 2014 to 2022, and the
    /// changes in percent that it published with it.
    @Test
    void pricesOfTheUnitedStates() {
        List<Double> cpi =
                List.of(
                        236.736, 237.017, 240.007, 245.120, 251.107, 255.657, 258.811, 270.970,
                        292.655);
        List<Double> published = List.of(0.0, 0.1, 1.3, 2.1, 2.4, 1.8, 1.2, 4.7, 8.0);
        List<Double> money = cpi.stream().map(_ -> 100.0).toList();
        Catalog catalog = catalog(Map.of("cpi", cpi, "money", money));
        for (int i = 1; i < published.size(); i++) {
            String growth = "at(growth(cpi), " + (1001 + i) + ")";
            assertEquals(published.get(i), number(catalog, growth), 0.05 + 1e-9, growth);
        }
        assertEquals(123.62, number(catalog, "at(deflate(money, cpi, 1009), 1001)"), 0.005);
        assertEquals(80.89, number(catalog, "at(deflate(money, cpi, 1001), 1009)"), 0.005);
    }
}
