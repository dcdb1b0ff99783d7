package org.claimline.app.edition;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/// Draws a series on the sheet: its title, and what becomes of it.
final class EditionCell extends ListCell<EditionItem> {

    private final Label title = new Label();
    private final Label words = new Label();
    private final VBox lines = new VBox(title, words);

    EditionCell() {
        title.getStyleClass().add("catalog-title");
        words.getStyleClass().add("catalog-line");
        getStyleClass().add("sheet-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(EditionItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        title.setText(item.series().title());
        words.setText(item.words());
        setAccessibleText(item.series().title() + ": " + item.words());
        setGraphic(lines);
    }
}
