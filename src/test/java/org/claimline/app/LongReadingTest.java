package org.claimline.app;

import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.fire;
import static org.claimline.app.WindowFixture.isShown;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.texts;
import static org.claimline.app.WindowFixture.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import javafx.scene.input.KeyCode;
import org.claimline.app.state.Figures;
import org.claimline.app.state.Library;
import org.claimline.app.state.TaskRunner;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.chain.Import;
import org.claimline.store.LockFile;
import org.claimline.store.Opened;
import org.claimline.store.bundle.Bundle;
import org.claimline.workspace.Workspace;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that take their time: how far they are is shown, they can be stopped, and the window can
/// be used meanwhile.
final class LongReadingTest {

    private static final Slow LIBRARY = new Slow();

    @TempDir private Path temp;

    /// Reads half a file, waits until it is told to go on, and goes on.
    private static final class Slow implements Library {
        private final StoredLibrary disk = new StoredLibrary();
        private volatile CountDownLatch goOn = new CountDownLatch(0);

        @Override
        public Bundle bundle(Path file) throws IOException {
            return disk.bundle(file);
        }

        @Override
        public Path storyFolder(String name) throws IOException {
            return disk.storyFolder(name);
        }

        @Override
        public LockFile accepted(Path folder) {
            return disk.accepted(folder);
        }

        @Override
        public void save(Path folder, Workspace before, Workspace now) throws IOException {
            disk.save(folder, before, now);
        }

        @Override
        public void saveAs(Optional<Path> from, Workspace before, Workspace now, Path folder)
                throws IOException {
            disk.saveAs(from, before, now, folder);
        }

        @Override
        public Opened workspace(Path folder) throws IOException {
            return disk.workspace(folder);
        }

        @Override
        public List<Import> read(
                Figures figures, Recipe chosen, Recipes remembered, Progress progress) {
            progress.at(64, 0.62);
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (!progress.at(104, 1)) {
                throw new CancellationException();
            }
            return disk.read(figures, chosen, remembered, progress);
        }

        @Override
        public String sha256(Path file) throws IOException {
            return disk.sha256(file);
        }
    }

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open(TaskRunner.inBackground(), LIBRARY);
    }

    @BeforeEach
    void story() throws Exception {
        WindowFixture.story();
        await(() -> status().getText().isEmpty() && session().workspace().catalog().size() > 50);
        LIBRARY.goOn = new CountDownLatch(1);
    }

    @AfterEach
    void nothingIsLeftOpen() throws Exception {
        LIBRARY.goOn.countDown();
        if (isShown("#import-dialog")) {
            fire("#import-cancel");
        }
    }

    private Path file() throws IOException {
        Path file = temp.resolve("rent.csv");
        Files.writeString(file, "period,value\n2019-01,100\n2019-02,101\n");
        return file;
    }

    private static StatusBar status() {
        return ROBOT.lookup("#status").queryAs(StatusBar.class);
    }

    @Test
    void howFarAFileIsIsShownAndEscStopsIt() throws Exception {
        Workspace was = session().workspace();
        Path file = file();
        ROBOT.interact(() -> window().commands().take(List.of(file)));
        await(() -> status().getText().equals("Importing rent.csv… 62% · line 64"));
        assertEquals(0.62, status().getProgress());
        assertTrue(isShown("#stop"));
        // The window can be used meanwhile.
        ROBOT.push(KeyCode.T);
        await(() -> isShown("#panel-table"));
        ROBOT.push(KeyCode.T);
        ROBOT.push(KeyCode.ESCAPE);
        LIBRARY.goOn.countDown();
        await(
                () ->
                        texts(".notice-title")
                                .contains("Stopped reading rent.csv. Nothing was changed."));
        assertEquals(was, session().workspace());
        assertEquals("", status().getText());
    }

    @Test
    void aFileThatIsNotStoppedComesIn() throws Exception {
        int before = session().workspace().catalog().size();
        Path file = file();
        ROBOT.interact(() -> window().commands().take(List.of(file)));
        await(() -> isShown("#stop"));
        LIBRARY.goOn.countDown();
        await(() -> session().workspace().catalog().size() == before + 1);
    }

    @Test
    void readingAgainInTheDialogIsStoppedAndStaysAsItWas() throws Exception {
        Path file = file();
        LIBRARY.goOn.countDown();
        WindowFixture.ANSWERS.csv = List.of(file);
        ROBOT.interact(() -> window().commands().importFiles());
        await(() -> isShown("#import-dialog"));
        LIBRARY.goOn = new CountDownLatch(1);
        WindowFixture.chooseSetting("delimiter", "semicolon");
        await(() -> texts("#import-progress").contains("62% · line 64 of 3"));
        assertTrue(ROBOT.lookup("#import-series").queryButton().isDisabled());
        fire("#import-stop");
        LIBRARY.goOn.countDown();
        await(() -> !ROBOT.lookup("#import-series").queryButton().isDisabled());
        assertTrue(texts(".import-value").contains("comma"), texts(".import-value").toString());
    }
}
