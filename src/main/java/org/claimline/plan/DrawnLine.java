package org.claimline.plan;

import java.util.List;
import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.board.Trace.Origin;
import org.claimline.formula.Explained;
import org.claimline.formula.Formula;
import org.claimline.formula.Met;
import org.claimline.formula.Outcome;
import org.claimline.formula.Value;
import org.claimline.series.Catalog;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.workspace.Workspace;

/// A line of a panel: what it draws, and its values.
///
/// @param origin what it draws
/// @param series its values
/// @param plan the line as drawn
public record DrawnLine(Origin origin, TimeSeries series, TracePlan plan) {

    /// @param at its place among the panel's lines as drawn
    public static Optional<DrawnLine> of(Workspace workspace, PanelPlan panel, int at) {
        return at >= 0 && at < panel.traces().size()
                ? of(workspace, panel.id(), panel.traces().get(at))
                : Optional.empty();
    }

    /// All lines of a panel, in the order drawn.
    public static List<DrawnLine> all(Workspace workspace, PanelPlan panel) {
        return panel.traces().stream()
                .flatMap(line -> of(workspace, panel.id(), line).stream())
                .toList();
    }

    private static Optional<DrawnLine> of(Workspace workspace, PanelId panel, TracePlan line) {
        Catalog catalog = workspace.catalog();
        return workspace
                .board()
                .panel(panel)
                .flatMap(p -> p.trace(line.place()))
                .flatMap(
                        trace ->
                                values(trace, catalog)
                                        .map(
                                                series ->
                                                        new DrawnLine(
                                                                trace.origin(), series, line)));
    }

    /// What a trace's points are rows of: of a scatter, what it draws over the periods shared.
    private static Optional<TimeSeries> values(Trace trace, Catalog catalog) {
        return trace.against().isEmpty()
                ? values(trace.origin(), catalog)
                : met(trace, trace.against().get(), catalog).map(Met::left);
    }

    private static Optional<Met> met(Trace trace, Origin against, Catalog catalog) {
        return values(trace.origin(), catalog)
                .flatMap(left -> values(against, catalog).map(right -> Met.of(left, right)));
    }

    /// The line as columns of a table: itself, and beside a scatter what it is drawn against.
    public List<DrawnLine> columns() {
        return plan.path().isEmpty()
                ? List.of(this)
                : List.of(this, new DrawnLine(origin, series, plan.beside()));
    }

    private static Optional<TimeSeries> values(Origin origin, Catalog catalog) {
        return switch (origin) {
            case Origin.OfSeries(SeriesKey key) -> catalog.get(key);
            case Origin.OfFormula(Formula formula) ->
                    formula.evaluate(catalog) instanceof Outcome.Evaluated(Explained root)
                                    && root.value() instanceof Value.Series(var drawn)
                            ? Optional.of(drawn)
                            : Optional.empty();
        };
    }

    /// The period of one of its points.
    public Optional<Period> period(PointPlan point) {
        return point.row() < series.size()
                ? Optional.of(series.period(point.row()))
                : Optional.empty();
    }
}
