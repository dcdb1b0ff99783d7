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
        double sum = 0;
        double lost = 0;
        for (double number : numbers) {
            double next = sum + number;
            lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
            sum = next;
        }
        return Double.isFinite(sum) ? sum + lost : sum;
    }
}
