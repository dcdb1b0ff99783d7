package org.claimline.app.board;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.claimline.app.look.Modal;
import org.claimline.app.look.SheetFoot;
import org.claimline.app.look.Wrapped;
import org.claimline.plan.Palette;
import org.claimline.series.TimeSeries;
import org.jspecify.annotations.Nullable;

/// Asks once for what real figures are deflated with, or which rate turns them into another
/// currency.
final class TransformSheet {

    /// What is asked.
    ///
    /// @param head `Real`
    /// @param words what it comes to
    /// @param series to choose from, the likeliest first
    /// @param base the base as it stands at first; empty where none is asked for
    record Question(String head, String words, List<TimeSeries> series, Optional<String> base) {}

    private TransformSheet() {}

    /// @param answer told the series and the base, empty where none is asked for
    static void ask(
            Window owner,
            Palette palette,
            Question question,
            BiConsumer<TimeSeries, String> answer) {
        BorderPane root = new BorderPane();
        root.getStyleClass().add("sheet");
        root.setId("transform-sheet");
        Label head = new Label(question.head());
        head.getStyleClass().add("sheet-title");
        VBox top = new VBox(4, head, Wrapped.label(question.words(), "sheet-facts"));
        top.getStyleClass().add("sheet-head");
        root.setTop(top);
        GridPane grid = new GridPane(12, 10);
        grid.getStyleClass().add("sheet-body");
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(80), fields);
        ChoiceBox<TimeSeries> series = choice(question.series());
        grid.addRow(0, new Label("Series"), series);
        TextField base = new TextField(question.base().orElse(""));
        base.setId("transform-base");
        base.setAccessibleText("Period whose prices are taken");
        if (question.base().isPresent()) {
            grid.addRow(1, new Label("Prices of"), base);
        }
        root.setCenter(grid);
        Stage stage = Modal.of(owner, question.head(), palette, root, 520, 300);
        Button done = new Button("Show");
        done.setId("transform-done");
        done.setDefaultButton(true);
        done.disableProperty()
                .bind(
                        question.base().isPresent()
                                ? base.textProperty().map(String::isBlank)
                                : series.valueProperty().isNull());
        done.setOnAction(
                e -> {
                    stage.close();
                    answer.accept(series.getValue(), base.getText().strip());
                });
        Button cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(e -> stage.close());
        root.setBottom(new SheetFoot(List.of(), cancel, done));
        stage.show();
        series.requestFocus();
    }

    private static ChoiceBox<TimeSeries> choice(List<TimeSeries> all) {
        ChoiceBox<TimeSeries> choice = new ChoiceBox<>();
        choice.setId("transform-series");
        choice.setAccessibleText("Series");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().setAll(all);
        choice.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable TimeSeries one) {
                        return one == null ? "" : one.title() + " (" + one.key() + ")";
                    }

                    @Override
                    public @Nullable TimeSeries fromString(String text) {
                        return all.stream()
                                .filter(one -> toString(one).equals(text))
                                .findFirst()
                                .orElse(null);
                    }
                });
        choice.setValue(all.getFirst());
        return choice;
    }
}
