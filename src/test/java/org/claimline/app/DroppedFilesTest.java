package org.claimline.app;

import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.texts;
import static org.claimline.app.WindowFixture.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.claimline.app.state.Saved;
import org.claimline.app.state.Session;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.board.Trace.Side;
import org.claimline.plan.PanelPlan;
import org.claimline.plan.TracePlan;
import org.claimline.series.SeriesKey;
import org.claimline.store.Existing;
import org.claimline.store.Making;
import org.claimline.store.WorkspaceReader;
import org.claimline.store.bundle.BundleWriter;
import org.claimline.workspace.Edit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// CSV files dropped on the window and on a panel.
final class DroppedFilesTest {

    private static final PanelId INCOME = new PanelId("income");

    @TempDir private Path temp;

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void story() {
        WindowFixture.story();
    }

    private Path file(String name, String head, String... rows) throws IOException {
        return Files.writeString(temp.resolve(name), head + "\n" + String.join("\n", rows) + "\n");
    }

    private static void drag(EventType<DragEvent> type, Node over, Path file) {
        ROBOT.interact(
                () -> {
                    Dragboard dragboard =
                            DragboardHelper.createDragboard(
                                    Toolkit.getToolkit().createLocalClipboard());
                    dragboard.setContent(Map.of(DataFormat.FILES, List.of(file.toFile())));
                    Bounds box = over.localToScene(over.getLayoutBounds());
                    Event.fireEvent(
                            over,
                            new DragEvent(
                                    type,
                                    dragboard,
                                    box.getCenterX(),
                                    box.getCenterY(),
                                    box.getCenterX(),
                                    box.getCenterY(),
                                    TransferMode.COPY,
                                    null,
                                    over,
                                    null));
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node panel(PanelId id) {
        ROBOT.interact(() -> session().panelProperty().set(Optional.of(id)));
        WaitForAsyncUtils.waitForFxEvents();
        return ROBOT.lookup("#panel-" + id).query();
    }

    private static List<String> drawn(PanelId id) {
        return session().plan().panel(id).map(PanelPlan::traces).orElseThrow().stream()
                .map(TracePlan::name)
                .toList();
    }

    @Test
    void aBundleDroppedOnAPanelIsOpened() throws Exception {
        Path file = temp.resolve("food.zip");
        Path from = Path.of("datasets/food-prices");
        BundleWriter.write(
                from,
                WorkspaceReader.open(from).workspace().orElseThrow(),
                BundleWriter.Origins.LEFT,
                new Making("0", Instant.EPOCH),
                file,
                Existing.KEEP);
        drag(DragEvent.DRAG_DROPPED, panel(INCOME), file);
        await(() -> session().workspace().name().equals("the-price-of-food"));
        assertEquals(Saved.Access.UNPACKED, session().savedProperty().get().access());
    }

    @Test
    void aFileDroppedOnAPanelIsImportedAndDrawnThereInOneStep() throws Exception {
        int lines = drawn(INCOME).size();
        int panels = session().plan().panels().size();
        Path file =
                file("pension.csv", "Year,Pension (USD)", "2012,1800", "2013,1900", "2014,2000");
        Node income = panel(INCOME);

        drag(DragEvent.DRAG_ENTERED, income, file);
        assertTrue(texts("#drop-words").contains("Import, and draw it here"));
        drag(DragEvent.DRAG_DROPPED, income, file);
        drag(DragEvent.DRAG_EXITED, income, file);

        await(() -> drawn(INCOME).size() == lines + 1);
        assertFalse(ROBOT.lookup("#drop-words").queryAll().stream().anyMatch(Node::isVisible));
        Trace added = session().workspace().board().panel(INCOME).orElseThrow().traces().getLast();
        assertEquals("pension_usd", added.origin().text());
        assertEquals(panels, session().plan().panels().size());
        assertEquals(
                Optional.of("Import Pension (USD)"), session().historyProperty().get().undoable());
        ROBOT.interact(() -> session().undo());
        assertEquals(lines, drawn(INCOME).size());
        assertTrue(
                session().workspace().catalog().keys().stream()
                        .noneMatch(key -> key.text().equals("pension_usd")));
    }

    @Test
    void whatNeitherAxisHasIsImportedAndThePanelSaysWhy() throws Exception {
        ROBOT.interact(
                () ->
                        session()
                                .edit(
                                        new Edit.AddTrace(
                                                INCOME,
                                                Trace.of(new SeriesKey("lpg")).on(Side.RIGHT))));
        List<String> before = drawn(INCOME);
        Path file = file("rain.csv", "Year,Rain (mm)", "2012,180", "2013,190", "2014,200");
        drag(DragEvent.DRAG_DROPPED, panel(INCOME), file);
        await(
                () ->
                        session().workspace().catalog().keys().stream()
                                .anyMatch(key -> key.text().startsWith("rain")));
        assertEquals(before, drawn(INCOME));
        assertTrue(
                texts(".notice-title").stream()
                        .anyMatch(t -> t.endsWith("neither axis of this panel is.")));
    }

    @Test
    void aFileDroppedBesideThePanelsGoesToTheCatalogAlone() throws Exception {
        int panels = session().plan().panels().size();
        Path file =
                file("pension.csv", "Year,Pension (USD)", "2012,1800", "2013,1900", "2014,2000");
        drag(DragEvent.DRAG_DROPPED, ROBOT.lookup("#formula").query(), file);
        await(() -> texts(".notice-title").stream().anyMatch(t -> t.contains("'Pension (USD)'")));
        assertEquals(panels, session().plan().panels().size());
    }

    @Test
    void onAnEmptyBoardWhatIsDroppedIsDrawn() throws Exception {
        Path file =
                file("pension.csv", "Year,Pension (USD)", "2012,1800", "2013,1900", "2014,2000");
        ROBOT.interact(() -> window().session().open(Session.Ready.of(Session.EMPTY), List.of()));
        WaitForAsyncUtils.waitForFxEvents();
        drag(DragEvent.DRAG_DROPPED, ROBOT.lookup("#board-scroll").query(), file);
        await(() -> session().plan().panels().size() == 1);
        assertEquals("Pension (USD)", session().plan().panels().getFirst().title());
    }
}
