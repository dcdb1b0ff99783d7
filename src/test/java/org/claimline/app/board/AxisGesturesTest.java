package org.claimline.app.board;

import static org.claimline.app.board.BoardFixture.ROBOT;
import static org.claimline.app.board.BoardFixture.area;
import static org.claimline.app.board.BoardFixture.await;
import static org.claimline.app.board.BoardFixture.plot;
import static org.claimline.app.board.BoardFixture.session;
import static org.claimline.app.board.BoardFixture.view;
import static org.claimline.app.board.BoardFixture.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import org.claimline.board.Axis;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.board.Trace.Side;
import org.claimline.chart.AxisSpan;
import org.claimline.chart.PanelChart.ValueAxis;
import org.claimline.series.SeriesKey;
import org.claimline.workspace.BoardEdit;
import org.claimline.workspace.Edit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A value axis zoomed, moved, stretched and set by hand.
final class AxisGesturesTest {

    private static final PanelId INCOME = new PanelId("income");

    @BeforeAll
    static void open() throws Exception {
        BoardFixture.open();
    }

    @BeforeEach
    void fresh() throws Exception {
        BoardFixture.fresh();
        ROBOT.interact(() -> session().panelProperty().set(Optional.of(INCOME)));
        await(() -> income().chart().plotArea().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static PanelView income() {
        return view("income");
    }

    private static Axis axis(Side side) {
        return session().workspace().board().panel(INCOME).orElseThrow().axis(side);
    }

    private static AxisSpan span() {
        return income().chart().span(ValueAxis.LEFT).orElseThrow();
    }

    private static Optional<String> undoable() {
        return session().historyProperty().get().undoable();
    }

    /// A place over the left axis by its share of the plot's height, in the plot's pixels.
    private static Point2D onAxis(double down) {
        return new Point2D(14, area(income()).getY() + down * area(income()).getHeight());
    }

    private static void wheel(Point2D at, double deltaY) {
        Node plot = plot(income());
        ROBOT.interact(
                () -> {
                    Point2D scene = plot.localToScene(at);
                    plot.fireEvent(
                            new ScrollEvent(
                                    ScrollEvent.SCROLL,
                                    scene.getX(),
                                    scene.getY(),
                                    scene.getX(),
                                    scene.getY(),
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    0,
                                    deltaY,
                                    0,
                                    deltaY,
                                    ScrollEvent.HorizontalTextScrollUnits.NONE,
                                    0,
                                    ScrollEvent.VerticalTextScrollUnits.NONE,
                                    0,
                                    0,
                                    new PickResult(plot, scene.getX(), scene.getY())));
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void drag(Point2D from, Point2D to) {
        Node plot = plot(income());
        BoardFixture.fire(MouseEvent.MOUSE_PRESSED, plot, plot.localToScreen(from));
        BoardFixture.fire(MouseEvent.MOUSE_DRAGGED, plot, plot.localToScreen(from.midpoint(to)));
        BoardFixture.fire(MouseEvent.MOUSE_DRAGGED, plot, plot.localToScreen(to));
        BoardFixture.fire(MouseEvent.MOUSE_RELEASED, plot, plot.localToScreen(to));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theWheelOverTheAxisZoomsItAloneAndIsOneStepOfUndo() throws Exception {
        var time = window();
        AxisSpan before = span();
        wheel(onAxis(0.5), 0);
        assertEquals(before, span());
        wheel(onAxis(0.5), 40);
        AxisSpan near = span();
        assertTrue(near.to() - near.from() < before.to() - before.from(), "up is in");
        assertEquals(time, window());
        wheel(onAxis(0.5), 1);
        assertTrue(
                span().to() - span().from() > 0.99 * (near.to() - near.from()),
                "a fine step zooms finely");
        await(() -> undoable().equals(Optional.of("Change axis")));
        ROBOT.interact(() -> session().undo());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(OptionalDouble.empty(), axis(Side.LEFT).to());
        assertEquals(before, span());
    }

    @Test
    void theWheelsWorkIsKeptWhenSomethingElseIsDoneAtOnce() throws Exception {
        wheel(onAxis(0.5), 40);
        ROBOT.interact(() -> session().edit(new BoardEdit.TitlePanel(INCOME, "Other")));
        await(() -> axis(Side.LEFT).to().isPresent());
        assertEquals("Other", session().plan().panel(INCOME).orElseThrow().title());
    }

    @Test
    void aDragOnTheAxisMovesItAndFollowsTheHandAtOnce() {
        var time = window();
        AxisSpan before = span();
        Node plot = plot(income());
        BoardFixture.fire(MouseEvent.MOUSE_PRESSED, plot, plot.localToScreen(onAxis(0.5)));
        BoardFixture.fire(MouseEvent.MOUSE_DRAGGED, plot, plot.localToScreen(onAxis(0.7)));
        double length = before.to() - before.from();
        assertEquals(before.from() + 0.2 * length, span().from(), length / 100);
        assertEquals(Optional.empty(), undoable());
        BoardFixture.fire(MouseEvent.MOUSE_RELEASED, plot, plot.localToScreen(onAxis(0.7)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                before.from() + 0.2 * length, axis(Side.LEFT).from().orElseThrow(), length / 100);
        assertEquals(time, window());
    }

    @Test
    void aDragNearItsEndStretchesIt() {
        AxisSpan before = span();
        drag(onAxis(0.05), onAxis(0.5));
        assertEquals(before.from(), axis(Side.LEFT).from().orElseThrow(), 1);
        assertTrue(axis(Side.LEFT).to().orElseThrow() > 1.5 * before.to());
    }

    @Test
    void escLetsADraggedAxisGoAsItWas() {
        AxisSpan before = span();
        Node plot = plot(income());
        BoardFixture.fire(MouseEvent.MOUSE_PRESSED, plot, plot.localToScreen(onAxis(0.5)));
        BoardFixture.fire(MouseEvent.MOUSE_DRAGGED, plot, plot.localToScreen(onAxis(0.7)));
        ROBOT.interact(() -> assertTrue(BoardFixture.board().cancelDrag()));
        BoardFixture.fire(MouseEvent.MOUSE_RELEASED, plot, plot.localToScreen(onAxis(0.7)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before.from(), span().from(), 1e-6);
        assertEquals(Optional.empty(), undoable());
    }

    @Test
    void aDoubleClickLetsTheDataDecideAgain() {
        AxisSpan before = span();
        drag(onAxis(0.5), onAxis(0.7));
        assertTrue(axis(Side.LEFT).to().isPresent());
        ROBOT.doubleClickOn(plot(income()).localToScreen(onAxis(0.5)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(OptionalDouble.empty(), axis(Side.LEFT).from());
        assertEquals(OptionalDouble.empty(), axis(Side.LEFT).to());
        assertEquals(before, span());
        assertEquals(Optional.empty(), session().cursor().moment().stream().boxed().findFirst());
    }

    @Test
    void theRightAxisIsZoomedAlone() throws Exception {
        ROBOT.interact(
                () ->
                        session()
                                .edit(
                                        new Edit.AddTrace(
                                                INCOME,
                                                Trace.of(new SeriesKey("usdkzt_y"))
                                                        .on(Side.RIGHT))));
        await(() -> income().chart().span(ValueAxis.RIGHT).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        AxisSpan left = span();
        wheel(new Point2D(area(income()).getMaxX() + 5, area(income()).getCenterY()), 40);
        await(() -> axis(Side.RIGHT).from().isPresent());
        assertEquals(left, span());
        assertEquals(OptionalDouble.empty(), axis(Side.LEFT).to());
    }

    @Test
    void thePointerSaysThatTheAxisCanBeMoved() {
        ROBOT.moveTo(plot(income()).localToScreen(onAxis(0.5)));
        assertEquals(Cursor.V_RESIZE, plot(income()).getCursor());
    }

    @Test
    void aRangeIsTypedAndCheckedWhileItIs() throws Exception {
        ROBOT.clickOn(plot(income()).localToScreen(onAxis(0.5)), MouseButton.SECONDARY);
        await(
                () ->
                        Window.getWindows().stream()
                                .anyMatch(
                                        w ->
                                                w instanceof ContextMenu menu
                                                        && "axis-menu".equals(menu.getId())));
        MenuItem range =
                Window.getWindows().stream()
                        .filter(w -> w instanceof ContextMenu)
                        .flatMap(w -> ((ContextMenu) w).getItems().stream())
                        .filter(item -> "Range…".equals(item.getText()))
                        .findFirst()
                        .orElseThrow();
        ROBOT.interact(range::fire);
        await(() -> ROBOT.lookup("#axis-sheet").tryQuery().isPresent());
        assertEquals("0", ROBOT.lookup("#axis-from").queryAs(TextField.class).getText());
        type("#axis-from", "6 000");
        type("#axis-to", "500");
        assertTrue(ROBOT.lookup("#axis-done").query().isDisabled());
        type("#axis-from", "");
        type("#axis-to", "much");
        assertTrue(ROBOT.lookup("#axis-done").query().isDisabled());
        type("#axis-to", "8000");
        ROBOT.interact(() -> ROBOT.lookup("#axis-done").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(OptionalDouble.empty(), axis(Side.LEFT).from());
        assertEquals(OptionalDouble.of(8000), axis(Side.LEFT).to());
    }

    private static void type(String field, String text) {
        ROBOT.interact(() -> ROBOT.lookup(field).queryAs(TextField.class).setText(text));
    }
}
