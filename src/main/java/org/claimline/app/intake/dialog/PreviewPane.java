package org.claimline.app.intake.dialog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.claimline.app.look.Icons;
import org.claimline.app.state.TaskRunner;
import org.claimline.csv.Problem;
import org.claimline.csv.chain.Sheet;
import org.claimline.csv.layout.Anatomy;
import org.claimline.csv.layout.Role;
import org.claimline.plan.Numbers;
import org.kordamp.ikonli.feather.Feather;

/// A file's lines under what their colours mean; of very wide files, some columns at a time.
final class PreviewPane extends VBox {

    /// What is shown.
    private record Shown(Sheet sheet, int lines, List<Problem> problems) {
        int width() {
            return sheet.anatomy().columns().size();
        }
    }

    private static final double ROOMY = 760;

    private final HBox legend = new HBox(16);
    private final Label hint = new Label("click a column head to change its kind");
    private final Label columns = new Label();
    private final Button left = Icons.button(Feather.CHEVRON_LEFT, "The columns before");
    private final Button right = Icons.button(Feather.CHEVRON_RIGHT, "The columns behind");
    private final HBox pages = new HBox(4, columns, left, right);
    private final PreviewTable table;
    private Optional<Shown> shown = Optional.empty();
    private int from;

    /// @param chosen told another role of a column counted from 0
    PreviewPane(TaskRunner tasks, BiConsumer<Integer, Role> chosen) {
        super(8);
        table = new PreviewTable(tasks, chosen);
        Label name = new Label("Preview");
        name.getStyleClass().add("import-head");
        name.setMinWidth(USE_PREF_SIZE);
        hint.getStyleClass().add("import-hint");
        hint.visibleProperty()
                .bind(pages.visibleProperty().not().and(widthProperty().greaterThan(ROOMY)));
        hint.managedProperty().bind(hint.visibleProperty());
        columns.getStyleClass().add("import-hint");
        columns.setId("import-columns");
        columns.setMinWidth(USE_PREF_SIZE);
        pages.setAlignment(Pos.CENTER_LEFT);
        pages.managedProperty().bind(pages.visibleProperty());
        left.setOnAction(event -> page(from - PreviewTable.COLUMNS));
        right.setId("columns-behind");
        right.setOnAction(event -> page(from + PreviewTable.COLUMNS));
        legend.setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(24, name, legend, space, pages, hint);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(22);
        VBox.setVgrow(table, Priority.ALWAYS);
        setMinHeight(150);
        getChildren().setAll(head, table);
    }

    /// @param lines how many the file has
    void show(Sheet sheet, int lines, List<Problem> problems) {
        shown = Optional.of(new Shown(sheet, lines, problems));
        page(from);
    }

    /// Shows nothing.
    void clear() {
        shown = Optional.empty();
        legend.getChildren().clear();
        pages.setVisible(false);
        table.clear();
    }

    /// Brings a problem's place into view.
    void show(Problem problem) {
        int column = problem.column() - 1;
        if (column >= from + PreviewTable.COLUMNS || column >= 0 && column < from) {
            page(column / PreviewTable.COLUMNS * PreviewTable.COLUMNS);
        }
        table.showPlace(problem.line(), Math.max(0, problem.column() - from));
    }

    private void page(int first) {
        shown.ifPresent(
                now -> {
                    from = first < now.width() ? Math.max(0, first) : 0;
                    table.show(now.sheet(), now.lines(), now.problems(), from);
                    tellColumns(now.width());
                    legend(now);
                });
    }

    private void tellColumns(int width) {
        int to = Math.min(width, from + PreviewTable.COLUMNS);
        pages.setVisible(width > PreviewTable.COLUMNS);
        columns.setText("columns " + (from + 1) + "–" + to + " of " + Numbers.exact(width));
        left.setDisable(from == 0);
        right.setDisable(to == width);
    }

    private void legend(Shown now) {
        legend.getChildren().clear();
        Map<String, String> styles = new LinkedHashMap<>();
        for (Anatomy.Column column : now.sheet().anatomy().columns()) {
            styles.putIfAbsent(RoleLook.meaning(column.role()), RoleLook.style(column.role(), 0));
        }
        styles.forEach((meaning, style) -> legend.getChildren().add(sign(meaning, style)));
        if (now.sheet().anatomy().headerFirst() > 0) {
            legend.getChildren().add(sign("header, not data", "role-header"));
        }
        if (!now.problems().isEmpty()) {
            legend.getChildren().add(sign("problem", "role-fault"));
        }
    }

    private static Label sign(String meaning, String style) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("import-swatch", style);
        Label label = new Label(meaning, swatch);
        label.getStyleClass().add("import-legend");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
