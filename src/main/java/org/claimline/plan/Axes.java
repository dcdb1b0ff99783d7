package org.claimline.plan;

import java.util.List;
import java.util.Optional;
import org.claimline.board.Axis;
import org.claimline.board.Trace.Side;
import org.claimline.series.Description;

/// A panel's value axes, from its traces and what the board says.
final class Axes {

    private Axes() {}

    /// The left axis. A panel without a trace there has one all the same.
    static AxisPlan left(PanelTraces traces) {
        return of(on(traces, Side.LEFT), traces.panel().axis());
    }

    /// The right axis, where a trace is read on it.
    static Optional<AxisPlan> right(PanelTraces traces) {
        List<DrawnTrace> drawn = on(traces, Side.RIGHT);
        return drawn.isEmpty() ? Optional.empty() : Optional.of(of(drawn, traces.panel().right()));
    }

    private static List<DrawnTrace> on(PanelTraces traces, Side side) {
        return traces.drawn().stream().filter(d -> d.plan().side() == side).toList();
    }

    private static AxisPlan of(List<DrawnTrace> drawn, Axis axis) {
        boolean fromZero = drawn.stream().anyMatch(d -> isFromZero(d.plan().shape()));
        return new AxisPlan(
                axis.scale(), axis.from(), axis.to(), words(drawn), topTick(drawn), fromZero);
    }

    private static boolean isFromZero(TracePlan.Shape shape) {
        return shape == TracePlan.Shape.COLUMN || shape == TracePlan.Shape.AREA;
    }

    /// The axis across, where that is not time.
    ///
    /// @param left the axis up
    static Optional<AcrossPlan> across(PanelTraces traces, AxisPlan left) {
        if (traces.across().isEmpty()) {
            return Optional.empty();
        }
        AxisPlan axis = of(traces.across(), Axis.AUTO);
        return Optional.of(
                new AcrossPlan(
                        axis,
                        title(traces.across(), axis.unit()),
                        title(traces.drawn(), left.unit())));
    }

    /// `Inflation, % on a year before`.
    private static String title(List<DrawnTrace> drawn, String unit) {
        List<String> names = drawn.stream().map(d -> d.plan().ownName()).distinct().toList();
        String name = PanelWords.joined(names);
        return unit.isEmpty() ? name : name + ", " + unit;
    }

    /// The unit, with what all traces of the axis share: `a year`, the base, the end of the period.
    private static String words(List<DrawnTrace> drawn) {
        if (drawn.isEmpty()) {
            return "";
        }
        DrawnTrace first = drawn.getFirst();
        List<String> all = drawn.stream().map(Axes::words).distinct().toList();
        return all.size() == 1 ? all.getFirst() : UnitWords.words(first.unit());
    }

    private static String words(DrawnTrace trace) {
        Description description = trace.series().description().withUnit(trace.unit());
        return FormulaWords.unit(trace)
                .orElseGet(() -> UnitWords.words(description, trace.series().frequency()));
    }

    private static String topTick(List<DrawnTrace> drawn) {
        if (drawn.isEmpty()) {
            return "#";
        }
        List<String> pers =
                drawn.stream().map(d -> d.series().description().per()).distinct().toList();
        DrawnTrace first = drawn.getFirst();
        // "%" stands by itself: "9% on a year before" is for the unit line.
        boolean said = pers.size() == 1 && !first.unit().isDimensionless();
        return UnitWords.topTick(first.unit(), said ? pers.getFirst() : "");
    }
}
