package org.claimline.app.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuItem;
import org.claimline.app.look.Menus;
import org.claimline.app.state.NoteRef;
import org.claimline.app.state.Session;
import org.claimline.board.Transform;
import org.claimline.chart.PanelChart;
import org.claimline.plan.PanelPlan;

/// What can be done about notes and the index at a place of a plot.
final class PlaceItems {

    private final Session session;
    private final Supplier<PlotEdges> edges;
    private final NoteGestures notes;
    private final Transforms transforms;
    private final Consumer<String> refused;

    /// @param refused told why something cannot be done
    PlaceItems(
            Session session,
            Supplier<PlotEdges> edges,
            NoteGestures notes,
            Consumer<String> refused) {
        this.session = session;
        this.edges = edges;
        this.notes = notes;
        this.transforms = new Transforms(session);
        this.refused = refused;
    }

    /// The items of a menu; a note that lies there is picked.
    List<MenuItem> at(PanelPlan plan, PanelChart chart, double x, double y) {
        List<MenuItem> items = new ArrayList<>();
        Optional<NoteRef> note =
                chart.noteAt(x, y).map(hit -> new NoteRef(plan.id(), hit.note().id()));
        session.noteProperty().set(note);
        if (note.isPresent()) {
            items.add(Menus.item("Edit note…", () -> notes.edit(note.get())));
            items.add(Menus.item("Remove note", session::removeNote));
        } else {
            items.add(Menus.item("Note here…", () -> notes.writeAt(x, y)));
        }
        if (plan.across().isPresent()) {
            return items;
        }
        transforms
                .periodAt(plan.id(), edges.get().secondAt(x, session.time().window()))
                .ifPresent(
                        period ->
                                items.add(
                                        Menus.item(
                                                "Index, " + period + " = 100",
                                                () -> index(plan, period))));
        return items;
    }

    private void index(PanelPlan plan, String period) {
        transforms
                .apply(plan.id(), new Transform.Index(period), "Show as an index")
                .outcome()
                .carryOut(session, refused);
    }
}
