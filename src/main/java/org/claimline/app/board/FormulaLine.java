package org.claimline.app.board;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.claimline.app.formula.FormulaField;
import org.claimline.app.formula.Typed;
import org.claimline.app.formula.ValueWords;
import org.claimline.app.state.Session;
import org.claimline.board.Panel;
import org.claimline.board.Trace;
import org.claimline.formula.Formula;
import org.claimline.formula.Value;
import org.claimline.plan.PanelPlan;
import org.claimline.series.TimeSeries;
import org.claimline.workspace.Edit;

/// The formula bar: what the panel looked at draws, with its unit, its frequency and how many
/// values it has; and the line in which another formula is typed. Enter adds it to the panel,
/// Ctrl+Enter shows it in a panel of its own, Esc brings back what was there.
final class FormulaLine extends HBox {

    private final Session session;
    private final FormulaField formula;
    private final Label facts = new Label();
    private final TransformBar transforms;
    private String own = "";

    FormulaLine(Session session) {
        super(8);
        this.session = session;
        getStyleClass().add("formula-line");
        setAlignment(Pos.CENTER_LEFT);
        Label fx = new Label("fx");
        fx.getStyleClass().add("fx");
        formula = new FormulaField(() -> session.workspace().catalog());
        formula.field().setId("formula");
        formula.field().setAccessibleText("Formula of the panel looked at; type another one");
        formula.field().setPromptText("Type a formula, such as yoy(cpi)");
        formula.setPrefWidth(360);
        formula.setMaxWidth(470);
        formula.setMinWidth(160);
        HBox.setHgrow(formula, Priority.SOMETIMES);
        facts.setId("formula-facts");
        facts.getStyleClass().add("formula-facts");
        facts.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        transforms = new TransformBar(session, sentence -> say("✗ " + sentence, "bad"));
        getChildren().addAll(fx, formula, facts, space, transforms);
        formula.typedProperty().subscribe(typed -> tell());
        formula.field().textProperty().subscribe(text -> tell());
        formula.field().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    void refresh() {
        Optional<Panel> panel =
                session.lookedAt().flatMap(p -> session.workspace().board().panel(p.id()));
        boolean typing = isTyping();
        own =
                panel.stream()
                        .flatMap(p -> p.traces().stream())
                        .map(trace -> trace.origin().text())
                        .collect(Collectors.joining(", "));
        if (!typing) {
            formula.rest(own);
        } else {
            formula.refresh();
        }
        transforms.refresh();
        tell();
    }

    /// What the panel looked at shows of its lines.
    TransformBar transforms() {
        return transforms;
    }

    private boolean isTyping() {
        return !formula.field().getText().equals(own) && formula.field().isFocused();
    }

    private void tell() {
        if (formula.field().getText().equals(own)) {
            say(session.lookedAt().map(this::facts).orElse(""), "");
            return;
        }
        switch (formula.typedProperty().get()) {
            case Typed.Nothing _ -> say("", "");
            case Typed.Good(var _, var root) -> say("✓ " + ValueWords.of(root.value()), "good");
            case Typed.Bad(String _, var problem) -> say("✗ " + problem.message(), "bad");
        }
    }

    private void say(String words, String style) {
        facts.setText(words);
        facts.getStyleClass().removeAll("good", "bad");
        if (!style.isEmpty()) {
            facts.getStyleClass().add(style);
        }
    }

    private String facts(PanelPlan plan) {
        String frequency =
                plan.traces().stream()
                        .findFirst()
                        .flatMap(t -> session.workspace().catalog().get(t.key()))
                        .map(FormulaLine::frequency)
                        .orElse("");
        int values = plan.traces().stream().mapToInt(t -> t.points().size()).sum();
        return Stream.of(plan.left().unit(), frequency, values + " values")
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String frequency(TimeSeries series) {
        return series.isHeld() ? "dated events" : series.frequency().word();
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            enter(e.isShortcutDown());
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE && !formula.field().getText().equals(own)) {
            formula.rest(own);
            tell();
            e.consume();
        }
    }

    private void enter(boolean apart) {
        if (formula.field().getText().equals(own)) {
            return;
        }
        if (!(formula.settle() instanceof Typed.Good(Formula typed, var root))) {
            return;
        }
        if (!(root.value() instanceof Value.Series)) {
            say("✓ " + ValueWords.of(root.value()) + " – one value: it is told, not drawn", "good");
            return;
        }
        Optional<PanelPlan> panel = session.lookedAt();
        if (apart || panel.isEmpty()) {
            formula.rest(own);
            session.edit(new Edit.ShowFormula(typed));
            session.panelProperty()
                    .set(Optional.of(session.workspace().board().panels().getLast().id()));
            return;
        }
        switch (Lines.add(session, panel.get().id(), Trace.of(typed, Trace.Side.LEFT))) {
            case Lines.Outcome.Refused(String sentence) ->
                    say("✗ " + sentence + " Ctrl+Enter shows it in a panel of its own.", "bad");
            case Lines.Outcome.Possible(Edit edit) -> {
                formula.rest(own);
                session.edit(edit);
            }
        }
    }
}
