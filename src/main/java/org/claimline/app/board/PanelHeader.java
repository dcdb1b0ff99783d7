package org.claimline.app.board;

import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.claimline.app.look.Icons;
import org.claimline.plan.AxisPlan;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.TracePlan;
import org.kordamp.ikonli.feather.Feather;

/// The line above a plot: its traces' colours, its title and unit, and what can be done with it.
final class PanelHeader extends HBox {

    static final double HEIGHT = 28;

    private final HBox swatches = new HBox(3);
    private final Label title = new Label();
    private final Label unit = new Label();
    private String words = "";
    private final MenuButton menu = new MenuButton("", Icons.of(Feather.MORE_HORIZONTAL));

    PanelHeader(Runnable export, Runnable rows, Runnable hide) {
        super(8);
        getStyleClass().add("panel-header");
        setAlignment(Pos.CENTER_LEFT);
        swatches.setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("panel-title");
        unit.getStyleClass().add("panel-unit");
        unit.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        menu.getStyleClass().addAll("icon-button", "panel-menu");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems()
                .addAll(
                        item("Export panel…", export),
                        item("Show rows", rows),
                        item("Hide panel", hide));
        getChildren().addAll(swatches, title, unit, space, menu);
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(e -> action.run());
        return item;
    }

    /// Says where an axis begins that does not hold zero.
    void axisFrom(OptionalDouble from) {
        unit.setText(
                from.isEmpty()
                        ? words
                        : (words.isEmpty() ? "" : words + " · ")
                                + AxisPlan.beginsAt(from.getAsDouble()));
    }

    void show(PanelPlan plan) {
        swatches.getChildren().clear();
        for (TracePlan trace : plan.traces()) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("swatch", "series-" + Math.floorMod(trace.colour(), 8));
            swatches.getChildren().add(swatch);
        }
        title.setText(plan.title());
        String right = plan.right().map(axis -> "; right: " + axis.unit()).orElse("");
        words = plan.left().unit() + right;
        unit.setText(words);
        menu.setAccessibleText("Menu of " + plan.title());
    }
}
