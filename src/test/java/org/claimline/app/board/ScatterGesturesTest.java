package org.claimline.app.board;

import static org.claimline.app.board.BoardFixture.ROBOT;
import static org.claimline.app.board.BoardFixture.area;
import static org.claimline.app.board.BoardFixture.await;
import static org.claimline.app.board.BoardFixture.plot;
import static org.claimline.app.board.BoardFixture.session;
import static org.claimline.app.board.BoardFixture.view;
import static org.claimline.app.board.BoardFixture.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.board.Window;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Lines drawn against each other: how they come about, and what the pointer does there.
final class ScatterGesturesTest {

    private static final PanelId WAGES = new PanelId("wages");
    private static final PanelId MADE = new PanelId("wage_avg_usd-against-min_wage_usd");

    @BeforeAll
    static void open() throws Exception {
        BoardFixture.open();
    }

    @BeforeEach
    void fresh() throws Exception {
        BoardFixture.fresh();
    }

    private static List<MenuItem> menuOf(String panel) throws Exception {
        look(new PanelId(panel));
        ROBOT.clickOn(ROBOT.from(view(panel)).lookup(".line-swatch").queryAll().iterator().next());
        await(() -> !items().isEmpty());
        return items();
    }

    private static List<MenuItem> items() {
        return ROBOT.listWindows().stream()
                .filter(w -> w instanceof ContextMenu menu && menu.isShowing())
                .flatMap(w -> ((ContextMenu) w).getItems().stream())
                .toList();
    }

    private static void look(PanelId panel) throws Exception {
        ROBOT.interact(() -> session().panelProperty().set(Optional.of(panel)));
        await(() -> BoardFixture.inView().contains(view(panel.text())));
        await(() -> view(panel.text()).chart().plotArea().isPresent());
    }

    private static MenuItem item(List<MenuItem> items, String words) {
        return items.stream().filter(i -> words.equals(i.getText())).findFirst().orElseThrow();
    }

    /// The average wage against the lowest one, by the menu of the first line.
    private static PanelView scatter() throws Exception {
        Menu against = (Menu) item(menuOf("wages"), "Scatter against");
        assertEquals(
                List.of("Median", "Minimum"),
                against.getItems().stream().map(MenuItem::getText).toList());
        ROBOT.interact(() -> item(against.getItems(), "Minimum").fire());
        await(() -> session().plan().panel(MADE).isPresent());
        look(MADE);
        return view(MADE.text());
    }

    private static TracePlan path() {
        return session().plan().panel(MADE).orElseThrow().traces().getFirst();
    }

    private static Point2D at(PanelView view, PointPlan point) {
        return plot(view).localToScreen(view.chart().xOf(point), view.chart().yOf(0, point.low()));
    }

    private static List<String> tag(PanelView view) {
        return ROBOT.from(view).lookup(".cursor-tag").lookup(".label").queryAll().stream()
                .map(n -> ((Labeled) n).getText())
                .toList();
    }

    @Test
    void aLineIsScatteredAgainstAnotherOnAPanelBelow() throws Exception {
        scatter();
        List<PanelId> order = session().plan().panels().stream().map(PanelPlan::id).toList();
        assertEquals(MADE, order.get(order.indexOf(WAGES) + 1));
        assertEquals(
                Optional.of("Scatter wage_avg_usd against min_wage_usd"),
                session().historyProperty().get().undoable());
        assertEquals(TracePlan.Shape.SCATTER, path().shape());
        assertEquals(3, session().plan().panel(WAGES).orElseThrow().traces().size());
        ROBOT.interact(() -> session().undo());
        assertTrue(session().plan().panel(MADE).isEmpty());
    }

    @Test
    void theAxesAreChangedAboutAndTheLineIsDrawnOverTimeAgain() throws Exception {
        scatter();
        MenuItem turn = item(menuOf(MADE.text()), "Change the axes about");
        ROBOT.interact(turn::fire);
        Trace turned = session().workspace().board().panel(MADE).orElseThrow().traces().getFirst();
        assertEquals("min_wage_usd", turned.origin().text());
        assertEquals("wage_avg_usd", turned.against().orElseThrow().text());
        ROBOT.interact(() -> session().undo());
        Menu kinds = (Menu) item(menuOf(MADE.text()), "Draw as");
        assertEquals(
                List.of(
                        "As it suits",
                        "Line",
                        "Steps",
                        "Columns",
                        "Area, from zero",
                        "Band, from low to high",
                        "Points"),
                kinds.getItems().stream().map(MenuItem::getText).toList());
        assertTrue(kinds.getItems().stream().allMatch(i -> i.getGraphic() != null));
        ROBOT.interact(() -> item(kinds.getItems(), "Area, from zero").fire());
        await(() -> path().shape() == TracePlan.Shape.AREA);
        assertTrue(session().plan().panel(MADE).orElseThrow().left().zeroBased());
    }

    @Test
    void aDotPointedAtIsItsPeriodOnAllPanelsAndTellsBothValues() throws Exception {
        PanelView view = scatter();
        PointPlan point = path().points().get(10);
        BoardFixture.fire(MouseEvent.MOUSE_MOVED, plot(view), at(view, point));
        await(() -> session().cursor().moment().equals(OptionalLong.of(point.atSecond())));
        List<String> tag = tag(view);
        assertTrue(tag.contains(point.period()), tag.toString());
        assertTrue(tag.contains(point.value()), tag.toString());
        assertTrue(tag.contains("against Minimum wage in dollars"), tag.toString());
        assertTrue(tag.contains(point.across().orElseThrow().words()), tag.toString());
        assertFalse(ROBOT.from(view).lookup(".cursor-line").query().isVisible());
        assertTrue(ROBOT.from(view("wages")).lookup(".cursor-line").query().isVisible());
    }

    @Test
    void whereNoDotIsNearTheCursorGoes() throws Exception {
        PanelView view = scatter();
        PointPlan point = path().points().get(10);
        BoardFixture.fire(MouseEvent.MOUSE_MOVED, plot(view), at(view, point));
        await(() -> session().cursor().moment().isPresent());
        Point2D corner =
                plot(view).localToScreen(area(view).getMaxX() - 2, area(view).getMaxY() - 2);
        BoardFixture.fire(MouseEvent.MOUSE_MOVED, plot(view), corner);
        await(() -> session().cursor().moment().isEmpty());
        assertFalse(ROBOT.from(view).lookup(".cursor-tag").query().isVisible());
    }

    @Test
    void aDragMovesTimeAndTheDotsInViewAreThoseCorrelated() throws Exception {
        PanelView view = scatter();
        Window before = window();
        double x = area(view).getCenterX();
        Point2D from = plot(view).localToScreen(x, area(view).getCenterY());
        for (var step :
                List.of(
                        MouseEvent.MOUSE_PRESSED,
                        MouseEvent.MOUSE_DRAGGED,
                        MouseEvent.MOUSE_RELEASED)) {
            boolean still = step == MouseEvent.MOUSE_PRESSED;
            BoardFixture.fire(step, plot(view), still ? from : from.add(80, 0));
        }
        await(() -> !window().equals(before));
        assertEquals(before.seconds(), window().seconds(), 2);
        String remark = view.chart().remark();
        assertTrue(remark.contains(", correlation "), remark);
        ROBOT.interact(
                () ->
                        session()
                                .time()
                                .show(
                                        new Window(
                                                window().fromSecond(),
                                                window().fromSecond() + window().seconds() / 3)));
        await(() -> !view.chart().remark().equals(remark));
        assertNotEquals(remark, view.chart().remark());
    }
}
