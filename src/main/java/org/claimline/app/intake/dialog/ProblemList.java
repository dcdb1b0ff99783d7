package org.claimline.app.intake.dialog;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.csv.Problem;
import org.claimline.plan.Numbers;

/// What could not be read, each with its line.
final class ProblemList extends VBox {

    private final Label head = new Label();
    private final ListView<Problem> list = new ListView<>();
    private final Hyperlink save = new Hyperlink("Save problems…");

    /// @param show told a problem whose place is to be seen
    /// @param keep told the problems that are to be saved
    ProblemList(Consumer<Problem> show, Consumer<List<Problem>> keep) {
        super(8);
        head.getStyleClass().add("import-head");
        head.setMinHeight(22);
        Label every = new Label("Every cell was read.");
        every.getStyleClass().add("import-hint");
        list.setId("import-problems");
        list.setAccessibleText("Problems");
        list.getStyleClass().add("sheet-list");
        list.setPlaceholder(every);
        list.setCellFactory(l -> new ProblemCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        problem -> {
                            if (problem != null) {
                                show.accept(problem);
                            }
                        });
        list.setOnMouseClicked(
                event -> {
                    Problem problem = list.getSelectionModel().getSelectedItem();
                    if (problem != null) {
                        show.accept(problem);
                    }
                });
        save.setId("save-problems");
        save.setOnAction(event -> keep.accept(List.copyOf(list.getItems())));
        save.managedProperty().bind(save.visibleProperty());
        save.setMinWidth(USE_PREF_SIZE);
        Label never = new Label("The file itself is never changed.");
        never.getStyleClass().add("import-hint");
        HBox foot = new HBox(12, save, never);
        foot.setAlignment(Pos.BASELINE_LEFT);
        getChildren().setAll(head, list, foot);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    void show(List<Problem> problems) {
        list.getItems().setAll(problems);
        head.setText(
                problems.size() == 1 ? "1 problem" : Numbers.exact(problems.size()) + " problems");
        save.setVisible(!problems.isEmpty());
    }
}
