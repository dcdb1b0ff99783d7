package org.claimline.app.catalog;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.claimline.app.look.Icons;
import org.claimline.app.look.Menus;
import org.claimline.app.look.Sparkline;
import org.claimline.app.look.Theme;
import org.claimline.app.state.Carried;
import org.claimline.app.state.Session;
import org.claimline.board.Trace;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.workspace.Edit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Draws a row of the catalog.
final class CatalogCell extends ListCell<CatalogItem> {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final Session session;
    private final CatalogPane.Colours colours;
    private final CheckBox shown = new CheckBox();
    private final Label title = new Label();
    private final Label line = new Label();
    private final Sparkline sparkline = new Sparkline(48, 22);
    private final Button details = Icons.button(Feather.INFO, "Where it comes from (Alt+Enter)");
    private final ToggleButton star = Icons.toggle(Feather.STAR, "Favourite (S)");
    private final HBox entry;
    private final FontIcon arrow = Icons.of(Feather.CHEVRON_DOWN);
    private final Label publisher = new Label();
    private final Label count = new Label();
    private final HBox group;

    CatalogCell(
            Session session,
            CatalogPane.Colours colours,
            Consumer<String> openOrClose,
            Consumer<SeriesKey> overlay,
            Consumer<SeriesKey> favour,
            Selection selection) {
        this.session = session;
        this.colours = colours;
        getStyleClass().add("catalog-cell");
        title.getStyleClass().add("catalog-title");
        line.getStyleClass().add("catalog-line");
        publisher.getStyleClass().add("catalog-group");
        count.getStyleClass().add("catalog-line");
        VBox words = new VBox(title, line);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        details.getStyleClass().add("catalog-details");
        details.setFocusTraversable(false);
        details.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        sparkline.visibleProperty().bind(details.visibleProperty().not());
        details.setOnAction(
                e -> {
                    if (getItem() instanceof CatalogItem.Entry(TimeSeries series)) {
                        SeriesPopup.show(session, series, this);
                    }
                });
        star.getStyleClass().add("catalog-star");
        star.setFocusTraversable(false);
        star.setOnAction(
                e -> {
                    if (getItem() instanceof CatalogItem.Entry(TimeSeries series)) {
                        favour.accept(series.key());
                    }
                });
        HBox actions = new HBox(2, star, details);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.visibleProperty().bind(details.visibleProperty());
        StackPane right = new StackPane(sparkline, actions);
        right.setAlignment(Pos.CENTER_RIGHT);
        entry = new HBox(8, shown, words, right);
        entry.setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        group = new HBox(8, arrow, publisher, space, count);
        group.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        shown.setOnAction(
                e -> {
                    if (getItem() instanceof CatalogItem.Entry(TimeSeries series)) {
                        SeriesKey key = series.key();
                        session.edit(
                                shown.isSelected()
                                        ? new Edit.ShowSeries(key)
                                        : new Edit.HideSeries(key));
                    }
                });
        setOnDragDetected(
                e -> {
                    if (getItem() instanceof CatalogItem.Entry(TimeSeries series)) {
                        session.carriedProperty()
                                .set(
                                        Optional.of(
                                                new Carried(
                                                        new Trace.Origin.OfSeries(series.key()),
                                                        series.title(),
                                                        Optional.empty(),
                                                        0)));
                        startFullDrag();
                        e.consume();
                    }
                });
        setOnContextMenuRequested(
                e -> {
                    if (getItem() instanceof CatalogItem.Entry(TimeSeries series)) {
                        menu(session, series, overlay, selection)
                                .show(this, e.getScreenX(), e.getScreenY());
                        e.consume();
                    }
                });
        // A tooltip is a window of its own: made only for the row that is pointed at.
        setOnMouseEntered(e -> setTooltip(getItem() == null ? null : name(getItem())));
        setOnMouseClicked(
                e -> {
                    if (getItem() instanceof CatalogItem.Group(String name, _, _)) {
                        openOrClose.accept(name);
                    }
                });
    }

    private ContextMenu menu(
            Session session, TimeSeries series, Consumer<SeriesKey> overlay, Selection selection) {
        ContextMenu menu = new ContextMenu();
        menu.setId("catalog-menu");
        if (isSelected() && selection.isSeveral()) {
            menu.getItems().addAll(selection.items());
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems()
                .addAll(
                        Menus.item(
                                "Draw on the panel looked at (Shift+Enter)",
                                () -> overlay.accept(series.key())),
                        Menus.item(
                                "Show in a panel of its own",
                                () -> session.edit(new Edit.ShowSeries(series.key()))),
                        Menus.item(
                                "Take off the board",
                                () -> session.edit(new Edit.HideSeries(series.key()))),
                        new SeparatorMenuItem(),
                        Menus.item(
                                session.workspace().board().favourites().contains(series.key())
                                        ? "No longer a favourite (S)"
                                        : "Mark as favourite (S)",
                                star::fire),
                        Menus.item(
                                "Where it comes from (Alt+Enter)",
                                () -> SeriesPopup.show(session, series, this)),
                        Menus.item(
                                "Edit title, unit and source…",
                                () -> SeriesSheet.show(session, series, this)));
        return menu;
    }

    @Override
    protected void updateItem(CatalogItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        pseudoClassStateChanged(GROUP, !empty && item instanceof CatalogItem.Group);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            setPrefHeight(8);
            return;
        }
        switch (item) {
            case CatalogItem.Group of -> showGroup(of);
            case CatalogItem.Entry(TimeSeries series) -> showEntry(series);
        }
    }

    private static @Nullable Tooltip name(CatalogItem item) {
        return switch (item) {
            case CatalogItem.Group _ -> null;
            case CatalogItem.Entry(TimeSeries series) ->
                    new Tooltip(
                            series.title()
                                    + "  ("
                                    + series.key()
                                    + ")\n"
                                    + SeriesWords.line(series));
        };
    }

    private void showGroup(CatalogItem.Group of) {
        arrow.setIconCode(of.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        publisher.setText(of.name());
        count.setText("" + of.count());
        setPrefHeight(33);
        setAccessibleText(of.name() + ", " + of.count() + " series");
        setGraphic(group);
    }

    private void showEntry(TimeSeries series) {
        title.setText(series.title());
        boolean favourite = session.workspace().board().favourites().contains(series.key());
        line.setText((favourite ? "★ " : "") + SeriesWords.line(series));
        int colour = colours.of(series.key());
        shown.setSelected(colour >= 0);
        entry.getStyleClass().removeIf(style -> style.startsWith("series-"));
        if (colour >= 0) {
            entry.getStyleClass().add(Theme.series(colour));
        }
        star.setSelected(favourite);
        star.setAccessibleText(
                (favourite ? "Favourite: " : "Mark as favourite: ") + series.title());
        sparkline.show(series);
        setPrefHeight(48);
        details.setAccessibleText("Where " + series.title() + " comes from");
        shown.setAccessibleText("Show " + series.title() + " on the board");
        setAccessibleText(series.title() + ", " + line.getText());
        setGraphic(entry);
    }
}
