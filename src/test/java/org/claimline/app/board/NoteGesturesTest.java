package org.claimline.app.board;

import static org.claimline.app.board.BoardFixture.ROBOT;
import static org.claimline.app.board.BoardFixture.await;
import static org.claimline.app.board.BoardFixture.place;
import static org.claimline.app.board.BoardFixture.plot;
import static org.claimline.app.board.BoardFixture.session;
import static org.claimline.app.board.BoardFixture.view;
import static org.claimline.app.board.BoardFixture.window;
import static org.claimline.app.board.BoardFixture.withShortcut;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.claimline.app.state.NoteRef;
import org.claimline.board.Note;
import org.claimline.board.PanelId;
import org.claimline.board.Window;
import org.claimline.chart.PanelChart.NoteHit;
import org.claimline.plan.NotePlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Notes written, moved and written otherwise by pointer and keys.
final class NoteGesturesTest {

    private static final PanelId INCOME = new PanelId("income");

    @BeforeAll
    static void open() throws Exception {
        BoardFixture.open();
    }

    @BeforeEach
    void fresh() throws Exception {
        BoardFixture.fresh();
        ROBOT.interact(() -> session().panelProperty().set(Optional.of(INCOME)));
        await(() -> view("income").chart().plotArea().isPresent());
    }

    @AfterEach
    void letGo() {
        ROBOT.release(MouseButton.PRIMARY);
    }

    private static List<Note> notes() {
        return session().workspace().board().panel(INCOME).orElseThrow().notes();
    }

