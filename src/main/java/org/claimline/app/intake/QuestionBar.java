package org.claimline.app.intake;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.claimline.csv.Detected;
import org.claimline.csv.Question;
import org.claimline.csv.Recipe;

/// What a file does not tell, with its answers.
final class QuestionBar extends VBox {

    private final Label sentence = new Label();
    private final HBox answers = new HBox(8);
    private final Consumer<Recipe> then;

    /// @param then told the recipe with the answer
    QuestionBar(Consumer<Recipe> then) {
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

    void ask(Question question, Recipe recipe) {
        sentence.setText(question.sentence());
        answers.getChildren().clear();
        for (Detected.Choice answer : question.answers()) {
            Button button = new Button(answer.label());
            button.setId("answer-" + answer.value());
            button.setOnAction(
                    event -> then.accept(recipe.with(question.setting(), answer.value())));
            answers.getChildren().add(button);
        }
        setVisible(true);
        setManaged(true);
    }
}
