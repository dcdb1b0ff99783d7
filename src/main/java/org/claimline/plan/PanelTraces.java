package org.claimline.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.board.Panel;
import org.claimline.board.Trace;
import org.claimline.board.Trace.Side;
import org.claimline.formula.Met;
import org.claimline.series.Catalog;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.jspecify.annotations.Nullable;

/// A panel's traces, resolved over a catalog: series looked up, formulas evaluated, values
/// brought to one unit a side. A panel that has a scatter is drawn across the unit of what it is
/// against, and then draws nothing over time.
///
/// @param panel the panel
/// @param drawn what can be drawn, in order
/// @param problems a sentence for each trace that cannot, or not as it was asked to be
/// @param across what the scatters are drawn against, one each; empty where the panel has none
/// @param hidden what is kept, but not drawn
record PanelTraces(
        Panel panel,
        List<DrawnTrace> drawn,
        List<String> problems,
        List<DrawnTrace> across,
        List<HiddenTrace> hidden) {

    private static final String ALL_HIDDEN =
            "All lines of this panel are hidden. Press a line's colour above to show it again.";

    PanelTraces {
        drawn = List.copyOf(drawn);
        problems = List.copyOf(problems);
        across = List.copyOf(across);
        hidden = List.copyOf(hidden);
    }

    static PanelTraces of(Panel panel, Catalog catalog, Colours colours) {
        Gathered gathered = new Gathered(panel, catalog, colours);
        for (int i = 0; i < panel.traces().size(); i++) {
            gathered.add(i);
        }
        if (gathered.drawn.isEmpty() && !gathered.hidden.isEmpty()) {
            gathered.problems.add(ALL_HIDDEN);
        }
        return new PanelTraces(
                panel, gathered.drawn, gathered.problems, gathered.across, gathered.hidden);
    }

    /// Nothing to draw, for the program failed.
    static PanelTraces failed(Panel panel, RuntimeException fault) {
        return new PanelTraces(
                panel,
                List.of(),
                List.of("The program failed to plan this panel: " + fault + "."),
                List.of(),
                List.of());
    }

    /// What a drawn trace draws.
    Trace.Origin origin(DrawnTrace trace) {
        return panel.traces().get(trace.plan().place()).origin();
    }

    /// What is drawn over time.
    List<DrawnTrace> overTime() {
        return across.isEmpty() ? drawn : List.of();
    }

    private static String unitName(Unit unit) {
        String words = UnitWords.words(unit);
        return words.isEmpty() ? "bare numbers" : words;
    }

    /// The traces one after the other.
    private static final class Gathered {

        private final Panel panel;
        private final Catalog catalog;
        private final List<Integer> palette;
        private final List<String> names;
        private final boolean scatter;
        private final List<DrawnTrace> drawn = new ArrayList<>();
        private final List<DrawnTrace> across = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final List<HiddenTrace> hidden = new ArrayList<>();
        private final Map<Side, Unit> units = new HashMap<>();
        private @Nullable Unit acrossUnit;

        Gathered(Panel panel, Catalog catalog, Colours colours) {
            this.panel = panel;
            this.catalog = catalog;
            palette = colours.of(panel.traces());
            names = TraceNames.of(panel.traces(), catalog);
            scatter =
                    panel.traces().stream()
                            .filter(t -> !t.hidden())
                            .anyMatch(t -> t.against().isPresent());
        }

        void add(int place) {
            Trace trace = panel.traces().get(place);
            String name = names.get(place);
            if (trace.hidden()) {
                hidden.add(new HiddenTrace(place, name, palette.get(place)));
                return;
            }
            switch (Found.of(trace.origin(), catalog)) {
                case Found.Nothing nothing -> problems.add(nothing.sentence());
                case Found.Drawable found -> {
                    if (trace.against().isPresent()) {
                        against(place, found, trace.against().get());
                    } else if (scatter) {
                        problems.add(
                                "'%s' is drawn over time, and this panel draws one series against another."
                                        .formatted(name));
                    } else {
                        side(place, found.series().unit())
                                .ifPresent(side -> overTime(place, found, side));
                    }
                }
            }
        }

        private void overTime(int place, Found.Drawable found, Side side) {
            Trace trace = panel.traces().get(place);
            TimeSeries series = found.series();
            Unit unit = units.computeIfAbsent(side, s -> series.unit());
            List<PointPlan> points = Points.of(series, unit);
            TracePlan.Shape shape = Shapes.of(trace.kind(), series, points);
            if (trace.kind() == Trace.Kind.BAND && !Shapes.isBounded(points)) {
                problems.add(
                        "'%s' has no low and high to make a band of; it is drawn as a line."
                                .formatted(names.get(place)));
            }
            int index = drawn.size();
            TracePlan plan =
                    new TracePlan(
                            place,
                            series.key(),
                            names.get(place),
                            palette.get(place),
                            Colours.stroke(place),
                            shape,
                            side,
                            points,
                            points.isEmpty()
                                    ? ""
                                    : points.getLast().value() + ", " + points.getLast().period());
            drawn.add(new DrawnTrace(index, plan, series, unit, found.formula()));
        }

        private void against(int place, Found.Drawable found, Trace.Origin against) {
            switch (Found.of(against, catalog)) {
                case Found.Nothing nothing -> problems.add(nothing.sentence());
                case Found.Drawable other -> {
                    if (acrossUnit != null && !acrossUnit.addsTo(other.series().unit())) {
                        problems.add(
                                "'%s' is in %s, and the axis across is not."
                                        .formatted(
                                                TraceNames.across(against, catalog),
                                                unitName(other.series().unit())));
                        return;
                    }
                    side(place, found.series().unit())
                            .ifPresent(side -> against(place, found, other, side));
                }
            }
        }

        private void against(int place, Found.Drawable found, Found.Drawable other, Side side) {
            Unit unit = units.computeIfAbsent(side, s -> found.series().unit());
            Unit width = acrossUnit == null ? other.series().unit() : acrossUnit;
            acrossUnit = width;
            Met met = Met.of(found.series(), other.series());
            Paths paths = new Paths(met, found.series(), other.series(), unit, width);
            String beside =
                    TraceNames.across(panel.traces().get(place).against().orElseThrow(), catalog);
            int index = drawn.size();
            TracePlan plan =
                    paths.plan(place, names.get(place), beside, palette.get(place), index, side);
            if (plan.points().isEmpty()) {
                problems.add("'%s' and '%s' share no period.".formatted(names.get(place), beside));
            }
            drawn.add(new DrawnTrace(index, plan, met.left(), unit, found.formula()));
            across.add(new DrawnTrace(index, plan.beside(), met.right(), width, other.formula()));
        }

        /// The side asked for where its unit fits, else the other one; none, with a problem, where
        /// it fits neither.
        private Optional<Side> side(int place, Unit unit) {
            Side asked = panel.traces().get(place).side();
            Side other = asked == Side.LEFT ? Side.RIGHT : Side.LEFT;
            if (fits(asked, unit)) {
                return Optional.of(asked);
            }
            if (fits(other, unit)) {
                return Optional.of(other);
            }
            problems.add(
                    "'%s' is in %s, and neither axis of this panel is."
                            .formatted(names.get(place), unitName(unit)));
            return Optional.empty();
        }

        private boolean fits(Side side, Unit unit) {
            Unit there = units.get(side);
            return there == null || there.addsTo(unit);
        }
    }
}
