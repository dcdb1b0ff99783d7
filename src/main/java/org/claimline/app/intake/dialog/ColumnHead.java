package org.claimline.app.intake.dialog;

import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import org.claimline.csv.layout.Anatomy;
import org.claimline.csv.layout.Role;

/// The head of a column of the preview: what it holds, with a menu to say otherwise.
final class ColumnHead extends Button {

    /// @param index of the column, from 0
    /// @param style of its role
    /// @param chosen told another role
    ColumnHead(int index, Anatomy.Column column, String style, Consumer<Role> chosen) {
        super(words(column));
        String name = column.heading().isEmpty() ? "" : " (" + column.heading() + ")";
        setId("column-" + (index + 1));
        getStyleClass().addAll("import-column", style);
        if (RoleLook.isFigure(column.role())) {
            getStyleClass().add("is-figure");
        }
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(
                "Column "
                        + (index + 1)
                        + name
                        + ": "
                        + column.role().word()
                        + ". Choose what it holds.");
        setTooltip(new Tooltip("Column " + (index + 1) + name + ": click to change what it holds"));
        setOnAction(event -> menu(column.role(), chosen).show(this, Side.BOTTOM, 0, 0));
    }

    private static String words(Anatomy.Column column) {
        return RoleLook.title(column.role())
                + (column.unit().isEmpty() ? "" : " · " + column.unit());
    }

    private static ContextMenu menu(Role now, Consumer<Role> chosen) {
        ContextMenu menu = new ContextMenu();
        for (Role role : RoleLook.CHOICES) {
            RadioMenuItem item = new RadioMenuItem(RoleLook.title(role));
            item.setId("role-" + role.word());
            item.setSelected(role == now);
            item.setOnAction(event -> chosen.accept(role));
            menu.getItems().add(item);
        }
        return menu;
    }
}
