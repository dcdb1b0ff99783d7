package org.claimline.app.board;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The field over a plot that a note is typed into: Enter, or leaving it, keeps what was typed, Esc
/// does not.
final class NoteField extends TextField {

    private static final double WIDE = 280;
    private static final double HIGH = 30;

    private Consumer<String> kept = text -> {};
    private boolean fresh;

    NoteField() {
        getStyleClass().add("note-field");
        setId("note-field");
        setManaged(false);
        setVisible(false);
        setPromptText("A note; {value}, {date}, {pct since 2014} are filled in");
        setTooltip(
                new Tooltip(
                        "{value}, {date} and, for example, {pct since 2014} are filled in from the"
                                + " data.\nEnter keeps the note, Esc leaves it."));
        setAccessibleText("Text of the note");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // The key that opened it types its letter where the focus is by then.
        addEventFilter(
                KeyEvent.KEY_TYPED,
                e -> {
                    if (fresh) {
                        e.consume();
                    }
                });
        focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                keep();
                            }
                        });
    }

    /// Lets a text be typed.
    ///
    /// @param x where it stands in its parent, as far as there is room
    /// @param keep told what was typed; blank where it was emptied
    void edit(String text, double x, double y, Consumer<String> keep) {
        kept = keep;
        fresh = true;
        setText(text);
        Region around = (Region) getParent();
        double wide = Math.min(WIDE, around.getWidth());
        resizeRelocate(
                Math.clamp(x, 0, Math.max(0, around.getWidth() - wide)),
                Math.clamp(y, 0, Math.max(0, around.getHeight() - HIGH)),
                wide,
                HIGH);
        setVisible(true);
        requestFocus();
        selectAll();
    }

    private void key(KeyEvent e) {
        fresh = false;
        if (e.getCode() == KeyCode.ENTER) {
            keep();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            leave();
            e.consume();
        }
    }

    private void keep() {
        if (isVisible()) {
            leave();
            kept.accept(getText().strip());
        }
    }

    private void leave() {
        setVisible(false);
        for (Node around = getParent(); around != null; around = around.getParent()) {
            if (around.isFocusTraversable()) {
                around.requestFocus();
                return;
            }
        }
    }
}
