package org.claimline.app;

import static org.claimline.app.WindowFixture.ANSWERS;
import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.fire;
import static org.claimline.app.WindowFixture.isShown;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.story;
import static org.claimline.app.WindowFixture.texts;
import static org.claimline.app.WindowFixture.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judgement;
import org.claimline.claim.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The text is made up; its sections are named as the story's places name them.
final class ArticleTextTest {

    @TempDir Path folder;

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void begin() throws Exception {
        story();
        if (!isShown("#tab-claims")) {
            fire("#claims-button");
        }
        fire("#tab-claims");
        if (isShown("#detach-text")) {
            ROBOT.interact(() -> ROBOT.lookup("#detach-text").queryButton().fire());
        }
    }

    private static ClaimId first() {
        return session().judgementsProperty().get().getFirst().claim().id();
    }

    private static Place place(ClaimId claim) {
        return session().judgement(claim).map(Judgement::claim).orElseThrow().where().getFirst();
    }

    /// A section of as many paragraphs as the first claim's place asks for, and one more.
    private Path text() throws IOException {
        Place place = place(first());
        StringBuilder text = new StringBuilder("# A made-up text\n\nBefore it all.\n\n");
        text.append("## ").append(place.section()).append("\n\n");
        for (int i = 1; i <= place.paragraph() + 1; i++) {
            text.append("Paragraph number ").append(i).append(" of it.\n\n");
        }
        return Files.writeString(folder.resolve("article.md"), text);
    }

    private Path attach() throws Exception {
        Path file = text();
        ANSWERS.articleText = Optional.of(file);
        fire("#tab-article");
        fire("#attach-text");
        await(() -> texts(".passage-text").contains("Paragraph number 1 of it."));
        return file;
    }

    @Test
    void aTextIsShownWithItsClaimsAndIsNotCopied() throws Exception {
        attach();
        assertTrue(texts(".article-title").contains("A made-up text"));
        assertTrue(texts(".passage-heading").contains(place(first()).section()));
        assertFalse(session().isUnsaved(), "the workspace is as it was");
        assertTrue(
                texts(".article-line").stream().anyMatch(line -> line.contains("not found in it:")),
                "claims of other sections are told");
    }

    @Test
    void aParagraphLeadsToItsClaim() throws Exception {
        attach();
        String words = "Paragraph number " + place(first()).paragraph() + " of it.";
        ROBOT.interact(session()::deselect);
        ROBOT.clickOn(words);
        await(() -> session().selectedProperty().get().isPresent());
        assertEquals(Optional.of(first()), session().selectedProperty().get());
    }

    @Test
    void aSelectedClaimsParagraphIsMarkedAndItsPlaceLeadsBackToTheText() throws Exception {
        attach();
        fire("#tab-claims");
        ROBOT.interact(() -> session().select(first()));
        await(() -> isShown(".claim-place"));
        fire(".claim-place");
        assertTrue(ROBOT.lookup("#article-text").query().isVisible());
        ListView<?> list = ROBOT.lookup("#article-text").queryListView();
        int marked = place(first()).paragraph() + 1;
        assertEquals(marked, list.getSelectionModel().getSelectedIndex());
        assertEquals(
                1,
                ROBOT.lookup(".passage")
                        .match(
                                (javafx.scene.Node cell) ->
                                        cell.getPseudoClassStates().stream()
                                                .anyMatch(
                                                        s ->
                                                                s.getPseudoClassName()
                                                                        .equals("marked")))
                        .queryAll()
                        .size());
    }

    private static String field(String query) {
        return ROBOT.lookup(query).queryAs(TextField.class).getText();
    }

    @Test
    void aClaimIsWrittenFromAParagraph() throws Exception {
        attach();
        ROBOT.clickOn("Before it all.").rightClickOn("Before it all.");
        ROBOT.clickOn("New claim from this paragraph…");
        await(() -> isShown("#claim-sheet"));
        assertEquals("Opening", field(".place-section"));
        assertEquals("1", field(".place-paragraph"));
        ROBOT.clickOn("#claim-statement").push(KeyCode.ESCAPE);
        await(() -> !isShown("#claim-sheet"));
    }

    @Test
    void theTextIsThereAgainWhenTheWorkspaceIsOpenedAgain() throws Exception {
        Path file = attach();
        ROBOT.interact(() -> window().commands().open(WindowFixture.STORY));
        await(() -> texts(".passage-text").contains("Before it all."));
        Files.delete(file);
        ROBOT.interact(() -> window().commands().open(WindowFixture.STORY));
        await(
                () ->
                        texts(".nothing").stream()
                                .anyMatch(t -> t.endsWith("article.md is not there.")));
    }

    @Test
    void whatIsNoTextIsToldAndNotAttached() throws Exception {
        ANSWERS.articleText =
                Optional.of(Files.writeString(folder.resolve("scan.pdf"), "%PDF-1.7 x"));
        fire("#tab-article");
        fire("#attach-text");
        await(() -> isShown(".notice"));
        assertFalse(ROBOT.lookup("#article-text").query().isVisible());
    }
}
