package org.claimline.app.board;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.claimline.app.look.Theme;
import org.claimline.app.state.Carried;
import org.claimline.app.state.Session;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.plan.PathPlan;
import org.claimline.plan.TracePlan;

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
                new Tooltip(
                        line.name()
                                + "\n"
                                + line.path().map(LineSwatch::made).orElse("")
                                + "Press for what can be done, drag to another panel"));
        setAccessibleText("Line " + line.name());
        setOnAction(e -> menu().show(this, Side.BOTTOM, 0, 2));
        setOnContextMenuRequested(
                e -> {
                    menu().show(this, Side.BOTTOM, 0, 2);
                    e.consume();
                });
        addEventHandler(MouseEvent.DRAG_DETECTED, this::carry);
    }

    private static String made(PathPlan path) {
        return path.made().stream().map(m -> m + "\n").collect(Collectors.joining());
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
        return new LineMenu(session, panel, line, actions).menu();
    }
}
