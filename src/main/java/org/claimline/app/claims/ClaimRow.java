package org.claimline.app.claims;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.app.look.Badge;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judgement;
import org.claimline.claim.accepted.Standing;

/// A claim in the list: its badge, its statement, and what was observed; the evidence card below it
/// while it is selected.
final class ClaimRow extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Judgement judgement;

    /// @param changed whether its verdict is another one than was accepted
    ClaimRow(Judgement judgement, Consumer<ClaimId> select, Optional<Standing> changed) {
        this.judgement = judgement;
        Badge badge = new Badge(judgement.claim().number(), judgement.verdict());
        badge.setMinHeight(18);
        Label statement = new Label(judgement.claim().statement());
        statement.getStyleClass().add("claim-statement");
        statement.setWrapText(true);
        statement.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(statement, Priority.ALWAYS);
        statement.setMaxWidth(Double.MAX_VALUE);
        Label observed = new Label(EvidenceWords.observed(judgement));
        observed.getStyleClass().add("claim-observed");
        observed.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(2, statement);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        changed.ifPresent(
                standing -> {
                    Label since =
                            new Label(
                                    "≠ changed since it was accepted: was "
                                            + standing.verdicts().before().word());
                    since.getStyleClass().add("claim-changed");
                    words.getChildren().add(since);
                });
        HBox line = new HBox(10, badge, words, observed);
        line.getStyleClass().add("claim-line");
        line.setAlignment(Pos.TOP_LEFT);
        line.setOnMouseClicked(e -> select.accept(judgement.claim().id()));
        getStyleClass().add("claim-row");
        setId("claim-" + judgement.claim().id());
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(
                "Claim "
                        + judgement.claim().number()
                        + ", "
                        + judgement.verdict().title()
                        + ": "
                        + judgement.claim().statement()
                        + " Observed: "
                        + observed.getText()
                        + (changed.isPresent() ? ". Changed since it was accepted." : ""));
        getChildren().add(line);
    }

    Judgement judgement() {
        return judgement;
    }

    /// Marks it as the selected one and shows its card below it.
    void select(EvidenceCard card) {
        pseudoClassStateChanged(SELECTED, true);
        getChildren().add(card);
    }

    void deselect() {
        pseudoClassStateChanged(SELECTED, false);
        getChildren().remove(1, getChildren().size());
    }
}
