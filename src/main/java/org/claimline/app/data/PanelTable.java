package org.claimline.app.data;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.claimline.app.look.Copied;
import org.claimline.app.state.Session;
import org.claimline.csv.TableText;
import org.claimline.plan.DrawnLine;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PanelRow;
import org.claimline.series.TimeSeries;

/// The figures of a panel in view: a row for each period, a column for each line. It sorts by any
/// column; a row that is chosen moves the cursor; Shortcut+C copies the rows chosen.
final class PanelTable extends TableView<PanelRow> {

    private static final String SELECTED = "selected-line";

    private final Session session;
    private List<DrawnLine> lines = List.of();
    private List<String> heads = List.of();

    /// @param chosen told the series of the first line that has a figure in the row chosen
    PanelTable(Session session, Consumer<Optional<TimeSeries>> chosen) {
        this.session = session;
        setId("panel-table");
        setAccessibleText("Figures of the panel looked at, a row for each period");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(new Label("No figures in view"));
        getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row == null) {
                                chosen.accept(Optional.empty());
                            } else {
                                chosen.accept(series(row));
                                if (isFocused()) {
                                    point();
                                }
                            }
                        });
        // Sorted by nothing is sorted by time again.
        getSortOrder()
                .subscribe(
                        () -> {
                            if (getSortOrder().isEmpty()) {
                                getItems().sort(PanelRow.IN_TIME);
                            }
                        });
        // The row chosen already, too.
        addEventHandler(MouseEvent.MOUSE_CLICKED, e -> point());
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (e.isShortcutDown() && e.getCode() == KeyCode.C) {
                        copy();
                        e.consume();
                    }
                });
    }

    private void point() {
        PanelRow row = getSelectionModel().getSelectedItem();
        if (row != null) {
            session.cursor().place(row.atSecond());
        }
    }

    private Optional<TimeSeries> series(PanelRow row) {
        return IntStream.range(0, lines.size())
                .filter(i -> row.cells().get(i).isPresent())
                .mapToObj(i -> lines.get(i).plan().key())
                .flatMap(key -> session.workspace().catalog().get(key).stream())
                .findFirst();
    }

    /// Shows the figures of a panel.
    void show(Optional<PanelPlan> panel) {
        List<DrawnLine> next =
                panel.map(p -> DrawnLine.all(session.workspace(), p)).orElse(List.of()).stream()
                        .flatMap(line -> line.columns().stream())
                        .toList();
        List<String> names = next.stream().map(line -> line.plan().ownName()).toList();
        lines = next;
        if (!names.equals(heads) || getColumns().isEmpty()) {
            heads = names;
            columns();
        }
        fill();
        mark(panel);
        getSelectionModel().selectFirst();
    }

    /// Marks the columns of the selected lines.
    void mark(Optional<PanelPlan> panel) {
        Set<Integer> selected = panel.map(session::selectedLines).orElse(Set.of());
        for (int i = 1; i < getColumns().size(); i++) {
            var styles = getColumns().get(i).getStyleClass();
            styles.remove(SELECTED);
            if (selected.contains(i - 1)) {
                styles.add(SELECTED);
            }
        }
    }

    /// Shows the rows of the stretch of time in view.
    void fill() {
        List<TableColumn<PanelRow, ?>> sorted = List.copyOf(getSortOrder());
        getItems().setAll(PanelRow.of(lines, session.time().window()));
        getSortOrder().setAll(sorted);
        sort();
    }

    private void columns() {
        getColumns().clear();
        getColumns()
                .add(
                        column(
                                "Period",
                                110,
                                row -> row.period().toString(),
                                row -> row.period().startEpochSecond()));
        for (int i = 0; i < heads.size(); i++) {
            int line = i;
            TableColumn<PanelRow, PanelRow> column =
                    column(heads.get(i), 150, row -> row.words(line), row -> row.order(line));
            column.getStyleClass().add("number");
            getColumns().add(column);
        }
    }

    private static TableColumn<PanelRow, PanelRow> column(
            String head,
            double width,
            Function<PanelRow, String> words,
            ToDoubleFunction<PanelRow> order) {
        TableColumn<PanelRow, PanelRow> column = new TableColumn<>(head);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setCellValueFactory(of -> new ReadOnlyObjectWrapper<>(of.getValue()));
        column.setComparator(Comparator.comparingDouble(order));
        column.setCellFactory(
                c ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(PanelRow row, boolean empty) {
                                super.updateItem(row, empty);
                                setText(empty || row == null ? null : words.apply(row));
                            }
                        });
        return column;
    }

    /// The rows in view as a CSV file.
    String csv() {
        return TableText.csv(PanelRow.texts(heads, getItems()));
    }

    /// Copies the rows chosen as cells, all where one at most is.
    void copy() {
        List<PanelRow> chosen = getSelectionModel().getSelectedItems();
        List<PanelRow> rows =
                chosen.size() > 1
                        ? getItems().stream().filter(chosen::contains).toList()
                        : List.copyOf(getItems());
        Copied.text(TableText.cells(PanelRow.texts(heads, rows)));
    }
}
