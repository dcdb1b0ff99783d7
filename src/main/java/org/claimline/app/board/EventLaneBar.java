package org.claimline.app.board;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.claimline.app.look.Menus;
import org.claimline.app.state.Session;
import org.claimline.board.Event;
import org.claimline.board.Window;
import org.claimline.chart.EventLane;
import org.claimline.plan.EventPlan;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.workspace.BoardEdit;

/// The lane above the panels that names the events whose lines run through all plots. A
/// double-click adds an event, or lets one be told otherwise; a drag moves it through time.
final class EventLaneBar extends Region {

    private static final double HEIGHT = 28;
    private static final double LEAST_DRAG = 4;
    private static final long DAY = 86_400;

    private final Session session;
    private final Label name = new Label("Events");
    private final Tooltip tooltip = new Tooltip();
    private final Label dragged = new Label();
    private final Line line = new Line();
    private List<EventLane.Entry> entries = List.of();
    private PlotEdges edges = new PlotEdges(0, 1);
    private Optional<Held> held = Optional.empty();

    /// An event that the pressed button holds.
    private record Held(Event event, double x, boolean moved) {}

    EventLaneBar(Session session) {
        this.session = session;
        getStyleClass().add("event-lane");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        name.getStyleClass().add("lane-name");
        name.setManaged(false);
        dragged.getStyleClass().add("event-dragged");
        line.getStyleClass().add("event-mark");
        for (Node one : List.of(dragged, line)) {
            one.setManaged(false);
            one.setVisible(false);
            one.setMouseTransparent(true);
        }
        setOnMouseMoved(e -> point(e.getX()));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnMouseClicked(this::click);
        setOnContextMenuRequested(this::menu);
    }

    private Optional<EventLane.Entry> at(double x) {
        return entries.stream()
                .filter(e -> x >= Math.min(e.fromX() - 4, e.textX()))
                .filter(e -> x <= Math.max(e.toX() + 4, e.textX() + e.width()))
                .findFirst();
    }

    private void press(MouseEvent e) {
        held =
                at(e.getX())
                        .filter(entry -> e.getButton() == MouseButton.PRIMARY)
                        .map(entry -> new Held(entry.events().getFirst().event(), e.getX(), false));
    }

    private void drag(MouseEvent e) {
        held.filter(one -> one.moved() || Math.abs(e.getX() - one.x()) >= LEAST_DRAG)
                .ifPresent(
                        one -> {
                            held = Optional.of(new Held(one.event(), one.x(), true));
                            setCursor(Cursor.CLOSED_HAND);
                            PeriodRange there = moved(one, e.getX());
                            double x = edges.xOf(there.startEpochSecond(), session.time().window());
                            line.setStartX(x);
                            line.setEndX(x);
                            line.setStartY(0);
                            line.setEndY(HEIGHT);
                            dragged.setText(one.event().label() + ", " + there);
                            dragged.autosize();
                            double wide = dragged.prefWidth(-1);
                            dragged.resizeRelocate(
                                    Math.clamp(x + 4, 0, Math.max(0, getWidth() - wide)),
                                    4,
                                    wide,
                                    20);
                            line.setVisible(true);
                            dragged.setVisible(true);
                        });
    }

    /// When an event would be that is dragged to an x: so many days later.
    private PeriodRange moved(Held one, double x) {
        long days = Math.round(edges.seconds(x - one.x(), session.time().window()) / (double) DAY);
        return new PeriodRange(
                later(one.event().when().from(), days), later(one.event().when().to(), days));
    }

    private static Period later(Period period, long days) {
        return Period.containing(period.start().plusDays(days), period.frequency());
    }

    private void release(MouseEvent e) {
        Optional<Held> one = held.filter(Held::moved);
        cancelDrag();
        one.ifPresent(
                was ->
                        session.edit(
                                new BoardEdit.ReplaceEvent(
                                        was.event(),
                                        new Event(
                                                moved(was, e.getX()),
                                                was.event().label(),
                                                was.event().source()))));
    }

    /// Lets go of what is dragged.
    ///
    /// @return whether anything was
    boolean cancelDrag() {
        boolean any = held.filter(Held::moved).isPresent();
        held = Optional.empty();
        line.setVisible(false);
        dragged.setVisible(false);
        return any;
    }

    private void click(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
            at(e.getX())
                    .map(entry -> entry.events().getFirst().event())
                    .ifPresentOrElse(this::edit, () -> add(e.getX()));
        }
    }

    private void menu(ContextMenuEvent e) {
        ContextMenu menu = new ContextMenu();
        menu.setId("event-menu");
        at(e.getX())
                .ifPresent(
                        entry -> {
                            for (EventPlan one : entry.events()) {
                                Event event = one.event();
                                menu.getItems()
                                        .addAll(
                                                Menus.item(
                                                        "Edit " + event.label() + "…",
                                                        () -> edit(event)),
                                                Menus.item(
                                                        "Remove " + event.label(),
                                                        () ->
                                                                session.edit(
                                                                        new BoardEdit.RemoveEvent(
                                                                                event))));
                            }
                            menu.getItems().add(new SeparatorMenuItem());
                        });
        menu.getItems().add(Menus.item("Event here…", () -> add(e.getX())));
        menu.show(this, e.getScreenX(), e.getScreenY());
        e.consume();
    }

    private void edit(Event event) {
        EventSheet.edit(getScene().getWindow(), session, event);
    }

    private void add(double x) {
        EventSheet.add(getScene().getWindow(), session, whenAt(x));
    }

    /// The day at an x; the month where a pixel is several days wide.
    private String whenAt(double x) {
        Window window = session.time().window();
        Period day = Period.dayAt(edges.secondAt(x, window));
        Frequency finest = edges.seconds(1, window) > 3 * DAY ? Frequency.MONTHLY : Frequency.DAILY;
        return Period.containing(day.start(), finest).toString();
    }

    void draw(PlotEdges now) {
        edges = now;
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
        name.setText(events.isEmpty() ? "Double-click to add an event" : "Events");
        name.resizeRelocate(8, 6, name.prefWidth(-1), 16);
        for (EventLane.Entry entry : entries) {
            add(entry);
        }
        getChildren().addAll(line, dragged);
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
        setCursor(at(x).isPresent() ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        at(x).ifPresent(
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
