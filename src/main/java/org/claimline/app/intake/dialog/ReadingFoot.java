package org.claimline.app.intake.dialog;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.claimline.app.state.Doing;
import org.claimline.plan.Numbers;

/// The foot of the dialog: how far the reading has come, what came of the last thing asked for, and
/// the buttons.
final class ReadingFoot extends HBox {

    private final Label reading = new Label("Reading");
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final Hyperlink stop = new Hyperlink("Stop");
    private final Button cancel = new Button("Cancel");
    private final Button take = new Button("Import");

    /// @param stopped told where the reading is to end
    ReadingFoot(Runnable stopped, Runnable cancelled, Runnable taken) {
        super(12);
        bar.setPrefWidth(220);
        bar.setMinWidth(80);
        bar.getStyleClass().add("import-bar");
        bar.setAccessibleText("Reading");
        words.setId("import-progress");
        words.getStyleClass().add("import-words");
        words.setMinWidth(0);
        stop.setId("import-stop");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setOnAction(event -> stopped.run());
        cancel.setId("import-cancel");
        cancel.setCancelButton(true);
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> cancelled.run());
        take.setId("import-series");
        take.setDefaultButton(true);
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(event -> taken.run());
        for (Region part : new Region[] {reading, bar, stop}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("sheet-foot");
        getChildren().setAll(reading, bar, words, stop, space, cancel, take);
        rest("");
    }

    /// @param lines how many there are; 0 where that is not known
    void reading(Optional<Doing> doing, int lines) {
        bar.setVisible(true);
        reading.setVisible(true);
        stop.setVisible(true);
        take.setDisable(true);
        bar.setProgress(doing.map(Doing::share).filter(share -> !share.isNaN()).orElse(-1.0));
        String reached = doing.map(Doing::reached).orElse("");
        boolean line = doing.filter(one -> one.line() > 0).isPresent();
        words.setText(line && lines > 0 ? reached + " of " + Numbers.exact(lines) : reached);
    }

    /// Nothing is read.
    ///
    /// @param sentence what came of it
    void rest(String sentence) {
        bar.setVisible(false);
        reading.setVisible(false);
        stop.setVisible(false);
        words.setText(sentence);
    }

    /// @param wanted how many series are ticked
    void count(int wanted) {
        take.setText("Import " + Numbers.exact(wanted) + " series");
        take.setDisable(wanted == 0);
    }
}
