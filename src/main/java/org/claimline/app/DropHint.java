package org.claimline.app;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.layout.StackPane;

/// Shows, while files are held over the window, that they can be let go there.
final class DropHint extends StackPane {

    private final Label words = new Label("Drop to import; on a panel, to draw it there");

    DropHint() {
        setId("drop-hint");
        getStyleClass().add("window-drop");
        words.getStyleClass().add("drop-words");
        setAlignment(words, Pos.BOTTOM_CENTER);
        getChildren().add(words);
        setMouseTransparent(true);
        setVisible(false);
    }

    void install(Scene scene) {
        for (var type : List.of(DragEvent.DRAG_ENTERED, DragEvent.DRAG_OVER)) {
            scene.addEventFilter(type, e -> setVisible(e.getDragboard().hasFiles()));
        }
        scene.addEventFilter(DragEvent.DRAG_DROPPED, e -> setVisible(false));
        scene.setOnDragExited(e -> setVisible(false));
    }
}
