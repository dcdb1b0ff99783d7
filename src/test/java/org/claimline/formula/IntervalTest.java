package org.claimline.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

final class IntervalTest {

    private static final double INFINITE = Double.POSITIVE_INFINITY;

    private record Operation(
            String sign,
            BiFunction<Interval, Interval, Optional<Interval>> intervals,
            DoubleBinaryOperator numbers) {}

    private static final List<Operation> OPERATIONS =
            List.of(
                    new Operation("+", Interval::plus, Double::sum),
                    new Operation("-", Interval::minus, (a, b) -> a - b),
                    new Operation("*", Interval::times, (a, b) -> a * b),
                    new Operation("/", Interval::dividedBy, (a, b) -> a / b));

    @Test
    void theResultHoldsEveryResultOfTheNumbersWithin() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            Interval left = interval(random);
            Interval right = interval(random);
            double a = within(random, left);
            double b = within(random, right);
            for (Operation operation : OPERATIONS) {
                operation
                        .intervals()
                        .apply(left, right)
                        .ifPresent(
                                result ->
                                        assertHolds(
                                                result,
                                                operation.numbers().applyAsDouble(a, b),
                                                left + operation.sign() + right));
            }
            assertHolds(left.negate(), -a, "-" + left);
            assertHolds(left.abs(), Math.abs(a), "abs " + left);
            for (int n = -3; n <= 3; n++) {
                double power = Math.pow(a, n);
                left.power(Interval.of(n)).ifPresent(r -> assertHolds(r, power, left.toString()));
            }
        }
    }

    @Test
    void comparisonsOfIntervalsAreTrueForAllNumbersWithinOrFalseForAll() {
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            Interval left = interval(random);
            Interval right = interval(random);
            double a = within(random, left);
            double b = within(random, right);
            assertAgrees(left.isBelow(right), a < b);
            assertAgrees(left.isAtMost(right), a <= b);
            assertAgrees(left.isEqualTo(right), a == b);
        }
    }

    private static void assertAgrees(Kleene verdict, boolean one) {
        assertTrue(verdict == Kleene.UNKNOWN || verdict == Kleene.of(one));
    }

    private static void assertHolds(Interval result, double number, String what) {
        double slack = Math.abs(number) * 1e-14;
        assertTrue(
                result.low() - slack <= number && number <= result.high() + slack,
                () -> what + " is " + result + ", without " + number);
    }

    /// Of small whole numbers, so that ends meet and signs change; some without an end.
    private static Interval interval(Random random) {
        double a = random.nextInt(-4, 5);
        double b = random.nextInt(-4, 5);
        boolean open = random.nextInt(8) == 0;
        double low = Math.min(a, b);
        double high = Math.max(a, b);
        return random.nextBoolean()
                ? new Interval(low, open ? INFINITE : high)
                : new Interval(open ? -INFINITE : low, high);
    }

    private static double within(Random random, Interval interval) {
        double low = Math.max(interval.low(), interval.high() == INFINITE ? -1e3 : -1e3);
        double high = Math.min(interval.high(), 1e3);
        return switch (random.nextInt(3)) {
            case 0 -> low;
            case 1 -> high;
            default -> low + random.nextDouble() * (high - low);
        };
    }

    @Test
    void aDivisorThatMayBeZeroLeavesNoResult() {
        assertEquals(Optional.empty(), Interval.of(1).dividedBy(Interval.of(0)));
        assertEquals(Optional.empty(), Interval.of(1).dividedBy(new Interval(-1, 1)));
        assertEquals(Optional.empty(), Interval.of(1).dividedBy(new Interval(0, 1)));
    }

    @Test
    void anEvenPowerOfBothSignsBeginsAtZero() {
        assertEquals(Optional.of(new Interval(0, 9)), new Interval(-2, 3).power(Interval.of(2)));
        assertEquals(Optional.of(new Interval(-8, 27)), new Interval(-2, 3).power(Interval.of(3)));
        assertEquals(Optional.empty(), new Interval(-2, 3).power(Interval.of(0.5)));
    }

    @Test
    void whatOnlyBinaryFractionsTellApartIsEqual() {
        assertEquals(Kleene.TRUE, Interval.of(0.1 + 0.2).isEqualTo(Interval.of(0.3)));
        assertEquals(Kleene.FALSE, Interval.of(0.1 + 0.2).isBelow(Interval.of(0.3)));
        assertEquals(Kleene.TRUE, Interval.of(0.1 + 0.2).isAtMost(Interval.of(0.3)));
        assertEquals(Kleene.FALSE, Interval.of(1).isEqualTo(Interval.of(1 + 1e-11)));
        assertEquals(Kleene.FALSE, Interval.of(0).isEqualTo(Interval.of(1e-300)));
    }
}
