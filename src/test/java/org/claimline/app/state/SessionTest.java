package org.claimline.app.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.board.PanelId;
import org.claimline.claim.ClaimId;
import org.claimline.plan.BoardPlan;
import org.claimline.plan.Emphasis;
import org.claimline.series.SeriesKey;
import org.claimline.store.WorkspaceReader;
import org.claimline.workspace.Edit;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SessionTest {

    private static final ClaimId PEAK = new ClaimId("income-peak");
    private static Session.Ready story = Session.Ready.of(Session.EMPTY);

    private final Session session = new Session();

    @BeforeAll
    static void read() throws Exception {
        story =
                Session.Ready.of(
                        WorkspaceReader.open(Path.of("datasets/kazakhstan-2022"))
                                .workspace()
                                .orElseThrow());
    }

    @BeforeEach
    void open() {
        session.open(story, List.of());
    }

    @Test
    void aWorkspaceBeginsAtItsHomeWithNothingSelected() {
        assertEquals(story.plan().home(), session.time().window());
        assertEquals(Optional.empty(), session.selectedProperty().get());
        assertEquals(Optional.empty(), session.historyProperty().get().undoable());
    }

    @Test
    void aSelectedClaimIsRaisedOnItsPanelAndShownInItsTime() {
        session.select(PEAK);
        assertEquals(Optional.of(new PanelId("income")), session.panelProperty().get());
        assertEquals(session.selectedWindow(), Optional.of(session.time().window()));
        assertEquals(
                Emphasis.RAISED,
                session.plan().panel(new PanelId("income")).orElseThrow().emphasis());
        session.time().back();
        assertEquals(story.plan().home(), session.time().window());
        session.deselect();
        assertEquals(story.plan(), session.plan());
    }

    @Test
    void aClaimThatIsNotThereIsNotSelected() {
        session.select(new ClaimId("nothing-of-the-kind"));
        assertEquals(Optional.empty(), session.selectedProperty().get());
    }

    @Test
    void undoTakesAnEditBackAndRedoDoesItAgain() {
        Workspace before = session.workspace();
        session.edit(new Edit.ShowSeries(new SeriesKey("nf")));
        Workspace after = session.workspace();
        assertEquals(before.board().panels().size() + 1, session.plan().panels().size());
        session.undo();
        assertSame(before, session.workspace());
        session.redo();
        assertSame(after, session.workspace());
    }

    @Test
    void anEditThatChangesNothingPlansNothing() {
        BoardPlan before = session.plan();
        session.edit(new Edit.Star(session.workspace().board().starred()));
        session.edit(new Edit.RemovePanel(new PanelId("nowhere")));
        assertSame(before, session.plan());
    }

    @Test
    void aSelectionOutlivesAnEdit() {
        session.select(PEAK);
        session.edit(new Edit.Star(Set.of(PEAK)));
        assertEquals(Optional.of(PEAK), session.selectedProperty().get());
        assertTrue(session.plan().selected().isPresent());
    }
}
