package org.claimline.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.claimline.app.look.Theme;
import org.claimline.app.state.Printing;
import org.claimline.app.state.TaskRunner;
import org.claimline.claim.ClaimId;
import org.claimline.plan.Palette;
import org.claimline.store.BundledStory;
import org.claimline.store.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The guide's pictures of the window, made anew by `mvn -q test -Dtest=Screenshots`: no screen is
/// needed, and they are as large as they are wanted.
final class Screenshots {

    private static final Path FOLDER = Path.of("docs/guide/images");
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    private final WindowFixture.Answers answers = new WindowFixture.Answers();
    private MainWindow window;
    private Scene scene;
    private Region root;

    private void open(double width, double height) throws Exception {
        FxToolkit.registerPrimaryStage();
        SettingsFile settings = new SettingsFile(Files.createTempDirectory("claimline-settings"));
        onFx(
                () -> {
                    Theme.loadFonts();
                    Stage stage = new Stage();
                    stage.setWidth(900);
                    stage.setHeight(700);
                    window =
                            new MainWindow(
                                    stage,
                                    new MainWindow.Surroundings(
                                            TaskRunner.atOnce(),
                                            answers,
                                            new StoredLibrary(),
                                            (name, turn) -> new Printing.Asked.NoPrinter(),
                                            settings,
                                            NOON));
                    scene = stage.getScene();
                    root = (Region) scene.getRoot();
                    root.setPrefSize(width, height);
                    // As large as it is wanted on a screen as small as it may be.
                    Group small = new Group();
                    small.getTransforms().add(new Scale(900 / width, 900 / width));
                    scene.setRoot(small);
                    small.getChildren().add(root);
                    stage.show();
                    return null;
                });
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }

    /// Writes what a node shows once it has come to rest.
    private static void write(String name, Node of) throws Exception {
        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
        save(onFx(() -> of.snapshot(null, null)), FOLDER.resolve(name + ".png"));
    }

    private static void save(WritableImage image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage written = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int colour = image.getPixelReader().getArgb(x, y);
                written.setRGB(x, y, colour);
                colours.add(colour);
            }
        }
        Files.createDirectories(FOLDER);
        ImageIO.write(written, "png", file.toFile());
        assertTrue(colours.size() > 100, file + " has " + colours.size() + " colours");
    }

    private void story(Palette palette) throws Exception {
        onFx(
                () -> {
                    window.session().paletteProperty().set(palette);
                    window.commands().openStory();
                    return null;
                });
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> !window.session().workspace().claims().isEmpty());
        onFx(
                () -> {
                    window.session().select(new ClaimId("income-peak"));
                    return null;
                });
    }

    private void press(KeyCode key) throws Exception {
        onFx(
                () -> {
                    root.fireEvent(
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    key.getName(),
                                    key,
                                    false,
                                    false,
                                    false,
                                    false));
                    return null;
                });
    }

    @Test
    void windowLightDarkAndPresented() throws Exception {
        open(1600, 1000);
        story(Palette.LIGHT);
        write("window-light", root);
        story(Palette.DARK);
        write("window-dark", root);
        story(Palette.LIGHT);
        press(KeyCode.F11);
        write("presentation", root);
        close();
    }

    @Test
    void windowSmall() throws Exception {
        open(1000, 700);
        story(Palette.LIGHT);
        write("window-small", root);
        close();
    }

    @Test
    void windowOnALargeScreen() throws Exception {
        open(3840, 2160);
        story(Palette.LIGHT);
        write("window-4k", root);
        close();
    }

    @Test
    void smallStoryAndEmptyBoard() throws Exception {
        open(1600, 1000);
        write("empty-board", root);
        onFx(
                () -> {
                    window.commands().openStory(BundledStory.SMALL);
                    return null;
                });
        write("food-prices", root);
        close();
    }

    @Test
    void importDialog() throws Exception {
        open(1000, 700);
        answers.csv = List.of(Path.of("datasets/published/consumer-prices.csv"));
        onFx(
                () -> {
                    window.commands().importFiles();
                    return null;
                });
        Optional<Scene> dialog =
                onFx(
                        () ->
                                javafx.stage.Window.getWindows().stream()
                                        .map(javafx.stage.Window::getScene)
                                        .filter(
                                                s ->
                                                        s != null
                                                                && s.lookup("#import-dialog")
                                                                        != null)
                                        .findFirst());
        write("import-dialog", dialog.orElseThrow().getRoot());
        onFx(
                () -> {
                    dialog.orElseThrow().getWindow().hide();
                    return null;
                });
        close();
    }

    private void close() throws Exception {
        onFx(
                () -> {
                    window.close();
                    scene.getWindow().hide();
                    return null;
                });
    }
}
