package org.claimline.app.board;

import java.util.ArrayList;
import java.util.List;
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

/// What can be done with a line of a panel: select, hide it, draw it otherwise or against another,
/// read it on the other axis, move, remove it.
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
        List<MenuItem> items = new ArrayList<>();
        items.add(
                Menus.item(
                        "Select",
                        () ->
                                session.lineProperty()
                                        .set(Optional.of(session.level(trace.origin())))));
        items.add(Menus.item(trace.hidden() ? "Show" : "Hide", () -> hiding().turn(place)));
        items.add(Menus.item("Show alone", () -> hiding().alone(place)));
        items.add(new SeparatorMenuItem());
        items.add(kinds(trace));
        if (trace.against().isPresent()) {
            items.add(Menus.item("Change the axes about", () -> replace(trace.turned())));
        } else {
            items.add(against(trace));
        }
        items.add(sides(trace));
        items.add(others());
        items.add(new SeparatorMenuItem());
        items.add(
                Menus.item(
                        "Remove line",
                        () -> session.edit(new BoardEdit.RemoveTrace(panel, place))));
        return items;
    }

    private Menu kinds(Trace trace) {
        Menu kinds = new Menu("Draw as");
        for (Trace.Kind kind : Trace.Kind.values()) {
            if (kind != Trace.Kind.SCATTER) {
                RadioMenuItem item =
                        choice(
                                words(kind),
                                trace.kind() == kind,
                                () -> replace(trace.drawnAs(kind)));
                item.setGraphic(KindSign.of(kind));
                kinds.getItems().add(item);
            }
        }
        return kinds;
    }

    private static String words(Trace.Kind kind) {
        return switch (kind) {
            case AUTO -> "As it suits";
            case LINE -> "Line";
            case STEP -> "Steps";
            case COLUMN -> "Columns";
            case AREA -> "Area, from zero";
            case BAND -> "Band, from low to high";
            case POINTS -> "Points";
            case SCATTER -> "Scatter";
        };
    }

    private Menu against(Trace trace) {
        Menu menu = new Menu("Scatter against", KindSign.of(Trace.Kind.SCATTER));
        for (Scatters.Other other : Scatters.others(session, panel, place)) {
            menu.getItems()
                    .add(
                            Menus.item(
                                    other.name(),
                                    () ->
                                            Scatters.add(
                                                    session,
                                                    panel,
                                                    trace.origin(),
                                                    other.origin())));
        }
        if (menu.getItems().isEmpty()) {
            MenuItem none = Menus.item("There is no other line on this panel", () -> {});
            none.setDisable(true);
            menu.getItems().add(none);
        }
        return menu;
    }

    private Menu sides(Trace trace) {
        Menu sides = new Menu("Axis");
        for (Trace.Side side : Trace.Side.values()) {
            sides.getItems()
                    .add(
                            choice(
                                    side == Trace.Side.LEFT ? "Left" : "Right",
                                    trace.side() == side,
                                    () -> replace(trace.on(side))));
        }
        return sides;
    }

    private Menu others() {
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
        return others;
    }

    private static RadioMenuItem choice(String words, boolean chosen, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setSelected(chosen);
        item.setOnAction(e -> action.run());
        return item;
    }

    private void replace(Trace other) {
        session.edit(new BoardEdit.ReplaceTrace(panel, place, other));
    }
}
