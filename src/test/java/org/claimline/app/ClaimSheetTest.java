package org.claimline.app;

import static org.claimline.app.WindowFixture.ANSWERS;
import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.story;
import static org.claimline.app.WindowFixture.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.claimline.board.PanelId;
import org.claimline.claim.Claim;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Place;
import org.claimline.claim.Verdict;
import org.claimline.store.WorkspaceReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Claims written in the window.
final class ClaimSheetTest {

    private static final ClaimId PEAK = new ClaimId("income-peak");

    @TempDir private Path temp;

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void before() {
        story();
    }

    @AfterEach
    void close() {
        ROBOT.interact(
                () ->
                        ROBOT.lookup("#claim-sheet")
                                .tryQuery()
                                .ifPresent(sheet -> sheet.getScene().getWindow().hide()));
    }

    private static Claim claim(String id) {
        return session().judgement(new ClaimId(id)).orElseThrow().claim();
    }

    private static Button save() {
        return ROBOT.lookup("#claim-save").queryButton();
    }

    private static String fault(String part) {
        return ROBOT.lookup("#fault-" + part).queryAs(Label.class).getText();
    }

    private static String verdict() {
        return ROBOT.lookup("#claim-verdict").query().getAccessibleText();
    }

    private static void newClaim() throws Exception {
        ROBOT.interact(() -> ROBOT.lookup("#new-claim").queryButton().fire());
        await(() -> ROBOT.lookup("#claim-statement").tryQuery().isPresent());
    }

    private static void openClaims() {
        ROBOT.interact(() -> ROBOT.lookup("#claims-button").queryButton().fire());
    }

    @Test
    void claimIsWrittenJudgedWhileOneWritesAndSavedInTheFile() throws Exception {
        openClaims();
        newClaim();
        assertTrue(save().isDisabled());
        ROBOT.clickOn("#claim-statement").write("Income per head was 4,170 dollars in 2014.");
        ROBOT.clickOn("#claim-assert").write("at(income_usd, 2014) ~= 4170 ");
        await(() -> verdict().startsWith("Supported: at(income_usd, 2014) = $4"));
        ROBOT.clickOn("#claim-assert").push(KeyCode.END).write("+- 10 ");
        await(() -> fault("because").equals("Say why this tolerance is right."));
        assertTrue(save().isDisabled());
        ROBOT.clickOn("#claim-because").write("As near as the text is.");
        await(() -> !save().isDisabled());
        ROBOT.interact(() -> ROBOT.lookup("#add-a-place").queryButton().fire());
        ROBOT.clickOn(".place-section").write("Petrostate");
        ROBOT.clickOn(".place-paragraph").write("6");
        ROBOT.interact(() -> save().fire());
        await(() -> session().workspace().claims().size() == 40);

        Claim added = session().workspace().claims().getLast();
        assertEquals("income-per-head-was-4-170-dollars-in", added.id().text());
        assertEquals(java.util.List.of(new Place("Petrostate", 6)), added.where());
        assertEquals(Optional.of(added.id()), session().selectedProperty().get());
        assertEquals(Optional.of("Add claim"), session().historyProperty().get().undoable());

        ANSWERS.newFolder = Optional.of(temp.resolve("mine"));
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.S);
        await(() -> !session().isUnsaved());
        assertEquals(
                added,
                WorkspaceReader.open(temp.resolve("mine"))
                        .workspace()
                        .orElseThrow()
                        .claims()
                        .getLast());
    }

    @Test
    void editedClaimKeepsItsPlaceAndIsJudgedAnew() throws Exception {
        openClaims();
        ROBOT.interact(() -> session().select(PEAK));
        await(() -> ROBOT.lookup("#edit-claim").tryQuery().isPresent());
        Button edit = ROBOT.lookup("#edit-claim").queryAs(Button.class);
        ROBOT.interact(edit::fire);
        await(() -> ROBOT.lookup("#claim-assert").tryQuery().isPresent());
        assertTrue(verdict().startsWith("Close: "), verdict());
        ROBOT.clickOn("#claim-assert").push(KeyCode.SHORTCUT, KeyCode.A);
        ROBOT.write("at(income_usd, 2014) < 4500 ");
        await(() -> verdict().startsWith("Supported: "));
        ROBOT.interact(() -> save().fire());
        await(() -> session().judgement(PEAK).orElseThrow().verdict() == Verdict.SUPPORTED);

        assertEquals(16, claim("income-peak").number());
        assertEquals(3, claim("income-peak").readings().size());
        ROBOT.interact(() -> session().undo());
        assertEquals(Verdict.CLOSE, session().judgement(PEAK).orElseThrow().verdict());
    }

    @Test
    void escapeLeavesEverythingAsItWas() throws Exception {
        openClaims();
        newClaim();
        ROBOT.clickOn("#claim-statement").write("Something.");
        ROBOT.push(KeyCode.ESCAPE);
        await(() -> ROBOT.lookup("#claim-sheet").tryQuery().isEmpty());

        assertFalse(session().isUnsaved());
    }

    @Test
    void claimIsRemovedAndMovedByKeysInTheList() throws Exception {
        openClaims();
        ROBOT.interact(
                () -> {
                    session().select(PEAK);
                    ROBOT.lookup("#claims-list").query().requestFocus();
                });
        ROBOT.push(KeyCode.ALT, KeyCode.DOWN);
        await(() -> claim("income-peak").number() == 17);
        ROBOT.push(KeyCode.DELETE);
        await(() -> session().judgement(PEAK).isEmpty());

        assertEquals(Optional.empty(), session().selectedProperty().get());
        ROBOT.interact(() -> session().undo());
        assertEquals(17, claim("income-peak").number());
        assertEquals("Move claim", session().historyProperty().get().undoable().orElseThrow());
        assertTrue(window().session().isUnsaved());
    }

    @Test
    void enterInTheListOpensTheClaimThatWasClicked() throws Exception {
        openClaims();
        ROBOT.clickOn(ROBOT.lookup("#claim-lpg-hike").lookup(".claim-line").<Node>query());
        await(() -> session().selectedProperty().get().isPresent());
        ROBOT.push(KeyCode.ENTER);
        await(() -> ROBOT.lookup("#claim-sheet").tryQuery().isPresent());
        assertEquals("lpg-hike", ROBOT.lookup("#claim-id").queryTextInputControl().getText());
    }

    @Test
    void rightClickOnAPointBeginsAClaimWithItsFigure() throws Exception {
        ROBOT.interact(
                () -> {
                    session().panelProperty().set(Optional.of(new PanelId("income")));
                    session().time().everything();
                });
        Node plot = ROBOT.lookup("#panel-income").lookup(".plot").query();
        await(() -> plot.localToScreen(0, 0) != null);
        ROBOT.interact(() -> {});
        Point2D at = plot.localToScreen(plot.getLayoutBounds().getWidth() / 2, 60);
        ROBOT.rightClickOn(at);
        await(() -> ROBOT.lookup("#claim-from-here").tryQuery().isPresent());
        ROBOT.clickOn("#claim-from-here").push(KeyCode.RIGHT).push(KeyCode.ENTER);
        await(() -> ROBOT.lookup("#claim-assert").tryQuery().isPresent());

        String assertion = ROBOT.lookup("#claim-assert").queryTextInputControl().getText();
        assertTrue(assertion.startsWith("at(income_usd, 20"), assertion);
        assertTrue(verdict().startsWith("Supported: "), verdict());
        assertEquals("income", ROBOT.lookup("#claim-panel").<ChoiceBox<String>>query().getValue());
    }
}
