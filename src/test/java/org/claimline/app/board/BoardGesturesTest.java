package org.claimline.app.board;

import static org.claimline.app.board.BoardFixture.ROBOT;
import static org.claimline.app.board.BoardFixture.area;
import static org.claimline.app.board.BoardFixture.await;
import static org.claimline.app.board.BoardFixture.board;
import static org.claimline.app.board.BoardFixture.inView;
import static org.claimline.app.board.BoardFixture.place;
import static org.claimline.app.board.BoardFixture.plot;
import static org.claimline.app.board.BoardFixture.session;
import static org.claimline.app.board.BoardFixture.view;
import static org.claimline.app.board.BoardFixture.views;
import static org.claimline.app.board.BoardFixture.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.claimline.board.PanelId;
import org.claimline.board.Window;
import org.claimline.chart.PanelChart;
import org.claimline.claim.ClaimId;
import org.claimline.plan.ClaimMarks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What pointer and keys do to the time of all panels.
final class BoardGesturesTest {

    @BeforeAll
    static void open() throws Exception {
        BoardFixture.open();
    }

    @BeforeEach
    void fresh() throws Exception {
        BoardFixture.fresh();
    }

    private static void wheel(PanelView view, double x, double deltaX, double deltaY) {
        Node plot = plot(view);
        ROBOT.interact(
                () ->
                        plot.fireEvent(
                                new ScrollEvent(
                                        plot,
                                        plot,
                                        ScrollEvent.SCROLL,
                                        x,
                                        20,
                                        x,
                                        20,
                                        false,
                                        false,
                                        false,
                                        false,
                                        false,
                                        false,
                                        deltaX,
                                        deltaY,
                                        deltaX,
                                        deltaY,
                                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                                        0,
                                        ScrollEvent.VerticalTextScrollUnits.NONE,
                                        0,
                                        0,
                                        new PickResult(plot, x, 20))));
    }

    @Test
    void theWheelZoomsAroundThePointerAndANoughtDoesNothing() {
        PanelView first = views().getFirst();
        Window before = window();
        wheel(first, area(first).getCenterX(), 0, 0);
        assertEquals(before, window());
        long around = first.chart().secondAt(area(first).getCenterX());
        wheel(first, area(first).getCenterX(), 0, 40);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(window().seconds() < before.seconds(), "up is in");
        assertEquals(around, first.chart().secondAt(area(first).getCenterX()), 86_400 * 40);
        Window near = window();
        wheel(first, area(first).getCenterX(), 0, 1);
        assertTrue(window().seconds() > near.seconds() * 0.99, "a fine step zooms finely");
        wheel(first, area(first).getCenterX(), 0, -200);
        assertTrue(window().seconds() > near.seconds(), "down is out");
    }

    @Test
    void aHorizontalWheelMovesThroughTime() {
        PanelView first = views().getFirst();
        Window before = window();
        wheel(first, area(first).getCenterX(), -30, 0);
        assertTrue(window().fromSecond() > before.fromSecond());
        assertEquals(before.seconds(), window().seconds(), 2);
    }

    @Test
    void aDragMovesAllPanels() throws Exception {
        PanelView first = views().getFirst();
        Window before = window();
        ROBOT.moveTo(place(first, 0.5, 0.6))
                .press(MouseButton.PRIMARY)
                .moveBy(20, 0)
                .moveBy(60, 0)
                .release(MouseButton.PRIMARY);
        await(() -> window().fromSecond() < before.fromSecond());
        assertEquals(before.seconds(), window().seconds(), 2);
        for (PanelView view : inView()) {
            assertEquals(
                    window().fromSecond(),
                    view.chart().secondAt(area(view).getMinX()),
                    2,
                    view.getId());
        }
        assertFalse(session().cursor().pinnedProperty().get(), "a drag pins nothing");
        ROBOT.interact(() -> session().time().back());
        assertEquals(before, window());
    }

