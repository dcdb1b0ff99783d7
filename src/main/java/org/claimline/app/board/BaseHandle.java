package org.claimline.app.board;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.claimline.app.state.Session;
import org.claimline.board.PanelId;
import org.claimline.board.Transform;
import org.claimline.board.Window;
import org.claimline.series.Period;

/// The handle at the base of a panel's index: dragged it makes another period 100.
final class BaseHandle extends Region {

    private static final double SIZE = 12;

    private final Session session;
    private final Supplier<PanelId> panel;
    private final Supplier<PlotEdges> edges;
    private final CursorOverlay overlay;
    private final Transforms transforms;
    private final Consumer<String> refused;
    private final Tooltip tooltip = new Tooltip();
    private boolean dragging;

    /// @param refused told why a base cannot be one
    BaseHandle(
            Session session,
            Supplier<PanelId> panel,
            Supplier<PlotEdges> edges,
            CursorOverlay overlay,
            Consumer<String> refused) {
        this.session = session;
        this.refused = refused;
        this.panel = panel;
        this.edges = edges;
        this.overlay = overlay;
        transforms = new Transforms(session);
        getStyleClass().add("base-handle");
        setId("base-handle");
        setManaged(false);
        setVisible(false);
        setCursor(Cursor.H_RESIZE);
        Tooltip.install(this, tooltip);
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> e.consume());
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> e.consume());
    }

    private Optional<Period> base() {
        return transforms.of(panel.get()) instanceof Transform.Index(String base)
                ? Period.tryParse(base)
                : Optional.empty();
    }

    /// Stands at the base, where the panel shows an index and the base is in view.
    void place() {
        if (dragging) {
            return;
        }
        Window window = session.time().window();
        Optional<Period> base = base();
        boolean seen =
                base.isPresent()
                        && middle(base.get()) >= window.fromSecond()
                        && middle(base.get()) <= window.toSecond();
        setVisible(seen);
        if (seen) {
            at(edges.get().xOf(middle(base.get()), window));
            tooltip.setText(base.get() + " = 100; drag to another period");
            setAccessibleText("Base of the index: " + base.get() + " = 100");
        }
    }

    private void at(double x) {
        resizeRelocate(x - SIZE / 2, PanelHeader.HEIGHT - 2, SIZE, SIZE);
    }

    private static long middle(Period period) {
        return (period.startEpochSecond() + period.endEpochSecond()) / 2;
    }

    private double x(MouseEvent e) {
        PlotEdges now = edges.get();
        return Math.clamp(
                getParent().sceneToLocal(e.getSceneX(), 0).getX(), now.left(), now.right());
    }

    private void drag(MouseEvent e) {
        if (e.getButton() == MouseButton.PRIMARY) {
            dragging = true;
            at(x(e));
            String there = transforms.periodAt(panel.get(), second(e)).orElse("");
            overlay.drop(there.isEmpty() ? "No figure here" : there + " = 100");
        }
        e.consume();
    }

    private long second(MouseEvent e) {
        return edges.get().secondAt(x(e), session.time().window());
    }

    private void release(MouseEvent e) {
        if (dragging) {
            dragging = false;
            overlay.noDrop();
            transforms
                    .periodAt(panel.get(), second(e))
                    .map(
                            base ->
                                    transforms.apply(
                                            panel.get(), new Transform.Index(base), "Move base"))
                    .ifPresent(applied -> applied.outcome().carryOut(session, refused));
            place();
        }
        e.consume();
    }
}
