package org.claimline.app.board;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The field over a plot that a note is typed into.
final class NoteField extends KeptField {

    private static final double WIDE = 280;
    private static final double HIGH = 30;

    private Consumer<String> kept = text -> {};

    NoteField() {
        getStyleClass().add("note-field");
        setId("note-field");
        setManaged(false);
        setPromptText("A note; {value}, {date}, {pct since 2014} are filled in");
        setTooltip(
                new Tooltip(
                        "{value}, {date} and, for example, {pct since 2014} are filled in from the"
                                + " data.\nEnter keeps the note, Esc leaves it."));
        setAccessibleText("Text of the note");
    }

    /// Lets a text be typed.
    ///
    /// @param x where it stands in its parent, as far as there is room
    /// @param keep told what was typed; empty where it was emptied
    void edit(String text, double x, double y, Consumer<String> keep) {
        kept = keep;
        Region around = (Region) getParent();
        double wide = Math.min(WIDE, around.getWidth());
        resizeRelocate(
                Math.clamp(x, 0, Math.max(0, around.getWidth() - wide)),
                Math.clamp(y, 0, Math.max(0, around.getHeight() - HIGH)),
                wide,
                HIGH);
        open(text);
    }

    @Override
    void kept(String text) {
        kept.accept(text);
    }

    /// The keys go to the board again.
    @Override
    void left() {
        for (Node around = getParent(); around != null; around = around.getParent()) {
            if (around.isFocusTraversable()) {
                around.requestFocus();
                return;
            }
        }
    }
}