    /// A place of a plot where nothing answers to the pointer.
    private static Point2D freePlace(PanelView view) {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(tenth -> place(view, tenth / 10.0, 0.9))
                .filter(
                        at -> {
                            Point2D local = plot(view).screenToLocal(at);
                            return view.chart().hitAt(local.getX(), local.getY()).isEmpty()
                                    && view.chart().noteAt(local.getX(), local.getY()).isEmpty();
                        })
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDoubleClickShowsEverythingAndPinsNothing() throws Exception {
        ROBOT.interact(() -> session().time().years(1));
        WaitForAsyncUtils.waitForFxEvents();
        ROBOT.moveTo(freePlace(views().getFirst())).doubleClickOn(MouseButton.PRIMARY);
        await(() -> window().seconds() >= session().plan().extent().seconds());
        assertFalse(session().cursor().pinnedProperty().get());
    }

    @Test
    void hoverReadsOutEveryPanelInView() throws Exception {
        PanelView first = views().getFirst();
        ROBOT.moveTo(place(first, 0.6, 0.6));
        await(() -> session().cursor().moment().isPresent());
        for (PanelView view : inView()) {
            Node tag = ROBOT.from(view).lookup(".cursor-tag").query();
            assertTrue(tag.isVisible(), view.getId());
            assertTrue(
                    ROBOT.from(tag).lookup(".tag-value").queryAll().size() > 0
                            || ROBOT.from(tag).lookup("no data").tryQuery().isPresent(),
                    view.getId());
            assertTrue(ROBOT.from(view).lookup(".cursor-line").query().isVisible());
        }
        assertTrue(ROBOT.lookup("#date-pill").query().isVisible());
        PanelView income = view("income");
        assertTrue(income.getAccessibleText().contains("$"), income.getAccessibleText());
        ROBOT.moveTo(board().localToScreen(300, 20));
        await(() -> session().cursor().moment().isEmpty());
    }

    @Test
    void aClickPinsTheCursorAndAnotherReleasesIt() throws Exception {
        PanelView first = views().getFirst();
        Point2D empty = place(first, 0.2, 0.9);
        ROBOT.clickOn(empty);
        await(() -> session().cursor().pinnedProperty().get());
        OptionalLong pinned = session().cursor().moment();
        ROBOT.moveTo(place(first, 0.8, 0.9));
        assertEquals(pinned, session().cursor().moment());
        ROBOT.interact(() -> session().cursor().release());
        assertEquals(OptionalLong.empty(), session().cursor().moment());
    }

    @Test
    void theCursorStepsByObservations() {
        ROBOT.interact(
                () -> {
                    session().panelProperty().set(Optional.of(new PanelId("income")));
                    board().stepCursor(1);
                });
        long first = session().cursor().moment().orElseThrow();
        ROBOT.interact(() -> board().stepCursor(1));
        long second = session().cursor().moment().orElseThrow();
        assertEquals(366 * 86_400, second - first, 2 * 86_400);
        assertTrue(board().words().contains("Household income"), board().words());
    }

    @Test
    void hoveringAMarkLightsUpItsClaimOnAllPanels() throws Exception {
        ClaimId claim =
                inView().stream()
                        .flatMap(v -> v.plan().claims().stream())
                        .map(ClaimMarks::claim)
                        .filter(
                                id ->
                                        inView().stream()
                                                        .filter(v -> !hits(v, id).isEmpty())
                                                        .count()
                                                > 0)
                        .findFirst()
                        .orElseThrow();
        PanelView view =
                inView().stream().filter(v -> !hits(v, claim).isEmpty()).findFirst().orElseThrow();
        var box = hits(view, claim).getFirst().bounds();
        ROBOT.moveTo(plot(view).localToScreen(box.getCenterX(), box.getCenterY()));
        await(() -> session().pointedProperty().get().isPresent());
        ClaimId pointed = session().pointedProperty().get().orElseThrow();
        for (PanelView each : inView()) {
            long boxes =
                    hits(each, pointed).stream().map(PanelChart.Hit::bounds).distinct().count();
            assertEquals(
                    boxes,
                    ROBOT.from(each).lookup(".badge-rim").queryAll().stream()
                            .filter(rim -> rim.isVisible() && rim.getParent().isVisible())
                            .count());
        }
        ROBOT.moveTo(board().localToScreen(400, 20));
        await(() -> session().pointedProperty().get().isEmpty());
        assertEquals(0, ROBOT.lookup(".badge-rim").queryAll().size());
    }

    private static List<PanelChart.Hit> hits(PanelView view, ClaimId claim) {
        return view.chart().hits().stream().filter(h -> h.claim().claim().equals(claim)).toList();
    }

    private static void wheelOver(Node node, double deltaY) {
        ROBOT.interact(
                () -> {
                    Point2D at = node.localToScene(40, 8);
                    node.fireEvent(
                            new ScrollEvent(
                                    ScrollEvent.SCROLL,
                                    at.getX(),
                                    at.getY(),
                                    at.getX(),
                                    at.getY(),
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
                                    new PickResult(node, at.getX(), at.getY())));
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theWheelOverAHeaderAndOverTheEventLaneMovesThroughThePanels() {
        Window before = window();
        wheelOver(views().getFirst().header(), -120);
        double first = BoardFixture.scroll().getVvalue();
        assertTrue(first > 0);
        wheelOver(ROBOT.lookup(".event-lane").query(), -120);
        assertTrue(BoardFixture.scroll().getVvalue() > first);
        assertEquals(before, window());
    }

    @Test
    void theWheelOverTheTimeAxisZoomsTimeAndADragThereSelectsAStretch() throws Exception {
        Node axis = ROBOT.lookup(".time-axis").query();
        Window before = window();
        wheelOver(axis, 60);
        assertTrue(window().seconds() < before.seconds());
        ROBOT.doubleClickOn(axis);
        WaitForAsyncUtils.waitForFxEvents();
        Window all = window();
        assertTrue(all.seconds() >= before.seconds());
        double left = area(views().getFirst()).getX();
        double wide = area(views().getFirst()).getWidth();
        Point2D from = axis.localToScreen(left + 0.25 * wide, 16);
        Point2D to = axis.localToScreen(left + 0.75 * wide, 16);
        BoardFixture.fire(MouseEvent.MOUSE_PRESSED, axis, from);
        BoardFixture.fire(MouseEvent.MOUSE_DRAGGED, axis, from.midpoint(to));
        BoardFixture.fire(MouseEvent.MOUSE_DRAGGED, axis, to);
        BoardFixture.fire(MouseEvent.MOUSE_RELEASED, axis, to);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0.5 * all.seconds(), window().seconds(), 0.02 * all.seconds());
    }

    @Test
    void theScrollBarMovesThroughThePanels() {
        double top = views().getFirst().localToScene(0, 0).getY();
        ROBOT.interact(
                () ->
                        ROBOT.from(BoardFixture.scroll())
                                .lookup(".scroll-bar:vertical")
                                .<ScrollBar>queryAs(ScrollBar.class)
                                .setValue(0.5));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(views().getFirst().localToScene(0, 0).getY() < top);
    }

    @Test
    void theReadOutCoversNoDotOfTheCursors() throws Exception {
        for (double across : new double[] {0.2, 0.45, 0.66, 0.8, 0.97}) {
            PanelView over = inView().getFirst();
            ROBOT.moveTo(place(over, across, 0.5));
            await(() -> session().cursor().moment().isPresent());
            for (PanelView view : inView()) {
                var tag = ROBOT.from(view).lookup(".cursor-tag").query();
                if (!tag.isVisible()) {
                    continue;
                }
                for (Node dot : ROBOT.from(view).lookup(".cursor-dot").queryAll()) {
                    assertFalse(
                            tag.getBoundsInParent()
                                    .contains(
                                            dot.getBoundsInParent().getCenterX(),
                                            dot.getBoundsInParent().getCenterY()),
                            view.getId() + " at " + across);
                }
            }
        }
    }

    private static void withShift(
            EventType<? extends MouseEvent> type, PanelView view, Point2D screen) {
        Node plot = plot(view);
        ROBOT.interact(
                () -> {
                    Point2D at = plot.localToScene(plot.screenToLocal(screen));
                    plot.fireEvent(
                            new MouseEvent(
                                    type,
                                    at.getX(),
                                    at.getY(),
                                    screen.getX(),
                                    screen.getY(),
                                    MouseButton.PRIMARY,
                                    1,
                                    true,
                                    false,
                                    false,
                                    false,
                                    true,
                                    false,
                                    false,
                                    false,
                                    false,
                                    true,
                                    new PickResult(plot, at.getX(), at.getY())));
                });
    }

    @Test
    void shiftDragOnAPlotSelectsAStretchAndThePointerSaysSo() {
        PanelView view = views().getFirst();
        Window before = window();
        withShift(MouseEvent.MOUSE_PRESSED, view, place(view, 0.25, 0.5));
        withShift(MouseEvent.MOUSE_DRAGGED, view, place(view, 0.5, 0.5));
        withShift(MouseEvent.MOUSE_DRAGGED, view, place(view, 0.75, 0.5));
        assertEquals(Cursor.CROSSHAIR, plot(view).getCursor());
        assertEquals(before, window());
        withShift(MouseEvent.MOUSE_RELEASED, view, place(view, 0.75, 0.5));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0.5 * before.seconds(), window().seconds(), 0.02 * before.seconds());
    }

    @Test
    void aDragThatMovesTimeShowsAClosedHand() {
        PanelView view = views().getFirst();
        BoardFixture.fire(MouseEvent.MOUSE_PRESSED, plot(view), place(view, 0.25, 0.5));
        BoardFixture.fire(MouseEvent.MOUSE_DRAGGED, plot(view), place(view, 0.5, 0.5));
        assertEquals(Cursor.CLOSED_HAND, plot(view).getCursor());
        BoardFixture.fire(MouseEvent.MOUSE_RELEASED, plot(view), place(view, 0.5, 0.5));
        assertNotEquals(Cursor.CLOSED_HAND, plot(view).getCursor());
        assertEquals(Cursor.CROSSHAIR, ROBOT.lookup(".time-axis").query().getCursor());
    }

    @Test
    void theWheelWithShiftMovesThroughTime() {
        Node plot = plot(views().getFirst());
        Window before = window();
        ROBOT.interact(
                () ->
                        plot.fireEvent(
                                new ScrollEvent(
                                        ScrollEvent.SCROLL,
                                        200,
                                        150,
                                        200,
                                        150,
                                        true,
                                        false,
                                        false,
                                        false,
                                        false,
                                        false,
                                        0,
                                        -30,
                                        0,
                                        -30,
                                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                                        0,
                                        ScrollEvent.VerticalTextScrollUnits.NONE,
                                        0,
                                        0,
                                        new PickResult(plot, 200, 150))));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(window().fromSecond() > before.fromSecond());
        assertEquals(before.seconds(), window().seconds(), 2);
    }
}
