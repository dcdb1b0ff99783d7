package org.claimline.app;

import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.story;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.claimline.board.Note;
import org.claimline.board.PanelId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Notes without a mouse.
final class NoteKeysTest {

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

    private static List<Note> notes() {
        return session().workspace().board().panel(INCOME).orElseThrow().notes();
    }

    private static boolean isTyping() {
        return ROBOT.lookup("#panel-income")
                .lookup("#note-field")
                .tryQuery()
                .filter(Node::isFocused)
                .isPresent();
    }

    @Test
    void aNoteIsWrittenAtTheCursorChangedRemovedAndTakenBack() throws Exception {
        int before = notes().size();
        ROBOT.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.N);
        await(NoteKeysTest::isTyping);
        ROBOT.write("nlrt{value}").push(KeyCode.ENTER);
        await(() -> notes().size() == before + 1);
        assertEquals("nlrt{value}", notes().getLast().text(), "keys go to the field alone");

        ROBOT.push(KeyCode.ENTER);
        await(NoteKeysTest::isTyping);
        ROBOT.write("Low").push(KeyCode.ENTER);
        await(() -> notes().getLast().text().equals("Low"));

        ROBOT.push(KeyCode.ESCAPE);
        await(() -> session().noteProperty().get().isEmpty());
        ROBOT.push(KeyCode.DELETE);
        assertEquals(before + 1, notes().size(), "none is picked");

        ROBOT.push(KeyCode.SHORTCUT, KeyCode.K);
        await(() -> ROBOT.lookup("#palette").query().isVisible());
        ROBOT.write("low note").push(KeyCode.ENTER);
        await(() -> session().noteProperty().get().isPresent());
        await(() -> ROBOT.lookup(".board").query().isFocused());
        ROBOT.push(KeyCode.DELETE);
        await(() -> notes().size() == before);
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> notes().size() == before + 1);
    }
}
