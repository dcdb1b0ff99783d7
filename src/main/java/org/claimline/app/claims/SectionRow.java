package org.claimline.app.claims;

import java.util.IntSummaryStatistics;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.claimline.app.look.Icons;
import org.claimline.claim.Judgement;
import org.claimline.claim.Place;
import org.kordamp.ikonli.feather.Feather;

/// A section of the article, with the paragraphs its claims stand in.
final class SectionRow extends HBox {

    SectionRow(String section, List<Judgement> judgements, boolean open) {
        super(8);
        getStyleClass().add("section-row");
        setAlignment(Pos.CENTER_LEFT);
        Label name = new Label(section);
        name.getStyleClass().add("section-name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label where = new Label(paragraphs(section, judgements));
        where.getStyleClass().add("section-where");
        where.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT),
                        name,
                        space,
                        where);
        setAccessibleText(section + ", " + judgements.size() + " claims");
    }

    /// `¶ 6–8`.
    static String paragraphs(String section, List<Judgement> judgements) {
        IntSummaryStatistics numbers =
                judgements.stream()
                        .flatMap(j -> j.claim().where().stream())
                        .filter(p -> p.section().equals(section))
                        .mapToInt(Place::paragraph)
                        .summaryStatistics();
        if (numbers.getCount() == 0) {
            return "";
        }
        return numbers.getMin() == numbers.getMax()
                ? "¶ " + numbers.getMin()
                : "¶ " + numbers.getMin() + "–" + numbers.getMax();
    }
}
