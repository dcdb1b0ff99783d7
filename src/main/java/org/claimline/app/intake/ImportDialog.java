package org.claimline.app.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.claimline.app.look.Theme;
import org.claimline.csv.LeftOut;
import org.claimline.csv.Problem;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.csv.chain.Import;
import org.claimline.plan.Palette;
import org.claimline.series.TimeSeries;

/// Shows how a file is read, asks what it does not tell, and lets a person choose the series.
/// Whatever is changed, the file is read again at once.
public final class ImportDialog extends Dialog<ImportDialog.Decision> {

    /// What a person decided.
    ///
    /// @param read the file as it was read last
    /// @param wanted the series that are to be imported; at least one
    public record Decision(Import.Read read, List<TimeSeries> wanted) {
        public Decision {
            wanted = List.copyOf(wanted);
        }
    }

    /// Reads the file again with other choices, off the FX thread.
    @FunctionalInterface
    public interface Rereading {
        /// @param done called on the FX thread
        void read(Recipe recipe, Consumer<Import> done);
    }

    private static final ButtonType IMPORT = new ButtonType("Import", ButtonBar.ButtonData.OK_DONE);

    private final Rereading rereading;
    private final Label file = new Label();
    private final SettingsPane settings = new SettingsPane(this::choose);
    private final QuestionBar question = new QuestionBar(this::choose);
    private final PreviewTable preview = new PreviewTable();
    private final SeriesList series = new SeriesList(this::count);
    private final Label problemsHead = new Label();
    private final ListView<Problem> problems = new ListView<>();
    private Import current;
    private Recipe recipe;
    private int asked;

    public ImportDialog(
            Window owner,
            Palette shown,
            Import first,
            Rereading rereading,
            Consumer<Decision> decided) {
        this.rereading = rereading;
        current = first;
        recipe =
                switch (first) {
                    case Import.Read read -> read.recipe();
                    case Import.Asking asking -> asking.recipe();
                    case Import.Unreadable none -> none.recipe();
                };
        series.leaveOut(LeftOut.of(recipe));
        initOwner(owner);
        setTitle("Import");
        setHeaderText(null);
        setGraphic(null);
        setResizable(true);
        getDialogPane().setContent(layout());
        getDialogPane().getStylesheets().setAll(Theme.stylesheets(shown));
        getDialogPane().getStyleClass().add("import-dialog");
        getDialogPane().setId("import-dialog");
        getDialogPane().getButtonTypes().setAll(IMPORT, ButtonType.CANCEL);
        importButton().setId("import-series");
        bind(decided);
        show(first);
    }

    private Node layout() {
        file.getStyleClass().add("import-file");
        problemsHead.getStyleClass().add("import-head");
        problems.setId("import-problems");
        problems.setPlaceholder(new Label("Every cell was read."));
        problems.setCellFactory(list -> new ProblemCell());
        VBox right = new VBox(8, problemsHead, problems);
        VBox.setVgrow(problems, Priority.ALWAYS);
        HBox below = new HBox(24, series, right);
        below.setMinHeight(150);
        below.setPrefHeight(230);
        HBox.setHgrow(series, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        series.setPrefWidth(440);
        right.setPrefWidth(440);
        VBox middle = new VBox(16, question, preview, below);
        VBox.setVgrow(preview, Priority.ALWAYS);
        middle.getStyleClass().add("import-middle");
        ScrollPane left = new ScrollPane(settings);
        left.setFitToWidth(true);
        left.getStyleClass().add("import-left");
        BorderPane all = new BorderPane(middle);
        all.setTop(file);
        all.setLeft(left);
        return all;
    }

    private void bind(Consumer<Decision> decided) {
        problems.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        problem -> {
                            if (problem != null) {
                                preview.showLine(problem.line());
                            }
                        });
        setResultConverter(button -> button == IMPORT ? decision().orElse(null) : null);
        resultProperty()
                .subscribe(
                        decision -> {
                            if (decision != null) {
                                decided.accept(decision);
                            }
                        });
    }

    private Button importButton() {
        return (Button) getDialogPane().lookupButton(IMPORT);
    }

    private void choose(Setting setting, String value) {
        recipe = value.isEmpty() ? recipe.without(setting) : recipe.with(setting, value);
        importButton().setDisable(true);
        int now = ++asked;
        rereading.read(
                recipe,
                read -> {
                    // An answer to an earlier choice comes too late.
                    if (now == asked) {
                        show(read);
                    }
                });
    }

    private void show(Import read) {
        current = read;
        file.setText(read.file());
        switch (read) {
            case Import.Read good -> {
                settings.show(good.detected());
                question.hide();
                preview.show(good.sheet(), good.problems());
                series.show(good.series());
            }
            case Import.Asking asking -> {
                settings.show(asking.detected());
                question.ask(asking.question());
                preview.show(asking.sheet(), asking.problems());
                series.show(List.of());
            }
            case Import.Unreadable none -> {
                question.hide();
                preview.clear();
                series.show(List.of());
            }
        }
        problems.getItems().setAll(read.problems());
        problemsHead.setText(
                read.problems().size() == 1 ? "1 problem" : read.problems().size() + " problems");
        count();
    }

    private void count() {
        int wanted = series.wanted().size();
        importButton().setText(wanted == 1 ? "Import 1 series" : "Import " + wanted + " series");
        importButton().setDisable(wanted == 0);
    }

    private Optional<Decision> decision() {
        return current instanceof Import.Read read && !series.wanted().isEmpty()
                ? Optional.of(new Decision(read, series.wanted()))
                : Optional.empty();
    }

    private static final class ProblemCell extends ListCell<Problem> {
        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(
                    empty || problem == null
                            ? null
                            : (problem.line() == 0 ? "" : "Line " + problem.line() + ": ")
                                    + problem.message());
            setWrapText(true);
            setPrefWidth(0);
        }
    }
}
