package org.claimline.app;

import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.claimline.board.Window;
import org.claimline.claim.Choice;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Perturbation;
import org.claimline.claim.Sensitivity;
import org.claimline.plan.Palette;
import org.claimline.series.SeriesKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window over the bundled story, in its folded layout.
final class MainWindowTest {

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void story() {
        WindowFixture.story();
    }

    private static void showClaims() {
        ROBOT.clickOn("#claims-button");
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// All claims, not the starred ones alone.
    private static void showAllClaims() {
        showClaims();
        ROBOT.clickOn("All 39");
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theStoryOpensWithItsPanelsAndClaims() {
        assertEquals("kazakhstan-2022", session().workspace().name());
        assertTrue(session().problemsProperty().get().isEmpty());
        assertTrue(ROBOT.lookup(".panel").queryAll().size() >= 8);
        showAllClaims();
        assertEquals(39, ROBOT.lookup(".claim-row").queryAll().size());
        assertEquals(List.of(), texts(".notice-title"));
    }

    @Test
    void theCatalogIsSearchedAndAWordIsSuggested() throws Exception {
        ROBOT.clickOn("#catalog-strip");
        ROBOT.clickOn("#catalog-search").write("lgp");
        await(() -> texts(".nothing").contains("Nothing matches 'lgp'. Did you mean 'lpg'?"));
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.A).write("national fund");
        ListView<?> list = ROBOT.lookup("#catalog-list").queryListView();
        await(() -> !list.getItems().isEmpty());
        String rows = list.getItems().toString();
        assertTrue(rows.contains("series=nf "), rows);
        assertFalse(rows.contains("series=lpg "), rows);
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);
        await(() -> list.getItems().size() > session().workspace().catalog().size());
    }

    @Test
    void aClaimSelectedShowsHowItFaresWithOtherPeriods() throws Exception {
        showAllClaims();
        ROBOT.interact(() -> session().select(new ClaimId("national-fund")));
        await(() -> ROBOT.lookup("#choice-told").tryQuery().isPresent());
        Sensitivity sensitivity = sensitivity("national-fund");
        assertTrue(texts(".evidence-text").contains(sensitivity.told()), sensitivity.told());
        assertEquals(sensitivity.choices().size(), ROBOT.lookup(".choice").queryAll().size());
        assertEquals(sensitivity.holds(), ROBOT.lookup(".choice.holds").queryAll().size());
        assertEquals(1, ROBOT.lookup(".choice.as-it-stands").queryAll().size());
        assertTrue(texts("#choice-told").getFirst().startsWith("As it stands: "));
        Choice first = sensitivity.choices().getFirst();
        Node cell = ROBOT.lookup(".choice").queryAll().iterator().next();
        ROBOT.interact(cell::requestFocus);
        String told = texts("#choice-told").getFirst();
        assertTrue(told.startsWith("Start −2, end −2: "), told);
        await(() -> ROBOT.lookup(".choice-period").queryAll().size() == 2);
        assertEquals(
                1, ROBOT.lookup("#panel-national-fund").lookup("#choice-strip").queryAll().size());
        assertTrue(
                told.contains(
                        first.evidence().isEmpty()
                                ? first.reason()
                                : first.evidence().getFirst().expression()),
                told);
    }

    @Test
    void choicesGoWithTheClaim() throws Exception {
        showAllClaims();
        ROBOT.interact(() -> session().select(new ClaimId("national-fund")));
        await(() -> ROBOT.lookup("#choice-strip").tryQuery().isPresent());
        ROBOT.interact(() -> session().select(new ClaimId("income-peak")));
        await(() -> ROBOT.lookup("#panel-income").lookup("#choice-strip").tryQuery().isPresent());
        assertEquals(1, ROBOT.lookup("#choice-strip").queryAll().size());
        ROBOT.interact(() -> session().deselect());
        await(() -> ROBOT.lookup("#choice-strip").tryQuery().isEmpty());
    }

