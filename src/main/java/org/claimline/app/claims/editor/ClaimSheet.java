package org.claimline.app.claims.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.app.formula.FormulaField;
import org.claimline.app.formula.ReadFormulas;
import org.claimline.app.look.Icons;
import org.claimline.app.look.Modal;
import org.claimline.app.look.Sheet;
import org.claimline.app.look.SheetFoot;
import org.claimline.app.look.Wrapped;
import org.claimline.app.state.Session;
import org.claimline.claim.Claim;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Vary;
import org.claimline.workspace.ClaimEdit;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The sheet in which a claim is written. Its verdict is told while one writes; what keeps it from
/// being a claim is told at its field. Saving is one edit.
public final class ClaimSheet {

    private static final String NO_PANEL = "on no panel";

    private final Session session;
    private final ReadFormulas read = new ReadFormulas();
    private final Optional<ClaimId> instead;
    private final TextArea statement = new TextArea();
    private final TextField id = new TextField();
    private final TextField label = new TextField();
    private final VBox places = new VBox(6);
    private final FormulaField assertion;
    private final FormulaField close;
    private final TextField because = new TextField();
    private final CheckBox undated = new CheckBox("The article gives no dates, or not both");
    private final Spinner<Integer> start = new Spinner<>(0, Vary.MOST, 2);
    private final Spinner<Integer> end = new Spinner<>(0, Vary.MOST, 2);
    private final ChoiceBox<String> panel = new ChoiceBox<>();
    private final VBox readings = new VBox(10);
    private final VerdictLine verdict = new VerdictLine();
    private final Map<String, Label> faults = new HashMap<>();
    private final Button save = new Button("Save claim");
    private final Stage stage;
    private final GridPane grid = new GridPane(12, 6);

    private ClaimSheet(Window owner, Session session, Optional<ClaimId> instead, Draft draft) {
        this.session = session;
        this.instead = instead;
        assertion = new FormulaField(() -> session.workspace().catalog(), read);
        close = new FormulaField(() -> session.workspace().catalog(), read);
        String title = instead.isPresent() ? "Edit claim" : "New claim";
        BorderPane root = Sheet.of("claim-sheet", title, verdict);
        build();
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        root.setCenter(scroll);
        stage = Modal.of(owner, title, session.paletteProperty().get(), root, 860, 800);
        root.setBottom(foot());
        fill(draft);
        bind();
        check();
    }

    /// Lets a new claim be written.
    public static void add(Window owner, Session session, Draft draft) {
        new ClaimSheet(owner, session, Optional.empty(), draft).show();
    }

    /// Lets a claim be written otherwise.
    public static void edit(Window owner, Session session, Claim claim) {
        new ClaimSheet(owner, session, Optional.of(claim.id()), Draft.of(claim)).show();
    }

    private void show() {
        stage.show();
        statement.requestFocus();
    }

