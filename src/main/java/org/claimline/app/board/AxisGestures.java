package org.claimline.app.board;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.claimline.app.state.Session;
import org.claimline.board.Panel;
import org.claimline.board.Trace.Side;
import org.claimline.chart.AxisSpan;
import org.claimline.chart.PanelChart;
import org.claimline.chart.PanelChart.ValueAxis;
import org.claimline.workspace.BoardEdit;

/// A value axis in the hand: the wheel zooms it around the pointer, a drag moves it, near its ends
/// it stretches it, a double-click lets the data decide again. The chart follows at once; what
/// comes of it is one step of undo, made when the hand lets go.
final class AxisGestures {

    private static final double PER_PIXEL = 1 / 300.0;
    private static final double ENDS = 0.12;
    private static final Duration QUIET = Duration.millis(350);

    /// The axis that is held.
    ///
    /// @param axis which one
    /// @param from what it spanned when it was taken
    /// @param at where it was taken, from 0 at its lower end to 1
    private record Held(ValueAxis axis, AxisSpan from, double at) {}

    private final Session session;
    private final Supplier<PlotEdges> edges;
    private final NoteGestures.Drawing drawing;
    private final Pane plot;
    private final Runnable redraw;
    private final PauseTransition quiet = new PauseTransition(QUIET);
    private Optional<Held> held = Optional.empty();
    private Optional<Held> wheeled = Optional.empty();
    private boolean dragged;
    private boolean took;

    /// @param redraw draws what stands beside the chart
    AxisGestures(
            Session session,
            Supplier<PlotEdges> edges,
            NoteGestures.Drawing drawing,
            Pane plot,
            Runnable redraw) {
        this.session = session;
        this.edges = edges;
        this.drawing = drawing;
        this.plot = plot;
        this.redraw = redraw;
    }

    /// Listens before what moves time, which leaves alone what this one [#took].
    void install() {
        plot.addEventFilter(ScrollEvent.SCROLL, this::scroll);
        plot.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        plot.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        plot.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        plot.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
        plot.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        quiet.setOnFinished(e -> settle());
    }

    /// Whether an axis stands at a place beside the plot.
    boolean isAt(double x, double y) {
        return axisAt(x, y).isPresent();
    }

    /// Whether the press that is held, released or clicked is of an axis.
    boolean took() {
        return took;
    }

    /// The axis whose labels stand at a place beside the plot.
    private Optional<ValueAxis> axisAt(double x, double y) {
        PanelChart chart = drawing.chart();
        if (x < edges.get().left()) {
            return chart.span(ValueAxis.LEFT).map(span -> ValueAxis.LEFT);
        }
        boolean right = x > edges.get().right() && chart.nameAt(x, y).isEmpty();
        return right ? chart.span(ValueAxis.RIGHT).map(span -> ValueAxis.RIGHT) : Optional.empty();
    }

    private double shareOf(double y) {
        return drawing.chart()
                .plotArea()
                .map(area -> (area.getMaxY() - y) / Math.max(1, area.getHeight()))
                .orElse(0.5);
    }

    private void scroll(ScrollEvent e) {
        Optional<ValueAxis> axis = axisAt(e.getX(), e.getY());
        if (axis.isEmpty() || e.isShiftDown() || e.getDeltaX() != 0) {
            return;
        }
        e.consume();
        if (e.getDeltaY() == 0) {
            return;
        }
        if (wheeled.filter(one -> one.axis() != axis.get()).isPresent()) {
            settle();
        }
        show(
                axis.get(),
                drawing.chart()
                        .span(axis.get())
                        .orElseThrow()
                        .zoomed(
                                Math.exp(-e.getDeltaY() * PER_PIXEL),
                                Math.clamp(shareOf(e.getY()), 0, 1)));
        wheeled = drawing.chart().span(axis.get()).map(span -> new Held(axis.get(), span, 0));
        quiet.playFromStart();
    }

