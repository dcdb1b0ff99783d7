package org.claimline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.board.Panel;
import org.claimline.board.Trace;
import org.claimline.board.Window;
import org.claimline.claim.Article;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judgement;
import org.claimline.series.Catalog;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.TimeSeries;
import org.claimline.workspace.Workspace;

/// Plans the whole board.
final class BoardPlanner {

    /// What an empty board shows.
    private static final Window TWENTY_YEARS =
            Window.of(new PeriodRange(Period.year(2000), Period.year(2019)));

    private BoardPlanner() {}

    static BoardPlan plan(
            Workspace workspace, List<Judgement> judgements, Optional<ClaimId> selected) {
        Colours colours = new Colours();
        List<PanelTraces> traces = new ArrayList<>();
        for (Panel panel : workspace.board().panels()) {
            traces.add(tracesOf(panel, workspace.catalog(), colours));
        }
        ClaimPlanner claims = ClaimPlanner.plan(traces, judgements, selected, workspace.catalog());
        PanelPlanner planner =
                new PanelPlanner(
                        workspace.catalog(), claims, selected, workspace.board().gridlines());
        List<PanelPlan> panels = traces.stream().map(planner::plan).toList();
        Optional<Window> home = workspace.board().window().map(Window::of);
        Window extent =
                Windows.extent(panels.stream().flatMap(p -> p.traces().stream()))
                        .or(() -> home)
                        .orElse(TWENTY_YEARS);
        return new BoardPlan(
                workspace.title(),
                home.orElse(extent),
                extent,
                panels,
                EventPlanner.plan(workspace.board().events()),
                selected,
                selected.flatMap(id -> span(judgements, id)),
                claimsFrom(workspace.article()));
    }

    /// A panel's traces; none, and a sentence, where the program fails to find them, so that the
    /// other panels are as they are.
    private static PanelTraces tracesOf(Panel panel, Catalog catalog, Colours colours) {
        try {
            return PanelTraces.of(panel, catalog, colours);
        } catch (RuntimeException e) {
            return PanelTraces.failed(panel, e);
        }
    }

    static Optional<Window> window(Workspace workspace, Judgement judgement) {
        List<TimeSeries> shown =
                workspace.board().panels().stream()
                        .filter(p -> judgement.claim().panel().equals(Optional.of(p.id().text())))
                        .flatMap(p -> p.traces().stream())
                        .flatMap(t -> shown(t, workspace.catalog()).stream())
                        .toList();
        return judgement.assertion().flatMap(a -> Windows.around(a, workspace.catalog(), shown));
    }

    private static List<TimeSeries> shown(Trace trace, Catalog catalog) {
        return switch (trace.origin()) {
            case Trace.Origin.OfSeries(var key) -> catalog.get(key).stream().toList();
            case Trace.Origin.OfFormula(var formula) -> Named.all(formula.expr(), catalog);
        };
    }

    private static Optional<Window> span(List<Judgement> judgements, ClaimId id) {
        return judgements.stream()
                .filter(j -> j.claim().id().equals(id))
                .findFirst()
                .flatMap(Judgement::assertion)
                .flatMap(Windows::span);
    }

    private static String claimsFrom(Article article) {
        if (article.title().isEmpty()) {
            return "";
        }
        String published =
                Period.tryParse(article.published())
                        .map(Dates::longText)
                        .orElse(article.published());
        return "Claims from “%s”%s, in our words."
                .formatted(article.title(), published.isEmpty() ? "" : ", " + published);
    }
}
