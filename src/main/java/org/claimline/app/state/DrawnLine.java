package org.claimline.app.state;

import java.util.List;
import java.util.Optional;
import org.claimline.board.Panel;
import org.claimline.board.Trace;
import org.claimline.board.Trace.Origin;
import org.claimline.formula.Explained;
import org.claimline.formula.Formula;
import org.claimline.formula.Outcome;
import org.claimline.formula.Value;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;

/// A line of a panel: what it draws, and its values.
///
/// @param origin what it draws
/// @param series its values
/// @param plan the line as drawn
public record DrawnLine(Origin origin, TimeSeries series, TracePlan plan) {

    /// @param at its place among the panel's lines as drawn
    public static Optional<DrawnLine> of(Session session, PanelPlan panel, int at) {
        if (at < 0 || at >= panel.traces().size()) {
            return Optional.empty();
        }
        TracePlan plan = panel.traces().get(at);
        List<Trace> traces =
                session.workspace().board().panel(panel.id()).map(Panel::traces).orElse(List.of());
        if (plan.place() >= traces.size()) {
            return Optional.empty();
        }
        Origin origin = traces.get(plan.place()).origin();
        Optional<TimeSeries> series =
                switch (origin) {
                    case Origin.OfSeries(SeriesKey key) -> session.workspace().catalog().get(key);
                    case Origin.OfFormula(Formula formula) ->
                            formula.evaluate(session.workspace().catalog())
                                                    instanceof Outcome.Evaluated(Explained root)
                                            && root.value() instanceof Value.Series(var drawn)
                                    ? Optional.of(drawn)
                                    : Optional.empty();
                };
        return series.map(drawn -> new DrawnLine(origin, drawn, plan));
    }

    /// The period of one of its points.
    public Optional<Period> period(PointPlan point) {
        return point.row() < series.size()
                ? Optional.of(series.period(point.row()))
                : Optional.empty();
    }
}
