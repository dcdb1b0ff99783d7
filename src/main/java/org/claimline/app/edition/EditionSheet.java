package org.claimline.app.edition;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.app.look.Modal;
import org.claimline.app.look.Sheet;
import org.claimline.app.look.TextColumn;
import org.claimline.app.look.Wrapped;
import org.claimline.plan.Palette;

/// Shows what a new edition of a file changes, row by row, and which verdicts with it, before it is
/// taken.
public final class EditionSheet {

    /// What a person decided.
    public enum Answer {
        /// The new edition replaces what is there.
        ACCEPT,
        /// It comes in as series of its own.
        BESIDE,
        /// Nothing comes in.
        KEEP
    }

    private final Edition edition;
    private final Consumer<Answer> answered;
    private final ListView<EditionItem> series = new ListView<>();
    private final TableView<EditionRow> rows = new TableView<>();
    private final Stage stage;
    private Answer answer = Answer.KEEP;

    /// @param answered told once, when it is closed
    public EditionSheet(Window owner, Palette palette, Edition edition, Consumer<Answer> answered) {
        this.edition = edition;
        this.answered = answered;
        Label facts = new Label(facts());
        facts.setId("edition-facts");
        facts.getStyleClass().add("sheet-facts");
        BorderPane root = Sheet.of("edition-sheet", "New edition of " + edition.file(), facts);
        root.setCenter(body());
        root.setBottom(foot());
        stage = Modal.of(owner, "New edition of " + edition.file(), palette, root, 980, 720);
        stage.setMinWidth(720);
        stage.setMinHeight(520);
        bind();
    }

    public void show() {
        stage.show();
    }

    private String facts() {
        List<EditionItem> items = EditionItem.of(edition);
        long changed = edition.revised().stream().filter(one -> !one.isEmpty()).count();
        return counted(changed, "revised")
                + (edition.added().isEmpty() ? "" : " · " + counted(edition.added().size(), "new"))
                + (edition.gone().isEmpty()
                        ? ""
                        : " · " + counted(edition.gone().size(), "no longer in the file"))
                + (changed + edition.added().size() + edition.gone().size() == items.size()
                        ? ""
                        : " · the others stay the same");
    }

    private static String counted(long count, String what) {
        return count + " series " + what;
    }

    private Node body() {
        series.setId("edition-series");
        series.setAccessibleText("Series of the new edition");
        series.setCellFactory(list -> new EditionCell());
        series.getStyleClass().addAll("sheet-list", "edition-list");
        series.setPrefWidth(300);
        series.setMinWidth(240);
        buildRows();
        HBox.setHgrow(rows, Priority.ALWAYS);
        HBox upper = new HBox(24, series, rows);
        VBox.setVgrow(upper, Priority.ALWAYS);
        VBox body = new VBox(16, upper, verdicts());
        body.getStyleClass().add("sheet-body");
        return body;
    }

    private void buildRows() {
        rows.setId("edition-rows");
        rows.setAccessibleText("Rows that the new edition changes");
        rows.getStyleClass().add("sheet-table");
        rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        rows.getColumns()
                .setAll(
                        List.of(
                                TextColumn.of("Period", 110, "at", EditionRow::period),
                                TextColumn.of("Before", 150, "was", EditionRow::was),
                                TextColumn.of("After", 150, "number", EditionRow::becomes),
                                TextColumn.of("", 90, "what", EditionRow::word)));
        rows.setPlaceholder(new Label("No row of this series changes."));
    }

    private Node verdicts() {
        int count = edition.verdicts().size();
        Label head =
                new Label(
                        count == 0
                                ? "No verdict would change"
                                : count == 1
                                        ? "1 verdict would change"
                                        : count + " verdicts would change");
        head.getStyleClass().add("import-head");
        head.setId("edition-verdicts");
        VBox list = new VBox(8);
        edition.verdicts().forEach(change -> list.getChildren().add(new VerdictLine(change)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setMaxHeight(160);
        scroll.setMinHeight(Math.min(160, 30.0 * count));
        return count == 0 ? head : new VBox(8, head, scroll);
    }

    private Node foot() {
        int gone = edition.revised().stream().mapToInt(one -> one.revision().gone().size()).sum();
        Label note =
                Wrapped.label(
                        "The new edition replaces the series"
                                + (gone == 0
                                        ? ". It can be undone."
                                        : ", and what is gone from the file goes from them too."
                                                + " It can be undone."),
                        "sheet-facts");
        note.setMaxWidth(320);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button beside = button("Import beside it", "edition-beside", Answer.BESIDE);
        Button keep = button("Keep what is there", "edition-keep", Answer.KEEP);
        keep.setCancelButton(true);
        Button accept = button("Accept", "edition-accept", Answer.ACCEPT);
        accept.setDefaultButton(true);
        HBox foot = new HBox(12, note, space, beside, keep, accept);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("sheet-foot");
        return foot;
    }

    private Button button(String words, String id, Answer chosen) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(
                event -> {
                    answer = chosen;
                    stage.hide();
                });
        return button;
    }

    private void bind() {
        series.getSelectionModel()
                .selectedItemProperty()
                .subscribe(item -> rows.getItems().setAll(item == null ? List.of() : item.rows()));
        series.getItems().setAll(EditionItem.of(edition));
        series.getSelectionModel().selectFirst();
        stage.setOnHidden(event -> answered.accept(answer));
    }
}
