package org.claimline.app;

import static org.claimline.app.WindowFixture.ANSWERS;
import static org.claimline.app.WindowFixture.ROBOT;
import static org.claimline.app.WindowFixture.await;
import static org.claimline.app.WindowFixture.fire;
import static org.claimline.app.WindowFixture.isShown;
import static org.claimline.app.WindowFixture.session;
import static org.claimline.app.WindowFixture.settings;
import static org.claimline.app.WindowFixture.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.claimline.board.PanelId;
import org.claimline.claim.ClaimId;
import org.claimline.store.settings.PictureChoice;
import org.claimline.store.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sheet that asks how a picture is to be made.
final class PictureSheetTest {

    @TempDir private Path temp;

    @BeforeAll
    static void open() throws Exception {
        WindowFixture.open();
    }

    @BeforeEach
    void story() {
        WindowFixture.story();
        ROBOT.interact(() -> session().panelProperty().set(Optional.of(new PanelId("income"))));
    }

    @AfterEach
    void close() {
        if (isShown("#picture-sheet")) {
            ROBOT.push(KeyCode.ESCAPE);
        }
    }

    private static void ask() throws Exception {
        ROBOT.push(KeyCode.SHORTCUT, KeyCode.E);
        await(() -> isShown("#picture-sheet"));
    }

    private static void choose(String query, String words) {
        ROBOT.interact(() -> choose(box(query), words));
    }

    private static ChoiceBox<?> box(String query) {
        return (ChoiceBox<?>) ROBOT.lookup(query).query();
    }

    private static <T> void choose(ChoiceBox<T> box, String words) {
        box.getItems().stream()
                .filter(item -> box.getConverter().toString(item).equals(words))
                .findFirst()
                .ifPresentOrElse(
                        box::setValue,
                        () -> {
                            throw new AssertionError(words + " is not in " + box.getItems());
                        });
    }

    private static String chosen(String query) {
        return chosen(box(query));
    }

    private static <T> String chosen(ChoiceBox<T> box) {
        return box.getConverter().toString(box.getValue());
    }

    private static String text(String query) {
        return ROBOT.lookup(query).queryAs(TextInputControl.class).getText();
    }

    private static int number(String query) {
        return (int) ROBOT.lookup(query).queryAs(Spinner.class).getValue();
    }

    private static Image preview() {
        return ROBOT.lookup("#picture-preview .image-view").queryAs(ImageView.class).getImage();
    }

    @Test
    void thePictureIsShownAsItWillBe() throws Exception {
        ask();
        await(() -> preview() != null);
        assertEquals(1600, preview().getWidth());
        choose("#picture-preset", "Square");
        await(() -> preview().getHeight() == 1080);
        assertEquals(1080, number("#picture-width"));
        Image light = preview();
        choose("#picture-look", "Dark");
        await(() -> preview() != light);
        assertTrue(
                preview().getPixelReader().getColor(4, 4).getBrightness() < 0.3,
                "the preview is dark");
    }

    @Test
    void aSizeOfOnesOwnIsNoPreset() throws Exception {
        ask();
        choose("#picture-preset", "A4, across");
        assertEquals("A4, across", chosen("#picture-preset"));
        ROBOT.doubleClickOn("#picture-width").push(KeyCode.SHORTCUT, KeyCode.A);
        ROBOT.write("1234").push(KeyCode.TAB);
        assertEquals("Your own size", chosen("#picture-preset"));
        assertEquals(1234, number("#picture-width"));
    }

    @Test
    void whatIsNoNumberIsNotTaken() throws Exception {
        ask();
        ROBOT.doubleClickOn("#picture-width").push(KeyCode.SHORTCUT, KeyCode.A);
        ROBOT.write("wide").push(KeyCode.TAB);
        assertEquals(1600, number("#picture-width"));
        assertEquals("1600", text("#picture-width .text-field"));
    }

    @Test
    void aPictureTooLargeIsSaidAndNotSaved() throws Exception {
        ask();
        ROBOT.interact(
                () -> {
                    number("#picture-width", 9000);
                    number("#picture-height", 9000);
                    ROBOT.lookup("#picture-scale")
                            .<Spinner<Double>>queryAs(spinner())
                            .getValueFactory()
                            .setValue(4.0);
                });
        await(() -> texts("#picture-wrong").getFirst().startsWith("A picture of 36000"));
        assertTrue(ROBOT.lookup("#picture-save").query().isDisabled());
    }

    private static void number(String query, int value) {
        ROBOT.lookup(query).<Spinner<Integer>>queryAs(spinner()).getValueFactory().setValue(value);
    }

    @SuppressWarnings("unchecked")
    private static <T> Class<Spinner<T>> spinner() {
        return (Class<Spinner<T>>) (Class<?>) Spinner.class;
    }

    @Test
    void titleAndAlternativeTextAreWrittenOtherwise() throws Exception {
        Path file = temp.resolve("income.svg");
        ANSWERS.picture = Optional.of(file);
        ask();
        assertEquals("Household income per head", text("#picture-title"));
        assertTrue(text("#picture-alternative").startsWith("Household income per head: "));
        ROBOT.interact(
                () -> {
                    ROBOT.lookup("#picture-title")
                            .queryAs(TextInputControl.class)
                            .setText("Ten years of income");
                    ROBOT.lookup("#picture-alternative")
                            .queryAs(TextInputControl.class)
                            .setText("It rises, then falls.");
                });
        choose("#picture-form", "SVG, letters as text");
        fire("#picture-save");
        await(() -> Files.exists(file));
        String svg = Files.readString(file);
        assertTrue(svg.contains("Ten years of income"));
        assertTrue(svg.contains("It rises, then falls."));
        assertTrue(
                svg.indexOf("Ten years of income") < svg.indexOf("Household income per head"),
                "the title comes first");
    }

    @Test
    void ofASelectedClaimTheTitleSaysWhatTheDataSays() throws Exception {
        ROBOT.interact(() -> session().select(new ClaimId("income-peak")));
        ask();
        String title = text("#picture-title");
        assertTrue(title.startsWith("Claim: "), title);
        assertTrue(title.contains(". The data: "), title);
    }

    @Test
    void whatMayMisleadIsSaid() throws Exception {
        ask();
        await(() -> texts(".caution").equals(List.of("Nothing to be careful about.")));
        choose("#picture-subject", "The whole board");
        await(() -> texts(".caution").getFirst().startsWith("! Claim 19, periods ±2: holds in "));
    }

    @Test
    void theNextPictureIsMadeLikeTheLast() throws Exception {
        ANSWERS.picture = Optional.of(temp.resolve("one.pdf"));
        ask();
        choose("#picture-form", "PDF, a page to be printed");
        choose("#picture-preset", "A4, across");
        choose("#picture-look", "Dark");
        fire("#picture-save");
        await(() -> Files.exists(temp.resolve("one.pdf")));
        assertEquals(
                Optional.of(new PictureChoice("pdf", 1600, 1131, 2, Settings.Look.DARK)),
                settings().read().picture());
        ask();
        assertEquals("PDF, a page to be printed", chosen("#picture-form"));
        assertEquals("A4, across", chosen("#picture-preset"));
        assertEquals("Dark", chosen("#picture-look"));
        ROBOT.interact(
                () -> {
                    try {
                        settings().change(s -> s.withPicture(PictureChoice.USUAL));
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
    }
}
