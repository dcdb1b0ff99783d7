package org.claimline.app;

import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.isShown;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.claimline.board.PanelId;
import org.claimline.claim.ClaimId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Everything that can have the focus says what it is, and is reached by Tab.
final class NamedControlsTest {

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void story() {
        WindowFixture.story();
    }

    private static List<Node> focusable(Node node) {
        List<Node> found = new ArrayList<>();
        if (!node.isVisible()) {
            return found;
        }
        // The viewport of a scroll pane and the editor of a spinner are named by their owner.
        boolean part = node instanceof ScrollBar || node instanceof ScrollPane;
        if (node.isFocusTraversable() && !part) {
            found.add(node);
        }
        boolean whole =
                node instanceof Spinner || node instanceof ComboBoxBase || node instanceof Labeled;
        if (node instanceof Parent parent && !whole) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(focusable(child)));
        }
        return found;
    }

    private static boolean isNamed(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        boolean said = text instanceof String words && words.chars().anyMatch(Character::isLetter);
        if (said && !(node instanceof TextInputControl)) {
            return true;
        }
        String own = node.getAccessibleText();
        if (own != null && !own.isBlank()) {
            return true;
        }
        if (node instanceof TextInputControl field
                && field.getPromptText() != null
                && !field.getPromptText().isBlank()) {
            return true;
        }
        return node.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(
                        label ->
                                label instanceof javafx.scene.control.Label named
                                        && named.getLabelFor() == node);
    }

    private static List<String> nameless(Scene scene) {
        List<String> nameless = new ArrayList<>();
        ROBOT.interact(
                () ->
                        focusable(scene.getRoot()).stream()
                                .filter(node -> !isNamed(node))
                                .forEach(node -> nameless.add(node.toString())));
        return nameless;
    }

    private static Scene front() {
        return Window.getWindows().stream()
                .filter(w -> w instanceof Stage)
                .reduce((a, b) -> b)
                .orElseThrow()
                .getScene();
    }

    @Test
    void everyControlOfTheWindowIsNamed() throws Exception {
        ROBOT.interact(() -> session().select(new ClaimId("income-peak")));
        ROBOT.push(KeyCode.T);
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.F);
        WaitForAsyncUtils.waitForFxEvents();
        Scene scene = ROBOT.lookup("#board-scroll").query().getScene();
        assertTrue(focusable(scene.getRoot()).size() > 40);
        assertEquals(List.of(), nameless(scene));
        ROBOT.push(KeyCode.ESCAPE).push(KeyCode.T);
    }

    @Test
    void everyControlOfTheSheetsIsNamed() throws Exception {
        ROBOT.interact(() -> session().panelProperty().set(Optional.of(new PanelId("income"))));
        sheet("#picture-sheet", () -> ROBOT.push(KeyCode.SHORTCUT, KeyCode.E));
        sheet("#claim-sheet", () -> ROBOT.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N));
        sheet("#event-sheet", () -> palette("event on all"));
        sheet("#axis-sheet", () -> palette("range of the left"));
        sheet("#article-sheet", () -> palette("about the article"));
    }

    private static void palette(String words) {
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.K);
        WaitForAsyncUtils.waitForFxEvents();
        ROBOT.write(words).push(KeyCode.ENTER);
    }

    private static void sheet(String id, Runnable open) throws Exception {
        open.run();
        await(() -> isShown(id));
        assertEquals(List.of(), nameless(front()), id);
        ROBOT.push(KeyCode.ESCAPE);
        await(() -> !isShown(id));
    }

    @Test
    void tabGoesThroughTheWindowAndIsTrappedNowhere() {
        ROBOT.interact(() -> ROBOT.lookup(".board").query().requestFocus());
        Scene scene = ROBOT.lookup("#board-scroll").query().getScene();
        Set<Node> seen = new LinkedHashSet<>();
        for (int i = 0; i < 200; i++) {
            ROBOT.push(KeyCode.TAB);
            Node owner = scene.getFocusOwner();
            if (!seen.add(owner) && owner == seen.iterator().next()) {
                break;
            }
        }
        assertTrue(seen.size() > 30, seen.size() + " controls are reached");
        for (String id : List.of("#formula", "#catalog-strip", ".line-swatch", ".panel-menu")) {
            assertTrue(
                    ROBOT.lookup(id).queryAll().stream().anyMatch(seen::contains),
                    id + " is not reached");
        }
        assertTrue(window().session().historyProperty().get().undoable().isEmpty());
    }
}
