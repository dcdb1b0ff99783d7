package org.claimline.app.look;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;

/// Columns of texts that stand in the order of their table.
public final class TextColumn {

    private static final double NARROWEST = 60;

    private TextColumn() {}

    /// @param style class of its cells; empty where it has none
    /// @param text what a row shows in it
    public static <T> TableColumn<T, String> of(
            String name, double width, String style, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(name);
        column.setCellValueFactory(of -> new ReadOnlyStringWrapper(text.apply(of.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(NARROWEST);
        column.setSortable(false);
        column.setReorderable(false);
        if (!style.isEmpty()) {
            column.getStyleClass().add(style);
        }
        return column;
    }
}
