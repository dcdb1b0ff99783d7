package org.claimline.app.board;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.claimline.app.state.Session;
import org.claimline.board.Window;
import org.claimline.chart.EventLane;
import org.claimline.plan.EventPlan;

/// The lane above the panels that names the events whose lines run through all plots.
final class EventLaneBar extends Region {

    private static final double HEIGHT = 28;

    private final Session session;
    private final Label name = new Label("Events");
    private final Tooltip tooltip = new Tooltip();
    private List<EventLane.Entry> entries = List.of();

    EventLaneBar(Session session) {
        this.session = session;
        getStyleClass().add("event-lane");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        name.getStyleClass().add("lane-name");
        name.setManaged(false);
        setOnMouseMoved(e -> point(e.getX()));
    }

    void draw(PlotEdges edges) {
        Window window = session.time().window();
        List<EventPlan> events = session.plan().events();
        entries =
                EventLane.layout(
                        events,
                        window.fromSecond(),
                        window.toSecond(),
                        edges.left(),
                        edges.right(),
                        getWidth());
        getChildren().setAll(name);
        name.resizeRelocate(8, 6, name.prefWidth(-1), 16);
        name.setVisible(!events.isEmpty());
        for (EventLane.Entry entry : entries) {
            add(entry);
        }
        setAccessibleText(
                "Events: "
                        + entries.stream()
                                .flatMap(e -> e.events().stream())
                                .map(EventLaneBar::words)
                                .collect(Collectors.joining("; ")));
    }

    private void add(EventLane.Entry entry) {
        boolean stretch = entry.toX() > entry.fromX();
        double width = Math.max(stretch ? 3 : 1, entry.toX() - entry.fromX());
        Rectangle mark = new Rectangle(Math.floor(entry.fromX()), 8, width, HEIGHT - 8);
        mark.getStyleClass().add(stretch ? "event-band" : "event-mark");
        mark.setManaged(false);
        getChildren().add(mark);
        if (!entry.name().isEmpty()) {
            Text text = new Text(entry.text());
            text.getStyleClass().add("event-name");
            text.setManaged(false);
            text.relocate(Math.round(entry.textX()), 7);
            getChildren().add(text);
        }
    }

    /// Names in full the events that the pointer is at.
    private void point(double x) {
        Tooltip.uninstall(this, tooltip);
        entries.stream()
                .filter(e -> x >= Math.min(e.fromX() - 4, e.textX()))
                .filter(e -> x <= Math.max(e.toX() + 4, e.textX() + e.width()))
                .findFirst()
                .ifPresent(
                        entry -> {
                            tooltip.setText(
                                    entry.events().stream()
                                            .map(EventLaneBar::words)
                                            .collect(Collectors.joining("\n")));
                            Tooltip.install(this, tooltip);
                        });
    }

    private static String words(EventPlan event) {
        return event.label() + ", " + event.date();
    }
}
