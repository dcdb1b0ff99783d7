package org.claimline.app.intake.dialog;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.app.look.Icons;
import org.claimline.csv.Problem;
import org.claimline.plan.Numbers;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws a problem: what was expected, what stands there, and on which line.
final class ProblemCell extends WrappingCell<Problem> {

    private final Label message = new Label();
    private final Label place = new Label();
    private final Label number = new Label();

    ProblemCell() {
        FontIcon sign = Icons.of(Feather.ALERT_CIRCLE);
        sign.getStyleClass().add("problem-sign");
        message.getStyleClass().add("import-series");
        message.setWrapText(true);
        place.getStyleClass().add("import-facts");
        number.getStyleClass().add("import-number");
        number.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(message, place);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        line().getChildren().setAll(sign, words, number);
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setGraphic(null);
            return;
        }
        message.setText(problem.message());
        String column = problem.column() == 0 ? "" : "column " + problem.column();
        String text = problem.text().isEmpty() ? "" : "“" + problem.text() + "”";
        place.setText(column + (column.isEmpty() || text.isEmpty() ? "" : " · ") + text);
        place.setManaged(!place.getText().isEmpty());
        number.setText(problem.line() == 0 ? "" : "line " + Numbers.exact(problem.line()));
        setAccessibleText(
                number.getText() + (number.getText().isEmpty() ? "" : ": ") + problem.message());
        setGraphic(line());
    }
}
