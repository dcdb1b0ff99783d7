package org.claimline.app.board;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseDragEvent;
import org.claimline.app.state.Carried;
import org.claimline.app.state.Session;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;

/// A panel as the place where a dragged line, or a file, is let go. What will come of it,
/// or why nothing can, is said while it is over the panel.
final class LineDrops {

    private final Session session;
    private final Supplier<PanelId> panel;
    private final CursorOverlay overlay;

    LineDrops(Session session, Supplier<PanelId> panel, CursorOverlay overlay) {
        this.session = session;
        this.panel = panel;
        this.overlay = overlay;
    }

    void install(Node target) {
        target.addEventHandler(
                DragEvent.DRAG_ENTERED,
                e -> {
                    if (e.getDragboard().hasFiles()) {
                        overlay.drop("Import, and draw it here");
                    }
                });
        target.addEventHandler(DragEvent.DRAG_EXITED, e -> overlay.noDrop());
        target.addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED_TARGET, e -> say());
        target.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED_TARGET, e -> overlay.noDrop());
        target.addEventHandler(
                MouseDragEvent.MOUSE_DRAG_RELEASED,
                e -> {
                    overlay.noDrop();
                    outcome()
                            .ifPresent(
                                    outcome -> {
                                        if (outcome instanceof Lines.Outcome.Possible(var edit)) {
                                            session.edit(edit);
                                            session.panelProperty().set(Optional.of(panel.get()));
                                        }
                                        e.consume();
                                    });
                });
    }

    private void say() {
        Optional<Carried> carried = session.carriedProperty().get();
        outcome()
                .ifPresent(
                        outcome ->
                                overlay.drop(
                                        switch (outcome) {
                                            case Lines.Outcome.Possible _ ->
                                                    "Draw "
                                                            + carried.map(Carried::name).orElse("")
                                                            + " here";
                                            case Lines.Outcome.Refused(String sentence) ->
                                                    "✗ " + sentence;
                                        }));
    }

    /// What comes of letting go here; empty where nothing is carried that is not from here.
    private Optional<Lines.Outcome> outcome() {
        return session.carriedProperty()
                .get()
                .filter(one -> !one.from().equals(Optional.of(panel.get())))
                .map(
                        one ->
                                one.from()
                                        .map(
                                                from ->
                                                        Lines.move(
                                                                session,
                                                                from,
                                                                one.place(),
                                                                panel.get()))
                                        .orElseGet(
                                                () ->
                                                        Lines.add(
                                                                session,
                                                                panel.get(),
                                                                Trace.of(one.origin()))));
    }
}
