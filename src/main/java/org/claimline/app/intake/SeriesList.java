package org.claimline.app.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;

/// The series found in a file, each to be ticked or not.
final class SeriesList extends VBox {

    private final Label head = new Label();
    private final ListView<TimeSeries> list = new ListView<>();
    private final Set<SeriesKey> left = new HashSet<>();
    private final Runnable changed;

    /// @param changed told when a tick is set or taken away
    SeriesList(Runnable changed) {
        this.changed = changed;
        head.getStyleClass().add("import-head");
        Button all = new Button("All");
        all.setOnAction(event -> tick(List.of()));
        Button none = new Button("None");
        none.setId("import-none");
        none.setOnAction(event -> tick(list.getItems().stream().map(TimeSeries::key).toList()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        list.setId("import-list");
        list.setCellFactory(CheckBoxListCell.forListView(this::ticked, new Words()));
        setSpacing(8);
        getChildren().setAll(new HBox(8, head, gap, all, none), list);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /// Shows what was found; what was not ticked before stays so.
    void show(List<TimeSeries> found) {
        list.getItems().setAll(found);
        head.setText(found.size() + " series found");
    }

    /// Takes the ticks of some away.
    void leaveOut(Set<SeriesKey> keys) {
        left.addAll(keys);
    }

    /// The ticked ones, in the file's order.
    List<TimeSeries> wanted() {
        List<TimeSeries> wanted = new ArrayList<>(list.getItems());
        wanted.removeIf(series -> left.contains(series.key()));
        return wanted;
    }

    private void tick(List<SeriesKey> out) {
        left.clear();
        left.addAll(out);
        list.refresh();
        changed.run();
    }

    private BooleanProperty ticked(TimeSeries series) {
        BooleanProperty ticked = new SimpleBooleanProperty(!left.contains(series.key()));
        ticked.addListener(
                (property, was, is) -> {
                    if (is) {
                        left.remove(series.key());
                    } else {
                        left.add(series.key());
                    }
                    changed.run();
                });
        return ticked;
    }

    private static final class Words extends StringConverter<TimeSeries> {
        @Override
        public String toString(TimeSeries series) {
            String unit = series.unit().toString();
            String span =
                    series.isEmpty()
                            ? ""
                            : " · " + series.period(0) + " – " + series.period(series.size() - 1);
            return series.title()
                    + "\n"
                    + (unit.isEmpty() ? "" : unit + " · ")
                    + series.frequency().word()
                    + span
                    + " · "
                    + series.present()
                    + (series.present() == 1 ? " value" : " values");
        }

        @Override
        public TimeSeries fromString(String typed) {
            throw new UnsupportedOperationException(typed);
        }
    }
}
