package org.claimline.app;

import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.isShown;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.claimline.series.SeriesKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Series found, grouped and marked in the catalog.
final class CatalogTest {

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void story() throws Exception {
        WindowFixture.story();
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.F);
        await(() -> isShown("#catalog-list"));
    }

    @AfterEach
    void all() {
        ROBOT.interact(() -> ROBOT.lookup("#catalog-search").queryAs(TextField.class).clear());
        choose("#catalog-all");
        group("By publisher");
        ROBOT.push(KeyCode.ESCAPE);
    }

    private static List<String> rows() {
        WaitForAsyncUtils.waitForFxEvents();
        return list().getItems().stream().map(String::valueOf).toList();
    }

    private static ListView<?> list() {
        return (ListView<?>) ROBOT.lookup("#catalog-list").query();
    }

    private static List<String> groups() {
        return rows().stream().filter(row -> row.startsWith("Group[")).toList();
    }

    private static void choose(String id) {
        ROBOT.interact(() -> ROBOT.lookup(id).queryAs(ToggleButton.class).setSelected(true));
    }

    private static void group(String words) {
        ROBOT.interact(
                () ->
                        ROBOT
                                .lookup("#catalog-grouping")
                                .queryAs(MenuButton.class)
                                .getItems()
                                .stream()
                                .filter(item -> words.equals(item.getText()))
                                .forEach(MenuItem::fire));
    }

    @Test
    void theSearchFindsUnitsSourcesAndNotes() {
        ROBOT.write("percent");
        assertTrue(rows().size() > 1, rows().toString());
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.A);
        ROBOT.write("monetary");
        assertTrue(rows().size() > 1, rows().toString());
    }

    @Test
    void seriesAreGroupedByUnitAndFrequencyOrNotAndThatIsRemembered() throws Exception {
        group("By unit");
        assertTrue(groups().stream().anyMatch(g -> g.contains("Tenge")), groups().toString());
        group("By frequency");
        assertTrue(groups().stream().anyMatch(g -> g.contains("Annual")), groups().toString());
        group("Not grouped");
        assertEquals(List.of(), groups());
        assertEquals(session().workspace().catalog().all().size(), rows().size());
        assertEquals("none", settings().read().choices().get("catalog-grouping"));
    }

    @Test
    void aFavouriteIsMarkedByItsKeyFoundAmongFavouritesAndUndone() {
        ROBOT.interact(
                () -> {
                    list().requestFocus();
                    list().getSelectionModel().select(1);
                });
        ROBOT.push(KeyCode.S);
        Set<SeriesKey> marked = session().workspace().board().favourites();
        assertEquals(1, marked.size());
        assertEquals(Optional.of("Mark favourites"), session().historyProperty().get().undoable());
        choose("#catalog-favourites");
        assertEquals(2, rows().size());
        assertTrue(rows().getLast().contains(marked.iterator().next().text()));
        ROBOT.interact(() -> session().undo());
        assertEquals(List.of(), rows());
    }

    @Test
    void onBoardListsWhatHasALine() {
        choose("#catalog-on-board");
        int onBoard = rows().size() - groups().size();
        assertTrue(onBoard > 10 && onBoard < session().workspace().catalog().all().size());
    }

    @Test
    void leftAndRightFoldAGroup() {
        int before = rows().size();
        ROBOT.interact(
                () -> {
                    list().requestFocus();
                    list().getSelectionModel().select(0);
                });
        ROBOT.push(KeyCode.LEFT);
        assertTrue(rows().size() < before);
        ROBOT.interact(() -> list().getSelectionModel().select(0));
        ROBOT.push(KeyCode.RIGHT);
        assertEquals(before, rows().size());
    }

    @Test
    void theCardHasAChartAndTheFiguresInShort() throws Exception {
        ROBOT.interact(
                () -> {
                    list().requestFocus();
                    list().getSelectionModel().select(1);
                });
        ROBOT.push(KeyCode.ALT, KeyCode.ENTER);
        await(() -> isShown("#series-details"));
        assertTrue(
                ROBOT.lookup("#series-details .series-chart .image-view")
                                .queryAs(ImageView.class)
                                .getImage()
                                .getWidth()
                        > 300);
        List<String> names =
                ROBOT.lookup("#series-details .origin-name").queryAll().stream()
                        .map(node -> ((javafx.scene.control.Labeled) node).getText())
                        .toList();
        assertTrue(
                names.containsAll(List.of("Observations", "First", "Last", "Lowest", "Highest")));
        ROBOT.push(KeyCode.ESCAPE);
        await(() -> !isShown("#series-details"));
        assertFalse(isShown(".series-chart"));
    }
}
