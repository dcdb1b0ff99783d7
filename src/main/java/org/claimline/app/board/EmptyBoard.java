package org.claimline.app.board;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What the board says while it has no panel.
public final class EmptyBoard extends VBox {

    public EmptyBoard(Runnable importFiles, Runnable openStory) {
        super(12);
        getStyleClass().add("empty-board");
        setAlignment(Pos.CENTER);
        Label title = new Label("Drop CSV files here");
        title.getStyleClass().add("empty-title");
        Label words =
                new Label("or tick a series in the catalog. Each panel shares one time axis.");
        words.getStyleClass().add("empty-words");
        Button files = new Button("Import files…");
        files.getStyleClass().add(Styles.ACCENT);
        files.setOnAction(e -> importFiles.run());
        Button story = new Button("Open Kazakhstan 2022");
        story.setOnAction(e -> openStory.run());
        HBox buttons = new HBox(8, files, story);
        buttons.setAlignment(Pos.CENTER);
        getChildren().addAll(title, words, buttons);
    }
}
