package org.claimline.app;

import static org.claimline.app.WindowFixture.ANSWERS;
import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.fire;
import static org.claimline.app.WindowFixture.isShown;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.claimline.board.PanelId;
import org.claimline.board.Window;
import org.claimline.series.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures of the panel looked at, as a table.
final class PanelTableTest {

    @TempDir private Path temp;

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void before() throws Exception {
        story();
        ROBOT.interact(
                () -> {
                    session().panelProperty().set(Optional.of(new PanelId("wages")));
                    session()
                            .time()
                            .show(
                                    new Window(
                                            Period.year(2010).startEpochSecond(),
                                            Period.year(2014).endEpochSecond() - 1));
                });
        ROBOT.push(KeyCode.T);
        await(() -> isShown("#panel-table"));
        ROBOT.interact(() -> table().getSortOrder().clear());
    }

    @AfterEach
    void after() {
        ROBOT.interact(() -> ROBOT.lookup(".board").query().requestFocus());
        ROBOT.push(KeyCode.T);
    }

    private static TableView<?> table() {
        return ROBOT.lookup("#panel-table").queryTableView();
    }

    private static List<String> column(int column) {
        TableColumn<?, ?> shown = table().getColumns().get(column);
        return IntStream.range(0, table().getItems().size())
                .mapToObj(
                        row ->
                                ROBOT.from(table()).lookup(".table-row-cell").queryAll().stream()
                                        .map(n -> (TableRow<?>) n)
                                        .filter(r -> r.getIndex() == row)
                                        .flatMap(r -> r.lookupAll(".table-cell").stream())
                                        .map(n -> (TableCell<?, ?>) n)
                                        .filter(c -> c.getTableColumn() == shown)
                                        .map(c -> String.valueOf(c.getText()))
                                        .findFirst()
                                        .orElse("?"))
                .toList();
    }

    @Test
    void aRowIsAPeriodInViewAndAColumnALine() throws Exception {
        await(() -> table().getItems().size() == 5);
        assertEquals(
                List.of("Period", "Average", "Median", "Minimum"),
                table().getColumns().stream().map(TableColumn::getText).toList());
        await(() -> column(0).equals(List.of("2010", "2011", "2012", "2013", "2014")));
        assertTrue(column(1).getFirst().startsWith("$"), column(1).toString());
        assertEquals("", column(2).getFirst(), "there is no median before 2019");

        ROBOT.interact(
                () ->
                        session()
                                .time()
                                .show(
                                        new Window(
                                                Period.year(2012).startEpochSecond(),
                                                Period.year(2013).endEpochSecond() - 1)));
        await(() -> table().getItems().size() == 2);
    }

    /// As a second click on the head of its column does.
    private static void sortByAverage() {
        TableColumn<?, ?> average = table().getColumns().get(1);
        average.setSortType(TableColumn.SortType.DESCENDING);
        sort(table(), 1);
    }

    private static <T> void sort(TableView<T> table, int column) {
        table.getSortOrder().setAll(List.of(table.getColumns().get(column)));
    }

    @Test
    void itSortsByValueAndARowMovesTheCursor() throws Exception {
        await(() -> table().getItems().size() == 5);
        ROBOT.interact(PanelTableTest::sortByAverage);
        await(() -> column(0).getFirst().equals("2013") || column(0).getFirst().equals("2014"));
        String highest = column(0).getFirst();
        TableRow<?> first =
                ROBOT.from(table()).lookup(".table-row-cell").queryAll().stream()
                        .map(n -> (TableRow<?>) n)
                        .filter(row -> row.getIndex() == 0)
                        .findFirst()
                        .orElseThrow();
        ROBOT.clickOn(first);
        await(() -> session().cursor().moment().isPresent());
        long moment = session().cursor().moment().getAsLong();
        Period year = Period.parse(highest);
        assertTrue(moment >= year.startEpochSecond() && moment <= year.endEpochSecond(), highest);
    }

    @Test
    void itIsCopiedAsCellsAndExportedAsCsv() throws Exception {
        await(() -> table().getItems().size() == 5);
        fire("#table-copy");
        AtomicReference<String> copied = new AtomicReference<>("");
        ROBOT.interact(() -> copied.set(Clipboard.getSystemClipboard().getString()));
        List<String> lines = copied.get().lines().toList();
        assertEquals("period\tAverage\tMedian\tMinimum", lines.getFirst());
        assertEquals(6, lines.size());
        assertTrue(lines.get(1).matches("2010\t[0-9.]+\t\t[0-9.]+"), lines.get(1));

        Path file = temp.resolve("wages.csv");
        ANSWERS.table = Optional.of(file);
        fire("#table-export");
        await(() -> Files.exists(file));
        assertEquals(copied.get().replace("\t", ",").replace("\n", "\r\n"), Files.readString(file));
        Path beside = temp.resolve("wages.csv.json");
        await(() -> Files.exists(beside));
        assertTrue(Files.readString(beside).contains("\"formula\""), "what it was made from");
    }
}
