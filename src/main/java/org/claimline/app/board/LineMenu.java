package org.claimline.app.board;

import java.util.ArrayList;
import java.util.List;
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
import org.claimline.plan.TracePlan;
import org.claimline.workspace.BoardEdit;

/// What can be done with a line of a panel: drawn otherwise, drawn against another, read on the
/// other axis, moved, removed.
final class LineMenu {

    private final Session session;
    private final PanelId panel;
    private final TracePlan line;
    private final PanelActions actions;

    LineMenu(Session session, PanelId panel, TracePlan line, PanelActions actions) {
        this.session = session;
        this.panel = panel;
        this.line = line;
        this.actions = actions;
    }

    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.setId("line-menu");
        MenuItem name = Menus.item(line.name(), () -> {});
        name.setDisable(true);
        menu.getItems().add(name);
        session.workspace()
                .board()
                .panel(panel)
                .flatMap(p -> p.trace(line.place()))
                .ifPresent(trace -> menu.getItems().addAll(items(trace)));
        return menu;
    }

    private List<MenuItem> items(Trace trace) {
        List<MenuItem> items = new ArrayList<>();
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
                        () -> session.edit(new BoardEdit.RemoveTrace(panel, line.place()))));
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
        for (Scatters.Other other : Scatters.others(session, panel, line.place())) {
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
                                    line.side() == side,
                                    () -> replace(trace.on(side))));
        }
        return sides;
    }

    private Menu others() {
        Menu others = new Menu("Move to");
        for (PanelPlan other : session.plan().panels()) {
            if (!other.id().equals(panel)) {
                Lines.Outcome outcome = Lines.move(session, panel, line.place(), other.id());
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
        session.edit(new BoardEdit.ReplaceTrace(panel, line.place(), other));
    }
}