    private void press(MouseEvent e) {
        settle();
        took = false;
        dragged = false;
        held = Optional.empty();
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        axisAt(e.getX(), e.getY())
                .ifPresent(
                        axis -> {
                            took = true;
                            held =
                                    drawing.chart()
                                            .span(axis)
                                            .map(span -> new Held(axis, span, shareOf(e.getY())));
                        });
    }

    private void drag(MouseEvent e) {
        held.ifPresent(
                one -> {
                    double at = shareOf(e.getY());
                    dragged |= at != one.at();
                    AxisSpan next =
                            one.at() > 1 - ENDS
                                    ? one.from().stretchedUp(one.at(), at)
                                    : one.at() < ENDS
                                            ? one.from().stretchedDown(one.at(), at)
                                            : one.from().moved(one.at() - at);
                    show(one.axis(), next);
                    e.consume();
                });
    }

    private void release(MouseEvent e) {
        held.filter(one -> dragged).ifPresent(one -> decide(one.axis()));
        held = Optional.empty();
    }

    private void click(MouseEvent e) {
        if (!took) {
            return;
        }
        e.consume();
        if (e.getClickCount() == 2) {
            axisAt(e.getX(), e.getY()).ifPresent(this::free);
        }
    }

    /// Lets an axis go as it was before it was taken.
    ///
    /// @return whether any was held
    boolean cancel() {
        Optional<Held> one = held;
        held = Optional.empty();
        one.ifPresent(was -> show(was.axis(), was.from()));
        return one.isPresent();
    }

    private void show(ValueAxis axis, AxisSpan span) {
        drawing.chart().hold(axis, span);
        redraw.run();
    }

    /// What the wheel did becomes a step of undo.
    void settle() {
        quiet.stop();
        Optional<Held> one = wheeled;
        wheeled = Optional.empty();
        one.ifPresent(was -> decide(was.axis(), was.from()));
    }

    /// Another plan is drawn: what the wheel did is kept, as soon as that is over.
    void replanned() {
        if (wheeled.isPresent()) {
            Platform.runLater(this::settle);
        }
    }

    private void decide(ValueAxis axis) {
        drawing.chart().span(axis).ifPresent(span -> decide(axis, span));
    }

    private void decide(ValueAxis axis, AxisSpan span) {
        AxisSpan told = span.told();
        edit(axis, OptionalDouble.of(told.from()), OptionalDouble.of(told.to()));
    }

    /// The data decides again.
    private void free(ValueAxis axis) {
        edit(axis, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private void edit(ValueAxis axis, OptionalDouble from, OptionalDouble to) {
        Side side = side(axis);
        session.workspace()
                .board()
                .panel(drawing.plan().id())
                .map(Panel::id)
                .ifPresent(
                        id ->
                                session.edit(
                                        new BoardEdit.ScaleAxis(
                                                id,
                                                side,
                                                session.workspace()
                                                        .board()
                                                        .panel(id)
                                                        .orElseThrow()
                                                        .axis(side)
                                                        .withRange(from, to))));
    }

    static Side side(ValueAxis axis) {
        return switch (axis) {
            case LEFT -> Side.LEFT;
            case RIGHT -> Side.RIGHT;
        };
    }

    /// Zooms the left axis around its middle, at once a step of undo.
    void zoom(double factor) {
        settle();
        drawing.chart()
                .span(ValueAxis.LEFT)
                .ifPresent(span -> decide(ValueAxis.LEFT, span.zoomed(factor, 0.5)));
    }

    private void menu(ContextMenuEvent e) {
        Optional<ValueAxis> axis = axisAt(e.getX(), e.getY());
        if (axis.isEmpty()) {
            return;
        }
        settle();
        session.panelProperty().set(Optional.of(drawing.plan().id()));
        Point2D screen = new Point2D(e.getScreenX(), e.getScreenY());
        new AxisMenu(session, drawing.plan().id(), side(axis.get()), plot.getScene().getWindow())
                .menu()
                .show(plot, screen.getX(), screen.getY());
        e.consume();
    }
}
