package org.claimline.app.workspace;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.app.look.Modal;
import org.claimline.app.look.Sheet;
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
        BorderPane root = Sheet.of("recovery-sheet", "There is unsaved work");
        Stage stage = Modal.of(owner, "Unsaved work", palette, root, 560, 260);
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
        Button bring = Sheet.button("Bring it back", "recovery-bring", stage, back);
        bring.setDefaultButton(true);
        Button away = Sheet.button("Discard it", "recovery-discard", stage, discard);
        root.setBottom(new SheetFoot(List.of(away), Sheet.cancel("Later", stage), bring));
        stage.show();
        bring.requestFocus();
    }
}
