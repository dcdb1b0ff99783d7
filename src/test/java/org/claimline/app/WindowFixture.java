package org.claimline.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.claimline.app.look.Theme;
import org.claimline.app.state.FileDialogs;
import org.claimline.app.state.Library;
import org.claimline.app.state.Printing;
import org.claimline.app.state.Saved;
import org.claimline.app.state.Session;
import org.claimline.app.state.TaskRunner;
import org.claimline.plan.Palette;
import org.claimline.store.settings.SettingsFile;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window on a real stage, in its folded layout, with a person's answers to file dialogs
/// given beforehand.
final class WindowFixture {

    static final Path STORY = Path.of("datasets/kazakhstan-2022");
    static final FxRobot ROBOT = new FxRobot();
    static final Answers ANSWERS = new Answers();
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    private static MainWindow window;
    private static SettingsFile settings = new SettingsFile(Path.of("target/no-settings"));

    private WindowFixture() {}

    static MainWindow window() {
        return window;
    }

    /// Where the window remembers things.
    static SettingsFile settings() {
        return settings;
    }

    /// A person's answers to the system's dialogs, given beforehand.
    static final class Answers implements FileDialogs, Printing {
        Optional<Path> folder = Optional.empty();
        List<Path> files = List.of();
        List<Path> csv = List.of();
        Optional<Path> articleText = Optional.empty();
        Optional<Path> newFolder = Optional.empty();
        Optional<Path> picture = Optional.empty();
        Optional<Path> table = Optional.empty();
        Optional<Path> page = Optional.empty();
        Optional<Path> bundle = Optional.empty();
        Printing.Asked paper = new Printing.Asked.NoPrinter();
        Optional<Turn> turned = Optional.empty();

        @Override
        public Asked ask(String name, Turn turn) {
            turned = Optional.of(turn);
            return paper;
        }

        @Override
        public Optional<Path> folder() {
            return folder;
        }

        @Override
        public List<Path> files() {
            return files;
        }

        @Override
        public List<Path> csvFiles() {
            return csv;
        }

        @Override
        public Optional<Path> articleText() {
            return articleText;
        }

        @Override
        public Optional<Path> newFolder(String name) {
            return newFolder;
        }

        @Override
        public Optional<Path> picture(String name) {
            return picture;
        }

        @Override
        public Optional<Path> page(String name) {
            return page;
        }

        @Override
        public Optional<Path> bundle(String name) {
            return bundle;
        }

        @Override
        public Optional<Path> table(String title, String name) {
            return table;
        }
    }

    /// Opens the window once; it stays for all tests of a class.
    static void open() throws Exception {
        open(TaskRunner.atOnce(), new StoredLibrary());
    }

    static void open(TaskRunner tasks, Library library) throws Exception {
        settings = new SettingsFile(Files.createTempDirectory("claimline-settings"));
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(
                stage -> {
                    Theme.loadFonts();
                    stage.setX(0);
                    stage.setY(0);
                    stage.setWidth(1000);
                    stage.setHeight(800);
                    window =
                            new MainWindow(
                                    stage,
                                    new MainWindow.Surroundings(
                                            tasks, ANSWERS, library, ANSWERS, settings, NOON));
                    stage.show();
                });
    }

    /// Shows the story as at first, with nothing over it.
    static void story() {
        ROBOT.interact(
                () -> {
                    ROBOT.lookup(".notice").queryAll().forEach(n -> n.setVisible(false));
                    notices().getChildren().clear();
                    giveUpChanges();
                    window.commands().open(STORY);
                    window.session().paletteProperty().set(Palette.LIGHT);
                    ROBOT.lookup(".claims-scroll")
                            .queryAllAs(ScrollPane.class)
                            .forEach(scroll -> scroll.setVvalue(0));
                });
        ROBOT.push(KeyCode.ESCAPE);
        ROBOT.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// As if all had been saved, so that nothing asks.
    static void giveUpChanges() {
        window.session()
                .saved(
                        new Saved(
                                Optional.empty(),
                                Saved.Access.WRITABLE,
                                window.session().workspace()));
    }

    static NoticeStack notices() {
        return ROBOT.lookup("#notices").queryAs(NoticeStack.class);
    }

    static Session session() {
        return window.session();
    }

    static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static List<String> texts(String query) {
        List<String> texts = new ArrayList<>();
        ROBOT.lookup(query)
                .queryAll()
                .forEach(
                        node -> {
                            if (node instanceof Labeled labeled) {
                                texts.add(labeled.getText());
                            }
                        });
        return texts;
    }

    static boolean isShown(String query) {
        return ROBOT.lookup(query).tryQuery().isPresent();
    }

    /// Presses a button, a link or a tick once it is there and can be pressed.
    static void fire(String query) throws Exception {
        await(() -> isShown(query) && !ROBOT.lookup(query).query().isDisabled());
        ROBOT.interact(() -> ROBOT.lookup(query).<ButtonBase>queryAs(ButtonBase.class).fire());
    }

    /// Chooses a value of a setting in the import dialog by its words.
    static void chooseSetting(String setting, String words) throws Exception {
        String query = "#setting-" + setting;
        await(() -> isShown(query));
        ROBOT.interact(
                () ->
                        ROBOT.lookup(query).queryAs(MenuButton.class).getItems().stream()
                                .filter(item -> words.equals(item.getText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }
}
