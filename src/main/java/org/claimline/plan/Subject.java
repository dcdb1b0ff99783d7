package org.claimline.plan;

import java.util.List;
import java.util.Optional;
import org.claimline.formula.Expr;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;

/// What a function of an assertion reads, found on a panel: the trace that draws it, and where a
/// value of it stands there.
///
/// @param trace the trace
/// @param read what is read, as a proportion of a series; empty where the trace's own formula
/// is read
/// @param drawn what is drawn, likewise
record Subject(DrawnTrace trace, Optional<Proportion> read, Optional<Proportion> drawn) {

    /// A stretch of time and a moment in it.
    record Place(long fromSecond, long second, long toSecond) {}

    /// Finds the first trace that draws what an expression reads: the same series or the same
    /// formula, or one that is in proportion to it.
    ///
    /// @param text the text that the expression is a part of
    static Optional<Subject> find(
            Expr expr, String text, List<DrawnTrace> traces, Catalog catalog) {
        String wanted = compact(expr.span().of(text));
        Optional<Proportion> read = Proportion.of(expr, catalog);
        for (DrawnTrace trace : traces) {
            if (trace.formula().map(f -> compact(f.text())).filter(wanted::equals).isPresent()) {
                return Optional.of(new Subject(trace, Optional.empty(), Optional.empty()));
            }
            Optional<Proportion> drawn = drawn(trace, catalog);
            if (read.isPresent()
                    && drawn.isPresent()
                    && read.get().series().key().equals(drawn.get().series().key())) {
                return Optional.of(new Subject(trace, read, drawn));
            }
        }
        return Optional.empty();
    }

    private static Optional<Proportion> drawn(DrawnTrace trace, Catalog catalog) {
        return trace.formula().isEmpty()
                ? Optional.of(new Proportion(trace.series(), 1, false))
                : trace.formula()
                        .flatMap(
                                f ->
                                        f.expr() instanceof Expr.Call call
                                                ? indexed(call, trace.series(), catalog)
                                                : Proportion.of(f.expr(), catalog));
    }

    /// `index(x, base)` is in proportion to `x`; by how much, its values say.
    private static Optional<Proportion> indexed(Expr.Call call, TimeSeries index, Catalog catalog) {
        if (!call.name().equals("index") || call.arguments().isEmpty()) {
            return Optional.empty();
        }
        Optional<Proportion> inner = Proportion.of(call.arguments().getFirst(), catalog);
        return inner.flatMap(
                p ->
                        index.observations().stream()
                                .filter(o -> o.hasValue() && o.value() != 0)
                                .flatMap(
                                        o ->
                                                p
                                                        .series()
                                                        .get(o.period())
                                                        .filter(Observation::hasValue)
                                                        .map(x -> o.value() / p.of(x.value()))
                                                        .stream())
                                .findFirst()
                                .flatMap(p::times));
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "");
    }

    /// A value of the subject, in its own unit, as it stands on the trace's axis.
    double onAxis(double value) {
        double ofSeries = read.map(p -> p.back(value)).orElse(value);
        return trace.onAxis(drawn.map(p -> p.of(ofSeries)).orElse(ofSeries));
    }

    /// Where an observation of a period stands. Of a held series it is the whole time the event in
    /// force lasts.
    Place at(Period period) {
        TimeSeries series = trace.series();
        long second = Points.second(period, series.description().aggregation());
        if (series.isHeld()) {
            for (PointPlan point : trace.plan().points()) {
                if (point.fromSecond() <= period.startEpochSecond()
                        && period.endEpochSecond() <= point.toSecond()) {
                    return new Place(point.fromSecond(), second, point.toSecond());
                }
            }
        }
        return new Place(period.startEpochSecond(), second, period.endEpochSecond());
    }

    /// The stretch around a point that a box or a level takes, `part` periods to either side of it.
    Place around(Period period, double part) {
        Place place = at(period);
        long half =
                Math.round(
                        Math.max(86_400, period.endEpochSecond() - period.startEpochSecond())
                                * part);
        return new Place(place.second() - half, place.second(), place.second() + half);
    }

    /// The stretch a box around an observation takes: its period, about its point where that stands
    /// at the period's end.
    Place box(Period period) {
        return trace.series().description().aggregation() == Aggregation.LAST
                ? around(period, 0.5)
                : at(period);
    }

    /// The height of the trace at a row of its series; empty where it is not one number.
    Optional<Double> heightAt(Period period) {
        return trace.series()
                .get(period)
                .filter(Observation::hasValue)
                .map(o -> trace.onAxis(o.value()));
    }
}
