package org.claimline.app.board;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.claimline.app.state.Session;
import org.claimline.app.state.TimeView;
import org.claimline.board.Window;

/// What the pointer does to time over a plot or the time axis: the wheel zooms around the pointer,
/// a drag moves, Shift+drag selects a stretch, a double-click shows everything.
final class TimeGestures {

    /// What a plain drag does.
    enum Drag {
        MOVES,
        SELECTS
    }

    private static final double PER_PIXEL = 1 / 300.0;
    private static final double LEAST_DRAG = 4;

    private final Session session;
    private final Supplier<PlotEdges> edges;
    private final Drag plain;
    private final BiConsumer<Double, Double> shade;
    private final BooleanSupplier taken;
    private double pressedX;
    private double lastX;
    private boolean dragging;
    private boolean selecting;
    private boolean overTime = true;

    /// @param shade told the stretch being selected, in the node's x; `NaN` when it is over
    /// @param taken whether the pressed button is about something else
    TimeGestures(
            Session session,
            Supplier<PlotEdges> edges,
            Drag plain,
            BiConsumer<Double, Double> shade,
            BooleanSupplier taken) {
        this.session = session;
        this.edges = edges;
        this.plain = plain;
        this.shade = shade;
        this.taken = taken;
    }

    /// Whether the node's width is the stretch of time shown. Where it is not, nothing can be
    /// selected by a drag, and the wheel zooms around the cursor.
    void setOverTime(boolean is) {
        overTime = is;
    }

    private long pivot(ScrollEvent e, Window window) {
        long middle = window.fromSecond() + window.seconds() / 2;
        return overTime
                ? edges.get().secondAt(e.getX(), window)
                : session.cursor().moment().orElse(middle);
    }

    void install(Node node) {
        node.setCursor(plain == Drag.SELECTS ? Cursor.CROSSHAIR : null);
        node.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        node.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                e -> {
                    if (e.getButton() == MouseButton.PRIMARY
                            && e.getClickCount() == 2
                            && !taken.getAsBoolean()) {
                        session.cursor().release();
                        session.time().everything();
                        e.consume();
                    }
                });
    }

    /// Whether the press that is being released or clicked was a drag.
    boolean dragged() {
        return dragging;
    }

    private void scroll(ScrollEvent e) {
        TimeView time = session.time();
        Window window = time.window();
        if (e.getDeltaX() != 0 && Math.abs(e.getDeltaX()) >= Math.abs(e.getDeltaY())) {
            time.move(-edges.get().seconds(e.getDeltaX(), window));
        } else if (e.isShiftDown()) {
            time.move(-edges.get().seconds(e.getDeltaY(), window));
        } else {
            time.zoom(Math.exp(-e.getDeltaY() * PER_PIXEL), pivot(e, window));
        }
        e.consume();
    }

    private void press(MouseEvent e) {
        pressedX = e.getX();
        lastX = e.getX();
        dragging = false;
        selecting = overTime && (e.isShiftDown() || plain == Drag.SELECTS);
        session.time().settle();
    }

    private void drag(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY || taken.getAsBoolean()) {
            return;
        }
        if (Math.abs(e.getX() - pressedX) >= LEAST_DRAG) {
            dragging = true;
        }
        if (!dragging) {
            return;
        }
        Node node = (Node) e.getSource();
        node.setCursor(selecting ? Cursor.CROSSHAIR : Cursor.CLOSED_HAND);
        if (selecting) {
            shade.accept(pressedX, e.getX());
        } else {
            Window window = session.time().window();
            session.time().move(edges.get().seconds(lastX - e.getX(), window));
            lastX = e.getX();
        }
        e.consume();
    }

    private void release(MouseEvent e) {
        session.time().settle();
        if (dragging) {
            ((Node) e.getSource()).setCursor(plain == Drag.SELECTS ? Cursor.CROSSHAIR : null);
        }
        if (dragging && selecting) {
            shade.accept(Double.NaN, Double.NaN);
            Window window = session.time().window();
            long a = edges.get().secondAt(Math.min(pressedX, e.getX()), window);
            long b = edges.get().secondAt(Math.max(pressedX, e.getX()), window);
            if (a < b) {
                session.time().show(new Window(a, b));
            }
        }
    }
}
