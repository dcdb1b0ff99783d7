package org.claimline.app;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.claimline.app.look.Icons;
import org.claimline.app.look.Wrapped;
import org.claimline.app.state.Notices;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Notices at the lower right of the window: what was done goes by itself, a problem stays until
/// read.
final class NoticeStack extends VBox implements Notices {

    private static final Duration SHOWN = Duration.seconds(6);
    private static final Duration SHOWN_LONGER = Duration.seconds(15);
    private static final int MOST_DETAILS = 4;
    private static final int MOST_NOTICES = 4;

    NoticeStack() {
        super(8);
        setId("notices");
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setAlignment(Pos.BOTTOM_RIGHT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    @Override
    public void done(String sentence, Optional<Action> action) {
        VBox notice = add(sentence, List.of(), action, Feather.CHECK, "done");
        PauseTransition wait = new PauseTransition(action.isEmpty() ? SHOWN : SHOWN_LONGER);
        wait.setOnFinished(e -> getChildren().remove(notice));
        wait.play();
    }

    @Override
    public void problem(String sentence, List<String> details, Optional<Action> action) {
        add(sentence, details, action, Feather.ALERT_TRIANGLE, "problem");
    }

    private VBox add(
            String sentence,
            List<String> details,
            Optional<Action> action,
            Feather icon,
            String style) {
        FontIcon sign = Icons.of(icon);
        Label words = Wrapped.label(sentence, "notice-title");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button read = Icons.button(Feather.X, "Dismiss");
        HBox line = new HBox(8, sign, words, read);
        line.setAlignment(Pos.TOP_LEFT);
        VBox notice = new VBox(4, line);
        notice.getStyleClass().addAll("notice", style);
        notice.setPrefWidth(420);
        notice.setMaxWidth(420);
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setAccessibleText(sentence + " " + String.join(" ", details));
        details.stream()
                .limit(MOST_DETAILS)
                .forEach(text -> notice.getChildren().add(Wrapped.label(text, "notice-detail")));
        if (details.size() > MOST_DETAILS) {
            String rest = "and " + (details.size() - MOST_DETAILS) + " more, in the status bar";
            notice.getChildren().add(Wrapped.label(rest, "notice-detail"));
        }
        action.ifPresent(one -> notice.getChildren().add(button(one, notice)));
        read.setOnAction(e -> getChildren().remove(notice));
        while (getChildren().size() >= MOST_NOTICES) {
            getChildren().removeFirst();
        }
        getChildren().add(notice);
        return notice;
    }

    private HBox button(Action action, VBox notice) {
        Button button = new Button(action.words());
        button.getStyleClass().addAll("link-button", "notice-action");
        button.setOnAction(
                e -> {
                    getChildren().remove(notice);
                    action.run().run();
                });
        HBox line = new HBox(button);
        line.getStyleClass().add("notice-actions");
        return line;
    }
}
