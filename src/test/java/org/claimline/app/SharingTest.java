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

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.claimline.board.PanelId;
import org.claimline.store.Opened;
import org.claimline.store.WorkspaceReader;
import org.claimline.store.bundle.Bundle;
import org.claimline.workspace.BoardEdit;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bundles in the window, and a panel on the clipboard as lines.
final class SharingTest {

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
        ANSWERS.files = List.of();
    }

    private Path share() throws Exception {
        Path file = temp.resolve("story.zip");
        ANSWERS.bundle = Optional.of(file);
        ROBOT.interact(
                () ->
                        ROBOT
                                .lookup("#workspace-menu")
                                .queryAs(MenuButton.class)
                                .getItems()
                                .stream()
                                .filter(item -> "Share…".equals(item.getText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        await(() -> texts(".notice-title").contains("Saved " + file + "."));
        return file;
    }

    private static Opened read(Path bundle) throws IOException {
        return Bundle.unpack(bundle).open();
    }

    private static void title(String title) {
        ROBOT.interact(() -> session().edit(new BoardEdit.TitlePanel(LPG, title)));
    }

    @Test
    void whatIsSharedIsWhatTheWindowHasSavedOrNot() throws Exception {
        title("Gas");
        Workspace shown = session().workspace();
        Opened opened = read(share());
        assertEquals(List.of(), opened.problems());
        assertEquals(shown.board(), opened.workspace().orElseThrow().board());
        assertEquals(shown.claims(), opened.workspace().orElseThrow().claims());
        assertTrue(session().isUnsaved());
    }

    @Test
    void aBundleIsOpenedAndChangesAskForAnotherFolder() throws Exception {
        Path file = share();
        byte[] bytes = Files.readAllBytes(file);
        ANSWERS.files = List.of(file);
        Workspace before = session().workspace();
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.O);
        await(() -> session().workspace() != before);
        assertEquals(before, session().workspace());
        assertTrue(session().savedProperty().get().place().isEmpty());

        Path folder = temp.resolve("mine");
        ANSWERS.newFolder = Optional.of(folder);
        title("Gas");
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.S);
        await(() -> !session().isUnsaved());
        assertEquals(Optional.of(session().workspace()), WorkspaceReader.open(folder).workspace());
        assertEquals(Optional.of(folder), session().savedProperty().get().place());
        assertTrue(java.util.Arrays.equals(bytes, Files.readAllBytes(file)));
    }

    @Test
    void whereABundleIsUnpackedIsNotRemembered() throws Exception {
        ANSWERS.files = List.of(share());
        Workspace before = session().workspace();
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.O);
        await(() -> session().workspace() != before);
        Path unpacked = session().savedProperty().get().folder().orElseThrow();
        assertFalse(WindowFixture.settings().read().recent().contains(unpacked));
    }

    @Test
    void aBundleThatLeadsOutIsToldAndTheWorkspaceStays() throws Exception {
        Path file = Files.writeString(temp.resolve("bad.zip"), "no archive");
        Workspace before = session().workspace();
        ROBOT.interact(() -> window().commands().open(file));
        await(() -> texts(".notice-title").contains("Could not open bad.zip."));
        assertEquals(before, session().workspace());
    }

    @Test
    void thePanelIsCopiedAsLinesThatSayWhatTheyWereMadeFrom() throws Exception {
        ROBOT.interact(
                () -> {
                    Clipboard.getSystemClipboard().clear();
                    session().panelProperty().set(Optional.of(LPG));
                });
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.C);
        await(() -> texts(".notice-title").contains("Copied the picture as SVG."));
        AtomicReference<String> text = new AtomicReference<>("");
        AtomicReference<Object> picture = new AtomicReference<>("");
        ROBOT.interact(
                () -> {
                    Clipboard clipboard = Clipboard.getSystemClipboard();
                    text.set(clipboard.getString());
                    picture.set(clipboard.getContent(DataFormat.lookupMimeType("image/svg+xml")));
                });
        assertTrue(text.get().contains("<svg"), text.get());
        assertTrue(text.get().contains("claimline:provenance"));
        assertTrue(picture.get() instanceof ByteBuffer, String.valueOf(picture.get()));
        ByteBuffer bytes = (ByteBuffer) picture.get();
        assertEquals(
                text.get(), StandardCharsets.UTF_8.decode(bytes.duplicate().rewind()).toString());
    }
}
