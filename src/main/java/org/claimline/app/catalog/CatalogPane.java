package org.claimline.app.catalog;

import atlantafx.base.controls.CustomTextField;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.claimline.app.look.Icons;
import org.claimline.app.look.Segments;
import org.claimline.app.state.Session;
import org.claimline.board.Trace.Origin;
import org.claimline.board.Transform;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.TracePlan;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.workspace.BoardEdit;
import org.claimline.workspace.Edit;
import org.kordamp.ikonli.feather.Feather;

/// All series of the workspace in groups: found by their words, marked as favourites, shown on the
/// board or taken off it.
public final class CatalogPane extends VBox {

    /// The colour a series has on the board, from 0; below 0 where it is not there.
    interface Colours {
        int of(SeriesKey key);
    }

    private final Session session;
    private final Label count = new Label();
    private final CustomTextField search = new CustomTextField();
    private final ListView<CatalogItem> list = new ListView<>();
    private final Label nothing = new Label();
    private final Set<String> closed = new HashSet<>();
    private final MenuButton groupings = new MenuButton("", Icons.of(Feather.LIST));
    private final ObjectProperty<Grouping> grouping =
            new SimpleObjectProperty<>(this, "grouping", Grouping.PUBLISHER);
    private CatalogScope scope = CatalogScope.ALL;
    private final Selection selection;
    private Map<SeriesKey, Integer> colours = Map.of();
    private Set<SeriesKey> favourites = Set.of();
    private final Subscription subscription;

    /// @param overlay draws a series on the panel looked at
    public CatalogPane(Session session, Runnable importFiles, Consumer<SeriesKey> overlay) {
        this.session = session;
        getStyleClass().addAll("side-pane", "catalog-pane");
        setMinWidth(280);
        setPrefWidth(280);
        setMaxWidth(280);

        Label name = new Label("Catalog");
        name.getStyleClass().add("pane-title");
        count.getStyleClass().add("pane-count");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button add = Icons.button(Feather.PLUS, "Import CSV files");
        add.setOnAction(e -> importFiles.run());
        HBox head = new HBox(8, name, count, space, add);
        head.getStyleClass().add("catalog-head");
        head.setAlignment(Pos.CENTER_LEFT);

        search.setId("catalog-search");
        search.setPromptText("Search series");
        search.setLeft(Icons.of(Feather.SEARCH));
        Label key = new Label("Ctrl F");
        key.getStyleClass().add("key-hint");
        search.setRight(key);
        key.visibleProperty().bind(search.textProperty().isEmpty());
        VBox field = new VBox(8, search, filters());
        field.getStyleClass().add("search-box");

        list.setId("catalog-list");
        list.setAccessibleText("Series of the workspace");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        selection = new Selection(session, this::selected);
        list.setCellFactory(
                l ->
                        new CatalogCell(
                                session,
                                k -> colours.getOrDefault(k, -1),
                                this::turn,
                                overlay,
                                this::turnFavourite,
                                selection));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("nothing");
        nothing.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, field, list);

