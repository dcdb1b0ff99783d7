package org.claimline.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.claimline.board.Axis.Scale;
import org.claimline.plan.AxisPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTicksTest {

    private static List<String> labels(double from, double to, double pixels) {
        return ValueTicks.of(new ValueScale(from, to, false), pixels, 30).ticks().stream()
                .map(ValueTicks.Tick::label)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 145 | 128 | 0 50 100",
                "0 | 5500 | 184 | 0 1\u2009000 2\u2009000 3\u2009000 4\u2009000 5\u2009000",
                "0 | 95 | 132 | 0 40 80",
                "0 | 560 | 132 | 0 200 400",
                "-3 | 11 | 200 | 0 5 10",
                "-2.6 | -0.1 | 100 | \u22122 \u22121",
                "0.1 | 0.34 | 100 | 0.1 0.2 0.3"
            })
    void stepsAreOneTwoFourOrFiveTimesAPowerOfTen(
            double from, double to, double pixels, String expected) {
        assertEquals(List.of(expected.split(" ")), labels(from, to, pixels));
    }

    @Test
    void anAxisHasAtMostSixTicksThatStandApart() {
        Random random = new Random(4);
        for (int n = 0; n < 2000; n++) {
            double size = Math.pow(10, random.nextDouble() * 12 - 4);
            double from = (random.nextDouble() - 0.5) * size;
            ValueScale scale =
                    new ValueScale(from, from + size * (0.1 + random.nextDouble()), false);
            double pixels = 80 + random.nextInt(400);
            List<ValueTicks.Tick> ticks = ValueTicks.of(scale, pixels, 30).ticks();
            assertTrue(!ticks.isEmpty() && ticks.size() <= 6, scale + ": " + ticks);
            for (int i = 1; i < ticks.size(); i++) {
                double apart =
                        (scale.share(ticks.get(i).value()) - scale.share(ticks.get(i - 1).value()))
                                * pixels;
                assertTrue(apart > 12, scale + " at " + pixels + ": " + ticks);
            }
        }
    }

    @Test
    void aLogarithmicAxisTicksPowersOfTen() {
        List<String> labels =
                ValueTicks.of(new ValueScale(0.5, 2000, true), 200, 30).ticks().stream()
                        .map(ValueTicks.Tick::label)
                        .toList();
        assertEquals(List.of("1", "10", "100", "1\u2009000"), labels);
    }

    @Test
    void aLineFarFromZeroStartsAtARoundNumber() {
        ValueScale scale = ValueScale.around(DoubleStream.of(100, 110), linear(false), false);
        assertEquals(95, scale.from());
        assertEquals(111.2, scale.to(), 1e-9);
    }

    @Test
    void columnsAlwaysStartAtZero() {
        assertEquals(0, ValueScale.around(DoubleStream.of(100, 110), linear(true), false).from());
        assertEquals(0, ValueScale.around(DoubleStream.of(-100, -110), linear(true), false).to());
    }

    @Test
    void theBoardsWordOnAnAxisHolds() {
        AxisPlan plan =
                new AxisPlan(
                        Scale.LINEAR, OptionalDouble.of(20), OptionalDouble.of(80), "", "", false);
        assertEquals(
                new ValueScale(20, 80, false),
                ValueScale.around(DoubleStream.of(1, 500), plan, true));
    }

    @Test
    void nothingInViewStillHasAnAxis() {
        ValueScale scale = ValueScale.around(DoubleStream.empty(), linear(false), false);
        assertEquals(0, scale.from());
        assertTrue(scale.to() >= 1);
    }

    @Test
    void aLogarithmicAxisPassesOverWhatHasNoLogarithm() {
        AxisPlan plan =
                new AxisPlan(
                        Scale.LOG, OptionalDouble.of(0), OptionalDouble.empty(), "", "", false);
        ValueScale scale = ValueScale.around(DoubleStream.of(-4, 0, 10, 1000), plan, false);
        assertTrue(scale.log() && scale.from() > 5 && scale.from() < 10, scale.toString());
    }

    private static AxisPlan linear(boolean zeroBased) {
        return new AxisPlan(
                Scale.LINEAR, OptionalDouble.empty(), OptionalDouble.empty(), "", "", zeroBased);
    }
}
