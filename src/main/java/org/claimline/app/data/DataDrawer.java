package org.claimline.app.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.claimline.app.claims.KeyUses;
import org.claimline.app.data.DataRow.Part;
import org.claimline.app.data.DataRow.Used;
import org.claimline.app.look.Dates;
import org.claimline.app.look.Icons;
import org.claimline.app.look.TextColumn;
import org.claimline.app.state.Session;
import org.claimline.board.PanelId;
import org.claimline.claim.Judgement;
import org.claimline.formula.Use;
import org.claimline.plan.Numbers;
import org.claimline.plan.TracePlan;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The drawer at the bottom: the rows of the panel looked at, or those the selected claim rests on,
/// and where they come from.
public final class DataDrawer extends VBox {

    private static final PseudoClass USED = PseudoClass.getPseudoClass("used");
    private static final PseudoClass KEY = PseudoClass.getPseudoClass("key");
    private static final double BAR = 32;
    private static final double OPEN = 260;

    private enum Subject {
        PANEL,
        CLAIM
    }

    private final Session session;
    private final FontIcon arrow = Icons.of(Feather.CHEVRON_UP);
    private final Label facts = new Label();
    private final TableView<DataRow> table = new TableView<>();
    private final SourceCard source;
    private final PanelTable panels;
    private final HBox content;
    private final Button copy = new Button("Copy");
    private final Button export = new Button("Export CSV…");
    private final Subscription subscription;
    private final Map<SeriesKey, Integer> decimals = new HashMap<>();
    private Subject subject = Subject.PANEL;
    private boolean asked;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");

    /// @param export asks for a file and writes a text to it, told a name to begin with
    public DataDrawer(Session session, BiConsumer<String, String> export) {
        this.session = session;
        source = new SourceCard(session);
        panels = new PanelTable(session, this::tell);
        content = new HBox(table, source);
        getStyleClass().add("drawer");
        Label name = new Label("Data table");
        name.getStyleClass().add("drawer-name");
        facts.getStyleClass().add("drawer-facts");
        facts.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label key = new Label("T");
        key.getStyleClass().add("key-hint");
        key.setMinWidth(USE_PREF_SIZE);
        copy.setId("table-copy");
        copy.getStyleClass().add("bar-button");
        copy.setOnAction(e -> panels.copy());
        this.export.setId("table-export");
        this.export.getStyleClass().add("bar-button");
        this.export.setOnAction(
                e ->
                        session.lookedAt()
                                .ifPresent(
                                        p -> export.accept(p.id().text() + ".csv", panels.csv())));
        for (Button button : List.of(copy, this.export)) {
            button.setMinWidth(USE_PREF_SIZE);
            button.setVisible(false);
            button.managedProperty().bind(button.visibleProperty());
        }
        HBox bar = new HBox(8, arrow, name, facts, space, copy, this.export, key);
        bar.setId("drawer-bar");
        bar.getStyleClass().add("drawer-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setMinHeight(BAR);
        bar.setMaxHeight(BAR);
        bar.setOnMouseClicked(e -> toggle());
        buildTable();
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox.setHgrow(panels, Priority.ALWAYS);
        content.setMinHeight(OPEN);
        content.setPrefHeight(OPEN);
        content.setMaxHeight(OPEN);
        getChildren().add(bar);
        subscription =
                Subscription.combine(
                        session.planProperty().subscribe(plan -> refresh()),
                        session.lineProperty().subscribe(line -> panels.mark(session.lookedAt())),
                        session.panelProperty()
                                .subscribe(
                                        panel -> {
                                            subject = Subject.PANEL;
                                            refresh();
                                        }),
                        session.time()
                                .windowProperty()
                                .subscribe(
                                        window -> {
                                            showFacts();
                                            fillSoon();
                                        }));
    }

    /// Shows the rows in view once before the next frame, however far time was moved.
    private void fillSoon() {
        if (!asked) {
            asked = true;
            Platform.runLater(
                    () -> {
                        asked = false;
                        if (isOfPanel()) {
                            panels.fill();
                        }
                    });
        }
    }

    private void buildTable() {
        table.setId("data-table");
        table.setAccessibleText("Rows of the series looked at");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(
                        List.of(
                                TextColumn.of("Series", 220, "", row -> row.series().title()),
                                TextColumn.of("Period", 110, "figure", DataRow::period),
                                TextColumn.of("Value", 110, "number", this::value),
                                TextColumn.of("Status", 110, "", DataRow::status),
                                TextColumn.of("Note", 320, "", row -> row.observation().note())));
        table.setRowFactory(
                t ->
                        new TableRow<>() {
                            @Override
                            protected void updateItem(DataRow row, boolean empty) {
                                super.updateItem(row, empty);
                                Part part = empty || row == null ? Part.NONE : row.part();
                                pseudoClassStateChanged(USED, part == Part.USED);
                                pseudoClassStateChanged(KEY, part == Part.KEY);
                            }
                        });
        table.setPlaceholder(new Label("No rows"));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> tell(Optional.ofNullable(row).map(DataRow::series)));
    }

