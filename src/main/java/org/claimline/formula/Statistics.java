package org.claimline.formula;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// Numbers over the values of a stretch, as intervals where a value is one. Empty where there is
/// no result.
final class Statistics {

    private Statistics() {}

    /// Summed with compensation (Neumaier), so that the order does not matter to the last digit.
    static Optional<Interval> sum(Column samples) {
        return interval(samples, Statistics::total);
    }

    static Optional<Interval> mean(Column samples) {
        return interval(samples, numbers -> total(numbers) / numbers.length);
    }

    static Optional<Interval> median(Column samples) {
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

    static Optional<Interval> max(Column samples) {
        return interval(samples, Statistics::greatest);
    }

    static Optional<Interval> min(Column samples) {
        return interval(samples, Statistics::smallest);
    }

    private static double greatest(double[] numbers) {
        double greatest = numbers.length == 0 ? Double.NaN : numbers[0];
        for (double number : numbers) {
            greatest = Math.max(greatest, number);
        }
        return greatest;
    }

    private static double smallest(double[] numbers) {
        double smallest = numbers.length == 0 ? Double.NaN : numbers[0];
        for (double number : numbers) {
            smallest = Math.min(smallest, number);
        }
        return smallest;
    }

    /// The sample's standard deviation (n − 1) of exact values, in two passes, the second corrected
    /// for what rounding left in the mean; empty where there are fewer than two.
    static Optional<Interval> stdev(Column samples) {
        double[] numbers = samples.lows();
        if (numbers.length < 2) {
            return Optional.empty();
        }
        double[] apart = apart(numbers);
        double left = total(apart);
        for (int i = 0; i < apart.length; i++) {
            apart[i] *= apart[i];
        }
        double squares = total(apart);
        double variance = (squares - left * left / numbers.length) / (numbers.length - 1);
        return Interval.checked(Math.sqrt(Math.max(0, variance)));
    }

    /// The slope of the least-squares line through exact values, by the ordinals of their periods;
    /// empty where there are fewer than two.
    static Optional<Interval> slope(Column samples) {
        if (samples.size() < 2) {
            return Optional.empty();
        }
        double[] steps = new double[samples.size()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = samples.ordinal(i) - samples.ordinal(0);
        }
        double[] x = apart(steps);
        double[] y = apart(samples.lows());
        for (int i = 0; i < x.length; i++) {
            y[i] *= x[i];
            x[i] *= x[i];
        }
        return Interval.checked(total(y) / total(x));
    }

    /// How far each number lies from the mean of all.
    private static double[] apart(double[] numbers) {
        double mean = total(numbers) / numbers.length;
        double[] apart = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            apart[i] = numbers[i] - mean;
        }
        return apart;
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
        for (double number : numbers) {
            if (Double.compare(number, numbers[0]) != 0) {
                return false;
            }
        }
        return true;
    }

    /// Every one of these grows with each of its numbers, so lows give the low and highs the high.
    private static Optional<Interval> interval(
            Column samples, ToDoubleFunction<double[]> increasing) {
        double low = increasing.applyAsDouble(samples.lows());
        double high = samples.isExact() ? low : increasing.applyAsDouble(samples.highs());
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
