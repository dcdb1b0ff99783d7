package org.claimline.app.command;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Finds and does anything by typing: every command, series, claim and panel. It lies over the
/// window until something is chosen, Esc is pressed, or the focus goes elsewhere.
public final class CommandPalette extends VBox {

    private static final double ROW = 34;
    private static final int ROWS = 9;

    private final TextField search = new TextField();
    private final ListView<Target> list = new ListView<>();
    private List<Target> all = List.of();
    private @Nullable Node before;

    public CommandPalette() {
        setId("palette");
        getStyleClass().add("palette");
        setMaxSize(620, USE_PREF_SIZE);
        search.setId("palette-search");
        search.setPromptText("Find a command, a series, a claim or a panel");
        search.setAccessibleText("Find a command, a series, a claim or a panel");
        list.setId("palette-list");
        list.setAccessibleText("What was found");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPlaceholder(new Label("Nothing has these words."));
        list.setCellFactory(_ -> new Row());
        getChildren().addAll(search, list);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        search.textProperty().subscribe(text -> refresh());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        search.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                setVisible(false);
                            }
                        });
        list.setOnMouseClicked(
                e -> {
                    if (e.getButton() == MouseButton.PRIMARY) {
                        choose();
                    }
                });
    }

    /// Opens it, with nothing typed.
    ///
    /// @param targets what there is to find
    public void open(List<Target> targets) {
        before = getScene().getFocusOwner();
        all = List.copyOf(targets);
        search.clear();
        refresh();
        setVisible(true);
        search.requestFocus();
    }

    private void refresh() {
        List<Target> found = TargetSearch.find(search.getText(), all);
        list.getItems().setAll(found);
        list.setPrefHeight(ROW * Math.clamp(found.size(), 1, ROWS) + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void key(KeyEvent e) {
        int at = list.getSelectionModel().getSelectedIndex();
        switch (e.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case PAGE_DOWN -> select(at + ROWS);
            case PAGE_UP -> select(at - ROWS);
            case ENTER -> choose();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void select(int wanted) {
        if (list.getItems().isEmpty()) {
            return;
        }
        int at = Math.clamp(wanted, 0, list.getItems().size() - 1);
        list.getSelectionModel().select(at);
        list.scrollTo(Math.max(0, at - ROWS + 1));
        search.setAccessibleHelp(list.getItems().get(at).name());
    }

    private void choose() {
        Target chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close();
            chosen.run().run();
        }
    }

    private void close() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private static final class Row extends ListCell<Target> {
        private final Label name = new Label();
        private final Label detail = new Label();
        private final Label kind = new Label();
        private final HBox line;

        Row() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            name.setMinWidth(0);
            name.getStyleClass().add("palette-name");
            detail.getStyleClass().add("palette-detail");
            detail.setMinWidth(USE_PREF_SIZE);
            kind.getStyleClass().add("palette-kind");
            kind.setMinWidth(64);
            line = new HBox(8, kind, name, space, detail);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Target target, boolean empty) {
            super.updateItem(target, empty);
            if (empty || target == null) {
                setGraphic(null);
                return;
            }
            kind.setText(target.kind());
            name.setText(target.name());
            detail.setText(target.detail());
            setGraphic(line);
            setAccessibleText(target.kind() + ", " + target.name() + ", " + target.detail());
        }
    }
}
