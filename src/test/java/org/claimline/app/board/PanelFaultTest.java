package org.claimline.app.board;

import static org.claimline.app.board.BoardFixture.ROBOT;
import static org.claimline.app.board.BoardFixture.await;
import static org.claimline.app.board.BoardFixture.session;
import static org.claimline.app.board.BoardFixture.view;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.input.Clipboard;
import org.claimline.board.Axis;
import org.claimline.board.PanelId;
import org.claimline.board.Trace.Side;
import org.claimline.workspace.BoardEdit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A panel that the program fails to draw: an axis that no workspace's file can have.
final class PanelFaultTest {

    private static final PanelId INCOME = new PanelId("income");

    @BeforeAll
    static void open() throws Exception {
        BoardFixture.open();
    }

    @BeforeEach
    void fresh() throws Exception {
        BoardFixture.fresh();
    }

    private static void spoil() throws Exception {
        Axis broken = Axis.AUTO.withRange(OptionalDouble.of(Double.NaN), OptionalDouble.empty());
        ROBOT.interact(
                () -> {
                    session().panelProperty().set(Optional.of(INCOME));
                    session().edit(new BoardEdit.ScaleAxis(INCOME, Side.LEFT, broken));
                });
        await(() -> isFaulty());
    }

    private static boolean isFaulty() {
        return ROBOT.from(view("income")).lookup("#panel-fault").tryQuery().isPresent();
    }

    @Test
    void theFaultIsShownInItsPanelAndNowhereElse() throws Exception {
        spoil();
        assertEquals(1, ROBOT.lookup("#panel-fault").queryAll().size());
        String said =
                ROBOT.from(view("income")).lookup("#panel-fault .label").queryLabeled().getText();
        assertTrue(said.startsWith("This panel could not be drawn: "), said);
        PanelView other =
                BoardFixture.inView().stream()
                        .filter(v -> v != view("income"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(other.chart().plotArea().isPresent());
        ROBOT.moveTo(BoardFixture.place(other, 0.5, 0.5));
        await(() -> session().cursor().moment().isPresent());
    }

    @Test
    void undoShowsThePanelAgain() throws Exception {
        spoil();
        ROBOT.interact(() -> session().undo());
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(isFaulty());
        await(() -> view("income").chart().plotArea().isPresent());
    }

    @Test
    void anotherTryIsMadeAndTheDetailsAreCopied() throws Exception {
        spoil();
        ROBOT.interact(
                () -> {
                    ROBOT.from(view("income"))
                            .lookup("#panel-fault .button")
                            .nth(1)
                            .queryButton()
                            .fire();
                    assertTrue(
                            Clipboard.getSystemClipboard()
                                    .getString()
                                    .contains("IllegalArgumentException"));
                });
        ROBOT.interact(
                () -> ROBOT.from(view("income")).lookup("#panel-again").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isFaulty());
    }
}
