package org.claimline.formula;

import java.util.Optional;

/// Means of every `n` steps in a row, in time that does not grow with `n`: steps are summed in
/// blocks of `n`, forward and backward, and a window is the end of one block and the beginning of
/// the next. Nothing is ever subtracted, so that no digit is lost.
final class Windows {

    private final int n;
    private final int[] faults;
    private final int[] breaks;
    private final Running[] lowForward;
    private final Running[] lowBackward;
    private final Running[] highForward;
    private final Running[] highBackward;

    Windows(Sequence steps, int n) {
        this.n = n;
        int size = steps.size();
        faults = new int[size + 1];
        breaks = new int[size];
        double[] low = new double[size];
        double[] high = new double[size];
        for (int i = 0; i < size; i++) {
            Optional<Interval> value = steps.value(i);
            low[i] = value.map(Interval::low).orElse(0.0);
            high[i] = value.map(Interval::high).orElse(0.0);
            faults[i + 1] = faults[i] + (value.isEmpty() ? 1 : 0);
            breaks[i] = (i == 0 ? 0 : breaks[i - 1]) + (steps.isBroken(i) ? 1 : 0);
        }
        lowForward = forward(low);
        lowBackward = backward(low);
        highForward = forward(high);
        highBackward = backward(high);
    }

    private Running[] forward(double[] numbers) {
        Running[] sums = new Running[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            sums[i] = (i % n == 0 ? new Running() : sums[i - 1].copy()).plus(numbers[i]);
        }
        return sums;
    }

    private Running[] backward(double[] numbers) {
        Running[] sums = new Running[numbers.length];
        for (int i = numbers.length - 1; i >= 0; i--) {
            boolean last = i % n == n - 1 || i == numbers.length - 1;
            sums[i] = (last ? new Running() : sums[i + 1].copy()).plus(numbers[i]);
        }
        return sums;
    }

    /// The mean of the `n` steps up to one; empty where one of them is missing, or days between
    /// them are.
    Optional<Interval> mean(int last) {
        int first = last - n + 1;
        if (first < 0 || faults[last + 1] > faults[first] || breaks[last] > breaks[first]) {
            return Optional.empty();
        }
        return Interval.checked(
                sum(first, last, lowBackward, lowForward) / n,
                sum(first, last, highBackward, highForward) / n);
    }

    private double sum(int first, int last, Running[] backward, Running[] forward) {
        return first % n == 0 ? forward[last].value() : backward[first].plus(forward[last]).value();
    }
}
