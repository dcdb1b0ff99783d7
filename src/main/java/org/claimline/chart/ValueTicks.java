package org.claimline.chart;

import java.util.ArrayList;
import java.util.List;
import org.claimline.plan.Numbers;

/// The ticks of a value axis: three to six where that is possible, from 1, 2, 4, 5 times a
/// power of ten.
///
/// @param ticks from the lowest to the highest
record ValueTicks(List<Tick> ticks) {

    /// @param value where it stands
    /// @param label its number for people
    record Tick(double value, String label) {}

    private static final int MOST = 6;
    private static final double[] PREFERRED = {1, 2, 5};
    private static final double[] FOURS = {4};

    ValueTicks {
        ticks = List.copyOf(ticks);
    }

    /// @param pixels how long the axis is
    /// @param apart how many pixels two ticks need at least
    static ValueTicks of(ValueScale scale, double pixels, double apart) {
        double most = Math.clamp(Math.floor(pixels / apart) + 1, 2, MOST);
        return scale.log()
                ? logarithmic(scale, (int) most)
                : linear(scale, (scale.to() - scale.from()) * Math.min(1, apart / pixels));
    }

    /// The smallest preferred step that is wide enough; where it makes fewer than three ticks,
    /// four times a power of
    /// ten may make three.
    private static ValueTicks linear(ValueScale scale, double leastStep) {
        double least = Math.max(leastStep, (scale.to() - scale.from()) / (2 * MOST));
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double step = first(scale, power, least, PREFERRED);
        double four = first(scale, power, least, FOURS);
        return every(scale, count(scale, step) < 3 && count(scale, four) >= 3 ? four : step);
    }

    private static double first(ValueScale scale, double power, double least, double[] factors) {
        for (double ten = power; ; ten *= 10) {
            for (double factor : factors) {
                if (factor * ten >= least * (1 - 1e-9) && count(scale, factor * ten) <= MOST) {
                    return factor * ten;
                }
            }
        }
    }

    private static int count(ValueScale scale, double step) {
        return (int)
                Math.min(
                        1000,
                        Math.floor(scale.to() / step + 1e-9)
                                - Math.ceil(scale.from() / step - 1e-9)
                                + 1);
    }

    private static ValueTicks every(ValueScale scale, double step) {
        double largest = Math.max(Math.abs(scale.from()), Math.abs(scale.to()));
        List<Tick> ticks = new ArrayList<>();
        long first = (long) Math.ceil(scale.from() / step - 1e-9);
        int count = count(scale, step);
        for (int n = 0; n < count; n++) {
            double value = (first + n) * step;
            ticks.add(new Tick(value, Numbers.tick(value, step, largest)));
        }
        return new ValueTicks(ticks);
    }

    private static ValueTicks logarithmic(ValueScale scale, int most) {
        double decades = Math.log10(scale.to() / scale.from());
        for (double[] factors : new double[][] {{1, 2, 5}, {1, 5}, {1}}) {
            ValueTicks ticks = powers(scale, factors, 1);
            if (ticks.ticks().size() <= most && ticks.ticks().size() >= 2) {
                return ticks;
            }
        }
        return decades < 1
                ? linear(
                        new ValueScale(scale.from(), scale.to(), false),
                        (scale.to() - scale.from()) / most)
                : powers(scale, new double[] {1}, (int) Math.ceil(decades / most));
    }

    private static ValueTicks powers(ValueScale scale, double[] factors, int every) {
        List<Tick> ticks = new ArrayList<>();
        int first = (int) Math.floor(Math.log10(scale.from()));
        int last = (int) Math.ceil(Math.log10(scale.to()));
        for (int power = first; power <= last; power += every) {
            for (double factor : factors) {
                double value = Double.parseDouble((int) factor + "e" + power);
                if (value >= scale.from() * (1 - 1e-9) && value <= scale.to() * (1 + 1e-9)) {
                    ticks.add(new Tick(value, Numbers.tick(value, Math.pow(10, power), value)));
                }
            }
        }
        return new ValueTicks(ticks);
    }
}
