package org.claimline.bench;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.claimline.csv.tidy.PlainTidy;
import org.claimline.formula.Formula;
import org.claimline.formula.Outcome;
import org.claimline.formula.Parsed;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long formulas over a million hourly observations take in a program that has run for a while,
/// and reading as many daily ones. The numbers are made up and mean nothing.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LongFormulas {

    private static final int POINTS = 1_000_000;

    private static Optional<Formula> read(String text) {
        return Formula.parse(text) instanceof Parsed.Good(Formula formula)
                ? Optional.of(formula)
                : Optional.empty();
    }

    private static TimeSeries series(String key, long first, int step, Frequency frequency) {
        SplittableRandom random = new SplittableRandom(key.hashCode());
        long[] ordinals = new long[POINTS];
        double[] values = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            ordinals[i] = first + (long) i * step;
            values[i] = Math.rint(500_000 + 500_000 * random.nextDouble()) / 10_000;
        }
        return TimeSeries.ofColumns(
                new SeriesKey(key),
                frequency,
                Description.of(key, Unit.of("USD"), Aggregation.MEAN),
                ordinals,
                values,
                new byte[POINTS],
                new TreeMap<>());
    }

    /// A formula over two series.
    @State(Scope.Benchmark)
    public static class Asked {

        @Param({
            "mean(x)",
            "max(x, 1910..1990)",
            "median(x)",
            "stdev(x)",
            "corr(x, y)",
            "x / y",
            "index(x, 1950)",
            "growth(x)",
            "diff(x, 24)",
            "yoy(x)",
            "mavg(x, 168)",
            "cumsum(x)",
            "resample(x, A)",
            "resample(x, D)",
            "all(x > 40, 1910..1990)",
            "mean(mavg(x, 24) / y, 1910..1990) > 1"
        })
        public String formula;

        private Formula read;
        private Catalog catalog;

        @Setup
        public void make() {
            read = read(formula).orElseThrow();
            long first = Period.instant(LocalDateTime.of(1900, 1, 1, 0, 0)).ordinal();
            catalog =
                    Catalog.of(
                            List.of(
                                    series("x", first, 3_600, Frequency.INSTANT),
                                    series("y", first, 3_600, Frequency.INSTANT)));
        }
    }

    /// The text of a tidy file.
    @State(Scope.Benchmark)
    public static class Written {

        private final SeriesKey key = new SeriesKey("x");
        private final Description description =
                Description.of("x", Unit.of("USD"), Aggregation.MEAN);
        private String text;

        @Setup
        public void make() {
            long first = Period.day(1000, 1, 1).ordinal();
            TimeSeries daily = series("x", first, 1, Frequency.DAILY);
            StringBuilder rows = new StringBuilder("period,value\n");
            for (int i = 0; i < POINTS; i++) {
                rows.append(daily.period(i)).append(',').append(daily.value(i)).append('\n');
            }
            text = rows.toString();
        }
    }

    @Benchmark
    public Outcome evaluated(Asked asked) {
        return asked.read.evaluateAnew(asked.catalog);
    }

    @Benchmark
    public Optional<TimeSeries> readFromText(Written written) {
        return PlainTidy.read(
                written.text,
                written.key,
                Frequency.DAILY,
                written.description,
                List.of("period", "value"));
    }
}
