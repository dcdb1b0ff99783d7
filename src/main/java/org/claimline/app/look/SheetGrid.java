package org.claimline.app.look;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The fields of a sheet, a line each, with their names at the left.
public final class SheetGrid extends GridPane {

    /// @param names how wide the names are
    public SheetGrid(double names) {
        super(12, 10);
        getStyleClass().add("sheet-body");
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(new ColumnConstraints(names), fields);
    }

    /// @param accessible what a screen reader says of the field
    public void row(String name, Node field, String accessible) {
        Label label = new Label(name);
        label.setLabelFor(field);
        field.setAccessibleText(accessible);
        addRow(getRowCount(), label, field);
    }

    /// What stands below the field before it.
    public void under(Node words) {
        add(words, 1, getRowCount());
    }
}
