package org.claimline.app;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.claimline.app.board.BoardPane;
import org.claimline.app.claims.ClaimsPane;
import org.claimline.app.data.DataDrawer;
import org.claimline.app.state.Session;
import org.claimline.app.state.TaskRunner;

/// The keys of the window.
final class Shortcuts {

    private final Session session;
    private final TaskRunner tasks;
    private final BoardPane board;
    private final ClaimsPane claims;
    private final DataDrawer drawer;
    private final Folding folding;
    private final StatusLine status;

    Shortcuts(
            Session session,
            TaskRunner tasks,
            BoardPane board,
            ClaimsPane claims,
            DataDrawer drawer,
            Folding folding,
            StatusLine status) {
        this.session = session;
        this.tasks = tasks;
        this.board = board;
        this.claims = claims;
        this.drawer = drawer;
        this.folding = folding;
        this.status = status;
    }

    void install(Scene scene, Commands commands, Runnable find) {
        on(scene, KeyCode.O, commands::openFiles);
        on(scene, KeyCode.I, commands::importFiles);
        on(scene, KeyCode.E, () -> commands.export(Optional.empty()));
        on(scene, KeyCode.F, find);
        on(scene, KeyCode.T, drawer::toggle);
        on(scene, KeyCode.V, commands::paste);
        on(scene, KeyCode.Z, session::undo);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.F5), commands::readAgain);
        scene.getAccelerators()
                .put(
                        new KeyCodeCombination(
                                KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        session::redo);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        scene.getRoot().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private static void on(Scene scene, KeyCode code, Runnable action) {
        scene.getAccelerators()
                .put(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN), action);
    }

    private void key(KeyEvent e) {
        boolean typing = e.getTarget() instanceof TextInputControl field && field.isEditable();
        if (e.isConsumed() || typing && e.getCode() != KeyCode.ESCAPE || e.isShortcutDown()) {
            return;
        }
        if (e.isAltDown() ? seen(e.getCode()) : plain(e)) {
            e.consume();
        }
    }

    private boolean seen(KeyCode code) {
        switch (code) {
            case LEFT -> session.time().back();
            case RIGHT -> session.time().forward();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent e) {
        int steps = e.isShiftDown() ? 10 : 1;
        switch (e.getCode()) {
            case LEFT -> step(-steps);
            case RIGHT -> step(steps);
            case UP, K -> claims.step(-1);
            case DOWN, J -> claims.step(1);
            case HOME -> session.time().everything();
            case PAGE_UP -> board.page(-1);
            case PAGE_DOWN -> board.page(1);
            case T -> drawer.toggle();
            case ESCAPE -> escape(e);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(int steps) {
        board.stepCursor(steps);
        status.say(board.words());
    }

    /// First what is read is stopped; then what lies over the board goes, or the focus in a field;
    /// then the cursor, then the selection.
    private void escape(KeyEvent e) {
        if (tasks.stop()) {
            return;
        }
        boolean typed = e.getTarget() instanceof TextInputControl;
        board.requestFocus();
        if (folding.slideBack() || typed) {
            return;
        }
        if (session.cursor().moment().isPresent()) {
            session.cursor().release();
            status.say("");
        } else {
            session.deselect();
        }
    }
}
