package org.claimline.app.board;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.app.look.Modal;
import org.claimline.app.look.Sheet;
import org.claimline.app.look.SheetFoot;
import org.claimline.app.look.SheetGrid;
import org.claimline.app.look.Wrapped;
import org.claimline.app.state.Session;
import org.claimline.board.Event;
import org.claimline.series.PeriodRange;
import org.claimline.workspace.BoardEdit;

/// Asks for an event that marks all panels: when, its name, and where that is known from.
public final class EventSheet {

    private final TextField when =
            Sheet.field("event-when", "2022-01-05, 2022-01 or 2020-03..2021-06");
    private final TextField label = Sheet.field("event-label", "a name in a few words");
    private final TextField source = Sheet.field("event-source", "where it is known from");
    private final Label fault = Wrapped.label("", "field-fault");
    private final Button done = new Button();
    private final Stage stage;

    private EventSheet(Window owner, Session session, Optional<Event> before, String day) {
        String head = before.isPresent() ? "Edit event" : "New event";
        BorderPane root = Sheet.of("event-sheet", head);
        root.setCenter(grid());
        stage = Modal.of(owner, head, session.paletteProperty().get(), root, 560, 320);
        when.setText(before.map(e -> e.when().toString()).orElse(day));
        label.setText(before.map(Event::label).orElse(""));
        source.setText(before.map(Event::source).orElse(""));
        done.setText(before.isPresent() ? "Done" : "Add event");
        done.setId("event-done");
        done.setDefaultButton(true);
        done.setOnAction(
                e -> {
                    stage.close();
                    Event now = event(read().orElseThrow());
                    session.edit(
                            before.<BoardEdit>map(was -> new BoardEdit.ReplaceEvent(was, now))
                                    .orElseGet(() -> new BoardEdit.AddEvent(now)));
                });
        root.setBottom(new SheetFoot(left(session, before), Sheet.cancel("Cancel", stage), done));
        when.textProperty().subscribe(text -> check());
        label.textProperty().subscribe(text -> check());
    }

    /// Asks for a new event.
    ///
    /// @param when as it stands at first; may be empty
    public static void add(Window owner, Session session, String when) {
        EventSheet sheet = new EventSheet(owner, session, Optional.empty(), when);
        sheet.stage.show();
        (when.isEmpty() ? sheet.when : sheet.label).requestFocus();
    }

    /// Lets an event be told otherwise, or be removed.
    public static void edit(Window owner, Session session, Event event) {
        EventSheet sheet = new EventSheet(owner, session, Optional.of(event), "");
        sheet.stage.show();
        sheet.label.requestFocus();
    }

    private List<Node> left(Session session, Optional<Event> before) {
        return before.map(
                        event ->
                                List.<Node>of(
                                        Sheet.button(
                                                "Remove event",
                                                "event-remove",
                                                stage,
                                                () ->
                                                        session.edit(
                                                                new BoardEdit.RemoveEvent(event))),
                                        fault))
                .orElse(List.of(fault));
    }

    private SheetGrid grid() {
        SheetGrid grid = new SheetGrid(80);
        grid.row("When", when, "When of the event");
        grid.row("Name", label, "Name of the event");
        grid.row("Source", source, "Source of the event");
        return grid;
    }

    private Optional<PeriodRange> read() {
        try {
            return Optional.of(PeriodRange.parse(when.getText()));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Event event(PeriodRange at) {
        return new Event(at, label.getText().strip(), source.getText().strip());
    }

    private void check() {
        String wrong = "";
        if (read().isEmpty()) {
            wrong = "When is a day, a month or a year, or two with '..' between them.";
        } else if (label.getText().isBlank()) {
            wrong = "An event has a name.";
        }
        fault.setText(wrong);
        done.setDisable(!wrong.isEmpty());
    }
}
