package org.claimline.app;

import static org.claimline.app.WindowFixture.ANSWERS;
import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.claimline.app.state.Printing;
import org.claimline.app.state.Printing.Turn;
import org.claimline.board.PanelId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What goes to a printer that a person chose.
final class PrintingTest {

    private static final double A4_SHORT = 559;
    private static final double A4_LONG = 806;

    private final List<Image> printed = new ArrayList<>();

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void story() {
        WindowFixture.story();
        ROBOT.interact(() -> session().panelProperty().set(Optional.of(new PanelId("income"))));
    }

    private void paper(double width, double height) {
        ANSWERS.paper = new Printing.Asked.Paper(width, height, printed::add);
    }

    @Test
    void thePanelLookedAtFillsAPageAcross() throws Exception {
        paper(A4_LONG, A4_SHORT);
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.P);
        await(() -> !texts(".notice-title").isEmpty());
        assertEquals(
                List.of("Sent 'Household income per head' to the printer."),
                texts(".notice-title"));
        assertEquals(Optional.of(Turn.ACROSS), ANSWERS.turned);
        assertEquals(A4_LONG / 72 * 300, printed.getFirst().getWidth(), 2);
        assertEquals(A4_SHORT / 72 * 300, printed.getFirst().getHeight(), 2);
    }

    @Test
    void theBoardFillsAPageUpright() throws Exception {
        paper(A4_SHORT, A4_LONG);
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.K);
        await(() -> ROBOT.lookup("#palette").query().isVisible());
        ROBOT.write("print the board").push(KeyCode.ENTER);
        await(() -> !texts(".notice-title").isEmpty());
        assertEquals(Optional.of(Turn.UPRIGHT), ANSWERS.turned);
        assertEquals(A4_LONG / 72 * 300, printed.getFirst().getHeight(), 2);
    }

    @Test
    void withoutAPrinterAPdfIsOffered() throws Exception {
        ANSWERS.paper = new Printing.Asked.NoPrinter();
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.P);
        await(
                () ->
                        texts(".notice-title")
                                .contains("No printer was found. A PDF can be printed elsewhere."));
    }

    @Test
    void aPrinterThatDoesNotTakeItIsTold() throws Exception {
        ANSWERS.paper = new Printing.Asked.Paper(A4_LONG, A4_SHORT, picture -> false);
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.P);
        await(
                () ->
                        texts(".notice-title")
                                .contains("The printer did not take 'Household income per head'."));
    }

    @Test
    void whoThinksBetterOfItHearsNothing() {
        ANSWERS.paper = new Printing.Asked.Cancelled();
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.P);
        assertEquals(List.of(), texts(".notice-title"));
        assertEquals(List.of(), printed);
    }
}
