package org.claimline.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import org.claimline.app.look.Theme;
import org.claimline.app.look.Worded;
import org.claimline.board.PanelId;
import org.claimline.export.PictureForm;
import org.claimline.export.PictureSettings;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Palette;
import org.claimline.plan.PanelPlan;

/// Asks how a picture is to be made: of what, how large, light or dark.
final class ExportDialog extends Dialog<ExportDialog.Wish> {

    /// @param panel the panel; the whole board where empty
    record Wish(Optional<PanelId> panel, PictureForm form, PictureSettings settings) {}

    /// What can be drawn.
    private record Subject(Optional<PanelId> panel, String title) {}

    private static final ButtonType SAVE = new ButtonType("Save as…", ButtonBar.ButtonData.OK_DONE);

    private final ChoiceBox<Subject> subject = new ChoiceBox<>();
    private final Spinner<Integer> width = new Spinner<>(200, 10_000, 1600, 100);
    private final Spinner<Integer> height = new Spinner<>(200, 10_000, 900, 100);
    private final Spinner<Double> scale = new Spinner<>(1.0, 4.0, 1.0, 0.5);
    private final ChoiceBox<Palette> look = new ChoiceBox<>();
    private final ChoiceBox<PictureForm> form = new ChoiceBox<>();

    ExportDialog(
            javafx.stage.Window owner,
            BoardPlan plan,
            Optional<PanelId> panel,
            Palette shown,
            Consumer<Wish> then) {
        initOwner(owner);
        setTitle("Save a picture");
        setHeaderText(null);
        setGraphic(null);
        fill(plan, panel);
        GridPane grid = new GridPane(12, 10);
        grid.getStyleClass().add("export-form");
        row(grid, "Picture of", subject);
        row(grid, "Form", form);
        row(grid, "Width, pixels", width);
        row(grid, "Height, pixels", height);
        row(grid, "Scale", scale);
        row(grid, "Look", look);
        getDialogPane().setContent(grid);
        getDialogPane().getStylesheets().setAll(Theme.stylesheets(shown));
        getDialogPane().setId("export-dialog");
        getDialogPane().getButtonTypes().setAll(SAVE, ButtonType.CANCEL);
        Node save = getDialogPane().lookupButton(SAVE);
        save.setId("export-save");
        setResultConverter(button -> button == SAVE ? wish() : null);
        resultProperty()
                .subscribe(
                        wish -> {
                            if (wish != null) {
                                then.accept(wish);
                            }
                        });
    }

    private void fill(BoardPlan plan, Optional<PanelId> panel) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject(Optional.empty(), "The whole board"));
        for (PanelPlan one : plan.panels()) {
            subjects.add(new Subject(Optional.of(one.id()), one.title()));
        }
        subject.setItems(FXCollections.observableList(subjects));
        subject.setConverter(new Worded<>(Subject::title));
        subject.setId("export-subject");
        subject.setMaxWidth(320);
        subject.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        now -> {
                            if (now != null) {
                                height.getValueFactory()
                                        .setValue(PictureSettings.usualHeight(plan, now.panel()));
                            }
                        });
        subject.setValue(
                subjects.stream()
                        .filter(s -> s.panel().equals(panel))
                        .findFirst()
                        .orElse(subjects.getFirst()));
        width.setEditable(true);
        height.setEditable(true);
        scale.setEditable(true);
        width.setId("export-width");
        height.setId("export-height");
        look.setItems(FXCollections.observableArrayList(Palette.values()));
        look.setConverter(new Worded<>(p -> p == Palette.LIGHT ? "Light" : "Dark"));
        look.setValue(Palette.LIGHT);
        look.setId("export-look");
        form.setItems(FXCollections.observableArrayList(PictureForm.values()));
        form.setConverter(new Worded<>(ExportDialog::name));
        form.setValue(PictureForm.PNG);
        form.setId("export-form");
    }

    private static String name(PictureForm form) {
        return switch (form) {
            case PNG -> "PNG, pixels";
            case SVG -> "SVG, lines to be edited";
            case PDF -> "PDF, a page to be printed";
        };
    }

    private static void row(GridPane grid, String text, Node field) {
        Label label = new Label(text);
        label.setLabelFor(field);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private Wish wish() {
        width.commitValue();
        height.commitValue();
        scale.commitValue();
        return new Wish(
                subject.getValue().panel(),
                form.getValue(),
                new PictureSettings(
                        width.getValue(), height.getValue(), scale.getValue(), look.getValue()));
    }
}
