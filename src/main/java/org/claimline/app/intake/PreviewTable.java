package org.claimline.app.intake;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.claimline.csv.Problem;
import org.claimline.csv.chain.Sheet;
import org.claimline.csv.layout.Anatomy;
import org.claimline.csv.layout.Role;
import org.claimline.csv.text.Table;

/// A file's lines with what each line and column is.
final class PreviewTable extends TableView<Table.Row> {

    private static final int LINES = 500;
    private static final int COLUMNS = 60;

    private record Place(int line, int column) {}

    private final Set<Place> faults = new HashSet<>();

    PreviewTable() {
        setId("import-preview");
        getStyleClass().add("import-preview");
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
    }

    void show(Sheet sheet, List<Problem> problems) {
        faults.clear();
        problems.forEach(problem -> faults.add(new Place(problem.line(), problem.column())));
        getColumns().clear();
        getColumns().add(lines());
        Anatomy anatomy = sheet.anatomy();
        for (int i = 0; i < Math.min(anatomy.columns().size(), COLUMNS); i++) {
            getColumns().add(column(i, anatomy));
        }
        try {
            getItems().setAll(sheet.table().rows(1, LINES));
        } catch (UncheckedIOException e) {
            getItems().clear();
        }
    }

    /// Shows nothing.
    void clear() {
        faults.clear();
        getItems().clear();
    }

    /// Brings a line into view.
    void showLine(int line) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).line() == line) {
                getSelectionModel().select(i);
                scrollTo(Math.max(0, i - 2));
            }
        }
    }

    private static TableColumn<Table.Row, String> lines() {
        TableColumn<Table.Row, String> column = new TableColumn<>("");
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(String.valueOf(row.getValue().line())));
        column.setPrefWidth(52);
        column.setSortable(false);
        column.getStyleClass().add("import-lines");
        return column;
    }

    private TableColumn<Table.Row, String> column(int index, Anatomy anatomy) {
        Anatomy.Column told = anatomy.columns().get(index);
        String role = told.role().word();
        TableColumn<Table.Row, String> column =
                new TableColumn<>(
                        Character.toUpperCase(role.charAt(0))
                                + role.substring(1)
                                + (told.unit().isEmpty() ? "" : " · " + told.unit()));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().cell(index)));
        column.setCellFactory(c -> new Cell(index, told.role(), anatomy));
        column.setSortable(false);
        column.setPrefWidth(told.role() == Role.VALUE ? 110 : 140);
        return column;
    }

    private final class Cell extends TableCell<Table.Row, String> {
        private final int index;
        private final Role role;
        private final Anatomy anatomy;

        Cell(int index, Role role, Anatomy anatomy) {
            this.index = index;
            this.role = role;
            this.anatomy = anatomy;
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            getStyleClass().removeIf(style -> style.startsWith("import-cell"));
            Table.Row row = getTableRow() == null ? null : getTableRow().getItem();
            if (empty || row == null) {
                return;
            }
            getStyleClass()
                    .add(
                            anatomy.kindOf(row.line()) == Anatomy.Kind.DATA
                                    ? "import-cell-" + role.word()
                                    : "import-cell-around");
            if (faults.contains(new Place(row.line(), index + 1))) {
                getStyleClass().add("import-cell-fault");
            }
        }
    }
}
