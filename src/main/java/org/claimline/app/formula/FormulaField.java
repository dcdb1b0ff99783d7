package org.claimline.app.formula;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.claimline.formula.Formula;
import org.claimline.formula.Outcome;
import org.claimline.formula.Parsed;
import org.claimline.series.Catalog;

/// A line in which a formula is typed. While one types it is read and worked out, off the FX
/// thread; what is wrong is underlined, what may be written is offered, and pointing at a part
/// tells what it comes to.
public final class FormulaField extends StackPane {

    private static final Duration PAUSE = Duration.millis(120);

    private final Supplier<Catalog> catalog;
    private final ReadFormulas read;
    private final TextField field = new TextField();
    private final Squiggle squiggle;
    private final CompletionList completions;
    private final ExplanationTip tip;
    private final CallHelp help;
    private final ReadOnlyObjectWrapper<Typed> typed =
            new ReadOnlyObjectWrapper<>(this, "typed", new Typed.Nothing());
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean settled;

    /// @param catalog the series it is typed over, asked for whenever it is worked out
    public FormulaField(Supplier<Catalog> catalog) {
        this(catalog, new ReadFormulas());
    }

    /// @param read shared with whoever reads the same formulas
    public FormulaField(Supplier<Catalog> catalog, ReadFormulas read) {
        this.catalog = catalog;
        this.read = read;
        field.getStyleClass().add("formula-field");
        squiggle = new Squiggle(field);
        completions = new CompletionList(field, catalog);
        tip = new ExplanationTip(field, catalog);
        help = new CallHelp(field);
        getChildren().addAll(field, squiggle);
        pause.setOnFinished(e -> check());
        field.textProperty().subscribe(text -> changed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.addEventHandler(MouseEvent.MOUSE_MOVED, e -> tip.point(e, typed.get()));
        field.addEventHandler(MouseEvent.MOUSE_EXITED, e -> tip.hide());
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                completions.hide();
                                tip.hide();
                            }
                            help.refresh();
                        });
        field.caretPositionProperty().subscribe(caret -> help.refresh());
    }

    public TextField field() {
        return field;
    }

    /// What was typed and what came of it. It lags behind the text by a moment; [#settle] does not.
    public ReadOnlyObjectProperty<Typed> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /// Puts a text in that was there before: it is worked out, and nothing is offered.
    public void setText(String text) {
        field.setText(text);
        refresh();
    }

    /// Puts a text in that is told of elsewhere and is no formula of its own until it is changed.
    public void rest(String text) {
        field.setText(text);
        settled = true;
        squiggle.hide();
        typed.set(new Typed.Nothing());
    }

    /// What came of the text as it stands now.
    public Typed settle() {
        if (!settled) {
            show(field.getText(), work(field.getText(), catalog.get()));
        }
        return typed.get();
    }

    /// Works it out again, over another catalog.
    public void refresh() {
        settled = false;
        settle();
    }

    private void changed() {
        settled = false;
        squiggle.hide();
        tip.hide();
        pause.playFromStart();
        if (field.isFocused() && field.isEditable()) {
            Platform.runLater(completions::offer);
        }
    }

    private void check() {
        if (settled) {
            return;
        }
        String text = field.getText();
        Catalog over = catalog.get();
        Thread.ofVirtual()
                .name("formula")
                .start(
                        () -> {
                            Typed came = work(text, over);
                            Platform.runLater(() -> show(text, came));
                        });
    }

    private Typed work(String text, Catalog catalog) {
        if (text.isBlank()) {
            return new Typed.Nothing();
        }
        return switch (read.of(text)) {
            case Parsed.Bad(var problems) -> new Typed.Bad(text, problems.getFirst());
            case Parsed.Good(Formula formula) ->
                    switch (formula.evaluate(catalog)) {
                        case Outcome.Evaluated(var root) -> new Typed.Good(formula, root);
                        case Outcome.Rejected(var problems) ->
                                new Typed.Bad(text, problems.getFirst());
                    };
        };
    }

    private void show(String text, Typed came) {
        if (!text.equals(field.getText()) || settled) {
            return;
        }
        settled = true;
        typed.set(came);
        if (came instanceof Typed.Bad(String _, var problem)) {
            squiggle.show(problem.span());
            field.setAccessibleHelp(problem.message());
        } else {
            squiggle.hide();
            field.setAccessibleHelp("");
        }
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.SPACE && e.isShortcutDown()) {
            completions.offerAll();
            e.consume();
        } else if (e.getCode() == KeyCode.F1) {
            settle();
            tip.at(field.getCaretPosition(), typed.get());
            e.consume();
        } else if (completions.take(e)) {
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE && tip.hide()) {
            e.consume();
        }
    }
}
