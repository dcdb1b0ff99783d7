package org.claimline.plan;

import java.util.Optional;
import org.claimline.formula.Formula;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// A trace as drawn, with what it was drawn from.
///
/// @param index its place among its panel's drawn traces
/// @param plan the trace
/// @param series what it draws, in its own unit
/// @param unit the unit of its axis, of the same factors
/// @param formula where it is a formula
record DrawnTrace(
        int index, TracePlan plan, TimeSeries series, Unit unit, Optional<Formula> formula) {

    /// A number in the series' unit as it stands on the axis.
    double onAxis(double shown) {
        return unit.from(series.unit(), shown);
    }
}
