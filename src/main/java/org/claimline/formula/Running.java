package org.claimline.formula;

/// A sum that grows number by number, with what rounding loses kept beside it (Neumaier's
/// compensated summation), so that the order does not matter to the last digit.
final class Running {

    private double sum;
    private double lost;

    Running() {}

    Running(double sum, double lost) {
        this.sum = sum;
        this.lost = lost;
    }

    Running plus(double number) {
        double next = sum + number;
        lost += Math.abs(sum) >= Math.abs(number) ? sum - next + number : number - next + sum;
        sum = next;
        return this;
    }

    Running plus(Running other) {
        plus(other.sum);
        lost += other.lost;
        return this;
    }

    double sum() {
        return sum;
    }

    double lost() {
        return lost;
    }

    double value() {
        return Double.isFinite(sum) ? sum + lost : sum;
    }
}
