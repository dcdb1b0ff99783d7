package org.claimline.app.board;

import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.claimline.app.look.Theme;
import org.claimline.app.state.Session;
import org.claimline.board.Window;
import org.claimline.chart.TimeTicks;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PointList;
import org.claimline.plan.TracePlan;
import org.jspecify.annotations.Nullable;

/// All the time there is, in small, with the window in it: its ends and its middle can be dragged,
/// a click elsewhere brings the window there.
final class OverviewStrip extends Region {

    private static final double HEIGHT = 62;
    private static final double TOP = 4;
    private static final double TALL = 36;
    private static final double GRIP = 9;
    private static final int MOST_LINES = 5;

    private enum Held {
        NOTHING,
        FROM,
        TO,
        MIDDLE
    }

    private final Session session;
    private final Region field = new Region();
    private final Pane lines = new Pane();
    private final Region shown = new Region();
    private final Region left = handle();
    private final Region right = handle();
    private final Pane labels = new Pane();
    private @Nullable BoardPlan drawn;
    private @Nullable Window over;
    private PlotEdges edges = new PlotEdges(0, 1);
    private Held held = Held.NOTHING;
    private long heldAt;
    private Window heldWindow;

    OverviewStrip(Session session) {
        this.session = session;
        heldWindow = session.time().window();
        getStyleClass().add("overview");
        setId("overview");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        field.getStyleClass().add("overview-field");
        shown.getStyleClass().add("overview-window");
        lines.setClip(new Rectangle());
        getChildren().addAll(field, shown, lines, left, right, labels);
        getChildren().forEach(node -> node.setManaged(false));
        getChildren().forEach(node -> node.setMouseTransparent(true));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, e -> held = Held.NOTHING);
        addEventHandler(MouseEvent.MOUSE_MOVED, e -> setCursor(cursorAt(e.getX())));
        setAccessibleText("All the time there is, with the window in it");
    }

    private static Region handle() {
        Region handle = new Region();
        handle.getStyleClass().add("overview-handle");
        return handle;
    }

    private Window all() {
        Window extent = session.time().extent();
        long margin = extent.seconds() / 40;
        return new Window(extent.fromSecond() - margin, extent.toSecond() + margin);
    }

    /// Draws the lines of a plan, where they are others than before.
    void plan(BoardPlan plan, PlotEdges now) {
        Window all = all();
        if (plan == drawn && now.equals(edges) && all.equals(over)) {
            window();
            return;
        }
        drawn = plan;
        over = all;
        edges = now;
        lines.getChildren().clear();
        plan.panels().stream()
                .map(PanelPlan::traces)
                .filter(traces -> !traces.isEmpty())
                .map(List::getFirst)
                .limit(MOST_LINES)
                .forEach(trace -> lines.getChildren().add(line(trace, all)));
        lines.setClip(new Rectangle(now.left(), TOP, now.width(), TALL));
        labels.getChildren().clear();
        TimeTicks ticks = TimeTicks.of(all.fromSecond(), all.toSecond(), now.width() / 1.6, 11);
        for (TimeTicks.Label label : ticks.labels()) {
            Text text = new Text(label.text());
            text.getStyleClass().add("axis-label");
            labels.getChildren().add(text);
            text.applyCss();
            text.relocate(
                    now.xOf(label.second(), all) - text.getLayoutBounds().getWidth() / 2,
                    TOP + TALL + 4);
        }
        window();
    }

    private Path line(TracePlan trace, Window all) {
        Path path = new Path();
        path.getStyleClass().addAll("overview-line", Theme.series(trace.colour()));
        PointList points = trace.points();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            low = Math.min(low, Readout.height(points.low(i), points.high(i)));
            high = Math.max(high, Readout.height(points.low(i), points.high(i)));
        }
        double span = high > low ? high - low : 1;
        int stride = Math.max(1, points.size() / 400);
        for (int i = 0; i < points.size(); i += stride) {
            double height = Readout.height(points.low(i), points.high(i));
            double x = edges.xOf(points.atSecond(i), all);
            double y = TOP + TALL - 5 - (TALL - 10) * (height - low) / span;
            path.getElements()
                    .add(
                            path.getElements().isEmpty() || (stride == 1 && !points.joined(i))
                                    ? new MoveTo(x, y)
                                    : new LineTo(x, y));
        }
        return path;
    }

    /// Draws the window in it.
    void window() {
        Window all = all();
        Window window = session.time().window();
        double from = Math.clamp(edges.xOf(window.fromSecond(), all), edges.left(), edges.right());
        double to = Math.clamp(edges.xOf(window.toSecond(), all), edges.left(), edges.right());
        field.resizeRelocate(edges.left(), TOP, edges.width(), TALL);
        shown.resizeRelocate(from, TOP, Math.max(2, to - from), TALL);
        left.resizeRelocate(Math.round(from) - 4, TOP + TALL / 2 - 9, 9, 18);
        right.resizeRelocate(Math.round(to) - 4, TOP + TALL / 2 - 9, 9, 18);
    }

    private Held at(double x) {
        double from = left.getLayoutX() + 4;
        double to = right.getLayoutX() + 4;
        if (Math.abs(x - from) <= GRIP && Math.abs(x - from) <= Math.abs(x - to)) {
            return Held.FROM;
        }
        if (Math.abs(x - to) <= GRIP) {
            return Held.TO;
        }
        return x > from && x < to ? Held.MIDDLE : Held.NOTHING;
    }

    private Cursor cursorAt(double x) {
        return switch (at(x)) {
            case FROM, TO -> Cursor.H_RESIZE;
            case MIDDLE -> Cursor.OPEN_HAND;
            case NOTHING -> Cursor.DEFAULT;
        };
    }

    private void press(MouseEvent e) {
        heldAt = edges.secondAt(e.getX(), all());
        heldWindow = session.time().window();
        held = at(e.getX());
        if (held == Held.NOTHING) {
            long half = heldWindow.seconds() / 2;
            session.time().show(new Window(heldAt - half, heldAt + half));
            heldWindow = session.time().window();
            held = Held.MIDDLE;
        }
    }

    private void drag(MouseEvent e) {
        long now = edges.secondAt(e.getX(), all());
        long moved = now - heldAt;
        Window next =
                switch (held) {
                    case NOTHING -> heldWindow;
                    case FROM ->
                            new Window(
                                    Math.min(now, heldWindow.toSecond() - 86_400),
                                    heldWindow.toSecond());
                    case TO ->
                            new Window(
                                    heldWindow.fromSecond(),
                                    Math.max(now, heldWindow.fromSecond() + 86_400));
                    case MIDDLE ->
                            new Window(
                                    heldWindow.fromSecond() + moved, heldWindow.toSecond() + moved);
                };
        session.time().slide(next);
    }
}
