package org.claimline.app.intake.dialog;

import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.claimline.app.look.Sparkline;
import org.claimline.plan.Numbers;
import org.claimline.series.TimeSeries;

/// Draws a series found in a file: its tick, title, facts and course.
final class SeriesCell extends WrappingCell<TimeSeries> {

    private final IntUnaryOperator colour;
    private final Predicate<TimeSeries> ticked;
    private final CheckBox tick = new CheckBox();
    private final Label title = new Label();
    private final Label facts = new Label();
    private final Sparkline sparkline = new Sparkline(72, 28);

    /// @param colour the palette's colour of the series at an index
    /// @param turn told where a tick is set or taken away
    SeriesCell(IntUnaryOperator colour, Predicate<TimeSeries> ticked, Consumer<TimeSeries> turn) {
        this.colour = colour;
        this.ticked = ticked;
        title.getStyleClass().add("import-series");
        facts.getStyleClass().add("import-facts");
        VBox words = new VBox(title, facts);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        tick.setFocusTraversable(false);
        tick.setOnAction(
                event -> {
                    if (getItem() != null) {
                        turn.accept(getItem());
                    }
                });
        facts.setWrapText(true);
        line().getChildren().setAll(tick, words, sparkline);
    }

    @Override
    protected void updateItem(TimeSeries series, boolean empty) {
        super.updateItem(series, empty);
        getStyleClass().removeIf(style -> style.startsWith("series-"));
        if (empty || series == null) {
            setGraphic(null);
            return;
        }
        getStyleClass().add("series-" + colour.applyAsInt(getIndex()));
        title.setText(series.title());
        facts.setText(words(series));
        tick.setId("tick-" + series.key());
        tick.setSelected(ticked.test(series));
        tick.setAccessibleText("Import " + series.title());
        setAccessibleText(
                series.title()
                        + ", "
                        + facts.getText()
                        + (tick.isSelected() ? ", ticked" : ", not ticked"));
        sparkline.show(series);
        setGraphic(line());
    }

    /// `USD mn · monthly · 2018-01 – 2026-07 · 97 values`.
    private static String words(TimeSeries series) {
        String unit = series.unit().toString();
        return (unit.isEmpty() ? "" : unit + " · ")
                + series.frequency().word()
                + series.span().map(span -> " · " + span.from() + " – " + span.to()).orElse("")
                + " · "
                + Numbers.exact(series.present())
                + (series.present() == 1 ? " value" : " values");
    }
}
