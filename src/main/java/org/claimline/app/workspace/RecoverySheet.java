package org.claimline.app.workspace;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.app.look.Modal;
import org.claimline.app.look.SheetFoot;
import org.claimline.app.look.Wrapped;
import org.claimline.plan.Palette;
import org.claimline.store.Recovery;

/// Asks what is to become of unsaved work that was kept.
final class RecoverySheet {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private RecoverySheet() {}

    static void show(
            Window owner, Palette palette, Recovery.Kept kept, Runnable back, Runnable discard) {
        BorderPane root = new BorderPane();
        root.getStyleClass().add("sheet");
        root.setId("recovery-sheet");
        Stage stage = Modal.of(owner, "Unsaved work", palette, root, 560, 260);
        Label head = new Label("There is unsaved work");
        head.getStyleClass().add("sheet-title");
        VBox top = new VBox(head);
        top.getStyleClass().add("sheet-head");
        root.setTop(top);
        String where = kept.place().map(path -> "of " + path).orElse("of a workspace never saved");
        VBox words =
                new VBox(
                        8,
                        Wrapped.label(
                                "Claimline ended before changes "
                                        + where
                                        + " were saved. They were kept on "
                                        + WHEN.format(kept.at().atZone(ZoneId.systemDefault()))
                                        + ".",
                                "sheet-words"));
        words.getStyleClass().add("sheet-body");
        root.setCenter(words);
        Button bring = new Button("Bring it back");
        bring.setId("recovery-bring");
        bring.setDefaultButton(true);
        bring.setOnAction(
                e -> {
                    stage.close();
                    back.run();
                });
        Button away = new Button("Discard it");
        away.setId("recovery-discard");
        away.setOnAction(
                e -> {
                    stage.close();
                    discard.run();
                });
        Button later = new Button("Later");
        later.setCancelButton(true);
        later.setOnAction(e -> stage.close());
        root.setBottom(new SheetFoot(List.of(away), later, bring));
        stage.show();
        bring.requestFocus();
    }
}
