package org.claimline.app.data;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.claimline.app.catalog.SeriesWords;
import org.claimline.series.TimeSeries;

/// Where the chosen row comes from.
final class SourceCard extends ScrollPane {

    private final VBox lines = new VBox(4);

    SourceCard() {
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
        lines.getChildren().clear();
        line("Source", "evidence-heading");
        line(series.title(), "source-title");
        line(series.key() + ", " + SeriesWords.unit(series), "evidence-text");
        List<String> source = SeriesWords.source(series);
        source.forEach(text -> line(text, "evidence-text"));
        setAccessibleText(series.title() + ": " + String.join("; ", source));
    }

    void clear() {
        lines.getChildren().clear();
    }

    private void line(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        lines.getChildren().add(label);
    }
}
