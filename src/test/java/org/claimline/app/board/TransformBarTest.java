package org.claimline.app.board;

import static org.claimline.app.board.BoardFixture.ROBOT;
import static org.claimline.app.board.BoardFixture.area;
import static org.claimline.app.board.BoardFixture.await;
import static org.claimline.app.board.BoardFixture.fire;
import static org.claimline.app.board.BoardFixture.plot;
import static org.claimline.app.board.BoardFixture.session;
import static org.claimline.app.board.BoardFixture.view;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.paint.Color;
import org.claimline.app.state.Carried;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.plan.TracePlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Lines drawn otherwise: transforms by one click, the base by its handle, lines by their menu.
final class TransformBarTest {

    private static final PanelId INCOME = new PanelId("income");

    @BeforeAll
    static void open() throws Exception {
        BoardFixture.open();
    }

    @BeforeEach
    void fresh() throws Exception {
        BoardFixture.fresh();
        look("income");
    }

    @AfterEach
    void close() {
        ROBOT.release(MouseButton.PRIMARY);
        ROBOT.interact(
                () ->
                        ROBOT.lookup("#transform-sheet")
                                .tryQuery()
                                .ifPresent(sheet -> sheet.getScene().getWindow().hide()));
    }

    private static void look(String panel) throws Exception {
        ROBOT.interact(() -> session().panelProperty().set(Optional.of(new PanelId(panel))));
        await(() -> view(panel).chart().plotArea().isPresent());
    }

    private static List<String> drawn(String panel) {
        return session()
                .workspace()
                .board()
                .panel(new PanelId(panel))
                .orElseThrow()
                .traces()
                .stream()
                .map(t -> t.origin().text())
                .toList();
    }

    private static String facts() {
        return ROBOT.lookup("#formula-facts").queryAs(Label.class).getText();
    }

    private static boolean isChosen(String id) {
        return ROBOT.lookup(id).queryAs(ToggleButton.class).isSelected();
    }

    @Test
    void oneClickWritesTheTransformIntoTheFormulaAndBack() throws Exception {
        List<String> before = drawn("income");
        assertTrue(isChosen("#show-level"));
        ROBOT.clickOn("#show-year");
        await(() -> drawn("income").equals(List.of("yoy(income_usd)")));
        assertTrue(isChosen("#show-year"));
        assertEquals("yoy(income_usd)", ROBOT.lookup("#formula").queryTextInputControl().getText());
        assertEquals(
                "% on a year before", session().plan().panel(INCOME).orElseThrow().left().unit());
        assertEquals(
                Optional.of("Show the change on a year before"),
                session().historyProperty().get().undoable());

        ROBOT.clickOn("#show-index");
        await(() -> drawn("income").getFirst().startsWith("index(income_usd, "));
        assertEquals(Color.WHITE, ground(), "the chart stands on its ground");
        ROBOT.clickOn("#show-level");
        await(() -> drawn("income").equals(before));
        assertTrue(isChosen("#show-level"));
    }

    private static Color ground() {
        Color[] found = new Color[1];
        ROBOT.interact(
                () ->
                        found[0] =
                                plot(view("income"))
                                        .snapshot(null, null)
                                        .getPixelReader()
                                        .getColor(3, 3));
        return found[0];
    }

    @Test
    void whatCannotBeShownSoIsToldAndStays() throws Exception {
        look("prices");
        List<String> before = drawn("prices");
        ROBOT.clickOn("#show-year");
        await(() -> facts().startsWith("✗ "));
        assertEquals(before, drawn("prices"));
        assertTrue(isChosen("#show-level"));
    }

    @Test
    void theBaseIsDraggedByItsHandle() throws Exception {
        ROBOT.interact(() -> session().time().everything());
        ROBOT.clickOn("#show-index");
        await(() -> drawn("income").getFirst().equals("index(income_usd, 2000)"));
        PanelView income = view("income");
        await(() -> handle().isVisible());
        Point2D to =
                plot(income)
                        .localToScreen(
                                income.chart().xOf(1_404_216_000L), area(income).getMinY() + 20);
        Point2D from = handle().localToScreen(6, 6);
        fire(MouseEvent.MOUSE_PRESSED, handle(), from);
        fire(MouseEvent.MOUSE_DRAGGED, handle(), to);
        assertEquals(
                "2014 = 100",
                ROBOT.from(income).lookup("#drop-words").queryAs(Label.class).getText());
        fire(MouseEvent.MOUSE_RELEASED, handle(), to);
        await(() -> drawn("income").getFirst().equals("index(income_usd, 2014)"));
        assertEquals(Optional.of("Move base"), session().historyProperty().get().undoable());
        TracePlan line = session().plan().panel(INCOME).orElseThrow().traces().getFirst();
        assertTrue(line.points().stream().anyMatch(p -> p.low() == 100), "2014 is 100");
    }

