package org.claimline.app.intake.dialog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimline.plan.Numbers;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;

/// The series found in a file, each to be ticked or not.
final class SeriesList extends VBox {

    private final Label head = new Label();
    private final Label nothing = new Label();
    private final ListView<TimeSeries> list = new ListView<>();
    private final Hyperlink all = new Hyperlink("all");
    private final Hyperlink none = new Hyperlink("none");
    private final Set<SeriesKey> left = new HashSet<>();
    private final Runnable changed;
    private boolean each;

    /// @param changed told when a tick is set or taken away
    SeriesList(Runnable changed) {
        super(8);
        this.changed = changed;
        head.getStyleClass().add("import-head");
        all.setId("import-all");
        all.setAccessibleText("Tick all series");
        all.setOnAction(event -> tick(List.of()));
        none.setId("import-none");
        none.setAccessibleText("Tick no series");
        none.setOnAction(event -> tick(list.getItems().stream().map(TimeSeries::key).toList()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(8, head, gap, all, none);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.setMinHeight(22);
        nothing.getStyleClass().add("import-hint");
        nothing.setWrapText(true);
        list.setId("import-list");
        list.setAccessibleText("Series found");
        list.getStyleClass().add("sheet-list");
        list.setPlaceholder(nothing);
        list.setCellFactory(l -> new SeriesCell(this::colour, this::isTicked, this::turn));
        list.setOnKeyPressed(
                event -> {
                    TimeSeries one = list.getSelectionModel().getSelectedItem();
                    if (event.getCode() == KeyCode.SPACE && one != null) {
                        turn(one);
                        list.refresh();
                        event.consume();
                    }
                });
        getChildren().setAll(line, list);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /// Shows what was found; what was not ticked before stays so.
    ///
    /// @param coloured whether each has a colour of its own, as its column has
    /// @param toDo what is to be done where there is none
    void show(List<TimeSeries> found, boolean coloured, String toDo) {
        each = coloured;
        nothing.setText(toDo);
        list.getItems().setAll(found);
        head.setText(Numbers.exact(found.size()) + " series found");
        all.setVisible(found.size() > 1);
        none.setVisible(found.size() > 1);
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

    private int colour(int index) {
        return RoleLook.colour(each ? index : 0);
    }

    private boolean isTicked(TimeSeries series) {
        return !left.contains(series.key());
    }

    private void turn(TimeSeries series) {
        if (!left.remove(series.key())) {
            left.add(series.key());
        }
        changed.run();
    }
}
