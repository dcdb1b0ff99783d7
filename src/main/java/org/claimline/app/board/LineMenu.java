package org.claimline.app.board;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.claimline.app.look.Menus;
import org.claimline.app.state.Session;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.plan.PanelPlan;
import org.claimline.workspace.BoardEdit;

/// What can be done with a line of a panel: select, hide, draw otherwise, move, remove it.
///
/// @param place the line's place among the panel's traces
/// @param name its name at its end
record LineMenu(Session session, PanelId panel, int place, String name, PanelActions actions) {

    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.setId("line-menu");
        MenuItem head = Menus.item(name, () -> {});
        head.setDisable(true);
        menu.getItems().add(head);
        menu.getItems().addAll(items());
        return menu;
    }

    /// Under the line's name in the menu of a place.
    Menu under() {
        Menu menu = new Menu(name);
        menu.setId("line-here");
        menu.getItems().addAll(items());
        return menu;
    }

    private List<MenuItem> items() {
        return trace().map(this::items).orElse(List.of());
    }

    private Optional<Trace> trace() {
        return session.workspace().board().panel(panel).flatMap(p -> p.trace(place));
    }

    private Hiding hiding() {
        return new Hiding(session, panel);
    }

    private List<MenuItem> items(Trace trace) {
        Menu kinds = new Menu("Draw as");
        for (Trace.Kind kind : Trace.Kind.values()) {
            kinds.getItems()
                    .add(
                            choice(
                                    words(kind),
                                    trace.kind() == kind,
                                    () -> replace(trace.drawnAs(kind))));
        }
        Menu sides = new Menu("Axis");
        for (Trace.Side side : Trace.Side.values()) {
            sides.getItems()
                    .add(
                            choice(
                                    side == Trace.Side.LEFT ? "Left" : "Right",
                                    trace.side() == side,
                                    () -> replace(trace.on(side))));
        }
        Menu others = new Menu("Move to");
        for (PanelPlan other : session.plan().panels()) {
            if (!other.id().equals(panel)) {
                Lines.Outcome outcome = Lines.move(session, panel, place, other.id());
                MenuItem item =
                        Menus.item(other.title(), () -> outcome.carryOut(session, actions::tell));
                item.setDisable(outcome instanceof Lines.Outcome.Refused);
                others.getItems().add(item);
            }
        }
        others.setDisable(others.getItems().isEmpty());
        return List.of(
                Menus.item(
                        "Select",
                        () ->
                                session.lineProperty()
                                        .set(Optional.of(session.level(trace.origin())))),
                Menus.item(trace.hidden() ? "Show" : "Hide", () -> hiding().turn(place)),
                Menus.item("Show alone", () -> hiding().alone(place)),
                new SeparatorMenuItem(),
                kinds,
                sides,
                others,
                new SeparatorMenuItem(),
                Menus.item(
                        "Remove line",
                        () -> session.edit(new BoardEdit.RemoveTrace(panel, place))));
    }

    private static RadioMenuItem choice(String words, boolean chosen, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setSelected(chosen);
        item.setOnAction(e -> action.run());
        return item;
    }

    private static String words(Trace.Kind kind) {
        return switch (kind) {
            case AUTO -> "As it suits";
            case LINE, STEP, COLUMN, POINTS ->
                    kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
        };
    }

    private void replace(Trace other) {
        session.edit(new BoardEdit.ReplaceTrace(panel, place, other));
    }
}
