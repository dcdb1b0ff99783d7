package org.claimline.app.board;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// A title that a double-click turns into a field: Enter, or leaving it, keeps what was typed, Esc
/// does not.
final class TitleField extends StackPane {

    private final Label label = new Label();
    private final TextField field = new TextField();
    private final Consumer<String> renamed;

    /// @param renamed told another title that was typed; blank where it was emptied
    TitleField(Consumer<String> renamed) {
        this.renamed = renamed;
        label.getStyleClass().add("panel-title");
        label.setMinWidth(0);
        field.getStyleClass().add("title-field");
        field.setAccessibleText("Title of the panel");
        field.setPrefColumnCount(24);
        field.setVisible(false);
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
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                keep();
                            }
                        });
    }

    void setText(String title) {
        label.setText(title);
    }

    /// Lets another title be typed.
    void edit() {
        field.setText(label.getText());
        label.setVisible(false);
        field.setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            keep();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            leave();
            e.consume();
        }
    }

    private void keep() {
        if (field.isVisible()) {
            leave();
            if (!field.getText().strip().equals(label.getText())) {
                renamed.accept(field.getText());
            }
        }
    }

    private void leave() {
        field.setVisible(false);
        label.setVisible(true);
    }
}
