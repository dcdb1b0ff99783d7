package org.claimline.app.board;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.claimline.app.look.Menus;
import org.claimline.app.look.Theme;
import org.claimline.app.state.Carried;
import org.claimline.app.state.Session;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.TracePlan;
import org.claimline.workspace.BoardEdit;

/// A line's colour in its panel's header: pressed it tells what can be done with the line, dragged
/// it takes the line to another panel.
final class LineSwatch extends Button {

    private final Session session;
    private final PanelId panel;
    private final TracePlan line;
    private final PanelActions actions;

    LineSwatch(Session session, PanelId panel, TracePlan line, PanelActions actions) {
        this.session = session;
        this.actions = actions;
        this.panel = panel;
        this.line = line;
        Region colour = new Region();
        colour.getStyleClass().addAll("swatch", Theme.series(line.colour()));
        setGraphic(colour);
        getStyleClass().add("line-swatch");
        setTooltip(
                new Tooltip(line.name() + "\nPress for what can be done, drag to another panel"));
        setAccessibleText("Line " + line.name());
        setOnAction(e -> menu().show(this, Side.BOTTOM, 0, 2));
        setOnContextMenuRequested(
                e -> {
                    menu().show(this, Side.BOTTOM, 0, 2);
                    e.consume();
                });
        addEventHandler(MouseEvent.DRAG_DETECTED, this::carry);
    }

    private Optional<Trace> trace() {
        return session.workspace().board().panel(panel).flatMap(p -> p.trace(line.place()));
    }

    private void carry(MouseEvent e) {
        trace().ifPresent(
                        trace -> {
                            session.carriedProperty()
                                    .set(
                                            Optional.of(
                                                    new Carried(
                                                            trace.origin(),
                                                            line.name(),
                                                            Optional.of(panel),
                                                            line.place())));
                            startFullDrag();
                        });
        e.consume();
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.setId("line-menu");
        MenuItem name = Menus.item(line.name(), () -> {});
        name.setDisable(true);
        menu.getItems().add(name);
        trace().ifPresent(trace -> menu.getItems().addAll(items(trace)));
        return menu;
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
                                    line.side() == side,
                                    () -> replace(trace.on(side))));
        }
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
        return List.of(
                kinds,
                sides,
                others,
                new SeparatorMenuItem(),
                Menus.item(
                        "Remove line",
                        () -> session.edit(new BoardEdit.RemoveTrace(panel, line.place()))));
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
        session.edit(new BoardEdit.ReplaceTrace(panel, line.place(), other));
    }
}
