package org.claimline.app;

import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.isShown;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.story;
import static org.claimline.app.WindowFixture.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judgement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The claims one by one, large.
final class PresentationTest {

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void before() {
        story();
        ROBOT.interact(() -> session().deselect());
    }

    @AfterEach
    void after() {
        if (isShown("#presentation")) {
            ROBOT.push(KeyCode.ESCAPE);
        }
    }

    private static Judgement claim(int at) {
        return session().judgementsProperty().get().get(at);
    }

    private static String statement() {
        return texts(".presentation-statement").getFirst();
    }

    @Test
    void spaceAndTheArrowsStepThroughTheArticle() throws Exception {
        ROBOT.push(KeyCode.F11);
        await(() -> isShown("#presentation"));
        int all = session().judgementsProperty().get().size();
        assertEquals("1 of " + all, texts("#presentation-count").getFirst());
        assertEquals(claim(0).claim().statement(), statement());
        assertEquals(claim(0).verdict().title(), texts(".presentation-verdict").getFirst());
        assertFalse(ROBOT.lookup(".presented-panel").queryAll().isEmpty(), "its panel is large");
        assertEquals(
                "at(lpg, 2021-12-31) in 50..60 → 60 ₸ ✓",
                texts(".presentation-line").getFirst().replaceAll("[^\\x21-\\x7e→₸✓]+", " "));

        ROBOT.push(KeyCode.SPACE);
        await(() -> statement().equals(claim(1).claim().statement()));
        ROBOT.push(KeyCode.DOWN).push(KeyCode.K).push(KeyCode.K).push(KeyCode.UP);
        await(() -> statement().equals(claim(0).claim().statement()));
        ROBOT.push(KeyCode.END);
        await(() -> texts("#presentation-count").getFirst().equals(all + " of " + all));
        ROBOT.push(KeyCode.SPACE);
        assertEquals(claim(all - 1).claim().statement(), statement(), "the last one stays");
    }

    @Test
    void itBeginsWithTheSelectedClaimAndLeavesTheOneSeenLastSelected() throws Exception {
        ClaimId peak = new ClaimId("income-peak");
        ROBOT.interact(() -> session().select(peak));
        ROBOT.push(KeyCode.F11);
        await(() -> isShown("#presentation"));
        assertEquals(session().judgement(peak).orElseThrow().claim().statement(), statement());
        ROBOT.push(KeyCode.SPACE).push(KeyCode.T).push(KeyCode.N).push(KeyCode.ESCAPE);
        await(() -> !isShown("#presentation"));

        ClaimId next = session().selectedProperty().get().orElseThrow();
        assertFalse(next.equals(peak));
        assertFalse(isShown("#panel-table"), "no key went to the window below");
        assertEquals(Optional.empty(), session().historyProperty().get().undoable());
        assertTrue(ROBOT.lookup(".board").query().isFocused());
    }

    @Test
    void aClaimWithoutFiguresIsToldAlone() throws Exception {
        ROBOT.interact(() -> session().select(new ClaimId("exports")));
        ROBOT.push(KeyCode.F11);
        await(() -> isShown("#presentation"));
        assertTrue(ROBOT.lookup(".presented-panel").queryAll().isEmpty());
        assertEquals("Not testable", texts(".presentation-verdict").getFirst());
    }
}
