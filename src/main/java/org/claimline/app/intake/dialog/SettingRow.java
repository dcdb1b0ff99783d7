package org.claimline.app.intake.dialog;

import atlantafx.base.controls.CustomTextField;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.claimline.app.look.Icons;
import org.claimline.app.look.Wrapped;
import org.claimline.csv.Detected;
import org.claimline.csv.Setting;
import org.kordamp.ikonli.feather.Feather;

/// One setting: its name, its value with whether that was detected or chosen, the control to choose
/// another one, the way back, and why it is so.
final class SettingRow extends GridPane {

    private static final double NAME = 82;

    private final Detected one;
    private final Choosing then;

    /// @param then told what is chosen
    SettingRow(Detected one, Choosing then) {
        this.one = one;
        this.then = then;
        Label name = new Label(one.setting().label());
        name.getStyleClass().add("import-setting");
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        Control control = control();
        control.setId("setting-" + one.setting().word());
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(
                one.setting().label()
                        + ": "
                        + one.label()
                        + (one.chosen() ? ", changed. " : ", as detected. ")
                        + one.evidence());
        if (!one.evidence().isEmpty()) {
            Tooltip why =
                    new Tooltip(
                            one.label().isEmpty()
                                    ? one.evidence()
                                    : one.label() + "\n" + one.evidence());
            why.setWrapText(true);
            why.setMaxWidth(360);
            control.setTooltip(why);
        }
        name.setLabelFor(control);
        GridPane.setHgrow(control, Priority.ALWAYS);
        add(name, 0, 0);
        add(control, 1, 0);
        boolean told = one.setting() == Setting.MISSING || !one.value().isEmpty();
        if (!one.evidence().isEmpty() && (one.chosen() || told)) {
            add(Wrapped.label(one.evidence(), "import-evidence"), 1, 1);
        }
        getStyleClass().add("import-row");
    }

    private Control control() {
        if (one.choices().isEmpty()) {
            return field();
        }
        return one.choices().size() == 1 && !one.chosen() ? told() : menu();
    }

    /// Any text: taken with Enter, or where the field is left. It knows what was taken last.
    private CustomTextField field() {
        CustomTextField field = new CustomTextField();
        field.setText(one.value());
        field.setUserData(one.value());
        field.setPromptText("not told");
        field.setRight(mark());
        field.setOnAction(event -> take(field));
        field.focusedProperty()
                .addListener(
                        (focus, was, is) -> {
                            if (was && !is) {
                                take(field);
                            }
                        });
        return field;
    }

    private void take(CustomTextField field) {
        if (!field.getText().equals(field.getUserData())) {
            field.setUserData(field.getText());
            then.choose(one.setting(), field.getText().strip());
        }
    }

    private Label told() {
        Label told = new Label(one.label());
        told.getStyleClass().add("import-told");
        return told;
    }

    private MenuButton menu() {
        Label value = new Label(one.label());
        value.getStyleClass().add("import-value");
        HBox.setHgrow(value, Priority.ALWAYS);
        value.setMaxWidth(Double.MAX_VALUE);
        value.setMinWidth(0);
        HBox words = new HBox(6, value, word());
        words.setAlignment(Pos.CENTER_LEFT);
        MenuButton menu = new MenuButton();
        menu.setGraphic(words);
        menu.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        menu.getStyleClass().add("import-menu");
        if (one.chosen()) {
            menu.getStyleClass().add("changed");
            MenuItem back = new MenuItem("As detected", Icons.of(Feather.ROTATE_CCW));
            back.setId("detected-" + one.setting().word());
            back.setOnAction(event -> then.choose(one.setting(), ""));
            menu.getItems().addAll(back, new SeparatorMenuItem());
        }
        for (Detected.Choice choice : one.choices()) {
            CheckMenuItem item = new CheckMenuItem(choice.label());
            item.setSelected(choice.value().equals(one.value()));
            item.setOnAction(event -> then.choose(one.setting(), choice.value()));
            menu.getItems().add(item);
        }
        words.prefWidthProperty().bind(menu.widthProperty().subtract(40));
        return menu;
    }

    /// Whether it was detected; where it was not, the way back to that.
    private Region mark() {
        if (!one.chosen()) {
            return word();
        }
        Button back = Icons.button(Feather.ROTATE_CCW, "As detected");
        back.setId("detected-" + one.setting().word());
        back.getStyleClass().add("import-back");
        back.setOnAction(event -> then.choose(one.setting(), ""));
        HBox both = new HBox(2, word(), back);
        both.setAlignment(Pos.CENTER_RIGHT);
        return both;
    }

    private Label word() {
        Label word = new Label(one.chosen() ? "changed" : "auto");
        word.getStyleClass().add("import-mark");
        word.setMinWidth(USE_PREF_SIZE);
        return word;
    }
}
