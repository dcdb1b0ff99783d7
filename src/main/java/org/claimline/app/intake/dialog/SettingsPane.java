package org.claimline.app.intake.dialog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimline.csv.Detected;
import org.claimline.csv.Setting;

/// The settings that a file is read with: what was detected and why, and what else can be chosen.
final class SettingsPane extends VBox {

    private static final Set<Setting> SOURCE = Set.of(Setting.PUBLISHER, Setting.RETRIEVED);

    private final Choosing changed;

    /// @param changed told what is chosen
    SettingsPane(Choosing changed) {
        this.changed = changed;
        getStyleClass().add("import-settings");
    }

    /// @param layout one sentence about the layout; empty where it is not known
    void show(List<Detected> detected, String layout) {
        Optional<Focus> focus = Focus.in(this);
        getChildren().clear();
        group("Detected", detected.stream().filter(SettingsPane::isReading).toList());
        detected.stream()
                .filter(one -> one.setting() == Setting.LAYOUT)
                .findFirst()
                .ifPresent(
                        one ->
                                getChildren()
                                        .addAll(
                                                head(
                                                        "Layout",
                                                        one.chosen() ? List.of(one) : List.of()),
                                                new LayoutChoice(one, layout, changed)));
        group("Source", detected.stream().filter(one -> SOURCE.contains(one.setting())).toList());
        focus.ifPresent(was -> was.restore(this));
    }

    /// Series that are left out are told by their ticks, and columns by their heads, until one of
    /// them is changed.
    private static boolean isReading(Detected one) {
        return switch (one.setting()) {
            case LAYOUT, PUBLISHER, RETRIEVED, LEFT_OUT -> false;
            case COLUMNS -> one.chosen();
            case ENCODING,
                    DELIMITER,
                    QUOTE,
                    ESCAPE,
                    DECIMAL,
                    GROUPING,
                    MISSING,
                    HEADER,
                    DAYS,
                    FREQUENCY ->
                    true;
        };
    }

    private void group(String name, List<Detected> settings) {
        if (settings.isEmpty()) {
            return;
        }
        getChildren().add(head(name, settings.stream().filter(Detected::chosen).toList()));
        settings.forEach(one -> getChildren().add(new SettingRow(one, changed)));
    }

    /// A heading, with the way back to what was detected where one of several was changed.
    private HBox head(String name, List<Detected> chosen) {
        Label label = new Label(name);
        label.getStyleClass().add("import-head");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(label, space);
        head.getStyleClass().add("import-group");
        if (chosen.size() == 1 && chosen.getFirst().setting() == Setting.LAYOUT) {
            Hyperlink back = new Hyperlink("as detected");
            back.setId("detected-layout");
            back.setOnAction(event -> changed.choose(Setting.LAYOUT, ""));
            head.getChildren().add(back);
        }
        return head;
    }
}
