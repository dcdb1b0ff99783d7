package org.claimline.app;

import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.giveUpChanges;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Window;
import org.claimline.board.PanelId;
import org.claimline.workspace.BoardEdit;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Opening workspaces leaves nothing of the ones before behind.
final class LeakTest {

    private static final Path SMALL = Path.of("datasets/food-prices");
    private static final int TIMES = 100;

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @Test
    void aHundredWorkspacesLeaveNoChartsNoWindowsAndNoFigures() throws Exception {
        List<WeakReference<Object>> gone = new ArrayList<>();
        ROBOT.interact(() -> window().commands().open(SMALL));
        int windows = Window.getWindows().size();
        for (int i = 0; i < TIMES; i++) {
            String title = "Panel " + i;
            ROBOT.interact(
                    () -> {
                        giveUpChanges();
                        window().commands().open(SMALL);
                        session().edit(new BoardEdit.TitlePanel(new PanelId("world_food"), title));
                        session()
                                .select(
                                        session()
                                                .judgementsProperty()
                                                .get()
                                                .getFirst()
                                                .claim()
                                                .id());
                    });
            remember(gone);
        }
        ROBOT.interact(
                () -> {
                    giveUpChanges();
                    window().commands().open(WindowFixture.STORY);
                });
        assertEquals(windows, Window.getWindows().size());
        await(
                () -> {
                    System.gc();
                    return gone.stream().allMatch(one -> one.get() == null);
                });
        assertTrue(gone.size() >= 3 * TIMES);
    }

    /// The workspace, its plan and its panels as they are now.
    private static void remember(List<WeakReference<Object>> gone) {
        ROBOT.interact(
                () -> {
                    Workspace workspace = session().workspace();
                    gone.add(new WeakReference<>(workspace));
                    gone.add(new WeakReference<>(session().plan()));
                    Optional<Node> panel = ROBOT.lookup(".panel").tryQuery();
                    gone.add(new WeakReference<>(panel.orElseThrow()));
                });
    }
}
