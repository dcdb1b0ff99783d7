package org.claimline.app.board;

import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.claimline.app.look.Theme;
import org.claimline.app.state.Session;
import org.claimline.board.PanelId;
import org.claimline.board.Window;
import org.claimline.plan.Palette;
import org.claimline.store.WorkspaceReader;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The board over the story, on a real stage.
final class BoardFixture {

    static final FxRobot ROBOT = new FxRobot();
    static Session.Ready story = Session.Ready.of(Session.EMPTY);
    private static Session session;
    private static BoardPane board;

    private BoardFixture() {}

    static Session session() {
        return session;
    }

    static BoardPane board() {
        return board;
    }

    /// Opens the board once.
    static void open() throws Exception {
        story =
                Session.Ready.of(
                        WorkspaceReader.open(Path.of("datasets/kazakhstan-2022"))
                                .workspace()
                                .orElseThrow());
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(
                stage -> {
                    Theme.loadFonts();
                    session = new Session();
                    board =
                            new BoardPane(
                                    session, new NoActions(), new EmptyBoard(() -> {}, () -> {}));
                    Scene scene = new Scene(board, 940, 760);
                    scene.getStylesheets().setAll(Theme.stylesheets(Palette.LIGHT));
                    stage.setScene(scene);
                    stage.setX(0);
                    stage.setY(0);
                    stage.show();
                });
    }

    private static final class NoActions implements PanelActions {
        @Override
        public void export(PanelId panel) {}

        @Override
        public void showRows(PanelId panel) {}

        @Override
        public void hide(PanelId panel) {}

        @Override
        public void tell(String sentence) {}

        @Override
        public void claim(PanelId panel, String assertion) {}
    }

    /// Shows the story as at first, scrolled to the top.
    static void fresh() throws Exception {
        ROBOT.interact(
                () -> {
                    session.open(story, List.of());
                    scroll().setVvalue(0);
                });
        await(() -> views().getFirst().chart().plotArea().isPresent());
    }

    static ScrollPane scroll() {
        return ROBOT.lookup("#board-scroll").queryAs(ScrollPane.class);
    }

    static List<PanelView> views() {
        return ROBOT.lookup(".panel").queryAllAs(PanelView.class).stream().toList();
    }

    static PanelView view(String id) {
        return ROBOT.lookup("#panel-" + id).queryAs(PanelView.class);
    }

    static Node plot(PanelView view) {
        return ROBOT.from(view).lookup(".plot").query();
    }

    static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static Window window() {
        return session.time().window();
    }

    static Rectangle2D area(PanelView view) {
        return view.chart().plotArea().orElseThrow();
    }

    static List<PanelView> inView() {
        double top = scroll().localToScene(0, 0).getY();
        double bottom = top + scroll().getHeight();
        return views().stream()
                .filter(v -> v.localToScene(0, 0).getY() < bottom - 1)
                .filter(v -> v.localToScene(0, v.getHeight()).getY() > top + 1)
                .toList();
    }

    /// Fires a mouse event at a place of a plot, with Shortcut held: a robot's keys do not reach
    /// its mouse.
    static void withShortcut(EventType<MouseEvent> type, PanelView view, Point2D screen) {
        fire(type, plot(view), screen, true);
    }

    /// Fires a mouse event at a node that holds the pressed button, wherever the pointer is by
    /// then: without a display, a robot's drags go to what is under the pointer.
    static void fire(EventType<MouseEvent> type, Node node, Point2D screen) {
        fire(type, node, screen, false);
    }

    private static void fire(
            EventType<MouseEvent> type, Node node, Point2D screen, boolean shortcut) {
        ROBOT.interact(
                () -> {
                    Point2D at = node.screenToLocal(screen);
                    Point2D inScene = node.localToScene(at);
                    node.fireEvent(
                            new MouseEvent(
                                    type,
                                    inScene.getX(),
                                    inScene.getY(),
                                    screen.getX(),
                                    screen.getY(),
                                    MouseButton.PRIMARY,
                                    1,
                                    false,
                                    shortcut,
                                    false,
                                    false,
                                    true,
                                    false,
                                    false,
                                    false,
                                    false,
                                    true,
                                    new PickResult(node, inScene.getX(), inScene.getY())));
                });
    }

    /// A place in a plot, by its share of width and height, on the screen.
    static Point2D place(PanelView view, double across, double down) {
        Rectangle2D area = area(view);
        return plot(view)
                .localToScreen(
                        area.getX() + across * area.getWidth(),
                        area.getY() + down * area.getHeight());
    }
}
