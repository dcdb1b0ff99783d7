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
import org.claimline.plan.HiddenTrace;
import org.claimline.plan.PathPlan;
import org.claimline.plan.TracePlan;

/// A line's colour in its panel's header: pressed it tells what can be done with the line, dragged
/// it takes the line to another panel.
final class LineSwatch extends Button {

    private final Session session;
    private final PanelId panel;
    private final int place;
    private final String name;
    private final PanelActions actions;

    /// Of a line that is drawn.
    static LineSwatch of(Session session, PanelId panel, TracePlan line, PanelActions actions) {
        return new LineSwatch(
                session,
                panel,
                line.place(),
                line.name(),
                line.colour(),
                line.path().map(LineSwatch::made).orElse(""),
                actions);
    }

    /// Of a line that is hidden: hollow.
    static LineSwatch of(Session session, PanelId panel, HiddenTrace line, PanelActions actions) {
        LineSwatch swatch =
                new LineSwatch(
                        session, panel, line.place(), line.name(), line.colour(), "", actions);
        swatch.getGraphic().getStyleClass().add("hidden-line");
        swatch.setTooltip(new Tooltip(line.name() + ", hidden\nPress to show it"));
        swatch.setAccessibleText("Hidden line " + line.name());
        swatch.setOnAction(e -> new Hiding(session, panel).turn(line.place()));
        return swatch;
    }

    private LineSwatch(
            Session session,
            PanelId panel,
            int place,
            String name,
            int colour,
            String made,
            PanelActions actions) {
        this.session = session;
        this.actions = actions;
        this.panel = panel;
        this.place = place;
        this.name = name;
        Region stroke = new Region();
        stroke.getStyleClass().addAll("swatch", Theme.series(colour));
        setGraphic(stroke);
        getStyleClass().add("line-swatch");
        setTooltip(
                new Tooltip(
                        name + "\n" + made + "Press for what can be done, drag to another panel"));
        setAccessibleText("Line " + name);
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

    /// The line's place among the panel's traces.
    int place() {
        return place;
    }

    private Optional<Trace> trace() {
        return session.workspace().board().panel(panel).flatMap(p -> p.trace(place));
    }

    private void carry(MouseEvent e) {
        trace().ifPresent(
                        trace -> {
                            session.carriedProperty()
                                    .set(
                                            Optional.of(
                                                    new Carried(
                                                            trace.origin(),
                                                            name,
                                                            Optional.of(panel),
                                                            place)));
                            startFullDrag();
                        });
        e.consume();
    }

    private ContextMenu menu() {
        return new LineMenu(session, panel, place, name, actions).menu();
    }
}
