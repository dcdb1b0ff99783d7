package org.claimline.app.board;

import static org.claimline.app.board.BoardFixture.ROBOT;
import static org.claimline.app.board.BoardFixture.await;
import static org.claimline.app.board.BoardFixture.session;
import static org.claimline.app.board.BoardFixture.view;
import static org.claimline.app.board.BoardFixture.views;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Panels taken by the pointer: their place, their height, their title.
final class PanelDragsTest {

    @BeforeAll
    static void open() throws Exception {
        BoardFixture.open();
    }

    @BeforeEach
    void fresh() throws Exception {
        BoardFixture.fresh();
    }

    private static List<String> order() {
        return session().workspace().board().panels().stream().map(p -> p.id().text()).toList();
    }

    private static Panel panel(String id) {
        return session().workspace().board().panel(new PanelId(id)).orElseThrow();
    }

    private static Node title(String id) {
        return ROBOT.from(view(id)).lookup(".panel-title").query();
    }

    private static Node field(String id) {
        return ROBOT.from(view(id)).lookup(".title-field").query();
    }

    private static void type(String id, String words, KeyCode end) throws Exception {
        ROBOT.doubleClickOn(title(id));
        await(field(id)::isFocused);
        ROBOT.write(words).push(end);
    }

    @Test
    void headerDraggedOverAnotherPanelTakesThePanelThere() throws Exception {
        List<String> before = order();
        Point2D from = view(before.get(0)).header().localToScreen(200, 14);
        PanelView second = view(before.get(1));
        Point2D below = second.localToScreen(200, second.getHeight() * 0.75);
        ROBOT.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.add(0, 20)).moveTo(below);
        await(() -> ROBOT.lookup(".drop-mark").query().isVisible());
        ROBOT.release(MouseButton.PRIMARY);
        await(() -> order().get(0).equals(before.get(1)));

        assertEquals(before.get(0), order().get(1));
        assertEquals(Optional.of("Move panel"), session().historyProperty().get().undoable());
        ROBOT.interact(() -> session().undo());
        assertEquals(before, order());
    }

    @Test
    void headerDraggedWithinItsOwnPanelChangesNothing() {
        Point2D from = views().getFirst().header().localToScreen(200, 14);
        ROBOT.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveTo(from.add(0, 20))
                .moveTo(from.add(0, 40))
                .release(MouseButton.PRIMARY);

        assertEquals(Optional.empty(), session().historyProperty().get().undoable());
    }

    @Test
    void panelIsAsHighAsItsLowerEdgeIsDraggedTo() throws Exception {
        String id = order().getFirst();
        PanelView view = view(id);
        double tall = view.getHeight();
        Point2D edge = view.localToScreen(200, tall - 2);
        ROBOT.moveTo(edge)
                .press(MouseButton.PRIMARY)
                .moveTo(edge.add(0, 30))
                .moveTo(edge.add(0, 90))
                .release(MouseButton.PRIMARY);
        await(() -> session().historyProperty().get().undoable().isPresent());

        assertEquals(tall + 88, view(id).getHeight(), 3);
        ROBOT.interact(() -> session().undo());
        await(() -> Math.abs(view(id).getHeight() - tall) < 1);
    }

    @Test
    void titleIsTypedInItsPlace() throws Exception {
        type("income", "Income of a head", KeyCode.ENTER);
        await(() -> panel("income").title().equals(Optional.of("Income of a head")));

        assertEquals(
                "Income of a head",
                session().plan().panel(new PanelId("income")).orElseThrow().title());
    }

    @Test
    void escapeKeepsTheTitleThatWas() throws Exception {
        Optional<String> before = panel("income").title();
        type("income", "Something else", KeyCode.ESCAPE);
        await(() -> !field("income").isVisible());

        assertEquals(before, panel("income").title());
    }
}
