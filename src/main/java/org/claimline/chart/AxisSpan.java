package org.claimline.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// What a value axis spans, and what it spans when it is zoomed, moved or stretched: by its
/// logarithm, where it is logarithmic, so that it never reaches nought.
///
/// @param from its lower end
/// @param to its upper end, above it
public record AxisSpan(double from, double to, boolean log) {

    private static final double LEAST = 1e-9;
    private static final double MOST = 1e15;

    /// Zoomed about a place on it.
    ///
    /// @param factor below 1 where less is to be seen
    /// @param share the place, from 0 at the lower end to 1 at the upper one
    public AxisSpan zoomed(double factor, double share) {
        double low = on(from);
        double length = on(to) - low;
        double at = low + share * length;
        return of(at - factor * (at - low), at + factor * (low + length - at));
    }

    /// Moved by a share of its length; up where positive.
    public AxisSpan moved(double share) {
        double by = share * (on(to) - on(from));
        return of(on(from) + by, on(to) + by);
    }

    /// With its upper end so that what stood at one place stands at another; the lower end stays.
    public AxisSpan stretchedUp(double share, double at) {
        double low = on(from);
        return of(low, low + (on(to) - low) * share / Math.max(at, 0.05));
    }

    /// Likewise with its lower end.
    public AxisSpan stretchedDown(double share, double at) {
        double high = on(to);
        return of(high - (high - on(from)) * (1 - share) / Math.max(1 - at, 0.05), high);
    }

    private double on(double value) {
        return log ? Math.log(value) : value;
    }

    /// The same where it would be too narrow or too far to be drawn.
    private AxisSpan of(double low, double high) {
        double lower = log ? Math.exp(low) : low;
        double upper = log ? Math.exp(high) : high;
        double most = Math.max(Math.abs(lower), Math.abs(upper));
        boolean drawn =
                Double.isFinite(lower)
                        && Double.isFinite(upper)
                        && most < MOST
                        && (!log || lower > LEAST * LEAST)
                        && upper - lower > LEAST * Math.max(most, LEAST);
        return drawn ? new AxisSpan(lower, upper, log) : this;
    }

    /// The same with ends that can be told: hardly finer than a thousandth of its length.
    public AxisSpan told() {
        double low = log ? rounded(from, from / 1000) : rounded(from, (to - from) / 1000);
        double high = log ? rounded(to, to / 1000) : rounded(to, (to - from) / 1000);
        return low < high ? new AxisSpan(low, high, log) : this;
    }

    private static double rounded(double value, double step) {
        int places = (int) -Math.floor(Math.log10(step));
        return new BigDecimal(value, MathContext.DECIMAL64)
                .setScale(places, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