    private static Node handle() {
        return ROBOT.from(view("income")).lookup("#base-handle").query();
    }

    @Test
    void realAndOtherCurrenciesAskOnceAndRemember() throws Exception {
        look("wages-tenge");
        int lines = drawn("wages-tenge").size();
        ROBOT.clickOn("#show-real");
        await(() -> ROBOT.lookup("#transform-sheet").tryQuery().isPresent());
        ROBOT.doubleClickOn("#transform-base").write("2015");
        ROBOT.clickOn("#transform-done");
        await(() -> drawn("wages-tenge").getFirst().matches("deflate\\(.*, cpi(_m)?, 2015\\)"));
        assertEquals(lines, drawn("wages-tenge").size());
        assertTrue(unit("wages-tenge").endsWith(", prices of 2015"), unit("wages-tenge"));

        ROBOT.clickOn("#show-currency");
        await(() -> ROBOT.lookup("#transform-sheet").tryQuery().isPresent());
        ROBOT.clickOn("#transform-done");
        await(() -> drawn("wages-tenge").getFirst().matches(".* / usdkzt_.*"));
        assertTrue(unit("wages-tenge").startsWith("US dollars"), unit("wages-tenge"));
    }

    private static String unit(String panel) {
        return session().plan().panel(new PanelId(panel)).orElseThrow().left().unit();
    }

    @Test
    void aLineIsDrawnOtherwiseByTheMenuOfItsSwatch() throws Exception {
        ROBOT.clickOn(
                ROBOT.from(view("income")).lookup(".line-swatch").queryAll().iterator().next());
        await(() -> menu().contains("Draw as"));
        assertTrue(
                menu().containsAll(List.of("Axis", "Move to", "Remove line")), menu().toString());
        ROBOT.interact(() -> choose("Draw as", "Columns"));
        await(
                () ->
                        session().plan().panel(INCOME).orElseThrow().traces().getFirst().shape()
                                == TracePlan.Shape.COLUMN);
        assertEquals(Optional.of("Change line"), session().historyProperty().get().undoable());
    }

    private static List<MenuItem> items() {
        return ROBOT.listWindows().stream()
                .filter(w -> w instanceof ContextMenu menu && menu.isShowing())
                .flatMap(w -> ((ContextMenu) w).getItems().stream())
                .toList();
    }

    private static List<String> menu() {
        return items().stream().map(MenuItem::getText).toList();
    }

    private static void choose(String menu, String words) {
        items().stream()
                .filter(item -> menu.equals(item.getText()))
                .flatMap(item -> ((Menu) item).getItems().stream())
                .filter(item -> words.equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    @Test
    void aLineIsDraggedToAnotherPanelThatHasItsUnitAndNowhereElse() throws Exception {
        List<PanelView> views = BoardFixture.inView();
        PanelView from = views.getFirst();
        PanelView to = views.get(1);
        PanelId there = to.plan().id();
        int before = session().workspace().board().panel(there).orElseThrow().traces().size();
        // A full press-drag-release needs a display; from where it begins on, it is events.
        ROBOT.interact(
                () ->
                        session()
                                .carriedProperty()
                                .set(
                                        Optional.of(
                                                new Carried(
                                                        first(from).origin(),
                                                        "It",
                                                        Optional.of(from.plan().id()),
                                                        0))));
        drag(MouseDragEvent.MOUSE_DRAG_ENTERED_TARGET, to);
        Label words = ROBOT.from(to).lookup("#drop-words").queryAs(Label.class);
        await(words::isVisible);
        boolean possible = words.getText().startsWith("Draw ");
        drag(MouseDragEvent.MOUSE_DRAG_RELEASED, to);
        await(() -> !words.isVisible());
        int after = session().workspace().board().panel(there).orElseThrow().traces().size();
        assertEquals(possible ? before + 1 : before, after, words.getText());
        assertTrue(possible || words.getText().startsWith("✗ "), words.getText());
    }

    private static Trace first(PanelView view) {
        return session()
                .workspace()
                .board()
                .panel(view.plan().id())
                .orElseThrow()
                .traces()
                .getFirst();
    }

    private static void drag(EventType<MouseDragEvent> type, PanelView over) {
        ROBOT.interact(
                () ->
                        over.fireEvent(
                                new MouseDragEvent(
                                        type,
                                        5,
                                        5,
                                        5,
                                        5,
                                        MouseButton.PRIMARY,
                                        1,
                                        false,
                                        false,
                                        false,
                                        false,
                                        true,
                                        false,
                                        false,
                                        false,
                                        false,
                                        new PickResult(over, 5, 5),
                                        over)));
    }
}
