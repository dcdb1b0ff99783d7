package org.claimline.app.board;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.claimline.app.look.Dates;
import org.claimline.app.state.Session;
import org.claimline.board.Window;
import org.claimline.chart.TimeTicks;

/// The one time axis of the board, below all panels: ticks, labels, the yellow bar over the
/// selected claim's time, and the cursor's date.
final class TimeAxisBar extends Region {

    private static final double HEIGHT = 32;

    private final Session session;
    private final Path ticks = new Path();
    private final Line base = new Line();
    private final Pane labels = new Pane();
    private final Rectangle span = new Rectangle();
    private final Rectangle stretch = new Rectangle();
    private final Label pill = new Label();
    private PlotEdges edges = new PlotEdges(0, 1);

    TimeAxisBar(Session session) {
        this.session = session;
        getStyleClass().add("time-axis");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        ticks.getStyleClass().add("axis-tick");
        base.getStyleClass().add("axis-base");
        span.getStyleClass().add("axis-span");
        stretch.getStyleClass().add("stretch");
        stretch.setVisible(false);
        pill.getStyleClass().add("date-pill");
        pill.setId("date-pill");
        pill.setVisible(false);
        getChildren().addAll(stretch, base, ticks, span, labels, pill);
        getChildren().forEach(node -> node.setManaged(false));
        getChildren().forEach(node -> node.setMouseTransparent(true));
        new TimeGestures(session, () -> edges, TimeGestures.Drag.SELECTS, this::shade, () -> false)
                .install(this);
        setAccessibleText("Time axis");
    }

    /// Draws the window between the plots' edges.
    void draw(PlotEdges now) {
        edges = now;
        Window window = session.time().window();
        TimeTicks of = TimeTicks.of(window.fromSecond(), window.toSecond(), now.width(), 11);
        ticks.getElements().clear();
        for (TimeTicks.Tick tick : of.ticks()) {
            double x = Math.floor(now.xOf(tick.second(), window)) + 0.5;
            ticks.getElements().add(new MoveTo(x, 0.5));
            ticks.getElements().add(new LineTo(x, tick.major() ? 6 : 4));
        }
        base.setStartX(now.left());
        base.setEndX(now.right());
        base.setStartY(0.5);
        base.setEndY(0.5);
        labels.getChildren().clear();
        for (TimeTicks.Label label : of.labels()) {
            Text text = new Text(label.text());
            text.getStyleClass().add("axis-label");
            labels.getChildren().add(text);
            text.applyCss();
            double wide = text.getLayoutBounds().getWidth();
            double x = now.xOf(label.second(), window) - wide / 2;
            text.relocate(Math.clamp(x, now.left(), Math.max(now.left(), now.right() - wide)), 9);
        }
        drawSpan(window);
        cursor(session.cursor().moment());
        setAccessibleText("Time axis, " + Dates.span(window));
    }

    private void drawSpan(Window window) {
        Optional<Window> selected = session.plan().selectedSpan();
        span.setVisible(false);
        if (selected.isEmpty()) {
            return;
        }
        double from = Math.max(edges.left(), edges.xOf(selected.get().fromSecond(), window));
        double to = Math.min(edges.right(), edges.xOf(selected.get().toSecond(), window));
        if (to >= edges.left() && from <= edges.right()) {
            span.setX(from);
            span.setWidth(Math.max(3, to - from));
            span.setHeight(3);
            span.setVisible(true);
        }
    }

    void cursor(OptionalLong moment) {
        Window window = session.time().window();
        boolean shown =
                moment.isPresent()
                        && moment.getAsLong() >= window.fromSecond()
                        && moment.getAsLong() <= window.toSecond();
        pill.setVisible(shown);
        if (!shown) {
            return;
        }
        pill.setText(Dates.moment(moment.getAsLong(), window));
        pill.applyCss();
        double wide = pill.prefWidth(-1);
        double x = edges.xOf(moment.getAsLong(), window) - wide / 2;
        pill.resizeRelocate(
                Math.clamp(x, 0, Math.max(0, getWidth() - wide)), 6, wide, pill.prefHeight(-1));
    }

    private void shade(double from, double to) {
        stretch.setVisible(!Double.isNaN(from));
        if (!Double.isNaN(from)) {
            stretch.setX(Math.min(from, to));
            stretch.setWidth(Math.abs(to - from));
            stretch.setHeight(getHeight());
        }
    }
}
