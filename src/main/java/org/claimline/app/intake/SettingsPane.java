package org.claimline.app.intake;

import java.util.List;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.claimline.csv.Detected;

/// The settings that a file is read with: what was detected and why, and what else can be chosen.
final class SettingsPane extends VBox {

    private static final Detected.Choice DETECTED = new Detected.Choice("", "as detected");

    private final Choosing changed;

    /// @param changed told what is chosen
    SettingsPane(Choosing changed) {
        this.changed = changed;
        setSpacing(14);
        getStyleClass().add("import-settings");
    }

    void show(List<Detected> detected) {
        getChildren().clear();
        Label head = new Label("Detected");
        head.getStyleClass().add("import-head");
        getChildren().add(head);
        detected.forEach(one -> getChildren().add(row(one)));
    }

    private VBox row(Detected one) {
        Label name = new Label(one.setting().label() + (one.chosen() ? " · changed" : ""));
        name.getStyleClass().add("import-setting");
        Label why = new Label(one.evidence());
        why.setWrapText(true);
        why.getStyleClass().add("import-evidence");
        VBox row = new VBox(3, name);
        if (one.choices().size() > 1) {
            ChoiceBox<Detected.Choice> box = box(one);
            name.setLabelFor(box);
            row.getChildren().add(box);
        } else {
            row.getChildren().add(new Label(one.label()));
        }
        row.getChildren().add(why);
        return row;
    }

    private ChoiceBox<Detected.Choice> box(Detected one) {
        ChoiceBox<Detected.Choice> box = new ChoiceBox<>();
        box.setId("setting-" + one.setting().word());
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(one.choices());
        if (one.chosen()) {
            box.getItems().addFirst(DETECTED);
        }
        box.setConverter(new Labels());
        one.choices().stream()
                .filter(choice -> choice.value().equals(one.value()))
                .findFirst()
                .ifPresent(box::setValue);
        box.setOnAction(
                event -> {
                    Detected.Choice choice = box.getValue();
                    if (choice != null) {
                        changed.choose(one.setting(), choice.value());
                    }
                });
        return box;
    }

    private static final class Labels extends StringConverter<Detected.Choice> {
        @Override
        public String toString(Detected.Choice choice) {
            return choice == null ? "" : choice.label();
        }

        @Override
        public Detected.Choice fromString(String typed) {
            throw new UnsupportedOperationException(typed);
        }
    }
}
