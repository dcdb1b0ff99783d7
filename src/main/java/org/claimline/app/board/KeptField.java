package org.claimline.app.board;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field that shows while something is typed in the place of it: Enter, or leaving it, keeps what
/// was typed, Esc does not.
abstract class KeptField extends TextField {

    private boolean fresh;

    KeptField() {
        setVisible(false);
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
    final void open(String text) {
        fresh = true;
        setText(text);
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
            kept(getText().strip());
        }
    }

    private void leave() {
        setVisible(false);
        left();
    }

    /// Told that it is gone, whatever was typed.
    abstract void left();

    /// Told what was typed; empty where it was emptied.
    abstract void kept(String text);
}
