package org.claimline.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.claimline.app.look.Theme;
import org.claimline.app.state.TaskRunner;
import org.claimline.store.settings.SettingsFile;

/// The program as JavaFX starts it.
public final class ClaimlineApplication extends Application {

    private static final System.Logger LOG = System.getLogger("claimline");

    private final TaskRunner tasks = TaskRunner.inBackground();

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        SettingsFile settings =
                SettingsFile.of(
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", "")),
                        name -> Objects.requireNonNullElse(System.getenv(name), ""));
        Remembered remembered = new Remembered(settings);
        MainWindow window =
                new MainWindow(
                        stage,
                        new MainWindow.Surroundings(
                                tasks,
                                new NativeFileDialogs(stage),
                                new StoredLibrary(),
                                new NativePrinting(stage),
                                settings,
                                Clock.systemDefaultZone()));
        Subscription look = remembered.look(window.session());
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (thread, fault) -> {
                            LOG.log(System.Logger.Level.ERROR, "A fault of the program", fault);
                            window.failed(fault);
                        });
        remembered.place(stage);
        stage.setOnHiding(e -> remembered.keep(stage, window.session()));
        stage.setOnHidden(
                e -> {
                    look.unsubscribe();
                    window.close();
                });
        stage.show();
        List<String> arguments = getParameters().getUnnamed();
        if (arguments.isEmpty()) {
            window.commands().openStory();
        } else {
            Path named = Path.of(arguments.getFirst());
            if (Files.isRegularFile(named)) {
                window.commands().take(List.of(named));
            } else {
                window.commands().open(named);
            }
        }
        window.offerUnsaved();
    }

    @Override
    public void stop() {
        tasks.close();
    }
}
