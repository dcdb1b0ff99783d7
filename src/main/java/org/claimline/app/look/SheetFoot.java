package org.claimline.app.look;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line of buttons below a sheet.
public final class SheetFoot extends HBox {

    /// @param left what stands at the left: a word, a button apart
    /// @param right the buttons that answer, the usual one last
    public SheetFoot(List<? extends Node> left, Node... right) {
        super(8);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(left);
        getChildren().add(space);
        getChildren().addAll(right);
        setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("sheet-foot");
    }
}
