package org.claimline.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.board.Panel;
import org.claimline.board.Trace;
import org.claimline.board.Trace.Side;
import org.claimline.board.Transform;
import org.claimline.formula.Formula;
import org.claimline.formula.Outcome;
import org.claimline.formula.Value;
import org.claimline.series.Catalog;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// A panel's traces, resolved over a catalog: series looked up, formulas evaluated, values
/// brought to
/// one unit a side.
///
/// @param panel the panel
/// @param drawn what can be drawn, in order
/// @param problems a sentence for each trace that cannot
/// @param hidden what is kept, but not drawn
record PanelTraces(
        Panel panel, List<DrawnTrace> drawn, List<String> problems, List<HiddenTrace> hidden) {

    private static final String ALL_HIDDEN =
            "All lines of this panel are hidden. Press a line's colour above to show it again.";

    PanelTraces {
        drawn = List.copyOf(drawn);
        problems = List.copyOf(problems);
        hidden = List.copyOf(hidden);
    }

    /// What a trace draws: a series, or the sentence why there is none.
    private sealed interface Found {
        record Drawable(TimeSeries series, Optional<Formula> formula) implements Found {}

        record Nothing(String sentence) implements Found {}
    }

    static PanelTraces of(Panel panel, Catalog catalog, Colours colours) {
        List<Integer> palette = colours.of(panel.traces());
        List<String> names = names(panel.traces(), catalog);
        List<DrawnTrace> drawn = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<HiddenTrace> hidden = new ArrayList<>();
        Map<Side, Unit> units = new HashMap<>();
        for (int i = 0; i < panel.traces().size(); i++) {
            Trace trace = panel.traces().get(i);
            if (trace.hidden()) {
                hidden.add(new HiddenTrace(i, names.get(i), palette.get(i)));
                continue;
            }
            switch (find(trace.origin(), catalog)) {
                case Found.Nothing nothing -> problems.add(nothing.sentence());
                case Found.Drawable found -> {
                    Optional<Side> side = side(trace.side(), found.series().unit(), units);
                    if (side.isEmpty()) {
                        problems.add(
                                "'%s' is in %s, and neither axis of this panel is."
                                        .formatted(names.get(i), unitName(found.series().unit())));
                        continue;
                    }
                    Unit unit = units.computeIfAbsent(side.get(), s -> found.series().unit());
                    int index = drawn.size();
                    drawn.add(
                            new DrawnTrace(
                                    index,
                                    plan(
                                            i,
                                            names.get(i),
                                            trace,
                                            found,
                                            side.get(),
                                            unit,
                                            palette.get(i)),
                                    found.series(),
                                    unit,
                                    found.formula()));
                }
            }
        }
        if (drawn.isEmpty() && !hidden.isEmpty()) {
            problems.add(ALL_HIDDEN);
        }
        return new PanelTraces(panel, drawn, problems, hidden);
    }

    /// What a drawn trace draws.
    Trace.Origin origin(DrawnTrace trace) {
        return panel.traces().get(trace.plan().place()).origin();
    }

    private static String unitName(Unit unit) {
        String words = UnitWords.words(unit);
        return words.isEmpty() ? "bare numbers" : words;
    }

    private static Found find(Trace.Origin origin, Catalog catalog) {
        return switch (origin) {
            case Trace.Origin.OfSeries(var key) ->
                    catalog.get(key)
                            .<Found>map(s -> new Found.Drawable(s, Optional.empty()))
                            .orElseGet(
                                    () -> new Found.Nothing("There is no series '" + key + "'."));
            case Trace.Origin.OfFormula(var formula) -> evaluate(formula, catalog);
        };
    }

    private static Found evaluate(Formula formula, Catalog catalog) {
        String name = "'" + formula.text() + "'";
        return switch (formula.evaluate(catalog)) {
            case Outcome.Rejected rejected ->
                    new Found.Nothing(name + ": " + rejected.problems().getFirst().message() + ".");
            case Outcome.Evaluated(var root) ->
                    switch (root.value()) {
                        case Value.Series(var series) ->
                                new Found.Drawable(series, Optional.of(formula));
                        case Value.Unknown(var reason) ->
                                new Found.Nothing(name + " is not known: " + reason + ".");
                        case Value.Quantity _ -> notASeries(name, "a number");
                        case Value.Truth _ -> notASeries(name, "true or false");
                        case Value.Moment _ -> notASeries(name, "a period");
                        case Value.Truths _ ->
                                notASeries(name, "a comparison; put it in all(…) or any(…)");
                    };
        };
    }

    private static Found notASeries(String name, String what) {
        return new Found.Nothing(name + " is " + what + "; a line is drawn from a series.");
    }

    /// The side asked for where its unit fits, else the other one.
    private static Optional<Side> side(Side asked, Unit unit, Map<Side, Unit> units) {
        if (fits(asked, unit, units)) {
            return Optional.of(asked);
        }
        Side other = asked == Side.LEFT ? Side.RIGHT : Side.LEFT;
        return fits(other, unit, units) ? Optional.of(other) : Optional.empty();
    }

    private static boolean fits(Side side, Unit unit, Map<Side, Unit> units) {
        Unit there = units.get(side);
        return there == null || there.addsTo(unit);
    }

    /// The traces' names: those given; else the title of the series, or the formula. Where one
    /// thing is done to all of them, as the unit then says, the titles serve.
    private static List<String> names(List<Trace> traces, Catalog catalog) {
        List<Transform.Applied> read =
                traces.stream().map(t -> Transform.of(t.origin(), catalog)).toList();
        boolean alike = read.stream().map(Transform.Applied::transform).distinct().count() == 1;
        List<String> names = new ArrayList<>();
        for (int i = 0; i < traces.size(); i++) {
            Trace.Origin own = traces.get(i).origin();
            Trace.Origin named = alike ? read.get(i).level() : own;
            names.add(
                    traces.get(i)
                            .name()
                            .or(() -> title(named, catalog))
                            .orElseGet(() -> alike ? named.text() : own.text()));
        }
        return names;
    }

    private static Optional<String> title(Trace.Origin origin, Catalog catalog) {
        return origin instanceof Trace.Origin.OfSeries(var key)
                ? catalog.get(key).map(TimeSeries::title)
                : Optional.empty();
    }

    private static TracePlan plan(
            int place,
            String name,
            Trace trace,
            Found.Drawable found,
            Side side,
            Unit unit,
            int colour) {
        TimeSeries series = found.series();
        List<PointPlan> points = Points.of(series, unit);
        return new TracePlan(
                place,
                series.key(),
                name,
                colour,
                Colours.stroke(place),
                shape(trace.kind(), series, points),
                side,
                points,
                points.isEmpty()
                        ? ""
                        : points.getLast().value() + ", " + points.getLast().period());
    }

    private static TracePlan.Shape shape(
            Trace.Kind kind, TimeSeries series, List<PointPlan> points) {
        return switch (kind) {
            case LINE -> TracePlan.Shape.LINE;
            case STEP -> TracePlan.Shape.STEP;
            case COLUMN -> TracePlan.Shape.COLUMN;
            case POINTS -> TracePlan.Shape.POINTS;
            case AUTO -> {
                if (series.isHeld()) {
                    yield TracePlan.Shape.STEP;
                }
                yield points.stream().anyMatch(PointPlan::joined)
                        ? TracePlan.Shape.LINE
                        : TracePlan.Shape.POINTS;
            }
        };
    }
}
