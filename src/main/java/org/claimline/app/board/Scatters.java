package org.claimline.app.board;

import java.util.List;
import java.util.Optional;
import org.claimline.app.state.Session;
import org.claimline.board.PanelId;
import org.claimline.board.SeveralSeries;
import org.claimline.board.Trace;
import org.claimline.plan.PanelPlan;
import org.claimline.workspace.BoardEdit;

/// Lines of a panel drawn against each other, on a panel of their own below it.
public final class Scatters {

    private Scatters() {}

    /// Another line of the panel.
    ///
    /// @param name as it stands there
    /// @param origin what it draws
    public record Other(String name, Trace.Origin origin) {}

    /// The lines of a panel that are drawn over time, but one.
    ///
    /// @param place of the one left out; −1 for none
    public static List<Other> others(Session session, PanelId panel, int place) {
        return session.plan().panel(panel).map(PanelPlan::traces).orElse(List.of()).stream()
                .filter(line -> line.place() != place && line.path().isEmpty())
                .flatMap(
                        line ->
                                session
                                        .workspace()
                                        .board()
                                        .panel(panel)
                                        .flatMap(p -> p.trace(line.place()))
                                        .map(trace -> new Other(line.name(), trace.origin()))
                                        .stream())
                .toList();
    }

    /// Adds the scatter below the panel and looks at it.
    public static void add(Session session, PanelId below, Trace.Origin up, Trace.Origin across) {
        session.edit(
                new BoardEdit.AddPanels(
                        List.of(SeveralSeries.scatter(up, across)),
                        Optional.of(below),
                        "Scatter " + up.text().strip() + " against " + across.text().strip()));
        var panels = session.workspace().board().panels();
        for (int i = 1; i < panels.size(); i++) {
            if (panels.get(i - 1).id().equals(below)) {
                session.panelProperty().set(Optional.of(panels.get(i).id()));
            }
        }
    }
}
