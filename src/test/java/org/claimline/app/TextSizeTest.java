package org.claimline.app;

import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.isShown;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import org.claimline.board.PanelId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Everything shown larger or smaller.
final class TextSizeTest {

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void story() {
        WindowFixture.story();
        ROBOT.interact(() -> session().panelProperty().set(Optional.of(new PanelId("income"))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void usual() {
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static double titleHeight() {
        Node title = ROBOT.from(panel()).lookup(".panel-header").query();
        Bounds box = title.localToScene(title.getLayoutBounds());
        return box.getHeight();
    }

    private static Node panel() {
        return ROBOT.lookup("#panel-income").query();
    }

    private static Canvas canvas() {
        return ROBOT.from(panel()).lookup((Node n) -> n instanceof Canvas).queryAs(Canvas.class);
    }

    @Test
    void largerLettersAreRememberedAndChartsStaySharp() throws Exception {
        double before = titleHeight();
        for (int i = 0; i < 3; i++) {
            ROBOT.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        }
        await(() -> Math.abs(titleHeight() - 1.3 * before) < 0.5);
        await(() -> "1.3".equals(settings().read().choices().get("text-size")));
        await(
                () -> {
                    Bounds shown = canvas().localToScene(canvas().getLayoutBounds());
                    return Math.abs(shown.getWidth() - canvas().getWidth()) < 1;
                });
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.MINUS);
        await(() -> Math.abs(titleHeight() - 1.2 * before) < 0.5);
    }

    @Test
    void itGoesNoFurtherThanCanBeUsed() throws Exception {
        double before = titleHeight();
        for (int i = 0; i < 12; i++) {
            ROBOT.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        }
        await(() -> Math.abs(titleHeight() - 1.6 * before) < 0.5);
    }

    @Test
    void sheetsAreAsLarge() throws Exception {
        for (int i = 0; i < 2; i++) {
            ROBOT.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        }
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.E);
        await(() -> isShown("#picture-sheet"));
        Node sheet = ROBOT.lookup("#picture-sheet").query();
        Bounds box = sheet.localToScene(sheet.getLayoutBounds());
        assertEquals(1.2, box.getWidth() / sheet.getLayoutBounds().getWidth(), 0.01);
        assertTrue(box.getWidth() <= sheet.getScene().getWidth() + 1);
        ROBOT.push(KeyCode.ESCAPE);
    }

    @Test
    void theCursorStandsWhereThePointerIs() throws Exception {
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.EQUALS);
        WaitForAsyncUtils.waitForFxEvents();
        Node plot = ROBOT.from(panel()).lookup(".plot").query();
        Bounds box = plot.localToScreen(plot.getLayoutBounds());
        ROBOT.moveTo(box.getCenterX(), box.getCenterY());
        await(() -> session().cursor().moment().isPresent());
        Node line = ROBOT.from(panel()).lookup(".cursor-line").query();
        Bounds at = line.localToScreen(line.getLayoutBounds());
        assertEquals(box.getCenterX(), at.getCenterX(), 2);
    }
}
