package org.claimline.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.claimline.app.look.Icons;
import org.claimline.app.state.Doing;
import org.claimline.app.state.Session;
import org.claimline.app.state.TaskRunner;
import org.claimline.csv.Problem;
import org.controlsfx.control.StatusBar;
import org.kordamp.ikonli.feather.Feather;

/// The bar at the bottom: work going on, problems of the opened files, which claim is selected.
final class StatusLine extends StatusBar {

    private final Session session;
    private final Button problems = new Button("", Icons.of(Feather.ALERT_TRIANGLE));
    private final Button stop = new Button("Stop");
    private final Label claim = new Label();
    private final Subscription subscription;

    StatusLine(Session session, TaskRunner tasks, Runnable showProblems) {
        this.session = session;
        setId("status");
        setFocusTraversable(false);
        getStyleClass().add("status-line");
        problems.getStyleClass().add("problems-button");
        problems.setId("problems");
        problems.setOnAction(e -> showProblems.run());
        problems.managedProperty().bind(problems.visibleProperty());
        claim.getStyleClass().add("claim-position");
        getLeftItems().add(problems);
        stop.getStyleClass().add("status-stop");
        stop.setId("stop");
        stop.setAccessibleText("Stop what is going on");
        stop.setOnAction(e -> tasks.stop());
        stop.managedProperty().bind(stop.visibleProperty());
        getRightItems().addAll(stop, claim);
        subscription =
                Subscription.combine(
                        tasks.doingProperty().subscribe(this::show),
                        session.problemsProperty().subscribe(this::count),
                        session.judgementsProperty().subscribe(judgements -> position()),
                        session.selectedProperty().subscribe(selected -> position()));
    }

    private void show(Optional<Doing> doing) {
        stop.setVisible(doing.filter(Doing::stoppable).isPresent());
        setText(
                doing.map(
                                one ->
                                        one.what()
                                                + "…"
                                                + (one.reached().isEmpty() ? "" : " ")
                                                + one.reached())
                        .orElse(""));
        setProgress(doing.map(one -> Double.isNaN(one.share()) ? -1 : one.share()).orElse(0.0));
    }

    /// Says a sentence until the next one.
    void say(String sentence) {
        setText(sentence);
    }

    private void count(List<Problem> found) {
        problems.setVisible(!found.isEmpty());
        problems.setText(found.size() == 1 ? "1 problem" : found.size() + " problems");
    }

    private void position() {
        int count = session.judgementsProperty().get().size();
        Optional<Integer> number = session.selectedJudgement().map(j -> j.claim().number());
        claim.setText(
                number.map(n -> "Claim " + n + " of " + count)
                        .orElse(count == 1 ? "1 claim" : count + " claims"));
    }

    /// Stops listening.
    void close() {
        subscription.unsubscribe();
    }
}
