package org.claimline.formula;

import java.util.Optional;

/// Means of every `n` steps in a row, in time that does not grow with `n`: steps are summed in
/// blocks of `n`, forward and backward, and a window is the end of one block and the beginning of
/// the next. Nothing is ever subtracted, so that no digit is lost.
final class Windows {

    private final int n;
    private final int[] faults;
    private final int[] breaks;
    private final Sums lows;
    private final Sums highs;

    Windows(Sequence steps, int n) {
        this.n = n;
        int size = steps.size();
        faults = new int[size + 1];
        breaks = new int[size];
        double[] low = new double[size];
        double[] high = new double[size];
        boolean exact = true;
        for (int i = 0; i < size; i++) {
            boolean missing = steps.isMissing(i);
            low[i] = missing ? 0 : steps.low(i);
            high[i] = missing ? 0 : steps.high(i);
            exact &= low[i] == high[i];
            faults[i + 1] = faults[i] + (missing ? 1 : 0);
            breaks[i] = (i == 0 ? 0 : breaks[i - 1]) + (steps.isBroken(i) ? 1 : 0);
        }
        lows = new Sums(low, n);
        highs = exact ? lows : new Sums(high, n);
    }

    /// The mean of the `n` steps up to one; empty where one of them is missing, or days between
    /// them are.
    Optional<Interval> mean(int last) {
        int first = last - n + 1;
        if (first < 0 || faults[last + 1] > faults[first] || breaks[last] > breaks[first]) {
            return Optional.empty();
        }
        double low = lows.of(first, last) / n;
        return Interval.checked(low, lows == highs ? low : highs.of(first, last) / n);
    }

    /// The sums of blocks of `n` numbers up to each number and from each number on, with what
    /// rounding lost of them ([Running]).
    private static final class Sums {
        private final int n;
        private final double[] forward;
        private final double[] forwardLost;
        private final double[] backward;
        private final double[] backwardLost;

        Sums(double[] numbers, int n) {
            this.n = n;
            forward = new double[numbers.length];
            forwardLost = new double[numbers.length];
            backward = new double[numbers.length];
            backwardLost = new double[numbers.length];
            Running sum = new Running();
            for (int i = 0; i < numbers.length; i++) {
                sum = i % n == 0 ? new Running() : sum;
                sum.plus(numbers[i]);
                forward[i] = sum.sum();
                forwardLost[i] = sum.lost();
            }
            sum = new Running();
            for (int i = numbers.length - 1; i >= 0; i--) {
                sum = i % n == n - 1 ? new Running() : sum;
                sum.plus(numbers[i]);
                backward[i] = sum.sum();
                backwardLost[i] = sum.lost();
            }
        }

        double of(int first, int last) {
            Running end = new Running(forward[last], forwardLost[last]);
            return first % n == 0
                    ? end.value()
                    : new Running(backward[first], backwardLost[first]).plus(end).value();
        }
    }
}
