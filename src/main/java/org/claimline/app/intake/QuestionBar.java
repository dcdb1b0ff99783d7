package org.claimline.app.intake;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.csv.Detected;
import org.claimline.csv.Question;

/// What a file does not tell, with its answers.
final class QuestionBar extends VBox {

    private final Label sentence = new Label();
    private final HBox answers = new HBox(8);
    private final Choosing then;

    /// @param then told the answer
    QuestionBar(Choosing then) {
        this.then = then;
        sentence.setWrapText(true);
        sentence.getStyleClass().add("import-head");
        getStyleClass().add("import-question");
        setSpacing(8);
        getChildren().setAll(sentence, answers);
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
            button.setOnAction(event -> then.choose(question.setting(), answer.value()));
            answers.getChildren().add(button);
        }
        setVisible(true);
        setManaged(true);
    }
}
