package org.claimline.app;

import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.claimline.board.Axis;
import org.claimline.board.PanelId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Panels collapsed, shown large, and with or without gridlines.
final class PanelsShownTest {

    private static final PanelId INCOME = new PanelId("income");

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void story() {
        WindowFixture.story();
        ROBOT.interact(() -> session().panelProperty().set(Optional.of(INCOME)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Region panel() {
        return ROBOT.lookup("#panel-income").queryAs(Region.class);
    }

    private static boolean collapsed() {
        return session().plan().panel(INCOME).orElseThrow().showing().collapsed();
    }

    @Test
    void aCollapsedPanelIsItsHeaderAloneAndSaysTheValueAtTheCursor() throws Exception {
        ROBOT.interact(
                () ->
                        ROBOT.from(panel())
                                .lookup(".panel-fold")
                                .<ButtonBase>queryAs(ButtonBase.class)
                                .fire());
        await(() -> panel().getHeight() < 40);
        assertTrue(collapsed());
        assertEquals(Optional.of("Collapse panel"), session().historyProperty().get().undoable());
        ROBOT.push(KeyCode.LEFT);
        await(
                () ->
                        ROBOT.from(panel())
                                .lookup(".panel-unit")
                                .queryLabeled()
                                .getText()
                                .contains("$"));
        ROBOT.push(KeyCode.C);
        await(() -> panel().getHeight() > 100);
        assertFalse(collapsed());
    }

    @Test
    void aLargePanelHasTheBoardToItselfUntilEsc() throws Exception {
        int panels = ROBOT.lookup(".panel").queryAll().size();
        double before = panel().getHeight();
        ROBOT.push(KeyCode.F);
        await(() -> ROBOT.lookup(".panel").queryAll().size() == 1);
        await(() -> panel().getHeight() > 1.5 * before);
        assertEquals(Optional.empty(), session().historyProperty().get().undoable());
        ROBOT.push(KeyCode.ESCAPE);
        await(() -> ROBOT.lookup(".panel").queryAll().size() == panels);
    }

    @Test
    void theHeadersButtonShowsAPanelLargeAndAllAgain() throws Exception {
        int panels = ROBOT.lookup(".panel").queryAll().size();
        large();
        await(() -> ROBOT.lookup(".panel").queryAll().size() == 1);
        large();
        await(() -> ROBOT.lookup(".panel").queryAll().size() == panels);
    }

    private static void large() {
        ROBOT.interact(
                () ->
                        ROBOT.from(panel())
                                .lookup(".panel-large")
                                .<ButtonBase>queryAs(ButtonBase.class)
                                .fire());
    }

    @Test
    void gTakesTheGridlinesOffAllPanelsAndBack() {
        ROBOT.push(KeyCode.G);
        assertTrue(session().plan().panels().stream().noneMatch(p -> p.showing().gridlines()));
        assertEquals(Optional.of("Hide gridlines"), session().historyProperty().get().undoable());
        ROBOT.push(KeyCode.G);
        assertTrue(session().plan().panels().stream().allMatch(p -> p.showing().gridlines()));
    }

    @Test
    void altPageUpZoomsTheAxisAndAltHomeLetsTheDataDecide() throws Exception {
        ROBOT.push(KeyCode.ALT, KeyCode.PAGE_UP);
        await(() -> axis().to().isPresent());
        double length = axis().to().orElseThrow() - axis().from().orElseThrow();
        ROBOT.push(KeyCode.ALT, KeyCode.PAGE_DOWN);
        assertTrue(axis().to().orElseThrow() - axis().from().orElseThrow() > length);
        ROBOT.push(KeyCode.ALT, KeyCode.HOME);
        assertEquals(Axis.AUTO, axis());
    }

    private static Axis axis() {
        return session().workspace().board().panel(INCOME).orElseThrow().axis();
    }

    @Test
    void theRangeIsAskedForByThePalette() throws Exception {
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.K);
        await(() -> ROBOT.lookup("#palette").query().isVisible());
        ROBOT.write("range of the left").push(KeyCode.ENTER);
        await(() -> ROBOT.lookup("#axis-sheet").tryQuery().isPresent());
        assertTrue(texts("#axis-sheet .sheet-title").contains("Range of the left axis"));
        ROBOT.push(KeyCode.ESCAPE);
    }
}
