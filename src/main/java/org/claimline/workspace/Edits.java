package org.claimline.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.board.Axis;
import org.claimline.board.Board;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.claim.ClaimId;
import org.claimline.series.Catalog;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;

/// The one function that turns a workspace and an edit into the next workspace.
public final class Edits {

    private static final int LONGEST_PANEL_ID = 64;

    private Edits() {}

    /// The workspace after an edit; the same one where the edit changes nothing. An edit that names
    /// a panel or a series that is not there changes nothing.
    public static Workspace apply(Workspace workspace, Edit edit) {
        return switch (edit) {
            case Edit.ImportSeries taken -> importSeries(workspace, taken);
            case Edit.ShowSeries show -> showSeries(workspace, show.key());
            case Edit.HideSeries hide -> hideSeries(workspace, hide.key());
            case Edit.AddTrace add -> addTrace(workspace, add.panel(), add.trace());
            case Edit.RemovePanel remove -> removePanel(workspace, remove.panel());
            case Edit.Star star -> star(workspace, star.starred());
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
        List<Panel> panels = new ArrayList<>(workspace.board().panels());
        panels.add(
                new Panel(
                        freeId(workspace.board(), key),
                        Optional.empty(),
                        1,
                        Axis.AUTO,
                        List.of(Trace.of(key)),
                        List.of()));
        return withPanels(workspace, panels);
    }

    private static PanelId freeId(Board board, SeriesKey key) {
        for (int n = 1; ; n++) {
            String end = n == 1 ? "" : "_" + n;
            int kept = Math.min(key.text().length(), LONGEST_PANEL_ID - end.length());
            String text = key.text().substring(0, kept) + end;
            if (!text.equals("board") && board.panel(new PanelId(text)).isEmpty()) {
                return new PanelId(text);
            }
        }
    }

    private static Workspace hideSeries(Workspace workspace, SeriesKey key) {
        Trace.Origin hidden = new Trace.Origin.OfSeries(key);
        List<Panel> panels = new ArrayList<>();
        boolean changed = false;
        for (Panel panel : workspace.board().panels()) {
            List<Trace> kept =
                    panel.traces().stream().filter(t -> !t.origin().equals(hidden)).toList();
            if (kept.size() == panel.traces().size()) {
                panels.add(panel);
                continue;
            }
            changed = true;
            if (!kept.isEmpty()) {
                panels.add(
                        new Panel(
                                panel.id(),
                                panel.title(),
                                panel.height(),
                                panel.axis(),
                                kept,
                                panel.notes().stream()
                                        .filter(n -> !n.trace().equals(key))
                                        .toList()));
            }
        }
        return changed ? withPanels(workspace, panels) : workspace;
    }

    private static Workspace addTrace(Workspace workspace, PanelId id, Trace trace) {
        Optional<Panel> found = workspace.board().panel(id);
        if (found.isEmpty() || found.get().traces().contains(trace)) {
            return workspace;
        }
        List<Panel> panels = new ArrayList<>();
        for (Panel panel : workspace.board().panels()) {
            panels.add(panel.id().equals(id) ? with(panel, trace) : panel);
        }
        return withPanels(workspace, panels);
    }

    private static Panel with(Panel panel, Trace trace) {
        List<Trace> traces = new ArrayList<>(panel.traces());
        traces.add(trace);
        return new Panel(
                panel.id(), panel.title(), panel.height(), panel.axis(), traces, panel.notes());
    }

    private static Workspace removePanel(Workspace workspace, PanelId id) {
        return workspace.board().panel(id).isEmpty()
                ? workspace
                : withPanels(
                        workspace,
                        workspace.board().panels().stream()
                                .filter(p -> !p.id().equals(id))
                                .toList());
    }

    private static Workspace star(Workspace workspace, Set<ClaimId> starred) {
        Board board = workspace.board();
        return starred.equals(board.starred())
                ? workspace
                : workspace.withBoard(
                        new Board(board.window(), board.events(), board.panels(), starred));
    }

    private static Workspace withPanels(Workspace workspace, List<Panel> panels) {
        Board board = workspace.board();
        return workspace.withBoard(
                new Board(board.window(), board.events(), panels, board.starred()));
    }
}