        list.setOnKeyPressed(
                e -> {
                    CatalogItem item = list.getSelectionModel().getSelectedItem();
                    if (e.isAltDown() && e.getCode() == KeyCode.ENTER) {
                        if (item instanceof CatalogItem.Entry(TimeSeries series)) {
                            SeriesPopup.show(session, series, list);
                        }
                        e.consume();
                        return;
                    }
                    if (e.getCode() == KeyCode.S
                            && !e.isShortcutDown()
                            && item instanceof CatalogItem.Entry(TimeSeries series)) {
                        turnFavourite(series.key());
                        e.consume();
                        return;
                    }
                    if (e.isShiftDown()
                            && e.getCode() == KeyCode.ENTER
                            && item instanceof CatalogItem.Entry(TimeSeries series)) {
                        overlay.accept(series.key());
                        e.consume();
                        return;
                    }
                    if (item instanceof CatalogItem.Group(String group, _, boolean open)
                            && e.getCode() == (open ? KeyCode.LEFT : KeyCode.RIGHT)) {
                        turn(group);
                        e.consume();
                        return;
                    }
                    boolean act = e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE;
                    if (act && item != null) {
                        act(item);
                        e.consume();
                    }
                });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        item -> {
                            if (item instanceof CatalogItem.Entry(TimeSeries series)) {
                                session.lineProperty()
                                        .set(Optional.of(new Origin.OfSeries(series.key())));
                            }
                        });
        subscription =
                Subscription.combine(
                        session.lineProperty().subscribe(line -> mark()),
                        grouping.subscribe(() -> refresh()),
                        search.textProperty().subscribe(text -> refresh()),
                        session.historyProperty().subscribe(history -> refresh()),
                        session.planProperty().subscribe(plan -> refresh()));
    }

    private HBox filters() {
        ToggleButton all = new ToggleButton("All");
        ToggleButton favourites = new ToggleButton("Favourites");
        ToggleButton board = new ToggleButton("On board");
        all.setId("catalog-all");
        favourites.setId("catalog-favourites");
        board.setId("catalog-on-board");
        all.selectedProperty().subscribe(on -> scope(on, CatalogScope.ALL));
        favourites.selectedProperty().subscribe(on -> scope(on, CatalogScope.FAVOURITES));
        board.selectedProperty().subscribe(on -> scope(on, CatalogScope.ON_BOARD));
        groupings.setId("catalog-grouping");
        groupings.getStyleClass().addAll("icon-button", "catalog-grouping");
        groupings.setAccessibleText("How the series are grouped");
        groupings.setTooltip(new Tooltip("How the series are grouped"));
        ToggleGroup group = new ToggleGroup();
        for (Grouping one : Grouping.values()) {
            RadioMenuItem item = new RadioMenuItem(one.words());
            item.setToggleGroup(group);
            item.setOnAction(e -> grouping.set(one));
            groupings.getItems().add(item);
        }
        groupings.setOnShowing(
                e ->
                        ((RadioMenuItem) groupings.getItems().get(grouping.get().ordinal()))
                                .setSelected(true));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(6, Segments.of(all, all, favourites, board), space, groupings);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("catalog-filters");
        return row;
    }

    private void scope(boolean chosen, CatalogScope wanted) {
        if (chosen) {
            scope = wanted;
            refresh();
        }
    }

    /// What the series are grouped by, to be remembered: `unit`.
    public ObservableValue<String> groupingProperty() {
        return grouping.map(Grouping::key);
    }

    /// Groups the series as was remembered.
    public void group(String key) {
        grouping.set(Grouping.of(key));
    }

    private void turnFavourite(SeriesKey key) {
        Set<SeriesKey> next = new HashSet<>(session.workspace().board().favourites());
        if (!next.remove(key)) {
            next.add(key);
        }
        session.edit(new BoardEdit.MarkFavourites(next));
    }

    private boolean isInScope(TimeSeries series) {
        return switch (scope) {
            case ALL -> true;
            case FAVOURITES -> session.workspace().board().favourites().contains(series.key());
            case ON_BOARD -> colours.containsKey(series.key());
        };
    }

    /// The search field, for Ctrl+F.
    public TextField search() {
        return search;
    }

    /// The rows selected, and what can be made of several.
    public Selection selection() {
        return selection;
    }

    private List<TimeSeries> selected() {
        return list.getSelectionModel().getSelectedItems().stream()
                .flatMap(
                        row ->
                                row instanceof CatalogItem.Entry(TimeSeries series)
                                        ? Stream.of(series)
                                        : Stream.empty())
                .toList();
    }

    /// Stops listening.
    public void close() {
        subscription.unsubscribe();
    }

    private void act(CatalogItem item) {
        switch (item) {
            case CatalogItem.Group(String name, _, _) -> turn(name);
            case CatalogItem.Entry(TimeSeries series) ->
                    session.edit(
                            colours.containsKey(series.key())
                                    ? new Edit.HideSeries(series.key())
                                    : new Edit.ShowSeries(series.key()));
        }
    }

    private void turn(String group) {
        if (!closed.remove(group)) {
            closed.add(group);
        }
        refresh();
    }

    private void refresh() {
        Map<SeriesKey, Integer> shown = shown();
        Set<SeriesKey> marked = session.workspace().board().favourites();
        boolean recoloured = !shown.equals(colours) || !marked.equals(favourites);
        colours = shown;
        favourites = marked;
        var all = session.workspace().catalog().all();
        count.setText(all.size() + " series");
        List<CatalogItem> rows =
                CatalogItem.rows(
                        all.stream().filter(this::isInScope).toList(),
                        search.getText(),
                        closed,
                        grouping.get());
        if (!rows.equals(list.getItems())) {
            list.getItems().setAll(rows);
            mark();
        }
        if (recoloured) {
            list.refresh();
        }
        nothing.setText(rows.isEmpty() ? nothingMatches(search.getText().strip()) : "");
    }

    /// Selects the row of the selected line.
    private void mark() {
        Optional<Origin> line = session.lineProperty().get();
        Optional<CatalogItem> row =
                list.getItems().stream()
                        .filter(
                                item ->
                                        item instanceof CatalogItem.Entry(TimeSeries series)
                                                && line.equals(
                                                        Optional.of(
                                                                new Origin.OfSeries(series.key()))))
                        .findFirst();
        if (row.isEmpty()) {
            list.getSelectionModel().clearSelection();
        } else if (!row.get().equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(row.get());
            list.scrollTo(row.get());
        }
    }

    /// The colours of the series that have a trace of their own on the board, transformed or not.
    private Map<SeriesKey, Integer> shown() {
        Map<SeriesKey, Integer> shown = new HashMap<>();
        session.workspace().board().panels().stream()
                .flatMap(p -> p.traces().stream())
                .forEach(
                        t -> {
                            if (Transform.of(t.origin(), session.workspace().catalog()).level()
                                    instanceof Origin.OfSeries(SeriesKey key)) {
                                shown.put(key, 0);
                            }
                        });
        for (PanelPlan panel : session.plan().panels()) {
            for (TracePlan trace : panel.traces()) {
                shown.replace(trace.key(), trace.colour());
            }
        }
        return shown;
    }

    private String nothingMatches(String typed) {
        if (typed.isEmpty()) {
            return switch (scope) {
                case ALL -> "No series yet. Drop CSV files on the window.";
                case FAVOURITES -> "No favourites yet. Press S on a series, or its star.";
                case ON_BOARD -> "No series is on the board.";
            };
        }
        Set<String> words = new TreeSet<>();
        for (TimeSeries series : session.workspace().catalog().all()) {
            words.add(series.key().text());
            words.addAll(
                    Arrays.asList(
                            series.title().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
            words.addAll(Arrays.asList(series.key().text().split("_")));
        }
        words.removeIf(word -> word.length() < 3);
        String sentence = "Nothing matches '" + typed + "'.";
        return Spelling.nearest(typed, words)
                .map(word -> sentence + " Did you mean '" + word + "'?")
                .orElse(sentence);
    }
}
