package org.claimline.app.intake.dialog;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.claimline.app.look.Icons;
import org.claimline.csv.Detected;
import org.claimline.csv.Question;
import org.kordamp.ikonli.feather.Feather;

/// What a file does not tell, with its answers.
final class QuestionBar extends HBox {

    private final Label sentence = new Label();
    private final FlowPane answers = new FlowPane(8, 8);
    private final Choosing then;

    /// @param then told the answer
    QuestionBar(Choosing then) {
        super(12);
        this.then = then;
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        sentence.getStyleClass().add("import-head");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        answers.setAlignment(Pos.CENTER_RIGHT);
        answers.setMinWidth(320);
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        setId("import-question");
        getStyleClass().add("import-question");
        getChildren().setAll(Icons.of(Feather.HELP_CIRCLE), sentence, answers);
        hide();
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }

    void ask(Question question) {
        sentence.setText(question.sentence());
        answers.getChildren().clear();
        for (Detected.Choice answer : question.answers()) {
            Button button = new Button(answer.label());
            button.setId("answer-" + answer.value());
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> then.choose(question.setting(), answer.value()));
            answers.getChildren().add(button);
        }
        setVisible(true);
        setManaged(true);
    }
}
