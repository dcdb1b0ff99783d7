package org.claimline.formula;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.claimline.series.Observation;
import org.claimline.series.TimeSeries;

/// All numbers from a low to a high, both included; one number where they are equal. Arithmetic
/// gives an interval that holds every result of the numbers in its operands (interval arithmetic);
/// it is empty where some operand has no result. Bounds may be infinite.
///
/// @param low not above `high`, neither of them `NaN`
/// @param high the upper bound
record Interval(double low, double high) {

    /// Binary fractions of decimal figures differ in about the sixteenth digit: numbers that agree
    /// to twelve are equal.
    private static final double SAME = 1e-12;

    Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
    }

    static Interval of(double number) {
        return new Interval(number, number);
    }

    /// Empty where the row is missing.
    static Optional<Interval> of(TimeSeries series, int index) {
        return Double.isNaN(series.low(index))
                ? Optional.empty()
                : Optional.of(new Interval(series.low(index), series.high(index)));
    }

    static Optional<Interval> of(Observation observation) {
        return observation.isMissing()
                ? Optional.empty()
                : Optional.of(new Interval(observation.low(), observation.high()));
    }

    boolean isExact() {
        return low == high;
    }

    /// The one number, `NaN` where there are more.
    double exact() {
        return isExact() ? low : Double.NaN;
    }

    Optional<Interval> plus(Interval other) {
        return checked(low + other.low, high + other.high);
    }

    Optional<Interval> minus(Interval other) {
        return plus(other.negate());
    }

    Interval negate() {
        return new Interval(0 - high, 0 - low);
    }

    Optional<Interval> times(Interval other) {
        double a = product(low, other.low);
        double b = product(low, other.high);
        double c = product(high, other.low);
        double d = product(high, other.high);
        return checked(
                Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    /// Empty where the divisor is, or may be, zero.
    Optional<Interval> dividedBy(Interval other) {
        if (other.low <= 0 && other.high >= 0) {
            return Optional.empty();
        }
        // Each quotient is rounded once, as it is between exact numbers.
        double a = quotient(low, other.low);
        double b = quotient(low, other.high);
        double c = quotient(high, other.low);
        double d = quotient(high, other.high);
        return checked(
                Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    /// Empty where the exponent is no single number, or a root of a negative number is asked for.
    Optional<Interval> power(Interval exponent) {
        double n = exponent.exact();
        if (Double.isNaN(n)) {
            return Optional.empty();
        }
        boolean whole = n == Math.rint(n);
        if ((low < 0 && !whole) || (low <= 0 && high >= 0 && n < 0)) {
            return Optional.empty();
        }
        double a = Math.pow(low, n);
        double b = Math.pow(high, n);
        boolean dips = n > 0 && low < 0 && high > 0 && n % 2 == 0;
        return checked(dips ? 0 : Math.min(a, b), Math.max(a, b));
    }

    Interval abs() {
        return low >= 0 ? this : high <= 0 ? negate() : new Interval(0, Math.max(0 - low, high));
    }

    /// The natural logarithm; empty where the number is, or may be, zero or below.
    Optional<Interval> log() {
        return low <= 0 ? Optional.empty() : checked(StrictMath.log(low), StrictMath.log(high));
    }

    Optional<Interval> exp() {
        return checked(StrictMath.exp(low), StrictMath.exp(high));
    }

    /// Both bounds changed by a function that grows with its number.
    Interval map(DoubleUnaryOperator increasing) {
        return new Interval(increasing.applyAsDouble(low), increasing.applyAsDouble(high));
    }

    Kleene isBelow(Interval other) {
        if (below(high, other.low)) {
            return Kleene.TRUE;
        }
        return below(low, other.high) ? Kleene.UNKNOWN : Kleene.FALSE;
    }

    Kleene isAtMost(Interval other) {
        return other.isBelow(this).not();
    }

    Kleene isEqualTo(Interval other) {
        if (below(high, other.low) || below(other.high, low)) {
            return Kleene.FALSE;
        }
        return isExact() && other.isExact() ? Kleene.TRUE : Kleene.UNKNOWN;
    }

    private static boolean below(double a, double b) {
        return a < b && !same(a, b);
    }

    private static boolean same(double a, double b) {
        double smaller = Math.min(Math.abs(a), Math.abs(b));
        return a == b || (Double.isFinite(a - b) && Math.abs(a - b) <= SAME * smaller);
    }

    private static double product(double a, double b) {
        return a == 0 || b == 0 ? 0 : a * b;
    }

    private static double quotient(double a, double b) {
        return Double.isInfinite(b) && Double.isInfinite(a) ? Math.copySign(0, 1) : a / b;
    }

    /// One number; empty where it is none, or infinite.
    static Optional<Interval> checked(double number) {
        return checked(number, number);
    }

    /// Empty where the result is no number, or none that a number of this size can hold.
    static Optional<Interval> checked(double low, double high) {
        boolean beyond = low == high && Double.isInfinite(low);
        boolean none = Double.isNaN(low) || Double.isNaN(high) || beyond;
        return none ? Optional.empty() : Optional.of(new Interval(low + 0.0, high + 0.0));
    }
}
