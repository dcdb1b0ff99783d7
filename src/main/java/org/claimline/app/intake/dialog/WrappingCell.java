package org.claimline.app.intake.dialog;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/// A cell of a list that is as wide as the list and as high as its wrapped text needs it.
abstract class WrappingCell<T> extends ListCell<T> {

    private static final double SCROLL_BAR = 12;

    private final HBox line = new HBox(12);

    WrappingCell() {
        line.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("sheet-cell");
        setPrefWidth(0);
    }

    /// What it shows.
    final HBox line() {
        return line;
    }

    @Override
    protected final double computePrefHeight(double width) {
        double room = getListView() == null ? width : getListView().getWidth() - SCROLL_BAR;
        return isEmpty() || room <= 0
                ? super.computePrefHeight(width)
                : snappedTopInset()
                        + snappedBottomInset()
                        + line.prefHeight(room - snappedLeftInset() - snappedRightInset());
    }
}
