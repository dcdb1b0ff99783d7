package org.claimline.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.claimline.app.board.BoardPane;
import org.claimline.app.claims.ClaimsPane;
import org.claimline.app.command.Command;
import org.claimline.app.command.Keys;
import org.claimline.app.state.Session;
import org.claimline.app.state.TaskRunner;

/// The keys of the window: those of its commands, and those that go through time and claims.
final class Shortcuts {

    private final Session session;
    private final TaskRunner tasks;
    private final BoardPane board;
    private final ClaimsPane claims;
    private final Folding folding;
    private final StatusLine status;

    Shortcuts(
            Session session,
            TaskRunner tasks,
            BoardPane board,
            ClaimsPane claims,
            Folding folding,
            StatusLine status) {
        this.session = session;
        this.tasks = tasks;
        this.board = board;
        this.claims = claims;
        this.folding = folding;
        this.status = status;
    }

    void install(Scene scene, List<Command> commands, Runnable keys) {
        Keys.install(scene, commands);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        scene.getRoot().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        scene.addEventHandler(
                KeyEvent.KEY_TYPED,
                e -> {
                    if (e.getCharacter().equals("?") && !isTyping(e)) {
                        keys.run();
                        e.consume();
                    }
                });
    }

    private static boolean isTyping(KeyEvent e) {
        return e.getTarget() instanceof TextInputControl field && field.isEditable();
    }

    private void key(KeyEvent e) {
        if (e.isConsumed() || isTyping(e) && e.getCode() != KeyCode.ESCAPE || e.isShortcutDown()) {
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
            case ESCAPE -> escape(e);
            case ENTER -> {
                return onNote(e, board::editNote);
            }
            case DELETE, BACK_SPACE -> {
                return onNote(e, session::removeNote);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// What is done with the picked note, while the board has the focus.
    private boolean onNote(KeyEvent e, Runnable action) {
        boolean possible = e.getTarget() == board && session.noteProperty().get().isPresent();
        if (possible) {
            action.run();
        }
        return possible;
    }

    private void step(int steps) {
        board.stepCursor(steps);
        status.say(board.words());
    }

    /// First what is read is stopped; then what lies over the board goes, or the focus in a field;
    /// then the picked note, the large panel, the selected line, the cursor, the selected claim.
    private void escape(KeyEvent e) {
        if (tasks.stop()) {
            return;
        }
        boolean typed = e.getTarget() instanceof TextInputControl;
        board.requestFocus();
        if (board.cancelDrag() || folding.slideBack() || typed) {
            return;
        }
        if (session.noteProperty().get().isPresent()) {
            session.noteProperty().set(Optional.empty());
            return;
        }
        if (session.largeProperty().get().isPresent()) {
            session.largeProperty().set(Optional.empty());
            return;
        }
        if (session.lineProperty().get().isPresent()) {
            session.lineProperty().set(Optional.empty());
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
