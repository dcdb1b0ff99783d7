package org.claimline.formula;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Numbers over the values of a stretch, as intervals where a value is one. Empty where there is
/// no result.
final class Statistics {

    private Statistics() {}

    /// Summed with compensation (Neumaier), so that the order does not matter to the last digit.
    static Optional<Interval> sum(List<Stretch.Sample> samples) {
        return interval(samples, Statistics::total);
    }

    static Optional<Interval> mean(List<Stretch.Sample> samples) {
        return interval(samples, numbers -> total(numbers) / numbers.length);
    }

    static Optional<Interval> median(List<Stretch.Sample> samples) {
        return interval(
                samples,
                numbers -> {
                    double[] sorted = numbers.clone();
                    Arrays.sort(sorted);
                    int middle = sorted.length / 2;
                    return sorted.length % 2 == 1
                            ? sorted[middle]
                            : sorted[middle - 1] / 2 + sorted[middle] / 2;
                });
    }

    static Optional<Interval> max(List<Stretch.Sample> samples) {
        return interval(samples, n -> Arrays.stream(n).max().orElse(Double.NaN));
    }

    static Optional<Interval> min(List<Stretch.Sample> samples) {
        return interval(samples, n -> Arrays.stream(n).min().orElse(Double.NaN));
    }

    /// The sample's standard deviation (n − 1) of exact values, in two passes, the second corrected
    /// for what rounding left in the mean; empty where there are fewer than two.
    static Optional<Interval> stdev(List<Stretch.Sample> samples) {
        double[] numbers = lows(samples);
        if (numbers.length < 2) {
            return Optional.empty();
        }
        double[] apart = apart(numbers);
        double left = total(apart);
        double squares = total(Arrays.stream(apart).map(d -> d * d).toArray());
        double variance = (squares - left * left / numbers.length) / (numbers.length - 1);
        return Interval.checked(Math.sqrt(Math.max(0, variance)));
    }

    /// The slope of the least-squares line through exact values, by the ordinals of their periods;
    /// empty where there are fewer than two.
    static Optional<Interval> slope(List<Stretch.Sample> samples) {
        if (samples.size() < 2) {
            return Optional.empty();
        }
        long first = samples.getFirst().period().ordinal();
        double[] x =
                apart(samples.stream().mapToDouble(s -> s.period().ordinal() - first).toArray());
        double[] y = apart(lows(samples));
        double[] xx = new double[x.length];
        double[] xy = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            xx[i] = x[i] * x[i];
            xy[i] = x[i] * y[i];
        }
        return Interval.checked(total(xy) / total(xx));
    }

    private static double[] lows(List<Stretch.Sample> samples) {
        return samples.stream().mapToDouble(s -> s.value().low()).toArray();
    }

    /// How far each number lies from the mean of all.
    private static double[] apart(double[] numbers) {
        double mean = total(numbers) / numbers.length;
        return Arrays.stream(numbers).map(n -> n - mean).toArray();
    }

    /// Pearson's correlation; empty where there are fewer than two pairs or one side never varies.
    static Optional<Interval> correlation(double[] x, double[] y) {
        if (isConstant(x) || isConstant(y)) {
            return Optional.empty();
        }
        double meanX = total(x) / x.length;
        double meanY = total(y) / y.length;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        double r = xy / (Math.sqrt(xx) * Math.sqrt(yy));
        return Double.isNaN(r) || Double.isInfinite(r)
                ? Optional.empty()
                : Optional.of(Interval.of(Math.clamp(r, -1, 1)));
    }

    private static boolean isConstant(double[] numbers) {
        return Arrays.stream(numbers).distinct().count() < 2;
    }

    /// Every one of these grows with each of its numbers, so lows give the low and highs the high.
    private static Optional<Interval> interval(
            List<Stretch.Sample> samples, ToDoubleFunction<double[]> increasing) {
        double low =
                increasing.applyAsDouble(
                        samples.stream().mapToDouble(s -> s.value().low()).toArray());
        double high =
                increasing.applyAsDouble(
                        samples.stream().mapToDouble(s -> s.value().high()).toArray());
        return low <= high && (low < high || Double.isFinite(low))
                ? Optional.of(new Interval(low, high))
                : Optional.empty();
    }

    private static double total(double[] numbers) {
        Running sum = new Running();
        for (double number : numbers) {
            sum.plus(number);
        }
        return sum.value();
    }
}
