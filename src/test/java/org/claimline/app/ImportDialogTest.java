package org.claimline.app;

import static org.claimline.app.WindowFixture.ANSWERS;
import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.chooseSetting;
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
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.claimline.series.Origin;
import org.claimline.series.TimeSeries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The import dialog over the whole window: what is asked, shown, changed and remembered.
final class ImportDialogTest {

    private static final String DATES =
            "date,Bread,Milk\n01/02/2014,100,1\n03/04/2014,101,2\n05/06/2014,102,3\n";

    @TempDir private Path temp;
    private int before;

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void story() {
        WindowFixture.story();
        before = session().workspace().catalog().size();
    }

    @AfterEach
    void nothingIsLeftOpen() throws Exception {
        if (isShown("#import-dialog")) {
            fire("#import-cancel");
        }
        if (isShown("#edition-sheet")) {
            fire("#edition-keep");
        }
    }

    private Path file(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.writeString(file, text);
        return file;
    }

    private static void take(Path file) {
        ROBOT.interact(() -> window().commands().take(List.of(file)));
    }

    private static void preview(Path file) throws Exception {
        ANSWERS.csv = List.of(file);
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.I);
        await(() -> isShown("#import-dialog"));
    }

    private static TimeSeries last() {
        return session()
                .workspace()
                .catalog()
                .get(session().workspace().catalog().keys().getLast())
                .orElseThrow();
    }

    private static TableView<?> table() {
        return ROBOT.lookup("#import-preview").queryTableView();
    }

    @Test
    void anAmbiguousDateIsAskedAboutOnceAndRemembered() throws Exception {
        take(file("bread-1.csv", DATES));
        await(() -> isShown("#answer-day-first"));
        assertTrue(ROBOT.lookup("#import-series").queryButton().isDisabled());
        fire("#answer-day-first");
        fire("#import-series");
        await(() -> session().workspace().catalog().size() == before + 2);
        assertEquals("2014-02-01", last().period(0).toString());

        take(file("bread-2.csv", DATES + "07/08/2014,103,4\n"));
        await(() -> isShown("#edition-sheet"));
        assertFalse(isShown("#import-dialog"));
        fire("#edition-accept");
        await(() -> last().size() == 4);
        assertEquals(before + 2, session().workspace().catalog().size());
    }

    @Test
    void whatIsNotTickedIsLeftOutAlsoOfTheNextEdition() throws Exception {
        take(file("food-1.csv", DATES));
        fire("#answer-month-first");
        fire("#tick-milk");
        chooseSetting("decimal", "point");
        fire("#import-series");
        await(() -> session().workspace().catalog().size() == before + 1);
        assertEquals("Bread", last().title());

        take(file("food-2.csv", DATES + "07/08/2014,103,4\n"));
        fire("#edition-accept");
        await(() -> last().size() == 4);
        assertEquals(before + 1, session().workspace().catalog().size());
    }

    @Test
    void aChoiceOfSeriesAloneIsRemembered() throws Exception {
        String text = "year,Bread,Milk\n2019,100,1\n2020,101,2\n";
        preview(file("food-1.csv", text));
        fire("#tick-bread");
        fire("#import-series");
        await(() -> session().workspace().catalog().size() == before + 1);
        assertEquals("Milk", last().title());
        take(file("food-2.csv", text.replace("2020,101,2", "2020,5,2")));
        await(() -> texts(".notice-title").stream().anyMatch(t -> t.contains("changes nothing")));
        assertEquals(before + 1, session().workspace().catalog().size());
    }

    @Test
    void chosenFilesAreShownBeforeTheyComeIn() throws Exception {
        preview(file("rent.csv", "period,value\n2019-01,100\n2019-02,101\n"));
        assertEquals(before, session().workspace().catalog().size());
        assertEquals(List.of("rent.csv · 37 bytes · 3 lines"), texts("#import-facts"));
        assertTrue(texts(".import-evidence").contains("Its bytes are valid UTF-8."));
        ROBOT.push(KeyCode.ESCAPE);
        await(() -> !isShown("#import-dialog"));
        assertEquals(before, session().workspace().catalog().size());
        preview(file("rent.csv", "period,value\n2019-01,100\n2019-02,101\n"));
        ROBOT.push(KeyCode.ENTER);
        await(() -> session().workspace().catalog().size() == before + 1);
    }

    @Test
    void severalChosenFilesAreShownOneAfterTheOther() throws Exception {
        ANSWERS.csv =
                List.of(
                        file("a.csv", "year,Ants\n2019,1\n2020,2\n"),
                        file("b.csv", "year,Bees\n2019,1\n2020,2\n"));
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.I);
        await(() -> texts("#import-facts").equals(List.of("a.csv · 24 bytes · 3 lines")));
        fire("#import-cancel");
        await(() -> texts("#import-facts").equals(List.of("b.csv · 24 bytes · 3 lines")));
        fire("#import-series");
        await(() -> session().workspace().catalog().size() == before + 1);
        assertEquals("Bees", last().title());
    }

    @Test
    void aClickOnAProblemShowsItsLine() throws Exception {
        StringBuilder text = new StringBuilder("day,Level\n");
        for (int i = 0; i < 2000; i++) {
            text.append(java.time.LocalDate.of(2000, 1, 1).plusDays(i))
                    .append(i == 1500 ? ",oops\n" : ",1" + i + "\n");
        }
        preview(file("long.csv", text.toString()));
        assertEquals(2001, table().getItems().size());
        ListView<?> problems = ROBOT.lookup("#import-problems").queryListView();
        ROBOT.interact(() -> problems.getSelectionModel().select(0));
        await(() -> texts(".is-fault").equals(List.of("oops")));
        assertEquals(1501, table().getSelectionModel().getSelectedIndex());
    }

    @Test
    void theRoleOfAColumnIsChosenInItsHead() throws Exception {
        preview(file("two.csv", "year,Bread,Milk\n2019,100,1\n2020,101,2\n"));
        assertEquals(List.of("Period", "Value", "Value"), texts(".import-column"));
        fire("#column-3");
        await(() -> isShown("#role-ignored"));
        ROBOT.clickOn("#role-ignored");
        await(() -> isShown("#import-facts"));
        fire("#import-series");
        await(() -> session().workspace().catalog().size() > before);
        Origin origin = last().description().source().origin().orElseThrow();
        assertEquals("3=ignored", origin.recipe().get("columns"));
    }

    @Test
    void aFileWithoutSeriesIsShownWithItsCells() throws Exception {
        preview(file("codes.csv", "code;what\nA;foo\nB;bar\nC;baz\n"));
        assertEquals(4, table().getItems().size());
        assertTrue(ROBOT.lookup("#import-series").queryButton().isDisabled());
        assertTrue(
                texts(".import-hint").contains("Click a column's head to say what it holds."),
                texts(".import-hint").toString());
    }

    @Test
    void ofVeryManyColumnsSomeAreShownAtATime() throws Exception {
        StringBuilder head = new StringBuilder("year");
        StringBuilder row = new StringBuilder("2019");
        for (int i = 1; i <= 450; i++) {
            head.append(",Series ").append(i);
            row.append(',').append(i);
        }
        String first = head + "\n" + row + "\n";
        preview(file("wide.csv", first + row.toString().replaceFirst("2019", "2020") + "\n"));
        assertEquals(List.of("columns 1–200 of 451"), texts("#import-columns"));
        fire("#columns-behind");
        await(() -> texts("#import-columns").equals(List.of("columns 201–400 of 451")));
        assertEquals(
                "Value",
                table().getColumns().get(1).getGraphic() instanceof Labeled l ? l.getText() : "");
        fire("#columns-behind");
        await(() -> texts("#import-columns").equals(List.of("columns 401–451 of 451")));
        assertEquals(52, table().getColumns().size());
    }

    @Test
    void problemsAreSaved() throws Exception {
        Path saved = temp.resolve("problems.csv");
        ANSWERS.table = Optional.of(saved);
        preview(file("two.csv", "year,Bread\n2019,100\n2020,\"oo,ps\"\n2021,3\n"));
        fire("#save-problems");
        await(() -> Files.exists(saved));
        List<String> lines = Files.readAllLines(saved);
        assertEquals("file,line,column,text,problem", lines.getFirst());
        assertTrue(lines.get(1).startsWith("two.csv,3,2,\"oo,ps\","), lines.get(1));
        assertEquals(List.of("Saved " + saved + "."), texts("#import-progress"));
    }

    @Test
    void aNoticeLeadsBackToHowItWasRead() throws Exception {
        take(file("rent.csv", "period,value\n2019-01,\"1,5\"\n2019-02,\"2,5\"\n"));
        await(() -> session().workspace().catalog().size() == before + 1);
        fire(".notice-action");
        await(() -> isShown("#import-dialog"));
        assertEquals(List.of(), texts(".notice-title"));
    }

    @Test
    void pastedCellsAreShownAndComeIn() throws Exception {
        clip("Year\tBread\n2019\t100\n2020\t101,5\n");
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.V);
        await(() -> isShown("#import-dialog"));
        assertTrue(texts("#import-facts").getFirst().startsWith("clipboard 2026-11-25 12:00 · "));
        fire("#import-series");
        await(() -> session().workspace().catalog().size() == before + 1);
        assertEquals(101.5, last().value(1));
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> session().workspace().catalog().size() == before);
    }

    @Test
    void aWordIsNoCell() throws Exception {
        clip("bread");
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.V);
        await(() -> texts(".notice-title").stream().anyMatch(t -> t.contains("no cells")));
        assertFalse(isShown("#import-dialog"));
    }

    private static void clip(String text) {
        ROBOT.interact(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }
}
