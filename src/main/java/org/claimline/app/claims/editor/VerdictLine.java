package org.claimline.app.claims.editor;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.claimline.app.look.Badge;
import org.claimline.app.look.Figures;
import org.claimline.claim.Evidence;
import org.claimline.claim.Judgement;

/// The verdict of a claim as it stands, with what is stated beside what is observed.
final class VerdictLine extends HBox {

    VerdictLine() {
        super(8);
        setId("claim-verdict");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(24);
    }

    void show(Judgement judgement) {
        Label words = new Label(words(judgement));
        words.getStyleClass().add("sheet-facts");
        words.setMinWidth(0);
        getChildren().setAll(Badge.of(judgement.verdict()), words);
        setAccessibleText(words.getText());
    }

    static String words(Judgement judgement) {
        String figures =
                judgement.evidence().stream()
                        .map(VerdictLine::words)
                        .collect(Collectors.joining("; "));
        return judgement.verdict().title()
                + (figures.isEmpty() ? "" : ": " + figures)
                + (judgement.reason().isEmpty() ? "" : ": " + judgement.reason());
    }

    private static String words(Evidence evidence) {
        return evidence.expression()
                + " = "
                + Figures.of(evidence.value())
                + (evidence.stated().isEmpty() ? "" : ", stated " + evidence.stated());
    }
}
