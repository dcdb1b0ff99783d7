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

    /// The unit line of a line whose axis begins elsewhere than at zero, as it must say:
    /// `tenge per rouble, end of month (axis from 5)`. The unit alone where zero is visible.
    ///
    /// @param from the lower end of what is visible
    /// @param to the upper end
    public String unitFrom(double from, double to) {
        if (from <= 0 && to >= 0) {
            return unit;
        }
        String words = "axis from " + Numbers.exact(from);
        return unit.isEmpty() ? words : unit + " (" + words + ")";
    }

    public boolean isLog() {
        return scale == Scale.LOG;
    }
}
