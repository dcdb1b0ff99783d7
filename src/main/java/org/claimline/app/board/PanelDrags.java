package org.claimline.app.board;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.claimline.app.state.Session;
import org.claimline.board.PanelId;
import org.claimline.workspace.BoardEdit;

/// A panel dragged by its header to another place, and by its lower edge to another height. What
/// will come of it is shown while it is dragged; it is one edit when the button is let go.
final class PanelDrags {

    private static final double LEAST_DRAG = 6;

    /// A height while it is dragged.
    ///
    /// @param tall in pixels
    record Height(PanelId panel, double tall) {}

    /// What the pressed button holds.
    private record Held(double pressedY, DoubleConsumer drag, DoubleConsumer release) {}

    /// What share of height gives a panel so many pixels.
    interface Shares {
        double of(PanelView view, double tall);
    }

    private final Session session;
    private final Shares shares;
    private final Supplier<List<PanelView>> panels;
    private final Region mark = new Region();
    private final Runnable changed;
    private Optional<Height> height = Optional.empty();
    private Optional<Held> held = Optional.empty();
    private boolean dragging;

    /// @param panels those of the board, top to bottom
    /// @param stack the panels' parent
    /// @param changed told that a height is another one
    PanelDrags(
            Session session,
            Supplier<List<PanelView>> panels,
            Shares shares,
            Pane stack,
            Runnable changed) {
        this.session = session;
        this.shares = shares;
        this.panels = panels;
        this.changed = changed;
        mark.getStyleClass().add("drop-mark");
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.setVisible(false);
        stack.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        stack.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /// The line where a panel that is dragged would go.
    Region mark() {
        return mark;
    }

    void install(PanelView view) {
        PanelHeader header = view.header();
        on(
                header,
                y -> {
                    header.setCursor(Cursor.CLOSED_HAND);
                    mark(view, y);
                },
                y -> {
                    header.setCursor(Cursor.DEFAULT);
                    mark.setVisible(false);
                    session.edit(new BoardEdit.MovePanel(view.plan().id(), place(view, y)));
                });
        on(
                view.grip(),
                y -> {
                    double tall = view.sceneToLocal(0, y).getY() - view.belowHeight();
                    height = Optional.of(new Height(view.plan().id(), tall));
                    changed.run();
                },
                y -> {
                    double share = shares.of(view, view.getHeight() - view.belowHeight());
                    height = Optional.empty();
                    session.edit(new BoardEdit.ResizePanel(view.plan().id(), share));
                    changed.run();
                });
    }

    /// The height of a panel that is being dragged.
    Optional<Height> height() {
        return height;
    }

    private void on(Node node, DoubleConsumer drag, DoubleConsumer release) {
        node.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                e -> {
                    if (e.getButton() == MouseButton.PRIMARY) {
                        held = Optional.of(new Held(e.getSceneY(), drag, release));
                        dragging = false;
                    }
                });
    }

    private void drag(MouseEvent e) {
        held.ifPresent(
                one -> {
                    dragging |= Math.abs(e.getSceneY() - one.pressedY()) >= LEAST_DRAG;
                    if (dragging) {
                        one.drag().accept(e.getSceneY());
                    }
                    e.consume();
                });
    }

    private void release(MouseEvent e) {
        if (dragging) {
            held.ifPresent(one -> one.release().accept(e.getSceneY()));
            e.consume();
        }
        held = Optional.empty();
        dragging = false;
    }

    /// The place among the other panels: below all whose middle lies above the pointer.
    private int place(PanelView view, double sceneY) {
        return (int)
                panels.get().stream()
                        .filter(other -> other != view && middle(other) < sceneY)
                        .count();
    }

    private static double middle(PanelView view) {
        return view.localToScene(0, view.getHeight() / 2).getY();
    }

    private void mark(PanelView view, double sceneY) {
        List<PanelView> others = panels.get().stream().filter(p -> p != view).toList();
        int place = place(view, sceneY);
        double y =
                place < others.size()
                        ? others.get(place).getLayoutY()
                        : others.isEmpty()
                                ? 0
                                : others.getLast().getLayoutY() + others.getLast().getHeight();
        mark.resizeRelocate(0, y - 1, view.getWidth(), 3);
        mark.setVisible(true);
    }
}
