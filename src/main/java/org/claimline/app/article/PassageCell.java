package org.claimline.app.article;

import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimline.app.look.Badge;
import org.claimline.app.look.Wrapped;
import org.claimline.article.Passage;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judgement;

/// A heading or a paragraph, with the badges of the claims that stand in it beside it.
final class PassageCell extends ListCell<Passage> {

    private static final PseudoClass CITED = PseudoClass.getPseudoClass("cited");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    /// What the cells of a text ask of its pane.
    interface Claims {
        /// The claims that stand in the passage at a position.
        List<Judgement> at(int position);

        boolean isSelected(ClaimId claim);

        void select(ClaimId claim);
    }

    private static final double SCROLL_BAR = 12;

    private final Claims claims;

    PassageCell(Claims claims) {
        this.claims = claims;
        getStyleClass().add("passage");
        // As wide as the list, so that its text wraps.
        setPrefWidth(0);
        setAlignment(Pos.TOP_LEFT);
    }

    /// As high as its text is in the width of the list, which may have a scroll bar.
    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region words)) {
            return super.computePrefHeight(width);
        }
        double inside = getListView().getWidth() - SCROLL_BAR;
        double text = words.prefHeight(inside - snappedLeftInset() - snappedRightInset());
        return text + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(Passage passage, boolean empty) {
        super.updateItem(passage, empty);
        List<Judgement> here = empty || passage == null ? List.of() : claims.at(getIndex());
        pseudoClassStateChanged(CITED, !here.isEmpty());
        pseudoClassStateChanged(
                MARKED, here.stream().anyMatch(j -> claims.isSelected(j.claim().id())));
        setText(null);
        if (empty || passage == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setGraphic(
                switch (passage) {
                    case Passage.Heading heading ->
                            Wrapped.label(heading.text(), "passage-heading");
                    case Passage.Paragraph paragraph -> paragraph(paragraph, here);
                });
        setAccessibleText(words(passage, here));
    }

    private HBox paragraph(Passage.Paragraph paragraph, List<Judgement> here) {
        VBox side = new VBox(4);
        side.setMinWidth(44);
        side.setAlignment(Pos.TOP_RIGHT);
        Label number = new Label(String.valueOf(paragraph.place().paragraph()));
        number.getStyleClass().add("passage-number");
        side.getChildren().add(number);
        for (Judgement judgement : here) {
            Badge badge = new Badge(judgement.claim().number(), judgement.verdict());
            badge.setOnMouseClicked(
                    e -> {
                        claims.select(judgement.claim().id());
                        e.consume();
                    });
            side.getChildren().add(badge);
        }
        Label text = Wrapped.label(paragraph.text(), "passage-text");
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(10, side, text);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static String words(Passage passage, List<Judgement> here) {
        Function<Judgement, String> claim =
                j -> " Claim " + j.claim().number() + ", " + j.verdict().title() + ".";
        String place =
                passage instanceof Passage.Paragraph p
                        ? p.place().section() + ", paragraph " + p.place().paragraph() + ": "
                        : "Section ";
        return place + passage.text() + String.join("", here.stream().map(claim).toList());
    }
}
