package org.claimline.app;

import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.fire;
import static org.claimline.app.WindowFixture.isShown;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.texts;
import static org.claimline.app.WindowFixture.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.claimline.claim.Verdict;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// New editions of files over the whole window: what they change is shown first, then taken or not.
final class NewEditionTest {

    private static final SeriesKey BREAD = new SeriesKey("bread");
    private static final String FIRST = "year,Bread,Milk\n2018,90,1\n2019,100,2\n2020,101,3\n";
    private static final String NEXT = "year,Bread,Milk\n2019,100,2\n2020,120,3\n2021,130,4\n";

    @TempDir private Path temp;
    private Path file;

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    /// A workspace with a claim about what is imported.
    @BeforeEach
    void workspace() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("work"));
        Files.writeString(
                folder.resolve("datapackage.json"), "{\"name\": \"work\", \"resources\": []}");
        Files.writeString(
                folder.resolve("claims.yaml"),
                """
                article: {title: A test, published: 2022-01, language: en}
                claims:
                  - id: cheap
                    statement: Bread cost less than 110 in 2020.
                    assert: at(bread, 2020) < 110
                """);
        Files.writeString(folder.resolve("board.yaml"), "window: 2000..2022\n");
        WindowFixture.story();
        ROBOT.interact(() -> window().commands().open(folder));
        await(() -> session().workspace().name().equals("work"));
        file = temp.resolve("food.csv");
        Files.writeString(file, FIRST);
        ROBOT.interact(() -> window().commands().take(List.of(file)));
        await(() -> session().workspace().catalog().get(BREAD).isPresent());
        assertEquals(Verdict.SUPPORTED, verdict());
        ROBOT.interact(() -> WindowFixture.notices().getChildren().clear());
    }

    @AfterEach
    void nothingIsLeftOpen() throws Exception {
        if (isShown("#edition-sheet")) {
            fire("#edition-keep");
        }
    }

    private static TimeSeries bread() {
        return session().workspace().catalog().get(BREAD).orElseThrow();
    }

    private static Verdict verdict() {
        return session().judgementsProperty().get().getFirst().verdict();
    }

    private void readAgain(String text) throws IOException {
        Files.writeString(file, text);
        ROBOT.push(KeyCode.F5);
    }

    @Test
    void whatAnEditionChangesIsShownAndTakenInOneStep() throws Exception {
        readAgain(NEXT);
        await(() -> isShown("#edition-sheet"));
        assertEquals(List.of("2 series revised"), texts("#edition-facts"));
        ListView<?> series = ROBOT.lookup("#edition-series").queryListView();
        assertEquals(2, series.getItems().size());
        assertEquals(
                List.of("1 changed · 1 added · 1 gone", "1 added · 1 gone"),
                texts("#edition-series .catalog-line"));
        TableView<?> rows = ROBOT.lookup("#edition-rows").queryTableView();
        assertEquals(3, rows.getItems().size());
        assertEquals(
                List.of("2018", "90", "–", "gone"),
                rows.getColumns().stream().map(c -> c.getCellData(0).toString()).toList());
        assertEquals(
                List.of("2020", "101", "120", "changed"),
                rows.getColumns().stream().map(c -> c.getCellData(1).toString()).toList());
        assertEquals(List.of("1 verdict would change"), texts("#edition-verdicts"));
        assertTrue(isShown("#verdict-cheap"));
        assertEquals(Verdict.SUPPORTED, verdict());

        fire("#edition-accept");
        await(() -> bread().size() == 3 && verdict() == Verdict.CONTRADICTED);
        assertEquals(2, session().workspace().catalog().size());
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> verdict() == Verdict.SUPPORTED);
        assertEquals(101, bread().value(2));
    }

    @Test
    void anEditionThatIsNotTakenLeavesEverything() throws Exception {
        Workspace was = session().workspace();
        readAgain(NEXT);
        fire("#edition-keep");
        await(() -> !isShown("#edition-sheet"));
        assertEquals(was, session().workspace());
    }

    @Test
    void anEditionCanComeInBeside() throws Exception {
        readAgain(NEXT);
        fire("#edition-beside");
        await(() -> session().workspace().catalog().size() == 4);
        assertEquals(101, bread().value(2));
    }

    @Test
    void theNextFileOfTheSameShapeIsANewEdition() throws Exception {
        Path next = temp.resolve("food-2.csv");
        Files.writeString(next, NEXT);
        ROBOT.interact(() -> window().commands().take(List.of(next)));
        fire("#edition-accept");
        await(() -> bread().value(1) == 120);
        assertEquals("../food-2.csv", bread().description().source().origin().orElseThrow().file());
    }

    @Test
    void whatTheNextEditionNoLongerHasStays() throws Exception {
        readAgain("year,Bread,Eggs\n2018,90,1\n2019,100,2\n2020,105,3\n");
        await(() -> isShown("#edition-sheet"));
        assertEquals(
                List.of("1 series revised · 1 series new · 1 series no longer in the file"),
                texts("#edition-facts"));
        assertEquals(List.of("No verdict would change"), texts("#edition-verdicts"));
        fire("#edition-accept");
        await(() -> session().workspace().catalog().size() == 3);
        assertTrue(session().workspace().catalog().get(new SeriesKey("milk")).isPresent());
    }

    @Test
    void filesAsTheyWereReadAreLeft() throws Exception {
        Workspace was = session().workspace();
        ROBOT.push(KeyCode.F5);
        await(
                () ->
                        texts(".notice-title")
                                .contains("Nothing changed: the file is as it was read."));
        assertEquals(was, session().workspace());
    }

    @Test
    void anEditionThatChangesNothingIsTold() throws Exception {
        readAgain(FIRST.replace("\n", "\r\n"));
        await(() -> texts(".notice-title").contains("This edition of food.csv changes nothing."));
        assertFalse(isShown("#edition-sheet"));
    }

    @Test
    void aFileThatIsGoneIsTold() throws Exception {
        Files.delete(file);
        ROBOT.push(KeyCode.F5);
        await(() -> texts(".notice-detail").contains(file.toString()));
        assertEquals(3, bread().size());
    }
}
