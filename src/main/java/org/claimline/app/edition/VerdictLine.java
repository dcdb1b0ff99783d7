package org.claimline.app.edition;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.claimline.app.look.Badge;
import org.claimline.app.look.Wrapped;

/// A claim whose verdict would change: its badge as it is, as it would be, and its statement.
final class VerdictLine extends HBox {

    VerdictLine(ClaimChange change) {
        super(8);
        int number = change.claim().number();
        Label arrow = new Label("→");
        arrow.setMinWidth(USE_PREF_SIZE);
        Label after = new Label(change.verdict().after().title());
        after.getStyleClass().add("sheet-verdict");
        after.setMinWidth(92);
        Label statement = Wrapped.label(change.claim().statement(), "claim-statement");
        HBox.setHgrow(statement, Priority.ALWAYS);
        statement.setMaxWidth(Double.MAX_VALUE);
        setAlignment(Pos.TOP_LEFT);
        setId("verdict-" + change.claim().id());
        setAccessibleText(
                "Claim "
                        + number
                        + ", "
                        + change.verdict().before().title()
                        + ", would be "
                        + change.verdict().after().title()
                        + ": "
                        + change.claim().statement());
        getChildren()
                .setAll(
                        new Badge(number, change.verdict().before()),
                        arrow,
                        new Badge(number, change.verdict().after()),
                        after,
                        statement);
    }
}
