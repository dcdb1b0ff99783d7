package org.claimline.chart;

import java.util.stream.DoubleStream;
import org.claimline.plan.AxisPlan;

/// What a value axis spans.
///
/// @param from its lower end
/// @param to its upper end, above it
/// @param log whether it is logarithmic; then both ends are positive
record ValueScale(double from, double to, boolean log) {

    private static final double ROOM_ABOVE = 0.12;
    private static final double ROOM_FOR_MARKS = 0.2;
    private static final double ROOM_BELOW = 0.06;
    private static final double ROOM_BESIDE = 0.08;
    private static final double NEAR_ZERO = 0.6;
    private static final double NARROW = 0.02;

    ValueScale {
        if (!(from < to) || (log && from <= 0)) {
            throw new IllegalArgumentException("a value axis from " + from + " to " + to);
        }
    }

    /// The axis for the values in view; 0 to 1 where there are none.
    ///
    /// @param values may hold infinite ones, which are passed over
    /// @param marked whether claims are drawn on it, which need room above
    static ValueScale around(DoubleStream values, AxisPlan axis, boolean marked) {
        double[] seen =
                values.filter(v -> Double.isFinite(v) && (!axis.isLog() || v > 0)).toArray();
        double min = DoubleStream.of(seen).min().orElse(axis.isLog() ? 1 : 0);
        double max = DoubleStream.of(seen).max().orElse(axis.isLog() ? 10 : 1);
        ValueScale fitted =
                axis.isLog()
                        ? logarithmic(min, max)
                        : linear(min, max, axis.zeroBased(), marked ? ROOM_FOR_MARKS : ROOM_ABOVE);
        return fitted.within(axis);
    }

    /// The axis across, close around the values in view; 0 to 1 where there are none.
    static ValueScale across(DoubleStream values) {
        double[] seen = values.filter(Double::isFinite).toArray();
        double min = DoubleStream.of(seen).min().orElse(0);
        double max = DoubleStream.of(seen).max().orElse(1);
        double range = max - min > Math.ulp(Math.abs(max)) * 1000 ? max - min : wide(max);
        double middle = (min + max) / 2;
        double half = range * (0.5 + ROOM_BESIDE);
        return new ValueScale(middle - half, middle + half, false);
    }

    private static double wide(double value) {
        return value == 0 ? 1 : Math.abs(value) * 0.2;
    }

    private static ValueScale logarithmic(double min, double max) {
        double room = Math.max(Math.pow(max / min, 0.08), 1.1);
        return new ValueScale(min / room, max * room, true);
    }

    private static ValueScale linear(double min, double max, boolean zeroBased, double above) {
        double low = min;
        double high = max;
        if (zeroBased || (min >= 0 && min <= NEAR_ZERO * max)) {
            low = Math.min(0, min);
        }
        if (zeroBased || (max <= 0 && max >= NEAR_ZERO * min)) {
            high = Math.max(0, max);
        }
        double range = high - low;
        if (range <= Math.ulp(Math.abs(high)) * 1000) {
            range = wide(high);
            low = low == 0 ? 0 : low - range / 2;
        }
        double step = round(range / 4);
        double to = high < 0 ? round(high + range * NARROW, step, 1) : high + range * above;
        double from = low > 0 ? round(low - range * NARROW, step, -1) : low - range * ROOM_BELOW;
        return new ValueScale(low == 0 ? 0 : from, high == 0 && low < 0 ? 0 : to, false);
    }

    /// The next 1, 2 or 5 times a power of ten.
    private static double round(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        return DoubleStream.of(1, 2, 5, 10)
                .map(f -> f * power)
                .filter(s -> s >= step * (1 - 1e-9))
                .min()
                .orElse(step);
    }

    /// An axis that does not hold zero begins at a round number, which can be said.
    private static double round(double value, double step, int direction) {
        double steps = value / step;
        return (direction < 0 ? Math.floor(steps) : Math.ceil(steps)) * step;
    }

    private ValueScale within(AxisPlan axis) {
        double low = axis.from().orElse(from);
        double high = axis.to().orElse(to);
        if (log && low <= 0) {
            low = from;
        }
        if (low >= high) {
            double range = Math.max(to - from, Math.abs(low) * 0.1);
            if (axis.from().isPresent()) {
                high = low + range;
            } else {
                low = log ? high / 10 : high - range;
            }
        }
        return new ValueScale(low, high, log);
    }

    AxisSpan span() {
        return new AxisSpan(from, to, log);
    }

    /// Where a value stands between the lower end (0) and the upper one (1); beyond them
    /// outside of that.
    double share(double value) {
        if (log) {
            return value <= 0
                    ? Double.NEGATIVE_INFINITY
                    : Math.log(value / from) / Math.log(to / from);
        }
        return (value - from) / (to - from);
    }
}
