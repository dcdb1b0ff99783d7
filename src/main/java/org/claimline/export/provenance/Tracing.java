package org.claimline.export.provenance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.board.Trace.Origin;
import org.claimline.board.Window;
import org.claimline.claim.Claim;
import org.claimline.claim.DataHash;
import org.claimline.claim.Judgement;
import org.claimline.export.provenance.Provenance.Chain;
import org.claimline.export.provenance.Provenance.Figures;
import org.claimline.export.provenance.Provenance.Line;
import org.claimline.export.provenance.Provenance.Said;
import org.claimline.formula.Explained;
import org.claimline.formula.Formula;
import org.claimline.formula.Outcome;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.TracePlan;
import org.claimline.series.Observation;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.store.Making;
import org.claimline.workspace.Workspace;

/// Finds what a picture is made from.
final class Tracing {

    private final Workspace workspace;
    private final List<Judgement> judgements;
    private final Optional<PanelId> panel;
    private final List<PanelPlan> panels;

    Tracing(
            Workspace workspace,
            List<Judgement> judgements,
            BoardPlan plan,
            Optional<PanelId> panel) {
        this.workspace = workspace;
        this.judgements = judgements;
        this.panel = panel;
        panels = panel.map(id -> plan.panel(id).stream().toList()).orElse(plan.open().panels());
    }

    Provenance of(Window window, Making making) {
        List<TimeSeries> series = series();
        DataHash all = new DataHash();
        series.forEach(one -> one.observations().forEach(row -> all.add(one.key(), row)));
        return new Provenance(
                making,
                workspace.name(),
                workspace.title(),
                panel,
                window,
                traces().map(this::line).toList(),
                series.stream().map(Tracing::figures).toList(),
                marked().map(Tracing::said).toList(),
                all.finish());
    }

    /// A trace where it is drawn.
    private record Drawn(PanelId panel, TracePlan plan, Trace trace) {}

    private Stream<Drawn> traces() {
        return panels.stream()
                .flatMap(
                        p ->
                                p.traces().stream()
                                        .flatMap(
                                                line ->
                                                        workspace
                                                                .board()
                                                                .panel(p.id())
                                                                .flatMap(b -> b.trace(line.place()))
                                                                .map(
                                                                        t ->
                                                                                new Drawn(
                                                                                        p.id(),
                                                                                        line, t))
                                                                .stream()));
    }

    private Stream<Judgement> marked() {
        return judgements.stream()
                .filter(
                        j ->
                                panels.stream()
                                        .flatMap(p -> p.claims().stream())
                                        .anyMatch(c -> c.claim().equals(j.claim().id())));
    }

    private Line line(Drawn drawn) {
        Trace trace = drawn.trace();
        return new Line(
                drawn.panel(),
                drawn.plan().name(),
                trace.kind(),
                trace.side(),
                chain(trace.origin()),
                trace.against().map(this::chain));
    }

    private Chain chain(Origin origin) {
        return switch (origin) {
            case Origin.OfSeries(SeriesKey key) ->
                    new Chain(
                            key.text(),
                            workspace.catalog().get(key).stream()
                                    .map(
                                            series ->
                                                    new Step(
                                                            key.text(),
                                                            series.unit().toString(),
                                                            List.of()))
                                    .toList());
            case Origin.OfFormula(Formula formula) ->
                    formula.evaluate(workspace.catalog()) instanceof Outcome.Evaluated(var root)
                            ? chain(formula, root)
                            : new Chain(formula.text(), List.of());
        };
    }

    private static Chain chain(Formula formula, Explained root) {
        return new Chain(formula.text(), Step.of(root, formula.text()));
    }

    private static Said said(Judgement judgement) {
        Claim claim = judgement.claim();
        return new Said(
                claim.id().text(),
                claim.number(),
                claim.statement(),
                claim.assertion()
                        .map(
                                formula ->
                                        judgement
                                                .assertion()
                                                .map(root -> chain(formula, root))
                                                .orElse(new Chain(formula.text(), List.of()))),
                judgement.verdict());
    }

    private List<TimeSeries> series() {
        SortedMap<SeriesKey, TimeSeries> found =
                new TreeMap<>(Comparator.comparing(SeriesKey::text));
        Stream.concat(
                        traces().flatMap(
                                        d ->
                                                Stream.concat(
                                                                Stream.of(d.trace().origin()),
                                                                d.trace().against().stream())
                                                        .flatMap(this::named)),
                        marked().flatMap(j -> j.claim().assertion().stream()).flatMap(this::named))
                .forEach(series -> found.put(series.key(), series));
        return List.copyOf(found.values());
    }

    private Stream<TimeSeries> named(Origin origin) {
        return switch (origin) {
            case Origin.OfSeries(SeriesKey key) -> workspace.catalog().get(key).stream();
            case Origin.OfFormula(Formula formula) -> named(formula);
        };
    }

    private Stream<TimeSeries> named(Formula formula) {
        return formula.expr().names().flatMap(name -> name.in(workspace.catalog()).stream());
    }

    private static Figures figures(TimeSeries series) {
        DataHash hash = new DataHash();
        for (Observation row : series.observations()) {
            hash.add(series.key(), row);
        }
        return new Figures(
                series.key(),
                series.title(),
                series.unit().toString(),
                series.description().source(),
                series.size(),
                hash.finish());
    }
}
