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
import org.claimline.plan.PanelPlan;
import org.claimline.series.Period;

/// The handle at the base of a panel's index: dragged it makes another period 100.
final class BaseHandle extends Region {

    private static final double SIZE = 12;

    private final Session session;
    private final Supplier<PlotEdges> edges;
    private final CursorOverlay overlay;
    private final Transforms transforms;
    private final Consumer<String> refused;
    private final Tooltip tooltip = new Tooltip();
    private Optional<PanelId> panel = Optional.empty();
    private Optional<Period> base = Optional.empty();
    private boolean dragging;

    /// @param refused told why a base cannot be one
    BaseHandle(
            Session session,
            Supplier<PlotEdges> edges,
            CursorOverlay overlay,
            Consumer<String> refused) {
        this.session = session;
        this.refused = refused;
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

    /// Is of a panel as it is planned now.
    void show(PanelPlan other) {
        panel = Optional.of(other.id());
        base =
                other.across().isEmpty()
                                && transforms.of(other.id())
                                        instanceof Transform.Index(String written)
                        ? Period.tryParse(written)
                        : Optional.empty();
    }

    /// Stands at the base, where the panel shows an index and the base is in view.
    void place() {
        if (dragging) {
            return;
        }
        Window window = session.time().window();
        boolean seen =
                base.map(Period::middleEpochSecond)
                        .filter(at -> at >= window.fromSecond() && at <= window.toSecond())
                        .isPresent();
        setVisible(seen);
        if (seen) {
            at(edges.get().xOf(base.get().middleEpochSecond(), window));
            tooltip.setText(base.get() + " = 100; drag to another period");
            setAccessibleText("Base of the index: " + base.get() + " = 100");
        }
    }

    private void at(double x) {
        resizeRelocate(x - SIZE / 2, PanelHeader.HEIGHT - 2, SIZE, SIZE);
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
            String there = periodAt(e).orElse("");
            overlay.drop(there.isEmpty() ? "No figure here" : there + " = 100");
        }
        e.consume();
    }

    private Optional<String> periodAt(MouseEvent e) {
        long second = edges.get().secondAt(x(e), session.time().window());
        return panel.flatMap(id -> transforms.periodAt(id, second));
    }

    private void release(MouseEvent e) {
        if (dragging) {
            dragging = false;
            overlay.noDrop();
            Optional<String> there = periodAt(e);
            if (panel.isPresent() && there.isPresent()) {
                transforms
                        .apply(panel.get(), new Transform.Index(there.get()), "Move base")
                        .outcome()
                        .carryOut(session, refused);
            }
            place();
        }
        e.consume();
    }
}