    private void build() {
        grid.getStyleClass().add("sheet-body");
        ColumnConstraints names = new ColumnConstraints(110);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, fields);
        statement.setPrefRowCount(2);
        statement.setWrapText(true);
        statement.setId("claim-statement");
        statement.addEventFilter(KeyEvent.KEY_PRESSED, ClaimSheet::tabOn);
        id.setId("claim-id");
        id.setPromptText("made from the statement");
        label.setId("claim-label");
        label.setPromptText("for the chart, at most " + Claim.LONGEST_LABEL + " characters");
        assertion.field().setId("claim-assert");
        assertion.field().setPromptText("at(income, 2014) ~= 4500");
        close.field().setId("claim-close");
        close.field().setPromptText("a weaker assertion, where there is one");
        because.setId("claim-because");
        because.setPromptText("why a tolerance, a date or what is close is right");
        undated.setId("claim-undated");
        start.setPrefWidth(80);
        start.setAccessibleText("By how many periods the start is varied");
        end.setAccessibleText("By how many periods the end is varied");
        end.setPrefWidth(80);
        panel.setId("claim-panel");
        row("Statement", statement, "statement");
        row("Assertion", assertion, "assert", assertion.field());
        row("Close", close, "close", close.field());
        row("Because", because, "because");
        row("Places", withAdd(places, "Add a place", () -> addPlace("", "")), "places");
        row("Panel", panel, "panel");
        row("Dates", undated, "dates");
        HBox vary = new HBox(8, new Label("start ±"), start, new Label("end ±"), end);
        vary.setAlignment(Pos.CENTER_LEFT);
        start.getEditor().setAccessibleText("By how many periods the start is moved");
        end.getEditor().setAccessibleText("By how many periods the end is moved");
        row("Vary", vary, "vary");
        row(
                "Readings",
                withAdd(readings, "Add a reading", () -> addReading("", "", "")),
                "readings");
        row("Label", label, "label");
        row("Id", id, "id");
    }

    /// Tab leaves a text of several lines, as it leaves one of one.
    private static void tabOn(KeyEvent e) {
        if (e.getCode() == KeyCode.TAB && e.getSource() instanceof TextArea area) {
            area.requestFocusTraversal(
                    e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            e.consume();
        }
    }

    private void row(String name, Control field, String part) {
        row(name, field, part, field);
    }

    private void row(String name, Node node, String part) {
        row(name, node, part, null);
    }

    private void row(String name, Node node, String part, @Nullable Control named) {
        Label words = new Label(name);
        words.getStyleClass().add("field-name");
        if (named != null) {
            words.setLabelFor(named);
            named.setAccessibleText(name + " of the claim");
        }
        Label fault = Wrapped.label("", "field-fault");
        fault.setId("fault-" + part);
        fault.managedProperty().bind(fault.textProperty().isNotEmpty());
        faults.put(part, fault);
        int row = grid.getRowCount();
        grid.add(words, 0, row);
        GridPane.setValignment(words, VPos.TOP);
        grid.add(new VBox(3, node, fault), 1, row);
    }

    private static VBox withAdd(VBox rows, String words, Runnable add) {
        Button button = new Button(words, Icons.of(Feather.PLUS));
        button.getStyleClass().add("link-button");
        button.setId(words.toLowerCase(Locale.ROOT).replace(' ', '-'));
        button.setOnAction(e -> add.run());
        return new VBox(4, rows, button);
    }

    private SheetFoot foot() {
        save.setId("claim-save");
        save.setDefaultButton(true);
        save.setOnAction(e -> save());
        return new SheetFoot(List.of(), Sheet.cancel("Cancel", stage), save);
    }

    private void fill(Draft draft) {
        panel.getItems().add(NO_PANEL);
        session.workspace().board().panels().forEach(p -> panel.getItems().add(p.id().text()));
        panel.setValue(draft.panel().isEmpty() ? NO_PANEL : draft.panel());
        statement.setText(draft.statement());
        id.setText(draft.id());
        label.setText(draft.label());
        draft.places().forEach(p -> addPlace(p.section(), p.paragraph()));
        assertion.setText(draft.assertion());
        close.setText(draft.close());
        because.setText(draft.because());
        undated.setSelected(draft.dating() == Claim.Dating.UNSTATED);
        start.getValueFactory().setValue(draft.vary().start());
        end.getValueFactory().setValue(draft.vary().end());
        draft.readings().forEach(r -> addReading(r.name(), r.assertion(), r.because()));
    }

    private void bind() {
        statement.textProperty().subscribe(text -> check());
        id.textProperty().subscribe(text -> check());
        label.textProperty().subscribe(text -> check());
        because.textProperty().subscribe(text -> check());
        assertion.typedProperty().subscribe(typed -> check());
        close.typedProperty().subscribe(typed -> check());
        undated.selectedProperty().subscribe(on -> check());
        panel.valueProperty().subscribe(value -> check());
    }

    private void addPlace(String section, String paragraph) {
        TextField name = new TextField(section);
        name.setPromptText("Section");
        name.setAccessibleText("Section");
        name.getStyleClass().add("place-section");
        HBox.setHgrow(name, Priority.ALWAYS);
        TextField number = new TextField(paragraph);
        number.setPromptText("¶");
        number.setAccessibleText("Paragraph");
        number.getStyleClass().add("place-paragraph");
        number.setPrefColumnCount(3);
        HBox row = new HBox(6, name, number);
        row.getChildren().add(remove("Remove this place", places, row));
        places.getChildren().add(row);
        name.textProperty().subscribe(text -> check());
        number.textProperty().subscribe(text -> check());
    }

    private void addReading(String name, String formula, String reason) {
        ReadingRow row = new ReadingRow(() -> session.workspace().catalog(), read, this::check);
        row.fill(name, formula, reason);
        row.getChildren().addFirst(remove("Remove this reading", readings, row));
        readings.getChildren().add(row);
    }

    private Button remove(String words, VBox from, Node row) {
        Button button = Icons.button(Feather.X, words);
        button.setOnAction(
                e -> {
                    from.getChildren().remove(row);
                    check();
                });
        return button;
    }

    private Draft draft() {
        List<Draft.PlaceText> where = new ArrayList<>();
        for (Node row : places.getChildren()) {
            List<Node> parts = ((HBox) row).getChildren();
            where.add(
                    new Draft.PlaceText(
                            ((TextField) parts.get(0)).getText(),
                            ((TextField) parts.get(1)).getText()));
        }
        return new Draft(
                id.getText(),
                statement.getText(),
                label.getText(),
                where,
                assertion.field().getText(),
                close.field().getText(),
                because.getText(),
                undated.isSelected() ? Claim.Dating.UNSTATED : Claim.Dating.STATED,
                new Vary(start.getValue(), end.getValue()),
                NO_PANEL.equals(panel.getValue()) ? "" : panel.getValue(),
                readings.getChildren().stream().map(row -> ((ReadingRow) row).text()).toList());
    }

    private Draft.Checked check() {
        Draft.Checked checked = draft().check(session.workspace(), instead, read);
        faults.values().forEach(fault -> fault.setText(""));
        for (Draft.Fault one : checked.faults()) {
            Label there = faults.get(one.part());
            if (there != null && there.getText().isEmpty()) {
                there.setText(one.sentence());
            }
        }
        verdict.show(checked.judged());
        save.setDisable(!checked.faults().isEmpty());
        return checked;
    }

    private void save() {
        Draft.Checked checked = check();
        if (checked.faults().isEmpty()) {
            stage.close();
            session.edit(new ClaimEdit.PutClaim(instead, checked.claim()));
            session.select(checked.claim().id());
        }
    }
}