    private static NotePlan drawn(String id) {
        return session().plan().panel(INCOME).orElseThrow().notes().stream()
                .filter(n -> n.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isTyping() {
        Node field = ROBOT.from(view("income")).lookup("#note-field").query();
        return field.isVisible() && field.isFocused();
    }

    private static void shortcutClick(double across, double down) throws Exception {
        PanelView income = view("income");
        Point2D at = place(income, across, down);
        withShortcut(MouseEvent.MOUSE_PRESSED, income, at);
        withShortcut(MouseEvent.MOUSE_RELEASED, income, at);
        withShortcut(MouseEvent.MOUSE_CLICKED, income, at);
        await(NoteGesturesTest::isTyping);
    }

    private static void type(String text) throws Exception {
        ROBOT.write(text).push(KeyCode.ENTER);
        await(() -> !isTyping());
    }

    private static NoteHit hit(String id) {
        return view("income").chart().notes().stream()
                .filter(n -> n.note().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Point2D middle(String id) {
        var box = hit(id).bounds();
        return plot(view("income")).localToScreen(box.getCenterX(), box.getCenterY());
    }

    @Test
    void shortcutClickWritesANoteAtTheNearestObservationWithItsFigure() throws Exception {
        int before = notes().size();
        Window seen = window();
        shortcutClick(0.6, 0.4);
        type("Here: {value}");

        assertEquals(before + 1, notes().size());
        Note note = notes().getLast();
        assertEquals(note.at().from(), note.at().to());
        assertEquals("income_usd", note.trace().text());
        assertTrue(drawn(note.id()).text().matches("Here: \\$\\d.*"), drawn(note.id()).text());
        assertEquals(Optional.of("Add note"), session().historyProperty().get().undoable());
        assertEquals(seen, window(), "time stays");
        assertFalse(session().cursor().pinnedProperty().get(), "nothing is pinned");
        assertEquals(Optional.of(new NoteRef(INCOME, note.id())), session().noteProperty().get());
        await(() -> ROBOT.from(view("income")).lookup(".picked-note").query().isVisible());
    }

    @Test
    void shortcutDragWritesANoteOverAStretch() throws Exception {
        PanelView income = view("income");
        withShortcut(MouseEvent.MOUSE_PRESSED, income, place(income, 0.3, 0.4));
        withShortcut(MouseEvent.MOUSE_DRAGGED, income, place(income, 0.4, 0.5));
        withShortcut(MouseEvent.MOUSE_DRAGGED, income, place(income, 0.7, 0.5));
        assertTrue(ROBOT.from(income).lookup(".stretch").query().isVisible());
        withShortcut(MouseEvent.MOUSE_RELEASED, income, place(income, 0.7, 0.5));
        await(NoteGesturesTest::isTyping);
        type("Boom");

        Note note = notes().getLast();
        assertTrue(note.at().from().compareTo(note.at().to()) < 0, note.at().toString());
        assertEquals("Boom", note.text());
    }

    @Test
    void escapeWritesNothing() throws Exception {
        int before = notes().size();
        shortcutClick(0.6, 0.4);
        ROBOT.write("Never").push(KeyCode.ESCAPE);
        await(() -> !isTyping());
        assertEquals(before, notes().size());
    }

    @Test
    void aDragMovesTheTextAndLeavesTheAnchorOnTheData() throws Exception {
        shortcutClick(0.5, 0.5);
        type("Look");
        String id = notes().getLast().id();
        await(() -> view("income").chart().notes().size() > 0);
        Window seen = window();
        NoteHit was = hit(id);
        ROBOT.moveTo(middle(id)).press(MouseButton.PRIMARY).moveBy(-90, 2).moveBy(-50, 2);
        assertTrue(ROBOT.from(view("income")).lookup(".moved-note").query().isVisible());
        ROBOT.release(MouseButton.PRIMARY);
        await(() -> session().historyProperty().get().undoable().equals(Optional.of("Move note")));

        await(() -> hit(id).bounds().getX() < was.bounds().getX() - 50);
        assertEquals(was.anchorX(), hit(id).anchorX(), 0.01);
        assertEquals(was.anchorY(), hit(id).anchorY(), 0.01);
        assertEquals(was.bounds().getX() - 140, hit(id).bounds().getX(), 2);
        assertEquals(was.bounds().getY() + 4, hit(id).bounds().getY(), 2);
        assertEquals(seen, window(), "time stays");
        ROBOT.interact(() -> session().undo());
        await(() -> Math.abs(hit(id).bounds().getX() - was.bounds().getX()) < 0.01);
    }

    @Test
    void aDoubleClickLetsItBeWrittenOtherwiseAndEmptiedItGoes() throws Exception {
        shortcutClick(0.5, 0.5);
        type("Look");
        String id = notes().getLast().id();
        await(() -> view("income").chart().notes().size() > 0);
        ROBOT.moveTo(middle(id)).doubleClickOn(MouseButton.PRIMARY);
        await(NoteGesturesTest::isTyping);
        type("See {date}");
        assertEquals("See {date}", notes().getLast().text());
        assertTrue(drawn(id).text().matches("See \\d{4}"), drawn(id).text());
        assertEquals(Optional.of("Edit note"), session().historyProperty().get().undoable());

        ROBOT.interact(() -> board().editNote());
        await(NoteGesturesTest::isTyping);
        ROBOT.push(KeyCode.DELETE);
        type("");
        assertTrue(notes().stream().noneMatch(n -> n.id().equals(id)));
        assertEquals(Optional.of("Remove note"), session().historyProperty().get().undoable());
    }

    private static BoardPane board() {
        return BoardFixture.board();
    }

    @Test
    void aRightClickOffersANoteThereAndWhatCanBeDoneWithOne() throws Exception {
        ROBOT.rightClickOn(place(view("income"), 0.4, 0.8));
        await(() -> menu().contains("Note here…"));
        ROBOT.clickOn("Note here…");
        await(NoteGesturesTest::isTyping);
        type("Down");
        String id = notes().getLast().id();
        await(() -> view("income").chart().notes().size() > 0);
        ROBOT.rightClickOn(middle(id));
        await(() -> menu().contains("Remove note"));
        ROBOT.clickOn("Remove note");
        await(() -> notes().stream().noneMatch(n -> n.id().equals(id)));
    }

    private static List<String> menu() {
        return ROBOT.listWindows().stream()
                .filter(w -> w instanceof javafx.scene.control.ContextMenu menu && menu.isShowing())
                .flatMap(w -> ((javafx.scene.control.ContextMenu) w).getItems().stream())
                .map(MenuItem::getText)
                .toList();
    }
}
