package org.claimline.app.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimline.app.claims.EvidenceWords;
import org.claimline.app.look.Badge;
import org.claimline.app.look.Icons;
import org.claimline.app.look.Wrapped;
import org.claimline.app.state.Session;
import org.claimline.board.Window;
import org.claimline.claim.Judgement;
import org.claimline.plan.PanelPlan;
import org.kordamp.ikonli.feather.Feather;

/// Steps through the article, one claim a step: its panels large, its statement and what the data
/// says below. It lies over the window and takes all keys.
public final class Presentation extends BorderPane {

    private static final int MOST_PANELS = 2;
    private static final int MOST_LINES = 3;

    private final Session session;
    private final Runnable leave;
    private final Label article = new Label();
    private final Label count = new Label();
    private final VBox charts = new VBox();
    private final VBox words = new VBox(10);
    private int at;
    private Optional<Window> seen = Optional.empty();

    /// @param leave takes it away
    public Presentation(Session session, Runnable leave) {
        this.session = session;
        this.leave = leave;
        getStyleClass().add("presentation");
        setId("presentation");
        setFocusTraversable(true);
        article.getStyleClass().add("presentation-article");
        count.getStyleClass().add("presentation-count");
        count.setId("presentation-count");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox top =
                new HBox(
                        12,
                        article,
                        space,
                        count,
                        button(Feather.CHEVRON_LEFT, "Previous claim (K)", () -> step(-1)),
                        button(Feather.CHEVRON_RIGHT, "Next claim (Space)", () -> step(1)),
                        button(Feather.X, "Leave (Esc)", leave));
        top.getStyleClass().add("presentation-bar");
        top.setAlignment(Pos.CENTER_LEFT);
        words.getStyleClass().add("presentation-words");
        charts.getStyleClass().add("presentation-charts");
        charts.setMinHeight(0);
        setTop(top);
        setCenter(charts);
        setBottom(words);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Button button(Feather icon, String text, Runnable action) {
        Button button = Icons.button(icon, text);
        button.setFocusTraversable(false);
        button.setOnAction(e -> action.run());
        return button;
    }

    /// Begins with the selected claim, else with the first.
    public void begin() {
        List<Judgement> all = session.judgementsProperty().get();
        at = session.selectedJudgement().map(one -> Math.max(0, all.indexOf(one))).orElse(0);
        show();
        requestFocus();
    }

    private void step(int by) {
        int next = Math.clamp(at + by, 0, session.judgementsProperty().get().size() - 1);
        if (next != at) {
            at = next;
            show();
        }
    }

    private void key(KeyEvent e) {
        switch (e.getCode()) {
            case SPACE, J, DOWN, RIGHT, PAGE_DOWN, ENTER -> step(1);
            case K, UP, LEFT, PAGE_UP, BACK_SPACE -> step(-1);
            case HOME -> step(Integer.MIN_VALUE / 2);
            case END -> step(Integer.MAX_VALUE / 2);
            case ESCAPE, F11 -> leave.run();
            default -> {
                // No other key does anything to what lies below.
            }
        }
        e.consume();
    }

    private void show() {
        List<Judgement> all = session.judgementsProperty().get();
        Judgement judgement = all.get(at);
        session.select(judgement.claim().id());
        article.setText(session.workspace().article().title());
        count.setText(at + 1 + " of " + all.size());
        List<PanelPlan> panels = panels();
        Window to = session.selectedWindow().orElseGet(() -> session.plan().home());
        Window from = seen.orElse(to);
        seen = Optional.of(to);
        clear();
        for (PanelPlan panel : panels) {
            PresentedPanel one =
                    new PresentedPanel(
                            session.plan(), panel, session.paletteProperty().get(), from, to);
            VBox.setVgrow(one, Priority.ALWAYS);
            charts.getChildren().add(one);
            one.move();
        }
        words.getChildren().setAll(lines(judgement, panels.isEmpty()));
        setAccessibleText(
                "Claim "
                        + judgement.claim().number()
                        + ", "
                        + judgement.verdict().title()
                        + ": "
                        + judgement.claim().statement());
    }

    /// The panels that show the selected claim: the one it names first.
    private List<PanelPlan> panels() {
        List<PanelPlan> holding = new ArrayList<>(session.holding());
        session.holdingSelected()
                .flatMap(session.plan()::panel)
                .ifPresent(
                        first -> {
                            holding.remove(first);
                            holding.addFirst(first);
                        });
        return holding.subList(0, Math.min(MOST_PANELS, holding.size()));
    }

    private static List<Node> lines(Judgement judgement, boolean alone) {
        List<Node> lines = new ArrayList<>();
        Label statement = Wrapped.label(judgement.claim().statement(), "presentation-statement");
        if (alone) {
            statement.getStyleClass().add("alone");
        }
        HBox.setHgrow(statement, Priority.ALWAYS);
        HBox head =
                new HBox(14, new Badge(judgement.claim().number(), judgement.verdict()), statement);
        head.setAlignment(Pos.TOP_LEFT);
        lines.add(head);
        Label verdict = new Label(judgement.verdict().title());
        verdict.getStyleClass().addAll("presentation-verdict", judgement.verdict().word());
        lines.add(verdict);
        EvidenceWords.told(judgement).stream()
                .limit(MOST_LINES)
                .forEach(line -> lines.add(Wrapped.label(line, "presentation-line")));
        if (!judgement.reason().isEmpty()) {
            lines.add(Wrapped.label(judgement.reason(), "presentation-line"));
        }
        String because = judgement.claim().because();
        if (!because.isEmpty() && !because.equals(judgement.reason())) {
            lines.add(Wrapped.label(because, "presentation-because"));
        }
        return lines;
    }

    private void clear() {
        for (Node one : charts.getChildren()) {
            if (one instanceof PresentedPanel panel) {
                panel.close();
            }
        }
        charts.getChildren().clear();
    }

    /// Lets the charts go.
    public void close() {
        clear();
        words.getChildren().clear();
        seen = Optional.empty();
    }
}
