package org.claimline.app;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimline.app.look.Segments;

/// The claims, or the article's text.
final class RightPane extends VBox {

    private final ToggleButton claimsTab = new ToggleButton("Claims");
    private final ToggleButton textTab = new ToggleButton("Article");

    RightPane(Region claims, Region text) {
        getStyleClass().addAll("side-pane", "reading-pane");
        setMinWidth(400);
        setPrefWidth(400);
        setMaxWidth(400);
        claimsTab.setId("tab-claims");
        textTab.setId("tab-article");
        claimsTab.setMinWidth(84);
        textTab.setMinWidth(84);
        HBox top = new HBox(Segments.of(claimsTab, claimsTab, textTab));
        claims.visibleProperty().bind(claimsTab.selectedProperty());
        text.visibleProperty().bind(textTab.selectedProperty());
        top.getStyleClass().add("right-tabs");
        StackPane shown = new StackPane(claims, text);
        VBox.setVgrow(shown, Priority.ALWAYS);
        getChildren().addAll(top, shown);
    }

    void showText() {
        textTab.setSelected(true);
    }

    /// Shows the one that is not shown.
    void turn() {
        (textTab.isSelected() ? claimsTab : textTab).setSelected(true);
    }
}
