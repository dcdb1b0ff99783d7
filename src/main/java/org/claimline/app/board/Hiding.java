package org.claimline.app.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.claimline.app.state.Session;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.workspace.BoardEdit;

/// Lines of a panel hidden and shown: one, one alone, all.
record Hiding(Session session, PanelId panel) {

    /// Hides a line, or shows it again.
    void turn(int place) {
        boolean hidden = isHidden(place);
        show(i -> i == place ? hidden : !isHidden(i), hidden ? "Show line" : "Hide line");
    }

    /// Shows a line alone; all lines, where it is alone already.
    void alone(int place) {
        List<Trace> traces = traces();
        boolean alone = true;
        for (int i = 0; i < traces.size(); i++) {
            alone &= traces.get(i).hidden() == (i != place);
        }
        if (alone) {
            all();
        } else {
            show(i -> i == place, "Show line alone");
        }
    }

    void all() {
        show(i -> true, "Show all lines");
    }

    boolean isHidden(int place) {
        List<Trace> traces = traces();
        return place < traces.size() && traces.get(place).hidden();
    }

    private List<Trace> traces() {
        return session.workspace().board().panel(panel).map(p -> p.traces()).orElse(List.of());
    }

    private void show(IntPredicate shown, String name) {
        List<Trace> next = new ArrayList<>();
        for (Trace trace : traces()) {
            next.add(shown.test(next.size()) ? trace.asShown() : trace.asHidden());
        }
        session.edit(new BoardEdit.ReplaceTraces(panel, next, name));
    }
}
