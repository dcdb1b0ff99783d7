package org.claimline.app;

import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.formula.complete.Completion;
import org.claimline.plan.AxisPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Formulas typed into the bar, with real keys.
final class FormulaBarTest {

    private static final PanelId INCOME = new PanelId("income");

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void before() {
        story();
        ROBOT.interact(() -> session().panelProperty().set(Optional.of(INCOME)));
    }

    private static TextField field() {
        return ROBOT.lookup("#formula").queryAs(TextField.class);
    }

    private static String facts() {
        return ROBOT.lookup("#formula-facts").queryAs(Label.class).getText();
    }

    private static void type(String text) {
        ROBOT.clickOn("#formula").push(KeyCode.SHORTCUT, KeyCode.A).write(text);
    }

    private static Optional<ListView<Completion>> completions() {
        return ROBOT.lookup("#completions")
                .<ListView<Completion>>tryQuery()
                .filter(list -> list.getScene().getWindow().isShowing());
    }

    private static List<Panel> panels() {
        return session().workspace().board().panels();
    }

    private static Panel income() {
        return session().workspace().board().panel(INCOME).orElseThrow();
    }

    @Test
    void barTellsWhatThePanelDrawsAndTheSeriesUnit() {
        assertEquals("income_usd", field().getText());
        assertTrue(facts().startsWith("US dollars a year · annual"), facts());
    }

    @Test
    void completionsComeWhileOneTypesAndTabTakesTheFirst() throws Exception {
        type("income_k");
        await(() -> completions().isPresent());
        assertEquals("income_kzt", completions().get().getItems().getFirst().text());
        ROBOT.push(KeyCode.TAB);
        await(() -> field().getText().equals("income_kzt"));

        assertTrue(completions().isEmpty());
        await(() -> facts().startsWith("✓ "));
    }

    @Test
    void controlSpaceOffersEverything() throws Exception {
        type("at(income_usd, ");
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.SPACE);
        await(() -> completions().isPresent());
        assertEquals(Completion.Kind.PERIOD, completions().get().getItems().getFirst().kind());
        ROBOT.push(KeyCode.DOWN).push(KeyCode.TAB);
        await(() -> field().getText().equals("at(income_usd, 2000"));
    }

    @Test
    void escapeTakesTheListAwayFirst() throws Exception {
        type("income_k");
        await(() -> completions().isPresent());
        ROBOT.push(KeyCode.ESCAPE);
        await(() -> completions().isEmpty());
        assertEquals("income_k", field().getText());
    }

    @Test
    void helpTellsOfTheCallAtTheCaret() throws Exception {
        type("pct(income_usd, ");
        await(() -> ROBOT.lookup("#call-help").tryQuery().isPresent());
        String help = ROBOT.lookup("#call-help").queryAs(Label.class).getText();

        assertTrue(help.startsWith("pct(x, ‹a›, b): "), help);
    }

    @Test
    void whatIsWrongIsUnderlinedAndSaid() throws Exception {
        type("income_usd + lgp ");
        await(() -> facts().startsWith("✗ unknown series 'lgp'; did you mean 'lpg'?"));
        Parent squiggle = ROBOT.lookup("#squiggle").queryAs(Parent.class);
        assertTrue(squiggle.getChildrenUnmodifiable().getFirst().isVisible());
        assertTrue(field().getAccessibleHelp().contains("did you mean 'lpg'"));

        type("income_usd * 2 ");
        await(() -> facts().startsWith("✓ US dollars"));
        assertFalse(squiggle.getChildrenUnmodifiable().getFirst().isVisible());
    }

    @Test
    void enterAddsTheLineOnTheAxisThatHasItsUnit() throws Exception {
        type("mavg(income_usd, 3) ");
        ROBOT.push(KeyCode.ENTER);
        await(() -> income().traces().size() == 2);
        assertEquals(Optional.empty(), session().plan().panel(INCOME).orElseThrow().right());

        type("yoy(income_usd) ");
        ROBOT.push(KeyCode.ENTER);
        await(() -> income().traces().size() == 3);
        assertEquals(
                Optional.of("% on a year before"),
                session().plan().panel(INCOME).orElseThrow().right().map(AxisPlan::unit));

        assertEquals(
                List.of(Trace.Side.LEFT, Trace.Side.LEFT, Trace.Side.RIGHT),
                income().traces().stream().map(Trace::side).toList(),
                "the board says where each is read");

        type("brent ");
        ROBOT.push(KeyCode.ENTER);
        await(() -> facts().startsWith("✗ 'Brent oil'"));
        assertEquals(3, income().traces().size());
    }

    @Test
    void controlEnterShowsItInAPanelOfItsOwnWithItsDerivedUnit() throws Exception {
        int before = panels().size();
        type("lpg / usdkzt_d ");
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.ENTER);
        await(() -> panels().size() == before + 1);
        PanelId id = panels().getLast().id();

        assertEquals("lpg-usdkzt_d", id.text());
        assertEquals(Optional.of(id), session().panelProperty().get());
        assertEquals(
                "US dollars per litre", session().plan().panel(id).orElseThrow().left().unit());
        ROBOT.interact(() -> session().undo());
        assertEquals(before, panels().size());
    }

    @Test
    void oneValueIsToldAndNotDrawn() throws Exception {
        type("pct(income_usd, 2014, 2019) ");
        ROBOT.push(KeyCode.ENTER);
        await(() -> facts().contains("it is told, not drawn"));

        assertTrue(facts().startsWith("✓ −"), facts());
        assertEquals(1, income().traces().size());
    }

    @Test
    void escapeBringsBackWhatThePanelDraws() throws Exception {
        type("zzz ");
        ROBOT.push(KeyCode.ESCAPE);
        await(() -> field().getText().equals("income_usd"));
        assertTrue(facts().startsWith("US dollars"), facts());
    }

    @Test
    void explanationTellsThePartAtTheCaret() throws Exception {
        type("at(income_usd, 2014) / 2 ");
        ROBOT.push(KeyCode.HOME);
        ROBOT.push(KeyCode.F1);
        await(() -> explanation().isPresent());
        String told = explanation().orElseThrow();

        assertTrue(told.startsWith("at(income_usd, 2014) = $4"), told);
        assertTrue(told.contains("income_usd, 2014: "), told);
        ROBOT.push(KeyCode.ESCAPE);
        await(() -> explanation().isEmpty());
    }

    private static Optional<String> explanation() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof Tooltip tip && "explanation".equals(tip.getId()))
                .filter(Window::isShowing)
                .map(w -> ((Tooltip) w).getText())
                .findFirst();
    }
}
