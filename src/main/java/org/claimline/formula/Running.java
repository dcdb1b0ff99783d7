package org.claimline.formula;

/// A sum that grows number by number, with what rounding loses kept beside it (Neumaier's
/// compensated summation), so that the order does not matter to the last digit.
final class Running {

    private double sum;
    private double lost;

    Running plus(double number) {
        double next = sum + number;
        lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
        sum = next;
        return this;
    }

    /// The sum of this one and another.
    Running plus(Running other) {
        Running both = copy().plus(other.sum);
        both.lost += other.lost;
        return both;
    }

    Running copy() {
        Running same = new Running();
        same.sum = sum;
        same.lost = lost;
        return same;
    }

    double value() {
        return Double.isFinite(sum) ? sum + lost : sum;
    }
}
