package org.claimline.workspace;

import java.util.ArrayList;
import java.util.List;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.board.Transform;
import org.claimline.formula.Formula;
import org.claimline.series.Catalog;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;

/// The one function that turns a workspace and an edit into the next workspace.
public final class Edits {

    private Edits() {}

    /// The workspace after an edit; the same one where the edit changes nothing. An edit that names
    /// a panel or a series that is not there changes nothing.
    public static Workspace apply(Workspace workspace, Edit edit) {
        return switch (edit) {
            case Edit.ImportSeries taken -> importSeries(workspace, taken);
            case Edit.DescribeSeries told ->
                    workspace.catalog().get(told.key()).stream()
                            .map(s -> s.withDescription(told.description()))
                            .map(s -> workspace.withCatalog(workspace.catalog().with(s)))
                            .findFirst()
                            .orElse(workspace);
            case Edit.ShowSeries show -> showSeries(workspace, show.key());
            case Edit.ShowFormula show ->
                    show(workspace, PanelId.of(show.formula().text()).text(), of(show.formula()));
            case Edit.HideSeries hide -> hideSeries(workspace, hide.key());
            case Edit.AddTrace add -> addTrace(workspace, add.panel(), add.trace());
            case Edit.RemovePanel remove -> removePanel(workspace, remove.panel());
            case Edit.Star star ->
                    workspace.withBoard(workspace.board().withStarred(star.starred()));
            case Edit.Together several -> {
                Workspace next = workspace;
                for (Edit one : several.edits()) {
                    next = apply(next, one);
                }
                yield next;
            }
            case ClaimEdit change -> ClaimEdits.apply(workspace, change);
            case BoardEdit change ->
                    workspace.withBoard(BoardEdits.apply(workspace.board(), change));
        };
    }

    private static Workspace importSeries(Workspace workspace, Edit.ImportSeries taken) {
        Catalog catalog = workspace.catalog();
        for (TimeSeries series : taken.revised()) {
            if (catalog.get(series.key()).isPresent()) {
                catalog = catalog.with(series);
            }
        }
        for (TimeSeries series : taken.added()) {
            catalog = catalog.with(series.withKey(catalog.freeKey(series.key())));
        }
        Workspace next =
                taken.added().isEmpty() && taken.revised().isEmpty()
                        ? workspace
                        : workspace.withCatalog(catalog);
        return taken.recipes().isEmpty() ? next : next.withRecipes(taken.recipes());
    }

    private static Workspace showSeries(Workspace workspace, SeriesKey key) {
        if (workspace.catalog().get(key).isEmpty()) {
            return workspace;
        }
        return show(workspace, key.text(), Trace.of(key));
    }

    /// A panel of one trace at the end of the board.
    private static Workspace show(Workspace workspace, String name, Trace trace) {
        List<Panel> panels = new ArrayList<>(workspace.board().panels());
        panels.add(Panel.of(BoardEdits.freeId(workspace.board(), name), List.of(trace)));
        return withPanels(workspace, panels);
    }

    private static Trace of(Formula formula) {
        return Trace.of(formula, Trace.Side.LEFT);
    }

    private static Workspace hideSeries(Workspace workspace, SeriesKey key) {
        Trace.Origin hidden = new Trace.Origin.OfSeries(key);
        return withPanels(
                workspace,
                workspace.board().panels().stream()
                        .flatMap(
                                p ->
                                        BoardEdits.without(
                                                p,
                                                t ->
                                                        Transform.of(
                                                                        t.origin(),
                                                                        workspace.catalog())
                                                                .level()
                                                                .equals(hidden))
                                                .stream())
                        .toList());
    }

    private static Workspace addTrace(Workspace workspace, PanelId id, Trace trace) {
        return withPanels(
                workspace,
                workspace.board().panels().stream()
                        .map(p -> p.id().equals(id) ? BoardEdits.with(p, trace) : p)
                        .toList());
    }

    private static Workspace removePanel(Workspace workspace, PanelId id) {
        return withPanels(
                workspace,
                workspace.board().panels().stream().filter(p -> !p.id().equals(id)).toList());
    }

    private static Workspace withPanels(Workspace workspace, List<Panel> panels) {
        return workspace.withBoard(workspace.board().withPanels(panels));
    }
}
