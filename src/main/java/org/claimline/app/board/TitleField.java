package org.claimline.app.board;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// A title that a double-click turns into a field.
final class TitleField extends StackPane {

    private final Label label = new Label();
    private final Field field = new Field();
    private final Consumer<String> renamed;

    /// @param renamed told another title that was typed; empty where it was emptied
    TitleField(Consumer<String> renamed) {
        this.renamed = renamed;
        label.getStyleClass().add("panel-title");
        label.setMinWidth(0);
        field.getStyleClass().add("title-field");
        field.setAccessibleText("Title of the panel");
        field.setPrefColumnCount(24);
        field.managedProperty().bind(field.visibleProperty());
        setMinWidth(0);
        getChildren().addAll(label, field);
        label.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                e -> {
                    if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
                        edit();
                        e.consume();
                    }
                });
    }

    void setText(String title) {
        label.setText(title);
    }

    /// Lets another title be typed.
    void edit() {
        label.setVisible(false);
        field.open(label.getText());
    }

    private final class Field extends KeptField {

        @Override
        void left() {
            label.setVisible(true);
        }

        @Override
        void kept(String text) {
            if (!text.equals(label.getText())) {
                renamed.accept(text);
            }
        }
    }
}
