package org.claimline.app;

import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.isShown;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.TracePlan;
import org.claimline.series.SeriesKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Lines selected and hidden by keys, in catalog and table alike.
final class LineKeysTest {

    private static final PanelId WAGES = new PanelId("wages-tenge");

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void story() {
        WindowFixture.story();
        ROBOT.interact(() -> session().panelProperty().set(Optional.of(WAGES)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static PanelPlan plan() {
        return session().plan().panel(WAGES).orElseThrow();
    }

    private static List<String> drawn() {
        return plan().traces().stream().map(TracePlan::name).toList();
    }

    private static Optional<Trace.Origin> origin(int place) {
        return session()
                .workspace()
                .board()
                .panel(WAGES)
                .orElseThrow()
                .trace(place)
                .map(Trace::origin);
    }

    @Test
    void altDownAndAltUpGoFromLineToLine() {
        ROBOT.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(origin(0), session().lineProperty().get());
        ROBOT.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(origin(1), session().lineProperty().get());
        ROBOT.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(origin(0), session().lineProperty().get());
        ROBOT.push(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), session().lineProperty().get());
    }

    @Test
    void hHidesTheSelectedLineAndShowsItAgain() {
        List<String> all = drawn();
        ROBOT.push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.H);
        assertEquals(all.subList(1, all.size()), drawn());
        ROBOT.push(KeyCode.H);
        assertEquals(all, drawn());
    }

    @Test
    void shiftHShowsTheSelectedLineAloneAndThenAll() {
        List<String> all = drawn();
        ROBOT.push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.H);
        assertEquals(all.subList(0, 1), drawn());
        ROBOT.push(KeyCode.SHIFT, KeyCode.H);
        assertEquals(all, drawn());
    }

    @Test
    void withoutASelectedLineHSaysHowToSelectOne() throws Exception {
        ROBOT.push(KeyCode.H);
        await(
                () ->
                        texts(".notice-title").stream()
                                .anyMatch(t -> t.startsWith("No line of this panel is selected.")));
    }

    @Test
    void aSelectedLineIsMarkedInTheTable() throws Exception {
        ROBOT.push(KeyCode.T);
        await(() -> isShown("#panel-table"));
        ROBOT.push(KeyCode.ALT, KeyCode.DOWN);
        ROBOT.push(KeyCode.ALT, KeyCode.DOWN);
        TableView<?> table = (TableView<?>) ROBOT.lookup("#panel-table").query();
        assertTrue(table.getColumns().get(2).getStyleClass().contains("selected-line"));
        assertFalse(table.getColumns().get(1).getStyleClass().contains("selected-line"));
        ROBOT.push(KeyCode.T);
    }

    @Test
    void theCatalogSelectsTheLineAndIsSelectedByIt() throws Exception {
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.F);
        await(() -> isShown("#catalog-list"));
        ListView<?> list = (ListView<?>) ROBOT.lookup("#catalog-list").query();
        ROBOT.interact(
                () ->
                        session()
                                .lineProperty()
                                .set(Optional.of(new Trace.Origin.OfSeries(new SeriesKey("gdp")))));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(
                String.valueOf(list.getSelectionModel().getSelectedItem()).contains("gdp"),
                String.valueOf(list.getSelectionModel().getSelectedItem()));
        ROBOT.interact(list::requestFocus);
        ROBOT.push(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        Trace.Origin now = session().lineProperty().get().orElseThrow();
        assertFalse(now.text().equals("gdp"));
        assertTrue(String.valueOf(list.getSelectionModel().getSelectedItem()).contains(now.text()));
    }

    @Test
    void lettersTypedIntoAFieldAreNoCommands() throws Exception {
        List<String> all = drawn();
        ROBOT.push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.SHORTCUT, KeyCode.F);
        await(() -> isShown("#catalog-search"));
        ROBOT.push(KeyCode.SHIFT, KeyCode.H).push(KeyCode.H).push(KeyCode.G);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(all, drawn());
        assertTrue(plan().showing().gridlines());
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);
    }
}
