package org.claimline.app.board;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.app.look.Modal;
import org.claimline.app.look.Sheet;
import org.claimline.app.look.SheetFoot;
import org.claimline.app.look.SheetGrid;
import org.claimline.app.look.Worded;
import org.claimline.app.look.Wrapped;
import org.claimline.plan.Palette;
import org.claimline.series.TimeSeries;

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
        BorderPane root =
                Sheet.of(
                        "transform-sheet",
                        question.head(),
                        Wrapped.label(question.words(), "sheet-facts"));
        SheetGrid grid = new SheetGrid(80);
        ChoiceBox<TimeSeries> series = choice(question.series());
        grid.row("Series", series, "Series");
        TextField base = Sheet.field("transform-base", "");
        base.setText(question.base().orElse(""));
        if (question.base().isPresent()) {
            grid.row("Prices of", base, "Period whose prices are taken");
        }
        root.setCenter(grid);
        Stage stage = Modal.of(owner, question.head(), palette, root, 520, 300);
        Button done =
                Sheet.button(
                        "Show",
                        "transform-done",
                        stage,
                        () -> answer.accept(series.getValue(), base.getText().strip()));
        done.setDefaultButton(true);
        done.disableProperty()
                .bind(
                        question.base().isPresent()
                                ? base.textProperty().map(String::isBlank)
                                : series.valueProperty().isNull());
        root.setBottom(new SheetFoot(List.of(), Sheet.cancel("Cancel", stage), done));
        stage.show();
        series.requestFocus();
    }

    private static ChoiceBox<TimeSeries> choice(List<TimeSeries> all) {
        ChoiceBox<TimeSeries> choice = new ChoiceBox<>();
        choice.setId("transform-series");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().setAll(all);
        choice.setConverter(new Worded<>(one -> one.title() + " (" + one.key() + ")"));
        choice.setValue(all.getFirst());
        return choice;
    }
}
