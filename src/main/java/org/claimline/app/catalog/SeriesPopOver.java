package org.claimline.app.catalog;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.claimline.series.TimeSeries;
import org.controlsfx.control.PopOver;

/// A series' card beside its row in the catalog, until a person looks elsewhere.
final class SeriesPopOver {

    private SeriesPopOver() {}

    static void show(TimeSeries series, Node beside) {
        SeriesCard card = new SeriesCard(series);
        card.getStyleClass().add("series-popover");
        PopOver over = new PopOver(card);
        over.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
        over.setAnimated(false);
        over.setDetachable(false);
        over.setAutoHide(true);
        over.setHideOnEscape(true);
        // It lets go of the card, so that neither outlives the look at it.
        over.setOnHidden(event -> over.setContentNode(new Label()));
        over.show(beside);
    }
}
