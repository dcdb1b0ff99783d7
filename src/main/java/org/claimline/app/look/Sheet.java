package org.claimline.app.look;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The parts that all sheets have alike.
public final class Sheet {

    private Sheet() {}

    /// A sheet with its head.
    ///
    /// @param under what stands below the title
    public static BorderPane of(String id, String title, Node... under) {
        Label name = new Label(title);
        name.getStyleClass().add("sheet-title");
        VBox head = new VBox(2, name);
        head.getChildren().addAll(under);
        head.getStyleClass().add("sheet-head");
        BorderPane root = new BorderPane();
        root.getStyleClass().add("sheet");
        root.setId(id);
        root.setTop(head);
        return root;
    }

    /// A field of a sheet.
    public static TextField field(String id, String prompt) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        return field;
    }

    /// A button that closes the sheet and does something.
    public static Button button(String words, String id, Stage stage, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(
                e -> {
                    stage.close();
                    action.run();
                });
        return button;
    }

    /// The button that closes a sheet and does nothing, as Esc does.
    ///
    /// @param words `Cancel`
    public static Button cancel(String words, Stage stage) {
        Button cancel = new Button(words);
        cancel.setCancelButton(true);
        cancel.setOnAction(e -> stage.close());
        return cancel;
    }
}
