package org.claimline.app.catalog;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.stage.Popup;
import org.claimline.app.look.Scaled;
import org.claimline.app.state.Session;
import org.claimline.series.TimeSeries;

/// A series' card beside its row in the catalog, until a person looks elsewhere.
final class SeriesPopup {

    private static final double TALLEST = 560;
    private static final double GAP = 4;

    private SeriesPopup() {}

    static void show(Session session, TimeSeries series, Node beside) {
        Popup popup = new Popup();
        SeriesCard words =
                new SeriesCard(
                        series,
                        SeriesChart.of(series, session.paletteProperty().get()),
                        () -> {
                            popup.hide();
                            SeriesSheet.show(session, series, beside);
                        });
        ScrollPane card = new ScrollPane(words);
        card.setId("series-details");
        card.setFitToWidth(true);
        card.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        card.setMaxHeight(TALLEST);
        card.getStyleClass().add("series-popup");
        popup.getScene().getStylesheets().setAll(beside.getScene().getStylesheets());
        popup.getContent().setAll(Scaled.like(beside.getScene(), card));
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        // It lets go of the card, so that neither outlives the look at it.
        popup.setOnHidden(event -> popup.getContent().clear());
        Bounds row = beside.localToScreen(beside.getBoundsInLocal());
        popup.show(beside, row.getMaxX() + GAP, row.getMinY());
        // How high its wrapped lines are is known when their width is.
        card.setPrefViewportHeight(words.prefHeight(words.getWidth()));
        popup.sizeToScene();
        card.requestFocus();
    }
}
