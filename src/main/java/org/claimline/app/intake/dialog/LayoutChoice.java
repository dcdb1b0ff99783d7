package org.claimline.app.intake.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.app.look.Wrapped;
import org.claimline.csv.Detected;
import org.controlsfx.control.SegmentedButton;

/// How a file's table is laid out, as segments of one button.
final class LayoutChoice extends VBox {

    private static final int MOST_SEGMENTS = 4;

    /// @param label one sentence about the layout
    /// @param then told what is chosen
    LayoutChoice(Detected layout, String label, Choosing then) {
        super(8);
        getChildren().setAll(control(layout, then), Wrapped.label(label, "import-sentence"));
    }

    private static Node control(Detected layout, Choosing then) {
        if (layout.choices().size() > MOST_SEGMENTS) {
            return new SettingRow(layout, then);
        }
        if (layout.choices().size() > 1) {
            return segments(layout, then);
        }
        Label alone = new Label(capital(layout.label()));
        alone.getStyleClass().add("import-told");
        alone.setMaxWidth(Double.MAX_VALUE);
        return alone;
    }

    private static HBox segments(Detected layout, Choosing then) {
        ToggleGroup group = new ToggleGroup();
        List<ToggleButton> buttons = new ArrayList<>();
        for (Detected.Choice choice : layout.choices()) {
            ToggleButton button = new ToggleButton(capital(choice.label()));
            button.setId("layout-" + choice.value());
            button.setSelected(choice.value().equals(layout.value()));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAccessibleText("Layout: " + choice.label());
            button.setOnAction(
                    event -> {
                        boolean off = !button.isSelected();
                        button.setSelected(true);
                        if (!off) {
                            then.choose(layout.setting(), choice.value());
                        }
                    });
            buttons.add(button);
        }
        SegmentedButton segments = new SegmentedButton();
        segments.getButtons().setAll(buttons);
        segments.setToggleGroup(group);
        segments.getStyleClass().add("segments");
        segments.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(segments, Priority.ALWAYS);
        buttons.forEach(
                button ->
                        button.prefWidthProperty()
                                .bind(segments.widthProperty().divide(buttons.size())));
        return new HBox(segments);
    }

    private static String capital(String word) {
        return word.isEmpty()
                ? word
                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
