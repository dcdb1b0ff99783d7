package org.claimline.app.claims.editor;

import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.app.formula.FormulaField;
import org.claimline.app.formula.ReadFormulas;
import org.claimline.app.formula.Typed;
import org.claimline.app.formula.ValueWords;
import org.claimline.app.look.Wrapped;
import org.claimline.series.Catalog;

/// A reading as it is being written, with what it comes to.
final class ReadingRow extends HBox {

    private final TextField name = new TextField();
    private final FormulaField assertion;
    private final TextField because = new TextField();

    ReadingRow(Supplier<Catalog> catalog, ReadFormulas read, Runnable changed) {
        super(6);
        getStyleClass().add("reading-row");
        assertion = new FormulaField(catalog, read);
        assertion.field().getStyleClass().add("reading-assert");
        assertion.field().setPromptText("another sensible assertion");
        assertion.field().setAccessibleText("Assertion of the reading");
        name.getStyleClass().add("reading-name");
        name.setPromptText("Name: in dollars");
        name.setAccessibleText("Name of the reading");
        because.setPromptText("Because, where it has a tolerance of its own");
        because.setAccessibleText("Reason of the reading");
        var told = Wrapped.label("", "sheet-facts");
        VBox fields = new VBox(4, name, assertion, because, told);
        HBox.setHgrow(fields, Priority.ALWAYS);
        getChildren().add(fields);
        name.textProperty().subscribe(text -> changed.run());
        because.textProperty().subscribe(text -> changed.run());
        assertion
                .typedProperty()
                .subscribe(
                        typed -> {
                            told.setText(words(typed));
                            changed.run();
                        });
    }

    private static String words(Typed typed) {
        return switch (typed) {
            case Typed.Nothing _ -> "";
            case Typed.Bad(String _, var problem) -> problem.message();
            case Typed.Good(var _, var root) -> ValueWords.of(root.value());
        };
    }

    void fill(String called, String formula, String reason) {
        name.setText(called);
        assertion.setText(formula);
        because.setText(reason);
    }

    Draft.ReadingText text() {
        return new Draft.ReadingText(
                name.getText(), assertion.field().getText(), because.getText());
    }
}
