package org.claimline.plan;

import java.util.OptionalDouble;
import org.claimline.board.Axis.Scale;

/// A value axis.
///
/// @param scale linear or logarithmic
/// @param from where it begins by the board's word; empty where the visible data decides
/// @param to where it ends by the board's word
/// @param unit in words, for the panel's unit line and the subtitle: `US dollars a year`
/// @param topTick the pattern of an export's top tick with `#` for the number: `$# a year`, `# ₸`
/// @param zeroBased whether it must begin at zero: columns and areas
public record AxisPlan(
        Scale scale,
        OptionalDouble from,
        OptionalDouble to,
        String unit,
        String topTick,
        boolean zeroBased) {

    /// What an axis says that begins elsewhere than at zero: `axis from 5`.
    public static String beginsAt(double from) {
        return "axis from " + Numbers.exact(from);
    }

    /// The same over another range.
    public AxisPlan over(double lower, double upper) {
        return new AxisPlan(
                scale,
                OptionalDouble.of(lower),
                OptionalDouble.of(upper),
                unit,
                topTick,
                zeroBased);
    }

    public boolean isLog() {
        return scale == Scale.LOG;
    }
}
