package org.claimline.app;

import static org.claimline.app.WindowFixture.ANSWERS;
import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.story;
import static org.claimline.app.WindowFixture.texts;
import static org.claimline.app.WindowFixture.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.claimline.board.PanelId;
import org.claimline.claim.ClaimId;
import org.claimline.store.WorkspaceReader;
import org.claimline.workspace.BoardEdit;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saving, and beginning a workspace, in the window.
final class SavingTest {

    private static final PanelId LPG = new PanelId("lpg");

    @TempDir private Path temp;

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void before() {
        story();
        ANSWERS.newFolder = Optional.empty();
        ANSWERS.csv = List.of();
    }

    private static void title(String title) {
        ROBOT.interact(() -> session().edit(new BoardEdit.TitlePanel(LPG, title)));
    }

    private static Stage stage() {
        return (Stage) ROBOT.lookup(".board").query().getScene().getWindow();
    }

    private static Workspace there(Path folder) throws Exception {
        return WorkspaceReader.open(folder).workspace().orElseThrow();
    }

    @Test
    void changesShowInTheTitleUntilTheyAreTakenBack() {
        assertFalse(stage().getTitle().startsWith("•"), stage().getTitle());
        title("Gas");
        assertTrue(stage().getTitle().startsWith("• "), stage().getTitle());

        ROBOT.interact(() -> session().undo());
        assertFalse(stage().getTitle().startsWith("•"), stage().getTitle());
    }

    @Test
    void storyIsKeptAsItIsAndSavedElsewhere() throws Exception {
        Path folder = temp.resolve("mine");
        ANSWERS.newFolder = Optional.of(folder);
        title("Gas");
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.S);
        await(() -> !session().isUnsaved());

        assertEquals(session().workspace(), there(folder));
        assertTrue(Files.readString(folder.resolve("claims.yaml")).contains("# Petrostate"));
        assertEquals(
                Optional.of("LPG in western Kazakhstan"),
                there(WindowFixture.STORY).board().panel(LPG).orElseThrow().title());
        assertFalse(stage().getTitle().startsWith("•"), stage().getTitle());

        ANSWERS.newFolder = Optional.empty();
        title("Autogas");
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.S);
        await(() -> !session().isUnsaved());
        assertEquals(
                Optional.of("Autogas"), there(folder).board().panel(LPG).orElseThrow().title());
    }

    @Test
    void folderThatIsThereAlreadyIsLeftAndNamed() throws Exception {
        Files.writeString(Files.createDirectory(temp.resolve("full")).resolve("a"), "mine");
        ANSWERS.newFolder = Optional.of(temp.resolve("full"));
        title("Gas");
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        await(() -> texts(".notice-title").stream().anyMatch(t -> t.startsWith("Could not save")));

        assertTrue(session().isUnsaved());
        assertEquals("mine", Files.readString(temp.resolve("full/a")));
    }

    @Test
    void openingAsksAboutChangesFirst() throws Exception {
        title("Gas");
        ROBOT.interact(() -> window().commands().open(WindowFixture.STORY));
        await(() -> ROBOT.lookup("#unsaved-sheet").tryQuery().isPresent());
        ROBOT.push(KeyCode.ESCAPE);
        await(() -> ROBOT.lookup("#unsaved-sheet").tryQuery().isEmpty());
        assertTrue(session().isUnsaved());

        ROBOT.interact(() -> window().commands().open(WindowFixture.STORY));
        await(() -> ROBOT.lookup("#unsaved-leave").tryQuery().isPresent());
        ROBOT.clickOn("#unsaved-leave");
        await(() -> !session().isUnsaved());
        assertEquals(Optional.empty(), session().historyProperty().get().undoable());
    }

    @Test
    void closingAsksAndSavingGoesOn() throws Exception {
        Path folder = temp.resolve("mine");
        ANSWERS.newFolder = Optional.of(folder);
        title("Gas");
        WindowEvent close = new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST);
        ROBOT.interact(() -> stage().getOnCloseRequest().handle(close));
        await(() -> ROBOT.lookup("#unsaved-save").tryQuery().isPresent());

        assertTrue(close.isConsumed());
        ROBOT.push(KeyCode.ESCAPE);
        await(() -> ROBOT.lookup("#unsaved-sheet").tryQuery().isEmpty());
        assertTrue(stage().isShowing());
        assertFalse(Files.exists(folder));
    }

    @Test
    void newWorkspaceBeginsWithItsArticleAndFigures() throws Exception {
        Path csv = Files.writeString(temp.resolve("bread.csv"), "year,Bread\n2014,90\n2015,100\n");
        ANSWERS.csv = List.of(csv);
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.N);
        await(() -> ROBOT.lookup("#article-title").tryQuery().isPresent());
        assertTrue(ROBOT.lookup("#article-done").queryButton().isDisabled());
        ROBOT.clickOn("#article-title").write("Bread and butter");
        ROBOT.clickOn("#article-published").write("May");
        await(() -> texts(".field-fault").getFirst().startsWith("Published is a year"));
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.A).write("2016-05");
        ROBOT.clickOn("#article-files");
        ROBOT.clickOn("#article-done");
        await(() -> session().workspace().catalog().size() == 1);

        assertEquals("bread-and-butter", session().workspace().name());
        assertEquals("Bread and butter", session().workspace().article().title());
        assertEquals("2016-05", session().workspace().article().published());
        assertTrue(stage().getTitle().startsWith("• Bread and butter"), stage().getTitle());

        ANSWERS.newFolder = Optional.of(temp.resolve("bread"));
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.S);
        await(() -> !session().isUnsaved());
        assertEquals(session().workspace(), there(temp.resolve("bread")));
    }

    @Test
    void verdictThatIsNotTheAcceptedOneAnyMoreIsMarkedWithWhatWasRevised() throws Exception {
        Path folder = temp.resolve("mine");
        ANSWERS.newFolder = Optional.of(folder);
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        await(() -> Files.exists(folder.resolve("claims.yaml")));
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.K);
        await(() -> ROBOT.lookup("#palette").query().isVisible());
        ROBOT.write("accept the verdicts").push(KeyCode.ENTER);
        await(() -> Files.exists(folder.resolve("claims.lock")));
        ROBOT.clickOn("#claims-button");
        assertEquals(List.of(), texts(".claim-changed"));

        Path income = folder.resolve("data/income_usd.csv");
        String rows = Files.readString(income);
        assertTrue(rows.contains("\n2019,3269.5"), rows);
        Files.writeString(income, rows.replaceFirst("\n2019,[^,\n]*", "\n2019,3600"));
        ROBOT.interact(() -> window().commands().open(folder));
        ROBOT.interact(() -> session().select(new ClaimId("income-fall")));
        await(() -> !texts(".claim-changed").isEmpty());

        assertEquals(
                List.of("≠ changed since it was accepted: was supported"), texts(".claim-changed"));
        assertTrue(
                texts(".evidence-text").stream()
                        .anyMatch(t -> t.startsWith("- income_usd 2019: 3269.5")),
                texts(".evidence-text").toString());
    }

    @Test
    void verdictsOfTheStoryAreNotAccepted() throws Exception {
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.K);
        await(() -> ROBOT.lookup("#palette").query().isVisible());
        ROBOT.write("accept the verdicts").push(KeyCode.ENTER);
        await(() -> texts(".notice-title").stream().anyMatch(t -> t.contains("Save it first")));
        assertFalse(Files.exists(WindowFixture.STORY.resolve("claims.lock")));
    }
}
