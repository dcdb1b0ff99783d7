package org.claimline.app.formula;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.claimline.formula.complete.Completion;
import org.claimline.formula.complete.Completions;
import org.claimline.series.Catalog;
import org.jspecify.annotations.Nullable;

/// What may be written at the caret, below the field.
final class CompletionList {

    private static final double ROW = 28;
    private static final int ROWS = 8;

    private final TextField field;
    private final Supplier<Catalog> catalog;
    private final ListView<Completion> list = new ListView<>();
    private final Popup popup = new Popup();
    private Completions offered = new Completions(0, 0, List.of());

    CompletionList(TextField field, Supplier<Catalog> catalog) {
        this.field = field;
        this.catalog = catalog;
        list.setId("completions");
        list.getStyleClass().add("completions");
        list.setAccessibleText("What may be written here");
        list.setFixedCellSize(ROW);
        list.setPrefWidth(440);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Row());
        list.setOnMouseClicked(e -> accept());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        // A popup is given its owner's keys before the owner is.
        popup.addEventFilter(
                KeyEvent.KEY_PRESSED,
                e -> {
                    if (take(e)) {
                        e.consume();
                    }
                });
    }

    /// Offers what begins as what was typed, if anything was.
    void offer() {
        offer(1);
    }

    /// Offers everything that may stand here.
    void offerAll() {
        offer(0);
    }

    /// @param least how many characters have to be typed
    private void offer(int least) {
        Completions found =
                Completions.at(field.getText(), field.getCaretPosition(), catalog.get());
        offered = found;
        boolean whole =
                found.all().size() == 1 && found.all().getFirst().text().equals(typed(found));
        if (found.all().isEmpty()
                || found.to() - found.from() < least
                || whole
                || field.getScene() == null
                || !field.isFocused()) {
            hide();
            return;
        }
        list.getItems().setAll(found.all());
        list.setPrefHeight(ROW * Math.min(found.all().size(), ROWS) + 4);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        if (!popup.isShowing()) {
            Bounds at = field.localToScreen(field.getLayoutBounds());
            list.getStylesheets().setAll(field.getScene().getStylesheets());
            popup.show(field, at.getMinX(), at.getMaxY() + 2);
        }
    }

    private String typed(Completions found) {
        return field.getText(found.from(), found.to());
    }

    void hide() {
        popup.hide();
    }

    /// A key while it is open.
    ///
    /// @return whether it was for the list
    boolean take(KeyEvent e) {
        if (!popup.isShowing()) {
            return false;
        }
        switch (e.getCode()) {
            case DOWN -> select(1);
            case UP -> select(-1);
            case PAGE_DOWN -> select(ROWS);
            case PAGE_UP -> select(-ROWS);
            case TAB -> accept();
            case ENTER -> {
                if (e.isShortcutDown()) {
                    hide();
                    return false;
                }
                accept();
            }
            case ESCAPE -> hide();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void select(int by) {
        int at =
                Math.clamp(
                        list.getSelectionModel().getSelectedIndex() + (long) by,
                        0,
                        list.getItems().size() - 1);
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - ROWS + 1));
    }

    private void accept() {
        Completion chosen = list.getSelectionModel().getSelectedItem();
        hide();
        if (chosen != null) {
            int to = Math.min(offered.to(), field.getLength());
            field.replaceText(offered.from(), to, chosen.text());
            field.positionCaret(offered.from() + chosen.text().length());
        }
    }

    private static final class Row extends ListCell<Completion> {
        private final Label text = new Label();
        private final Label detail = new Label();
        private final HBox line;

        Row() {
            text.getStyleClass().add("completion-text");
            text.setMinWidth(USE_PREF_SIZE);
            detail.getStyleClass().add("completion-detail");
            detail.setMinWidth(0);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            line = new HBox(10, text, space, detail);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Completion item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            text.setText(item.text());
            detail.setText(item.detail());
            setGraphic(line);
            setAccessibleText(item.text() + ", " + item.detail());
        }
    }
}