    private static Sensitivity sensitivity(String claim) {
        return session().workspace().claims().stream()
                .filter(c -> c.id().text().equals(claim))
                .flatMap(c -> Perturbation.of(c, session().workspace().catalog()).stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aClaimSelectedShowsItsEvidenceAndItsTime() throws Exception {
        Window before = session().time().window();
        showAllClaims();
        ROBOT.clickOn(row("lpg-hike"));
        await(() -> ROBOT.lookup("#evidence").tryQuery().isPresent());
        assertEquals(Optional.of(new ClaimId("lpg-hike")), session().selectedProperty().get());
        assertTrue(texts(".evidence-heading").contains("Observations used"));
        assertTrue(texts(".evidence-heading").contains("Source"));
        assertFalse(session().time().window().equals(before));
        assertEquals(session().selectedWindow(), Optional.of(session().time().window()));
        assertTrue(
                ROBOT.lookup("#status").query().toString().length() > 0
                        && texts("#status .label").contains("Claim 1 of 39"));
    }

    private static javafx.scene.Node row(String claim) {
        return ROBOT.lookup("#claim-" + claim).lookup(".claim-line").query();
    }

    @Test
    void inThreeClicksAClaimItsObservationAndItsRowAndSourceAreSeen() throws Exception {
        showClaims();
        ROBOT.clickOn(row("lpg-hike"));
        await(() -> ROBOT.lookup("#show-rows").tryQuery().isPresent());
        ROBOT.interact(() -> ROBOT.lookup("#show-rows").queryButton().fire());
        TableView<?> table = ROBOT.lookup("#data-table").queryTableView();
        await(() -> !table.getItems().isEmpty());
        assertTrue(table.getSelectionModel().getSelectedIndex() >= 0);
        await(
                () ->
                        ROBOT.lookup(".table-row-cell").queryAll().stream()
                                .anyMatch(
                                        r ->
                                                r.getPseudoClassStates().stream()
                                                        .anyMatch(
                                                                p ->
                                                                        p.getPseudoClassName()
                                                                                .equals("key"))));
        assertTrue(texts(".source-title").getFirst().startsWith("LPG price"));
        ROBOT.interact(() -> ROBOT.push(KeyCode.ESCAPE));
        ROBOT.push(KeyCode.T);
        await(() -> ROBOT.lookup("#data-table").tryQuery().isEmpty());
    }

    @Test
    void keysStepThroughTheClaims() throws Exception {
        ROBOT.push(KeyCode.J);
        await(() -> session().selectedProperty().get().isPresent());
        ClaimId first = session().selectedProperty().get().orElseThrow();
        ROBOT.push(KeyCode.DOWN);
        await(() -> !session().selectedProperty().get().equals(Optional.of(first)));
        ROBOT.push(KeyCode.K);
        await(() -> session().selectedProperty().get().equals(Optional.of(first)));
        ROBOT.push(KeyCode.ESCAPE);
        await(() -> session().selectedProperty().get().isEmpty());
    }

    @Test
    void verdictChipsFilterTheList() throws Exception {
        showAllClaims();
        ROBOT.clickOn("#chip-contradicted");
        await(() -> ROBOT.lookup(".claim-row").queryAll().size() < 39);
        long contradicted =
                session().judgementsProperty().get().stream()
                        .filter(j -> j.verdict().word().equals("contradicted"))
                        .count();
        assertEquals(contradicted, ROBOT.lookup(".claim-row").queryAll().size());
        ROBOT.clickOn("#chip-contradicted");
        await(() -> ROBOT.lookup(".claim-row").queryAll().size() == 39);
    }

    @Test
    void theCheckBoxOfASeriesShowsAndHidesIt() throws Exception {
        SeriesKey key = new SeriesKey("lpg");
        ROBOT.clickOn("#catalog-strip");
        ROBOT.clickOn("#catalog-search").write("mangystau");
        ListView<?> list = ROBOT.lookup("#catalog-list").queryListView();
        await(() -> list.getItems().size() < 8);
        int before = session().workspace().board().panels().size();
        ROBOT.clickOn(ROBOT.from(list).lookup(".check-box").nth(0).<javafx.scene.Node>query());
        await(() -> !onBoard(key));
        ROBOT.interact(() -> session().undo());
        await(() -> onBoard(key));
        assertEquals(before, session().workspace().board().panels().size());
        ROBOT.clickOn("#catalog-search").push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE);
    }

    private static boolean onBoard(SeriesKey key) {
        return session().plan().panels().stream()
                .flatMap(p -> p.traces().stream())
                .anyMatch(t -> t.key().equals(key));
    }

    @Test
    void theLookTurnsDarkForControlsAndCharts() throws Exception {
        ROBOT.clickOn("#look");
        await(() -> session().paletteProperty().get() == Palette.DARK);
        ROBOT.clickOn("#look");
        await(() -> session().paletteProperty().get() == Palette.LIGHT);
    }

    @Test
    void theWindowIsChosenByYearsAndByKey() throws Exception {
        ROBOT.clickOn("5Y");
        await(() -> session().time().window().seconds() == 5 * 31_556_952L);
        String shown = ROBOT.lookup("#window-span").queryAs(Label.class).getText();
        assertTrue(shown.contains("20"), shown);
        ROBOT.push(KeyCode.HOME);
        await(() -> session().time().window().seconds() > 20 * 31_556_952L);
        ROBOT.push(KeyCode.ALT, KeyCode.LEFT);
        await(() -> session().time().window().seconds() == 5 * 31_556_952L);
    }
}
