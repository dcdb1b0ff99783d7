package org.claimline.app;

import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Several series of the catalog made into panels at once.
final class SelectionTest {

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void fresh() throws Exception {
        story();
        ROBOT.clickOn("#catalog-strip");
        ROBOT.clickOn("#catalog-search").write("price cap");
        await(() -> list().getItems().size() < 12);
    }

    @AfterEach
    void clear() {
        ROBOT.clickOn("#catalog-search").push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);
        ROBOT.push(KeyCode.ESCAPE);
    }

    private static ListView<?> list() {
        return ROBOT.lookup("#catalog-list").queryListView();
    }

    private static Node row(int place) {
        return ROBOT.from(list()).lookup(".catalog-title").nth(place).query();
    }

    /// Selects the first row, and as many more by Shift+Down.
    private static void select(int more) {
        ROBOT.clickOn(row(0));
        for (int i = 0; i < more; i++) {
            ROBOT.push(KeyCode.SHIFT, KeyCode.DOWN);
        }
    }

    private static void choose(String words) throws Exception {
        Point2D at = row(0).localToScreen(4, 4);
        ROBOT.clickOn(at, MouseButton.SECONDARY);
        await(() -> items().stream().anyMatch(i -> words.equals(i.getText())));
        ROBOT.interact(
                () ->
                        items().stream()
                                .filter(i -> words.equals(i.getText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    private static List<MenuItem> items() {
        return ROBOT.listWindows().stream()
                .filter(w -> w instanceof ContextMenu menu && menu.isShowing())
                .flatMap(w -> ((ContextMenu) w).getItems().stream())
                .toList();
    }

    private static List<Panel> panels() {
        return session().workspace().board().panels();
    }

    @Test
    void smallMultiplesAreAPanelEachOnOneAxisAndOneStepOfUndo() throws Exception {
        int before = panels().size();
        select(2);
        choose("Small multiples, a panel each");
        await(() -> panels().size() == before + 3);
        List<Panel> made = panels().subList(before, before + 3);
        assertEquals(1, made.stream().map(Panel::axis).distinct().count());
        assertTrue(made.getFirst().axis().to().isPresent());
        assertEquals(1, made.stream().map(Panel::height).distinct().count());
        assertEquals(Optional.of(made.getFirst().id()), session().panelProperty().get());
        assertEquals(
                Optional.of("Small multiples of 3 series"),
                session().historyProperty().get().undoable());
        ROBOT.interact(() -> session().undo());
        assertEquals(before, panels().size());
    }

    @Test
    void onePanelOfAllDrawsThemOverEachOther() throws Exception {
        int before = panels().size();
        select(2);
        choose("One panel of all 3");
        await(() -> panels().size() == before + 1);
        assertEquals(3, panels().getLast().traces().size());
        assertEquals(List.of(), session().plan().panels().getLast().problems());
    }

    @Test
    void aScatterIsOfTwo() throws Exception {
        select(1);
        choose("Scatter of the two");
        Trace trace = panels().getLast().traces().getFirst();
        assertEquals(Trace.Kind.SCATTER, trace.kind());
        assertTrue(trace.against().isPresent());
    }

    @Test
    void ofThreeThereIsNoScatter() throws Exception {
        select(2);
        ROBOT.clickOn(row(0).localToScreen(4, 4), MouseButton.SECONDARY);
        await(() -> items().stream().anyMatch(i -> "Scatter of the two".equals(i.getText())));
        assertTrue(
                items().stream()
                        .filter(i -> "Scatter of the two".equals(i.getText()))
                        .allMatch(MenuItem::isDisable));
        ROBOT.push(KeyCode.ESCAPE);
    }

    @Test
    void thePaletteMakesThemToo() throws Exception {
        int before = panels().size();
        select(1);
        palette("small multiples");
        await(() -> panels().size() == before + 2);
        ROBOT.interact(() -> session().panelProperty().set(Optional.of(new PanelId("wages"))));
        palette("scatter of the panel's");
        await(() -> panels().size() == before + 3);
        assertEquals(
                Trace.Kind.SCATTER,
                session()
                        .workspace()
                        .board()
                        .panel(session().panelProperty().get().orElseThrow())
                        .orElseThrow()
                        .traces()
                        .getFirst()
                        .kind());
    }

    private static void palette(String words) throws Exception {
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.K);
        await(() -> ROBOT.lookup("#palette").query().isVisible());
        ROBOT.write(words);
        await(
                () ->
                        ROBOT.lookup("#palette-search")
                                .queryTextInputControl()
                                .getText()
                                .equals(words));
        ROBOT.push(KeyCode.ENTER);
        await(() -> !ROBOT.lookup("#palette").query().isVisible());
    }
}
