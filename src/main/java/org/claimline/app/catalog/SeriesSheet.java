package org.claimline.app.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.app.look.Modal;
import org.claimline.app.look.Sheet;
import org.claimline.app.look.SheetFoot;
import org.claimline.app.look.SheetGrid;
import org.claimline.app.look.Worded;
import org.claimline.app.look.Wrapped;
import org.claimline.app.state.Session;
import org.claimline.plan.UnitWords;
import org.claimline.series.Aggregation;
import org.claimline.series.Description;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.claimline.workspace.Edit;

/// Lets a person say what a series is and where it comes from: what files seldom tell.
public final class SeriesSheet {

    /// Between several publishers, addresses or licences.
    private static final String AND = "; ";

    private final TextField title = Sheet.field("series-title", "");
    private final TextField unit =
            Sheet.field("series-unit", "such as KZT/L, USD bn, %, index, count");
    private final Label unitWords = Wrapped.label("", "field-hint");
    private final TextField per = Sheet.field("series-per", "such as a month, where there is one");
    private final TextField base = Sheet.field("series-base", "of an index, such as 2010 = 100");
    private final ChoiceBox<Aggregation> aggregation = new ChoiceBox<>();
    private final TextField publisher =
            Sheet.field("series-publisher", "who publishes the figures");
    private final TextField dataset =
            Sheet.field("series-dataset", "the publisher's name of the table");
    private final TextField licence =
            Sheet.field("series-licence", "such as CC-BY-4.0, or the terms");
    private final TextField address = Sheet.field("series-address", "https://…");
    private final TextField retrieved = Sheet.field("series-retrieved", "such as 2026-11-25");
    private final TextArea notes = new TextArea();
    private final Label fault = Wrapped.label("", "field-fault");
    private final Button done = new Button("Done");
    private final Description before;
    private final Stage stage;

    private SeriesSheet(Window owner, Session session, TimeSeries series) {
        before = series.description();
        Label key = new Label("In formulas it goes by " + series.key() + ".");
        key.getStyleClass().add("sheet-facts");
        BorderPane root = Sheet.of("series-sheet", "About the series", key);
        stage =
                Modal.of(
                        owner, "About the series", session.paletteProperty().get(), root, 660, 720);
        fill();
        ScrollPane body = new ScrollPane(grid());
        body.setFitToWidth(true);
        body.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        body.getStyleClass().add("sheet-scroll");
        root.setCenter(body);
        done.setId("series-done");
        done.setDefaultButton(true);
        root.setBottom(new SheetFoot(List.of(fault), Sheet.cancel("Cancel", stage), done));
        for (TextField field : List.of(title, unit, publisher, retrieved)) {
            field.textProperty().subscribe(text -> check());
        }
        done.setOnAction(
                e -> {
                    stage.close();
                    session.edit(
                            new Edit.DescribeSeries(series.key(), told(unitOf().orElseThrow())));
                });
    }

    /// Shows what is known of a series, to be said otherwise.
    ///
    /// @param beside a part of the window that it is asked from
    public static void show(Session session, TimeSeries series, Node beside) {
        SeriesSheet sheet = new SeriesSheet(beside.getScene().getWindow(), session, series);
        sheet.stage.show();
        sheet.title.requestFocus();
    }

    private void fill() {
        Source source = before.source();
        title.setText(before.title());
        unit.setText(before.unit().toString());
        per.setText(before.per());
        base.setText(before.base());
        publisher.setText(source.publisher());
        dataset.setText(source.dataset());
        licence.setText(source.licence());
        address.setText(source.address());
        retrieved.setText(source.retrieved().map(LocalDate::toString).orElse(""));
        notes.setText(String.join("\n", source.notes()));
        notes.setId("series-notes");
        notes.setPromptText("breaks, and what was computed and how; a line each");
        notes.setPrefRowCount(3);
        notes.setWrapText(true);
        aggregation.setId("series-aggregation");
        aggregation.getItems().setAll(Aggregation.values());
        aggregation.setConverter(new Worded<>(SeriesSheet::words));
        aggregation.setValue(before.aggregation());
    }

    private static String words(Aggregation one) {
        return one.word()
                + switch (one) {
                    case MEAN -> ", as of prices and rates";
                    case SUM -> ", as of flows";
                    case LAST -> ", as of stocks";
                };
    }

    private SheetGrid grid() {
        SheetGrid grid = new SheetGrid(130);
        grid.row("Title", title, "Title, of the series");
        grid.row("Unit", unit, "Unit, of the series");
        grid.under(unitWords);
        grid.row("Each figure is for", per, "Each figure is for, of the series");
        grid.row("Base", base, "Base, of the series");
        grid.row("A year's figure is", aggregation, "A year's figure is");
        grid.row("Publisher", publisher, "Publisher, of the series");
        grid.row("Data set", dataset, "Data set, of the series");
        grid.row("Licence", licence, "Licence, of the series");
        grid.row("Address", address, "Address, of the series");
        grid.row("Retrieved", retrieved, "Retrieved, of the series");
        grid.row("Notes", notes, "Notes, of the series");
        return grid;
    }

    private Optional<Unit> unitOf() {
        try {
            return Optional.of(Unit.parse(unit.getText()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(retrieved.getText().strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private void check() {
        String wrong = "";
        Optional<Unit> read = unitOf();
        if (title.getText().isBlank()) {
            wrong = "A series has a title.";
        } else if (read.isEmpty()) {
            wrong =
                    "'%s' is not a unit; expected such as KZT/L, USD bn, %%, pp, index or count."
                            .formatted(unit.getText().strip());
        } else if (!retrieved.getText().isBlank() && day().isEmpty()) {
            wrong = "Retrieved is a day, such as 2026-11-25.";
        }
        unitWords.setText(read.map(UnitWords::words).orElse(""));
        fault.setText(wrong);
        done.setDisable(!wrong.isEmpty());
    }

    private Description told(Unit newUnit) {
        Source source = before.source();
        return new Description(
                text(title),
                newUnit,
                text(per),
                text(base),
                aggregation.getValue(),
                before.calendar(),
                before.hold(),
                new Source(
                        several(publisher),
                        text(dataset),
                        several(licence),
                        several(address),
                        day(),
                        notes.getText()
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                        source.origin()));
    }

    private static String text(TextInputControl field) {
        return field.getText().strip();
    }

    private static String several(TextField field) {
        return Arrays.stream(field.getText().split(";", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining(AND));
    }
}
