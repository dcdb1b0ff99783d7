package org.claimline.app.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.app.look.Copied;
import org.claimline.app.look.Dates;
import org.claimline.app.look.Icons;
import org.claimline.app.look.Wrapped;
import org.claimline.plan.Numbers;
import org.claimline.series.Origin;
import org.claimline.series.TimeSeries;
import org.kordamp.ikonli.feather.Feather;

/// What a series is and where it comes from: its chart, its figures in short, its source,
/// and the file it was imported from with what was done on the way.
public final class SeriesCard extends VBox {

    private static final double NAME = 84;

    /// Without a chart.
    ///
    /// @param describe lets a person say otherwise what it is
    public SeriesCard(TimeSeries series, Runnable describe) {
        this(series, Optional.empty(), describe);
    }

    SeriesCard(TimeSeries series, Optional<SeriesChart> chart, Runnable describe) {
        super(4);
        getStyleClass().add("series-card");
        Label title = Wrapped.label(series.title(), "source-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button edit = Icons.button(Feather.EDIT_2, "Edit title, unit and source");
        edit.getStyleClass().add("series-edit");
        edit.setMinWidth(USE_PREF_SIZE);
        edit.setOnAction(event -> describe.run());
        getChildren().add(new HBox(8, title, edit));
        add(series.key() + ", " + SeriesWords.unit(series), "evidence-text");
        chart.ifPresent(getChildren()::add);
        GridPane figures = new GridPane();
        figures.getStyleClass().add("origin-lines");
        SeriesFacts.of(series).all().forEach(f -> row(figures, f.name(), value(f.value())));
        getChildren().add(figures);
        add("Source", "evidence-heading");
        SeriesWords.source(series).forEach(text -> add(text, "evidence-text"));
        series.description().source().origin().ifPresent(this::show);
        setAccessibleText(series.title() + ": " + String.join("; ", words(series)));
    }

    private static List<String> words(TimeSeries series) {
        List<String> words = new ArrayList<>();
        SeriesFacts.of(series).all().forEach(fact -> words.add(fact.toString()));
        words.addAll(SeriesWords.source(series));
        series.description()
                .source()
                .origin()
                .ifPresent(
                        origin -> {
                            words.add("imported from " + origin.name());
                            words.add("read on " + Dates.day(origin.read()));
                            words.addAll(origin.report());
                        });
        return words;
    }

    private void show(Origin origin) {
        add("Imported from", "evidence-heading");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("origin-lines");
        Label file = Wrapped.label(origin.name(), "origin-value");
        file.setTooltip(new Tooltip(origin.file()));
        row(grid, "File", file);
        row(grid, "SHA-256", digest(origin));
        row(grid, "Rows", value(Numbers.exact(origin.rows())));
        row(grid, "Written", value(origin.dialect()));
        if (!origin.recipe().isEmpty()) {
            row(grid, "Chosen", value(OriginWords.recipe(origin)));
        }
        row(grid, "Read", value(Dates.day(origin.read())));
        getChildren().add(grid);
        if (!origin.report().isEmpty()) {
            add("Skipped and changed", "evidence-heading");
            origin.report().forEach(text -> add(text, "evidence-text"));
        }
    }

    private static Node digest(Origin origin) {
        Label digest = new Label(OriginWords.digest(origin));
        digest.getStyleClass().add("origin-digest");
        digest.setTooltip(new Tooltip(origin.sha256()));
        digest.setMinWidth(USE_PREF_SIZE);
        Button copy = Icons.button(Feather.COPY, "Copy the whole SHA-256");
        copy.getStyleClass().add("origin-copy");
        copy.setOnAction(
                event -> {
                    Copied.text(origin.sha256());
                });
        return new HBox(4, digest, copy);
    }

    private static Label value(String text) {
        return Wrapped.label(text, "origin-value");
    }

    private static void row(GridPane grid, String name, Node value) {
        Label label = new Label(name);
        label.getStyleClass().add("origin-name");
        label.setMinWidth(NAME);
        GridPane.setValignment(label, VPos.TOP);
        grid.addRow(grid.getRowCount(), label, value);
    }

    private void add(String text, String style) {
        getChildren().add(Wrapped.label(text, style));
    }
}
