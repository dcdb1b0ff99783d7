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
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.claimline.app.command.Target;
import org.claimline.board.Axis;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.claim.ClaimId;
import org.claimline.series.SeriesKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The palette, and the keys of commands, with real keys.
final class CommandPaletteTest {

    private static final PanelId INCOME = new PanelId("income");

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void before() {
        story();
    }

    private static Node palette() {
        return ROBOT.lookup("#palette").query();
    }

    @SuppressWarnings("unchecked")
    private static List<Target> found() {
        return ROBOT.lookup("#palette-list").queryAs(ListView.class).getItems();
    }

    private static void find(String words) throws Exception {
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.K);
        await(() -> palette().isVisible());
        ROBOT.write(words);
        await(
                () ->
                        ROBOT.lookup("#palette-search")
                                .queryTextInputControl()
                                .getText()
                                .equals(words));
    }

    private static Axis.Scale scale() {
        return session().workspace().board().panel(INCOME).orElseThrow().axis().scale();
    }

    private static void look(PanelId panel) {
        ROBOT.interact(() -> session().panelProperty().set(Optional.of(panel)));
    }

    @Test
    void findsEveryCommandSeriesClaimAndPanel() throws Exception {
        find("");

        List<String> kinds = found().stream().map(Target::kind).distinct().toList();
        assertEquals(List.of("Command", "Claim", "Panel", "Event", "Series"), kinds);
        assertEquals(
                session().workspace().catalog().size(),
                found().stream().filter(t -> t.kind().equals("Series")).count());
        assertEquals(
                session().workspace().claims().size(),
                found().stream().filter(t -> t.kind().equals("Claim")).count());
        assertFalse(found().stream().anyMatch(t -> t.name().equals("Undo")), "nothing to undo");
    }

    @Test
    void enterSelectsTheClaimFoundByItsWords() throws Exception {
        find("household income per head peaked");
        ROBOT.push(KeyCode.ENTER);
        await(() -> session().selectedProperty().get().isPresent());

        assertFalse(palette().isVisible());
        assertEquals(Optional.of(new ClaimId("income-peak")), session().selectedProperty().get());
    }

    @Test
    void downGoesToTheNextThingFound() throws Exception {
        find("move panel");
        Target second = found().get(1);
        ROBOT.push(KeyCode.DOWN);
        ROBOT.push(KeyCode.ENTER);

        assertEquals("Move panel down", second.name());
        await(() -> session().historyProperty().get().undoable().isPresent());
    }

    @Test
    void escapeClosesItAndGivesTheFocusBack() throws Exception {
        Node before = ROBOT.lookup(".board").query();
        ROBOT.interact(before::requestFocus);
        find("undo");
        ROBOT.push(KeyCode.ESCAPE);
        await(() -> !palette().isVisible());

        assertTrue(before.isFocused());
    }

    @Test
    void seriesThatIsNotOnTheBoardComesOntoIt() throws Exception {
        int before = session().workspace().board().panels().size();
        SeriesKey key =
                session().workspace().catalog().keys().stream()
                        .filter(
                                k ->
                                        session().workspace().board().panels().stream()
                                                .flatMap(p -> p.traces().stream())
                                                .noneMatch(
                                                        t ->
                                                                t.origin()
                                                                        .equals(
                                                                                new Trace.Origin
                                                                                        .OfSeries(
                                                                                        k))))
                        .findFirst()
                        .orElseThrow();
        find("series " + key);
        ROBOT.push(KeyCode.ENTER);
        await(() -> session().workspace().board().panels().size() == before + 1);

        Panel last = session().workspace().board().panels().getLast();
        assertEquals(Optional.of(last.id()), session().panelProperty().get());
    }

    @Test
    void letterTurnsTheScaleButNotWhileTextIsTyped() throws Exception {
        look(INCOME);
        ROBOT.push(KeyCode.L);
        await(() -> scale() == Axis.Scale.LOG);
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> scale() == Axis.Scale.LINEAR);

        find("l");
        assertEquals(Axis.Scale.LINEAR, scale());
        ROBOT.push(KeyCode.ESCAPE);
    }

    @Test
    void panelMovesByKeys() throws Exception {
        PanelId first = session().workspace().board().panels().getFirst().id();
        look(first);
        ROBOT.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        await(() -> session().workspace().board().panels().get(1).id().equals(first));

        ROBOT.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        await(() -> session().workspace().board().panels().getFirst().id().equals(first));
    }

    @Test
    void pageOfKeysTellsEveryCommandThatHasKeys() throws Exception {
        ROBOT.push(KeyCode.F1);
        await(() -> ROBOT.lookup("#keys-page").tryQuery().isPresent());
        Node page = ROBOT.lookup("#keys-page").query();
        List<String> told =
                ROBOT.from(page).lookup(".keys-does").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList();

        assertTrue(
                told.containsAll(List.of("Undo", "Find anything", "Export a picture")),
                () -> told.toString());
        ROBOT.push(KeyCode.ESCAPE);
        await(() -> ROBOT.lookup("#keys-page").tryQuery().isEmpty());
    }
}
