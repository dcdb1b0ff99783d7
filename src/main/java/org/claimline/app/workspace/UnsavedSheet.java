package org.claimline.app.workspace;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.app.look.Modal;
import org.claimline.app.look.Sheet;
import org.claimline.app.look.SheetFoot;
import org.claimline.app.look.Wrapped;
import org.claimline.plan.Palette;

/// Asks what is to become of changes that are not saved.
final class UnsavedSheet {

    private UnsavedSheet() {}

    /// @param title of the workspace
    /// @param save saves and goes on
    /// @param leave goes on without saving
    static void show(Window owner, Palette palette, String title, Runnable save, Runnable leave) {
        Label head = new Label("Save your changes?");
        head.getStyleClass().add("sheet-title");
        VBox words =
                new VBox(
                        8,
                        head,
                        Wrapped.label(
                                (title.isEmpty() ? "This workspace" : "“" + title + "”")
                                        + " has changes that are not saved. They are lost if you"
                                        + " go on without saving.",
                                "sheet-words"));
        words.getStyleClass().add("sheet-body");
        BorderPane root = new BorderPane(words);
        root.getStyleClass().add("sheet");
        root.setId("unsaved-sheet");
        Stage stage = Modal.of(owner, "Unsaved changes", palette, root, 520, 210);
        Button keep = Sheet.button("Save", "unsaved-save", stage, save);
        keep.setDefaultButton(true);
        Button lose = Sheet.button("Don't save", "unsaved-leave", stage, leave);
        Button cancel = Sheet.button("Cancel", "unsaved-cancel", stage, () -> {});
        cancel.setCancelButton(true);
        root.setBottom(new SheetFoot(List.of(lose), cancel, keep));
        stage.show();
        keep.requestFocus();
    }
}
