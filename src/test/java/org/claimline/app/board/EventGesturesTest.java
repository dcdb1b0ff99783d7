package org.claimline.app.board;

import static org.claimline.app.board.BoardFixture.ROBOT;
import static org.claimline.app.board.BoardFixture.await;
import static org.claimline.app.board.BoardFixture.board;
import static org.claimline.app.board.BoardFixture.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.claimline.board.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Events added, moved and told otherwise in the lane above the panels.
final class EventGesturesTest {

    @BeforeAll
    static void open() throws Exception {
        BoardFixture.open();
    }

    @BeforeEach
    void fresh() throws Exception {
        BoardFixture.fresh();
        await(() -> !ROBOT.lookup(".event-name").queryAll().isEmpty());
    }

    @AfterEach
    void close() {
        ROBOT.release(MouseButton.PRIMARY);
        ROBOT.interact(
                () ->
                        ROBOT.lookup("#event-sheet")
                                .tryQuery()
                                .ifPresent(sheet -> sheet.getScene().getWindow().hide()));
    }

    private static List<Event> events() {
        return session().workspace().board().events();
    }

    private static Node name(String label) {
        return ROBOT
                .lookup(".event-name")
                .<javafx.scene.text.Text>queryAllAs(javafx.scene.text.Text.class)
                .stream()
                .filter(text -> text.getText().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private static Event event(String label) {
        return events().stream().filter(e -> e.label().equals(label)).findFirst().orElseThrow();
    }

    /// A place of the lane where no event is.
    private static Point2D free() {
        Node lane = ROBOT.lookup(".event-lane").query();
        double end =
                ROBOT.lookup(".event-name").queryAll().stream()
                        .map(Node::getBoundsInParent)
                        .mapToDouble(Bounds::getMinX)
                        .min()
                        .orElseThrow();
        return lane.localToScreen(end - 30, 14);
    }

    private static void fill(String id, String text) {
        ROBOT.clickOn(id).push(KeyCode.SHORTCUT, KeyCode.A).write(text);
    }

    @Test
    void aDoubleClickAddsAnEventAtItsPlace() throws Exception {
        int before = events().size();
        ROBOT.moveTo(free()).doubleClickOn(MouseButton.PRIMARY);
        await(() -> ROBOT.lookup("#event-sheet").tryQuery().isPresent());
        String when = ROBOT.lookup("#event-when").queryTextInputControl().getText();
        assertTrue(when.matches("\\d{4}-\\d{2}(-\\d{2})?"), when);
        assertTrue(ROBOT.lookup("#event-done").queryButton().isDisabled(), "it has no name");
        fill("#event-when", "2014-02-11..2014-13");
        fill("#event-label", "Devalued");
        assertTrue(ROBOT.lookup("#event-done").queryButton().isDisabled(), "there is no month 13");
        fill("#event-when", "2014-02-11..2014-02-12");
        fill("#event-source", "National Bank");
        ROBOT.clickOn("#event-done");
        await(() -> events().size() == before + 1);

        assertEquals("2014-02-11..2014-02-12", event("Devalued").when().toString());
        assertEquals("National Bank", event("Devalued").source());
        assertEquals(
                Optional.of("Add event Devalued"), session().historyProperty().get().undoable());
        assertTrue(
                session().plan().events().stream().anyMatch(e -> e.label().equals("Devalued")),
                "every panel draws it");
    }

    @Test
    void aDragMovesAnEventThroughTime() throws Exception {
        Event before = event("Tenge floated");
        ROBOT.moveTo(name("Tenge floated")).press(MouseButton.PRIMARY).moveBy(10, 0).moveBy(30, 0);
        assertTrue(ROBOT.lookup(".event-dragged").query().isVisible());
        ROBOT.release(MouseButton.PRIMARY);
        await(() -> !events().contains(before));

        Event after = event("Tenge floated");
        assertTrue(after.when().from().compareTo(before.when().from()) > 0, after.toString());
        assertEquals(before.when().from().frequency(), after.when().from().frequency());
        assertEquals(before.source(), after.source());
        assertEquals(
                Optional.of("Move event Tenge floated"),
                session().historyProperty().get().undoable());
    }

    @Test
    void anEventIsToldOtherwiseAndRemoved() throws Exception {
        ROBOT.moveTo(name("Tenge floated")).doubleClickOn(MouseButton.PRIMARY);
        await(() -> ROBOT.lookup("#event-sheet").tryQuery().isPresent());
        fill("#event-label", "Float");
        ROBOT.clickOn("#event-done");
        await(() -> events().stream().anyMatch(e -> e.label().equals("Float")));
        await(() -> ROBOT.lookup("#event-sheet").tryQuery().isEmpty());

        int before = events().size();
        ROBOT.rightClickOn(name("Float"));
        await(() -> ROBOT.lookup("Remove Float").tryQuery().isPresent());
        ROBOT.clickOn("Remove Float");
        await(() -> events().size() == before - 1);
        ROBOT.interact(() -> session().undo());
        assertEquals(before, events().size());
        assertTrue(board().isVisible());
    }
}
