package org.claimline.app.data;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.claimline.app.catalog.SeriesCard;
import org.claimline.app.catalog.SeriesSheet;
import org.claimline.app.state.Session;
import org.claimline.series.TimeSeries;

/// Where the chosen row comes from.
final class SourceCard extends ScrollPane {

    private final VBox lines = new VBox(4);

    private final Session session;

    SourceCard(Session session) {
        this.session = session;
        getStyleClass().add("source-card");
        setId("source");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        lines.getStyleClass().add("source-lines");
        setContent(lines);
        setMinWidth(300);
        setPrefWidth(300);
        setMaxWidth(300);
    }

    void show(TimeSeries series) {
        Label head = new Label("Source");
        head.getStyleClass().add("evidence-heading");
        SeriesCard card = new SeriesCard(series, () -> SeriesSheet.show(session, series, this));
        lines.getChildren().setAll(head, card);
        setAccessibleText(card.getAccessibleText());
    }

    void clear() {
        lines.getChildren().clear();
    }
}
