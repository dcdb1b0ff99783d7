package org.claimline.app;

import static org.claimline.app.WindowFixture.ANSWERS;
import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.STORY;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.notices;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.texts;
import static org.claimline.app.WindowFixture.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.claimline.board.PanelId;
import org.claimline.series.SeriesKey;
import org.claimline.store.BundledStory;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Opening, importing and exporting in the window.
final class WindowFilesTest {

    @TempDir private Path temp;

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @Test
    void aPictureOfThePanelIsCopied() throws Exception {
        ROBOT.interact(
                () -> {
                    Clipboard.getSystemClipboard().clear();
                    session().panelProperty().set(Optional.of(new PanelId("income")));
                });
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        await(() -> texts(".notice-title").contains("Copied the picture."));
        double[] width = new double[1];
        ROBOT.interact(() -> width[0] = Clipboard.getSystemClipboard().getImage().getWidth());
        assertEquals(1600, width[0]);
    }

    @Test
    void theReportIsWrittenFromThePalette() throws Exception {
        Path file = temp.resolve("report.html");
        ANSWERS.page = Optional.of(file);
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.K);
        await(() -> ROBOT.lookup("#palette").query().isVisible());
        ROBOT.write("export the report").push(KeyCode.ENTER);
        await(() -> texts(".notice-title").stream().anyMatch(t -> t.startsWith("Saved ")));
        String page = Files.readString(file);
        assertTrue(page.contains("<svg") && page.endsWith("</html>\n"));
        assertTrue(page.contains("Verdicts: Kazakhstan: the roots of the rising"));
    }

    @Test
    void thePanelIsCopiedAsSvgAndSaysWhatItWasMadeFrom() throws Exception {
        ROBOT.interact(() -> session().panelProperty().set(Optional.of(new PanelId("income"))));
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.K);
        await(() -> ROBOT.lookup("#palette").query().isVisible());
        ROBOT.write("copy the panel as svg").push(KeyCode.ENTER);
        await(() -> texts(".notice-title").contains("Copied the picture as SVG."));
        String[] svg = new String[1];
        ROBOT.interact(() -> svg[0] = Clipboard.getSystemClipboard().getString());
        assertTrue(svg[0].contains("<svg") && svg[0].contains("income_usd"));
        assertTrue(svg[0].contains("2026-11-25T12:00:00Z"));
    }

    @BeforeEach
    void story() {
        WindowFixture.story();
    }

    @Test
    void aPanelIsSavedAsAPicture() throws Exception {
        Path file = temp.resolve("income.png");
        ANSWERS.picture = Optional.of(file);
        ROBOT.interact(() -> window().commands().export(Optional.of(new PanelId("income"))));
        await(() -> ROBOT.lookup("#picture-save").tryQuery().isPresent());
        ROBOT.interact(() -> ROBOT.lookup("#picture-save").queryButton().fire());
        await(() -> Files.exists(file));
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(1600, image.getWidth());
        assertEquals(900, image.getHeight());
        await(() -> texts(".notice-title").stream().anyMatch(t -> t.contains("income.png")));
    }

    @Test
    void aWorkspaceAndFilesNamedAtTheStartAreOpenedAndImported() throws Exception {
        Path file = temp.resolve("Bread price.csv");
        Files.writeString(file, "year,value\n2014,1\n2015,2\n");
        Path small = Path.of("src/test/resources/cli/small");
        ReadAhead ahead = ReadAhead.of(new StoredLibrary(), List.of(small, file));
        ROBOT.interact(() -> ahead.open(window().commands()));
        assertEquals("small", session().workspace().name());
        assertTrue(session().workspace().catalog().get(new SeriesKey("bread_price")).isPresent());
    }

    @Test
    void whereNothingIsNamedTheStoryIsOpened() {
        ReadAhead ahead = ReadAhead.of(new StoredLibrary(), List.of());
        ROBOT.interact(() -> ahead.open(window().commands()));
        assertEquals(BundledStory.NAME, session().workspace().name());
    }

    @Test
    void aWorkspaceNamedAtTheStartThatIsNotThereIsTold() throws Exception {
        Workspace before = session().workspace();
        ReadAhead ahead = ReadAhead.of(new StoredLibrary(), List.of(temp.resolve("nowhere")));
        ROBOT.interact(() -> ahead.open(window().commands()));
        await(() -> !texts(".notice-title").isEmpty());
        assertEquals(before, session().workspace());
        assertTrue(texts(".notice-detail").getFirst().contains("nowhere"));
    }

    @Test
    void whatIsNoWorkspaceKeepsTheOldOneAndIsToldUntilRead() throws Exception {
        Workspace before = session().workspace();
        ANSWERS.files = List.of(temp.resolve("datapackage.json"));
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.O);
        await(() -> !texts(".notice-title").isEmpty());
        assertEquals(before, session().workspace());
        assertTrue(texts(".notice-detail").getFirst().contains("datapackage.json"));
        ROBOT.clickOn(ROBOT.from(notices()).lookup(".icon-button").queryButton());
        await(() -> texts(".notice-title").isEmpty());
    }

    @Test
    void ofADamagedWorkspaceTheRestOpens() throws Exception {
        Path copy = copyOf(STORY);
        Path claims = copy.resolve("claims.yaml");
        String text = Files.readString(claims);
        Files.writeString(claims, text.replace("argmax(income_usd", "argmax(income_usdd"));
        Files.writeString(copy.resolve("data/nf.csv"), "not,a\ntable", StandardCharsets.UTF_8);
        ROBOT.interact(() -> window().commands().open(copy));
        await(() -> !texts(".notice-title").isEmpty());
        assertTrue(session().workspace().catalog().size() > 50);
        assertFalse(session().problemsProperty().get().isEmpty());
        assertTrue(
                session().problemsProperty().get().stream()
                        .anyMatch(
                                p ->
                                        p.file().endsWith("claims.yaml")
                                                && p.line() > 0
                                                && p.column() > 0));
        assertTrue(texts("#problems").getFirst().endsWith("problems"));
        Workspace opened = session().workspace();
        ROBOT.interact(() -> window().commands().showProblems());
        assertEquals(opened, session().workspace());
    }

    @Test
    void aDroppedCsvComesIntoTheCatalogAndCanBeUndone() throws Exception {
        Path file = temp.resolve("Bread price.csv");
        Files.writeString(file, "year,value\n2019,100\n2020,110.5\n2021,oops\n2022,130\n");
        int before = session().workspace().catalog().size();
        ROBOT.interact(() -> window().commands().take(List.of(file)));
        await(() -> session().workspace().catalog().size() == before + 1);
        var imported =
                session()
                        .workspace()
                        .catalog()
                        .get(session().workspace().catalog().keys().getLast())
                        .orElseThrow();
        assertEquals(3, imported.present());
        assertTrue(
                texts(".notice-detail").getFirst().startsWith("Bread price.csv:4:2"),
                texts(".notice-detail").toString());
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> session().workspace().catalog().size() == before);
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        await(() -> session().workspace().catalog().size() == before + 1);
    }

    @Test
    void aCsvChosenToOpenComesIntoTheCatalog() throws Exception {
        Path file = temp.resolve("rent.csv");
        Files.writeString(file, "period,value\n2019-01,100\n2019-02,101\n");
        int before = session().workspace().catalog().size();
        ANSWERS.files = List.of(file);
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.O);
        await(() -> session().workspace().catalog().size() == before + 1);
    }

    @Test
    void aDroppedFolderIsOpenedAndAMissingFileIsTold() throws Exception {
        Path copy = copyOf(STORY);
        Path description = copy.resolve("datapackage.json");
        Files.writeString(
                description,
                Files.readString(description)
                        .replace("\"name\": \"kazakhstan-2022\"", "\"name\": \"a-copy\""));
        ROBOT.interact(() -> window().commands().take(List.of(copy)));
        await(() -> session().workspace().name().equals("a-copy"));
        ROBOT.interact(() -> window().commands().take(List.of(temp.resolve("gone.csv"))));
        await(() -> texts(".notice-title").stream().anyMatch(t -> t.contains("gone.csv")));
    }

    @Test
    void aFaultIsToldInASentenceAndKeepsTheWorkspace() throws Exception {
        Workspace before = session().workspace();
        ROBOT.interact(() -> window().failed(new IllegalStateException("a lost thread")));
        await(() -> texts(".notice-detail").contains("a lost thread"));
        assertEquals(before, session().workspace());
    }

    private Path copyOf(Path folder) throws IOException {
        Path copy = temp.resolve("copy");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Path to = copy.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return copy;
    }
}
