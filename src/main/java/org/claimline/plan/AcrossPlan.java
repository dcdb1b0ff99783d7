package org.claimline.plan;

/// The axis across of a panel that draws one series against another.
///
/// @param axis the axis
/// @param title what stands on it: `Inflation, % on a year before`
/// @param upTitle what stands on the axis up, likewise
public record AcrossPlan(AxisPlan axis, String title, String upTitle) {}
