package org.claimline.app;

import java.util.List;
import org.claimline.app.board.Scatters;
import org.claimline.app.catalog.Selection;
import org.claimline.app.command.Command;
import org.claimline.app.state.Session;
import org.claimline.board.PanelId;
import org.claimline.plan.PanelPlan;

/// The commands that make panels of several lines at once: of those of the panel looked at, or of
/// the series selected in the catalog.
final class SeveralLines {

    private static final String GROUP = "Several lines";

    private SeveralLines() {}

    static List<Command> commands(Session session, Selection selection) {
        return List.of(
                Command.of(GROUP, "Scatter of the panel's first two lines", () -> scatter(session))
                        .when(() -> lines(session).size() > 1),
                Command.of(
                                GROUP,
                                "Scatter of the two series selected in the catalog",
                                selection::scatter)
                        .when(selection::isPair),
                Command.of(
                                GROUP,
                                "Small multiples of the series selected in the catalog",
                                selection::multiples)
                        .when(selection::isSeveral),
                Command.of(
                                GROUP,
                                "One panel of the series selected in the catalog",
                                selection::together)
                        .when(selection::isSeveral));
    }

    private static List<Scatters.Other> lines(Session session) {
        return session.lookedAt()
                .map(panel -> Scatters.others(session, panel.id(), -1))
                .orElse(List.of());
    }

    private static void scatter(Session session) {
        List<Scatters.Other> lines = lines(session);
        PanelId panel = session.lookedAt().map(PanelPlan::id).orElseThrow();
        Scatters.add(session, panel, lines.get(0).origin(), lines.get(1).origin());
    }
}
