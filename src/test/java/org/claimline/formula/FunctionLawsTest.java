package org.claimline.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
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

/// Laws that hold whatever the series: of random length, without holes, or with them.
final class FunctionLawsTest {

    private static final int TIMES = 60;
    private static final Period START = Period.month(2000, 1);

    private static TimeSeries months(String key, Random random, int size, double holes) {
        List<Observation> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Period month = START.plus(i);
            boolean hole = i > 0 && i < size - 1 && random.nextDouble() < holes;
            double value = Math.rint(random.nextDouble(1, 1000) * 100) / 100;
            rows.add(hole ? Observation.missing(month, "") : Observation.of(month, value));
        }
        return TimeSeries.of(
                new SeriesKey(key),
                Frequency.MONTHLY,
                Description.of(key, Unit.of("KZT"), Aggregation.MEAN),
                rows);
    }

    /// For some catalogs with a whole series `x`, one with holes `h`, and how many months both
    /// have.
    private static void always(BiConsumer<Catalog, Integer> law) {
        Random random = new Random(11);
        for (int i = 0; i < TIMES; i++) {
            int size = 3 + random.nextInt(60);
            law.accept(
                    Catalog.of(
                            List.of(months("x", random, size, 0), months("h", random, size, 0.1))),
                    size);
        }
    }

    private static Value value(Catalog catalog, String text) {
        if (Formula.parse(text) instanceof Parsed.Good(Formula formula)
                && formula.evaluate(catalog) instanceof Outcome.Evaluated(Explained root)) {
            return root.value();
        }
        throw new AssertionError(text + " is refused");
    }

    private static TimeSeries series(Catalog catalog, String text) {
        return value(catalog, text) instanceof Value.Series(TimeSeries series)
                ? series
                : raise(text + " is " + value(catalog, text));
    }

    private static double number(Catalog catalog, String text) {
        return value(catalog, text) instanceof Value.Quantity(double low, double high, Unit _)
                        && low == high
                ? low
                : raise(text + " is " + value(catalog, text));
    }

    private static <T> T raise(String message) {
        throw new AssertionError(message);
    }

    private static void same(Catalog catalog, String one, String other) {
        TimeSeries a = series(catalog, one);
        TimeSeries b = series(catalog, other);
        assertEquals(a.span(), b.span(), one);
        assertEquals(a.size(), b.size(), one);
        for (int i = 0; i < a.size(); i++) {
            assertEquals(a.period(i), b.period(i), one);
            double value = b.value(i);
            if (Double.isNaN(value)) {
                assertTrue(Double.isNaN(a.value(i)), one + " at " + a.period(i));
            } else {
                double apart = 1e-9 * Math.max(1, Math.abs(value));
                assertEquals(value, a.value(i), apart, one + " at " + a.period(i));
            }
        }
    }

    private static void close(Catalog catalog, String one, String other) {
        double expected = number(catalog, other);
        double apart = 1e-10 * Math.max(1, Math.abs(expected));
        assertEquals(expected, number(catalog, one), apart, one);
    }

    @Test
    void theDifferencesOfARunningSumAreTheSeriesWithoutItsFirst() {
        always(
                (catalog, size) -> {
                    String rest = START.plus(1) + ".." + START.plus(size - 1);
                    same(catalog, "diff(cumsum(x))", "window(x, " + rest + ")");
                    close(catalog, "last(cumsum(x))", "sum(x)");
                });
    }

    @Test
    void theMeanOfAWindowIsTheMeanOverItsRange() {
        always(
                (catalog, size) -> {
                    String range = START.plus(1) + ".." + START.plus(size - 1);
                    String window = "window(x, " + range + ")";
                    for (String f : List.of("mean", "sum", "min", "max", "median", "slope")) {
                        if (size > 2) {
                            close(catalog, f + "(" + window + ")", f + "(x, " + range + ")");
                        }
                    }
                });
    }

    @Test
    void aMovingAverageIsTheMeanOfItsWindow() {
        always(
                (catalog, size) -> {
                    int n = 1 + size / 3;
                    Period last = START.plus(size - 1);
                    String range = last.plus(1 - n) + ".." + last;
                    close(
                            catalog,
                            "at(mavg(x, " + n + "), " + last + ")",
                            "mean(x, " + range + ")");
                    same(catalog, "mavg(h)", "h");
                    same(catalog, "mavg(h, 2)", "(h + lag(h)) / 2");
                });
    }

    @Test
    void shiftsUndoEachOther() {
        always(
                (catalog, size) -> {
                    same(catalog, "lead(lag(h, 3), 3)", "h");
                    same(catalog, "lag(lead(h, 5), 5)", "h");
                    same(catalog, "lag(x, 2)", "lag(lag(x))");
                });
    }

    @Test
    void theExponentialOfALogarithmIsTheNumber() {
        always(
                (catalog, size) -> {
                    same(catalog, "exp(log(h))", "h");
                    same(catalog, "abs(-h)", "h");
                });
    }

    @Test
    void standardScoresHaveTheMeanZeroAndTheDeviationOne() {
        always(
                (catalog, size) -> {
                    assertEquals(0, number(catalog, "mean(zscore(x))"), 1e-12);
                    assertEquals(1, number(catalog, "stdev(zscore(x))"), 1e-12);
                });
    }

    @Test
    void anIndexHasTheMeanHundredOverItsBase() {
        always(
                (catalog, size) -> {
                    String base = START + ".." + START.plus(size / 2);
                    assertEquals(
                            100,
                            number(catalog, "mean(index(x, " + base + "), " + base + ")"),
                            1e-10);
                });
    }

    @Test
    void whatIsBroughtToALowerFrequencyIsWhatItsPartsComeTo() {
        always(
                (catalog, size) -> {
                    if (size >= 12) {
                        for (String f : List.of("mean", "sum", "min", "max")) {
                            close(catalog, "at(resample(x, A, " + f + "), 2000)", f + "(x, 2000)");
                        }
                        close(catalog, "at(resample(x, A, first), 2000)", "at(x, 2000-01)");
                        close(catalog, "at(resample(x, A, last), 2000)", "at(x, 2000-12)");
                        close(
                                catalog,
                                "at(resample(resample(x, Q, sum), A, sum), 2000)",
                                "sum(x, 2000)");
                    }
                });
    }

    @Test
    void sharesOfAWholeAddUpToHundred() {
        always(
                (catalog, size) ->
                        same(
                                catalog,
                                "share(x, x + h) + share(h, x + h)",
                                "100 * share(h, h) / 100"));
    }

    @Test
    void whatIsDeflatedByItselfIsItsBase() {
        always(
                (catalog, size) -> {
                    String base = START + ".." + START.plus(1);
                    String level = "index(x, " + base + ")";
                    same(
                            catalog,
                            "deflate(x, " + level + ", " + base + ")",
                            "0 * x + mean(x, " + base + ")");
                });
    }

    @Test
    void theSlopeOfTheStepsIsTheirStep() {
        always(
                (catalog, size) -> {
                    close(catalog, "slope(cumsum(x / x))", "mean(x / x)");
                    assertEquals(number(catalog, "slope(x)"), number(catalog, "-slope(-x)"), 1e-9);
                });
    }
}
