package org.claimline.app;

import static org.claimline.app.WindowFixture.ANSWERS;
import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.fire;
import static org.claimline.app.WindowFixture.isShown;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.settings;
import static org.claimline.app.WindowFixture.story;
import static org.claimline.app.WindowFixture.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.claimline.board.PanelId;
import org.claimline.store.Recovery;
import org.claimline.store.WorkspaceReader;
import org.claimline.workspace.BoardEdit;
import org.claimline.workspace.Edits;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is remembered between the program's runs: unsaved work, and the workspaces used last.
final class RecoveryWindowTest {

    private static final PanelId INCOME = new PanelId("income");

    @TempDir private Path temp;

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void before() {
        story();
    }

    private static Path folder() {
        return settings().folder().resolve("recovery");
    }

    private static Recovery broken() {
        return new Recovery(folder(), 999_999_999_999L, pid -> true);
    }

    private static Workspace titled(Workspace workspace) {
        return Edits.apply(workspace, new BoardEdit.TitlePanel(INCOME, "Kept"));
    }

    private static long runs() throws Exception {
        if (!Files.exists(folder())) {
            return 0;
        }
        try (Stream<Path> all = Files.list(folder())) {
            return all.count();
        }
    }

    @Test
    void unsavedWorkIsKeptAMomentAfterAChangeAndForgottenWithIt() throws Exception {
        await(() -> runs() == 0);
        ROBOT.interact(() -> session().edit(new BoardEdit.TitlePanel(INCOME, "Mine")));
        await(() -> runs() == 1);
        ROBOT.interact(() -> session().undo());
        await(() -> runs() == 0);
    }

    @Test
    void whatABrokenRunKeptIsBroughtBackUnsaved() throws Exception {
        Workspace kept = titled(session().workspace());
        broken().keep(kept, Optional.of(WindowFixture.STORY), Instant.EPOCH);
        ROBOT.interact(() -> window().offerUnsaved());
        await(() -> isShown("#recovery-sheet"));
        fire("#recovery-bring");
        await(() -> session().workspace().equals(kept));

        assertTrue(session().isUnsaved());
        ANSWERS.newFolder = Optional.of(temp.resolve("mine"));
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.S);
        await(() -> !session().isUnsaved());
        assertEquals(
                Optional.of("Kept"),
                WorkspaceReader.open(temp.resolve("mine"))
                        .workspace()
                        .orElseThrow()
                        .board()
                        .panel(INCOME)
                        .orElseThrow()
                        .title());
        await(() -> runs() == 0);
    }

    @Test
    void whatIsDiscardedIsGone() throws Exception {
        broken().keep(titled(session().workspace()), Optional.empty(), Instant.EPOCH);
        ROBOT.interact(() -> window().offerUnsaved());
        fire("#recovery-discard");
        await(() -> runs() == 0);
        assertTrue(!session().isUnsaved());
    }

    private static List<String> recent() {
        Menu menu =
                (Menu)
                        ROBOT
                                .lookup("#workspace-menu")
                                .queryAs(MenuButton.class)
                                .getItems()
                                .stream()
                                .filter(item -> "recent-menu".equals(item.getId()))
                                .findFirst()
                                .orElseThrow();
        return menu.getItems().stream().map(MenuItem::getText).toList();
    }

    @Test
    void theWorkspacesUsedLastAreInTheMenuTheLatestFirst() throws Exception {
        Path mine = temp.resolve("own");
        ANSWERS.newFolder = Optional.of(mine);
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
        await(() -> recent().getFirst().equals(mine.toString()));
        assertEquals(WindowFixture.STORY.toAbsolutePath().toString(), recent().get(1));
        assertEquals(mine, settings().read().recent().getFirst());
    }
}