    private void tell(Optional<TimeSeries> series) {
        series.ifPresentOrElse(source::show, source::clear);
    }

    /// Whether the figures of a panel are shown, not those that a claim rests on.
    private boolean isOfPanel() {
        return open.get() && (subject == Subject.PANEL || session.selectedJudgement().isEmpty());
    }

    /// Stops listening.
    public void close() {
        subscription.unsubscribe();
    }

    /// Whether it is open.
    public ReadOnlyBooleanProperty openProperty() {
        return open;
    }

    /// Opens it, or not, as was remembered.
    public void open(String wanted) {
        if (Boolean.parseBoolean(wanted) != open.get()) {
            toggle();
        }
    }

    /// Opens it, or closes it.
    public void toggle() {
        open.set(!open.get());
        arrow.setIconCode(open.get() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP);
        if (open.get()) {
            getChildren().add(content);
            refresh();
        } else {
            getChildren().remove(content);
            copy.setVisible(false);
            export.setVisible(false);
        }
    }

    /// Opens it at the rows the selected claim rests on.
    public void showClaim() {
        subject = Subject.CLAIM;
        show();
    }

    /// Opens it at a panel's rows.
    public void showPanel(PanelId panel) {
        session.panelProperty().set(Optional.of(panel));
        subject = Subject.PANEL;
        show();
    }

    private void show() {
        if (open.get()) {
            refresh();
        } else {
            toggle();
        }
    }

    private void refresh() {
        showFacts();
        boolean ofPanel = isOfPanel();
        copy.setVisible(ofPanel);
        export.setVisible(ofPanel);
        if (!open.get()) {
            return;
        }
        content.getChildren().set(0, ofPanel ? panels : table);
        if (ofPanel) {
            panels.show(session.lookedAt());
            return;
        }
        List<TimeSeries> series = series();
        decimals.clear();
        series.forEach(one -> decimals.put(one.key(), Numbers.decimals(one)));
        Optional<Judgement> judgement = session.selectedJudgement();
        Set<Used> used = new HashSet<>();
        Set<Used> keys = new HashSet<>();
        judgement.ifPresent(j -> uses(j).forEach(use -> used.add(Used.of(use))));
        judgement.ifPresent(j -> KeyUses.of(j).forEach(key -> keys.add(Used.of(key.use()))));
        List<DataRow> rows = DataRow.of(series, used, keys);
        table.getItems().setAll(rows);
        first(rows, Part.KEY)
                .or(() -> first(rows, Part.USED))
                .or(() -> rows.stream().findFirst())
                .ifPresent(
                        row -> {
                            int index = rows.indexOf(row);
                            table.getSelectionModel().select(index);
                            table.scrollTo(Math.max(0, index - 2));
                        });
    }

    private static Optional<DataRow> first(List<DataRow> rows, Part part) {
        return rows.stream().filter(row -> row.part() == part).findFirst();
    }

    private String value(DataRow row) {
        return row.value(decimals.getOrDefault(row.series().key(), 2));
    }

    private List<TimeSeries> series() {
        Set<SeriesKey> keys = new LinkedHashSet<>();
        session.selectedJudgement().ifPresent(j -> uses(j).forEach(u -> keys.add(u.series())));
        List<TimeSeries> series = new ArrayList<>();
        keys.forEach(key -> session.workspace().catalog().get(key).ifPresent(series::add));
        return series;
    }

    private static List<Use> uses(Judgement judgement) {
        return judgement.evidence().stream().flatMap(e -> e.uses().stream()).toList();
    }

    private void showFacts() {
        Set<SeriesKey> keys = new HashSet<>();
        session.plan().panels().stream()
                .flatMap(p -> p.traces().stream())
                .map(TracePlan::key)
                .forEach(keys::add);
        int rows =
                keys.stream()
                        .flatMap(key -> session.workspace().catalog().get(key).stream())
                        .mapToInt(TimeSeries::size)
                        .sum();
        facts.setText(
                keys.size()
                        + " series on the board · "
                        + Numbers.exact(rows)
                        + " rows · window "
                        + Dates.span(session.time().window()));
    }
}
