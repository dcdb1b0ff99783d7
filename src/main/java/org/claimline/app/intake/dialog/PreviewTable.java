package org.claimline.app.intake.dialog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Skin;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.claimline.app.state.TaskRunner;
import org.claimline.csv.Problem;
import org.claimline.csv.chain.Sheet;
import org.claimline.csv.layout.Anatomy;
import org.claimline.csv.layout.Role;
import org.claimline.plan.Numbers;

/// A file's lines, all of them, with what each line and column is.
final class PreviewTable extends TableView<Line> {

    /// How many columns are shown at a time.
    static final int COLUMNS = 200;

    private static final double DIGIT = 8;
    private static final double ROW = 26;
    private static final double SCROLL_BAR = 26;

    private final TaskRunner tasks;
    private final BiConsumer<Integer, Role> chosen;

    /// @param chosen told another role of a column counted from 0
    PreviewTable(TaskRunner tasks, BiConsumer<Integer, Role> chosen) {
        this.tasks = tasks;
        this.chosen = chosen;
        setId("import-preview");
        setAccessibleText("The file's lines");
        getStyleClass().add("import-preview");
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        setFixedCellSize(ROW);
        widthProperty().subscribe(width -> spread());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new PreviewSkin(this);
    }

    /// @param from the first column shown, from 0
    void show(Sheet sheet, int lines, List<Problem> problems, int from) {
        Set<PreviewCell.Place> faults = new HashSet<>();
        problems.forEach(
                one -> faults.add(new PreviewCell.Place(one.line(), Math.max(1, one.column()))));
        Anatomy anatomy = sheet.anatomy();
        List<Integer> series = RoleLook.series(anatomy);
        getColumns().clear();
        getColumns().add(numbers(lines));
        int to = Math.min(anatomy.columns().size(), from + COLUMNS);
        for (int i = from; i < to; i++) {
            getColumns().add(column(i, series.get(i), anatomy, faults));
        }
        setItems(new PagedLines(sheet.table(), tasks, lines));
        spread();
    }

    /// Shows nothing.
    void clear() {
        getColumns().clear();
        setItems(FXCollections.observableArrayList());
    }

    /// Brings a cell into view.
    ///
    /// @param line counted from 1
    /// @param column of those shown, counted from 1; 0 for any
    void showPlace(int line, int column) {
        if (line < 1 || line > getItems().size()) {
            return;
        }
        getSelectionModel().clearAndSelect(line - 1);
        scrollTo(Math.max(0, line - 4));
        if (column > 0 && column < getColumns().size()) {
            scrollToColumnIndex(column);
        }
    }

    private static TableColumn<Line, String> numbers(int lines) {
        TableColumn<Line, String> column = new TableColumn<>("");
        column.setCellValueFactory(
                line -> new ReadOnlyStringWrapper(Numbers.exact(line.getValue().number())));
        fix(column, 30 + DIGIT * Numbers.exact(lines).length());
        column.getStyleClass().add("import-lines");
        return column;
    }

    private TableColumn<Line, String> column(
            int index, int series, Anatomy anatomy, Set<PreviewCell.Place> faults) {
        Anatomy.Column told = anatomy.columns().get(index);
        String style = RoleLook.style(told.role(), series);
        TableColumn<Line, String> column = new TableColumn<>();
        ColumnHead head = new ColumnHead(index, told, style, role -> chosen.accept(index, role));
        head.prefWidthProperty().bind(column.widthProperty());
        column.setGraphic(head);
        column.setCellValueFactory(line -> line.getValue().cell(index));
        PreviewCell.Looks looks = new PreviewCell.Looks(index, told.role(), style, anatomy, faults);
        column.setCellFactory(c -> new PreviewCell(looks));
        fix(column, width(told));
        return column;
    }

    /// Gives the columns the room that is left.
    private void spread() {
        double wanted = getColumns().stream().mapToDouble(one -> (double) one.getUserData()).sum();
        double left = getWidth() - wanted - SCROLL_BAR;
        for (int i = 1; i < getColumns().size(); i++) {
            TableColumn<Line, ?> column = getColumns().get(i);
            column.setPrefWidth(
                    (double) column.getUserData() + Math.max(0, left / (getColumns().size() - 1)));
        }
    }

    private static double width(Anatomy.Column told) {
        int sign = Math.max(told.heading().length(), told.unit().length() + 8);
        return Math.clamp(24 + 7.2 * sign, 104, 190);
    }

    private static void fix(TableColumn<Line, String> column, double width) {
        column.setUserData(width);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
    }
}
