package org.claimline.app.board;

import static org.claimline.app.board.BoardFixture.ROBOT;
import static org.claimline.app.board.BoardFixture.area;
import static org.claimline.app.board.BoardFixture.await;
import static org.claimline.app.board.BoardFixture.plot;
import static org.claimline.app.board.BoardFixture.session;
import static org.claimline.app.board.BoardFixture.view;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.chart.PanelChart;
import org.claimline.formula.Formula;
import org.claimline.formula.Parsed;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.PointPlan;
import org.claimline.plan.TracePlan;
import org.claimline.series.SeriesKey;
import org.claimline.workspace.BoardEdit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Lines selected, hidden and shown by pointer.
final class LineGesturesTest {

    private static final PanelId WAGES = new PanelId("wages-tenge");

    @BeforeAll
    static void open() throws Exception {
        BoardFixture.open();
    }

    @BeforeEach
    void fresh() throws Exception {
        BoardFixture.fresh();
        ROBOT.interact(() -> session().panelProperty().set(Optional.of(WAGES)));
        await(() -> wages().chart().plotArea().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static PanelView wages() {
        return view(WAGES.text());
    }

    private static PanelPlan plan() {
        return session().plan().panel(WAGES).orElseThrow();
    }

    private static List<String> drawn() {
        return plan().traces().stream().map(TracePlan::name).toList();
    }

    private static Panel panel() {
        return session().workspace().board().panel(WAGES).orElseThrow();
    }

    private static Trace.Origin origin(int line) {
        return panel().traces().get(plan().traces().get(line).place()).origin();
    }

    private static Point2D onLine(int line) {
        return placesOn(line).getFirst();
    }

    /// Places on a line where no mark, note or other line lies.
    private static List<Point2D> placesOn(int line) {
        PanelChart chart = wages().chart();
        TracePlan trace = plan().traces().get(line);
        return trace.points().stream()
                .filter(PointPlan::joined)
                .map(p -> new Point2D(chart.xOf(p.atSecond()), chart.yOf(line, p.low())))
                .filter(at -> area(wages()).contains(at.getX(), at.getY()))
                .filter(at -> chart.hitAt(at.getX(), at.getY()).isEmpty())
                .filter(at -> chart.lineAt(at.getX(), at.getY()).orElse(-1) == line)
                .toList();
    }

    private static Point2D onName(int line) {
        PanelChart chart = wages().chart();
        double right = area(wages()).getMaxX();
        for (double y = area(wages()).getMinY() - 10; y < area(wages()).getMaxY() + 10; y++) {
            for (double x = right; x < right + 120; x += 4) {
                if (chart.nameAt(x, y).orElse(-1) == line) {
                    return new Point2D(x + 4, y + 4);
                }
            }
        }
        throw new AssertionError("no name of line " + line);
    }

    private static Point2D screen(Point2D inPlot) {
        return plot(wages()).localToScreen(inPlot);
    }

    private static void click(Point2D inPlot) {
        ROBOT.clickOn(screen(inPlot));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void clickWithShortcut(Point2D inPlot) {
        for (var type :
                List.of(
                        MouseEvent.MOUSE_PRESSED,
                        MouseEvent.MOUSE_RELEASED,
                        MouseEvent.MOUSE_CLICKED)) {
            BoardFixture.withShortcut(type, wages(), screen(inPlot));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aClickOnALineSelectsItsSeriesAndAnotherLetsItGo() {
        assertTrue(plan().traces().size() > 1, drawn().toString());
        click(onLine(1));
        assertEquals(Optional.of(origin(1)), session().lineProperty().get());
        assertEquals(Set.of(1), session().selectedLines(plan()));
        assertFalse(session().cursor().pinnedProperty().get());
        click(placesOn(1).getLast());
        assertEquals(Optional.empty(), session().lineProperty().get());
    }

    @Test
    void aDoubleClickOnALineShowsAllTimeAndSelectsNothing() {
        ROBOT.doubleClickOn(screen(onLine(1)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.empty(), session().lineProperty().get());
        assertEquals(Optional.empty(), session().cursor().moment().stream().boxed().findFirst());
    }

    @Test
    void aTransformedLineSelectsTheSeriesItIsMadeFrom() throws Exception {
        ROBOT.interact(
                () ->
                        session()
                                .edit(
                                        new BoardEdit.ReplaceTrace(
                                                WAGES,
                                                0,
                                                Trace.of(
                                                        new Trace.Origin.OfFormula(
                                                                formula(
                                                                        "index("
                                                                                + origin(0).text()
                                                                                + ", 2014)"))))));
        WaitForAsyncUtils.waitForFxEvents();
        ROBOT.interact(
                () ->
                        session()
                                .lineProperty()
                                .set(
                                        Optional.of(
                                                session()
                                                        .level(
                                                                panel().traces()
                                                                        .getFirst()
                                                                        .origin()))));
        assertTrue(session().lineProperty().get().orElseThrow() instanceof Trace.Origin.OfSeries);
    }

    private static Formula formula(String text) {
        return ((Parsed.Good) Formula.parse(text)).formula();
    }

    @Test
    void thePointerIsAHandOverALineAndOverItsName() {
        ROBOT.moveTo(screen(onLine(0)));
        assertEquals(Cursor.HAND, plot(wages()).getCursor());
        ROBOT.moveTo(screen(onName(1)));
        assertEquals(Cursor.HAND, plot(wages()).getCursor());
    }

    @Test
    void aClickOnANameHidesTheLineAndItsColourInTheHeaderShowsItAgain() throws Exception {
        List<String> all = drawn();
        click(onName(1));
        assertEquals(all.size() - 1, drawn().size());
        assertFalse(drawn().contains(all.get(1)));
        assertEquals(Optional.of("Hide line"), session().historyProperty().get().undoable());
        assertEquals(Optional.empty(), session().lineProperty().get());
        await(() -> ROBOT.from(wages()).lookup(".hidden-line").tryQuery().isPresent());
        ROBOT.interact(
                () ->
                        ((ButtonBase)
                                        ROBOT.from(wages())
                                                .lookup(".hidden-line")
                                                .query()
                                                .getParent())
                                .fire());
        assertEquals(all, drawn());
        ROBOT.interact(() -> session().undo());
        ROBOT.interact(() -> session().undo());
        assertEquals(all, drawn());
    }

    @Test
    void shortcutClickOnANameShowsItAloneAndThenAllAgain() {
        List<String> all = drawn();
        clickWithShortcut(onName(1));
        assertEquals(List.of(all.get(1)), drawn());
        clickWithShortcut(onName(0));
        assertEquals(all, drawn());
        assertEquals(Optional.of("Show all lines"), session().historyProperty().get().undoable());
    }

    @Test
    void coloursAndStrokesStayWhenALineIsHidden() {
        TracePlan second = plan().traces().get(1);
        click(onName(0));
        assertEquals(second.colour(), plan().traces().getFirst().colour());
        assertEquals(second.stroke(), plan().traces().getFirst().stroke());
    }

    @Test
    void withAllLinesHiddenThePanelSaysHowToShowThem() {
        ROBOT.interact(
                () -> {
                    Hiding hiding = new Hiding(session(), WAGES);
                    for (int i = 0; i < panel().traces().size(); i++) {
                        hiding.turn(i);
                    }
                });
        assertEquals(List.of(), drawn());
        assertTrue(plan().problems().getFirst().startsWith("All lines of this panel are hidden."));
    }

    @Test
    void aRightClickOnALineOffersWhatCanBeDoneWithIt() throws Exception {
        List<String> all = drawn();
        ROBOT.clickOn(screen(onLine(1)), MouseButton.SECONDARY);
        Menu menu = (Menu) item("#line-here");
        assertEquals(all.get(1), menu.getText());
        MenuItem hide =
                menu.getItems().stream()
                        .filter(i -> "Hide".equals(i.getText()))
                        .findFirst()
                        .orElseThrow();
        ROBOT.interact(hide::fire);
        assertFalse(drawn().contains(all.get(1)));
    }

    private static MenuItem item(String id) throws Exception {
        await(() -> Window.getWindows().stream().anyMatch(w -> w instanceof ContextMenu));
        return Window.getWindows().stream()
                .flatMap(
                        w ->
                                w instanceof ContextMenu menu
                                        ? menu.getItems().stream()
                                        : Stream.empty())
                .filter(i -> id.equals("#" + i.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHiddenLineStaysInTheBoardsText() {
        click(onName(1));
        SeriesKey key = plan().traces().getFirst().key();
        assertTrue(panel().traces().stream().anyMatch(Trace::hidden));
        assertEquals(panel().traces().size() - 1, plan().traces().size());
        assertEquals(1, plan().hidden().size());
        assertTrue(session().workspace().catalog().get(key).isPresent());
    }
}
