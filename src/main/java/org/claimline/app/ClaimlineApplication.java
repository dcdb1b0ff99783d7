package org.claimline.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.claimline.app.look.Theme;
import org.claimline.app.state.TaskRunner;
import org.claimline.store.settings.SettingsFile;

/// The program as JavaFX starts it.
public final class ClaimlineApplication extends Application {

    private static final System.Logger LOG = System.getLogger("claimline");

    /// JavaFX makes the application, so that what it shows waits here for it.
    private static Optional<ReadAhead> first = Optional.empty();

    private final TaskRunner tasks = TaskRunner.inBackground();

    /// To be said before JavaFX makes the application.
    static void opensWith(ReadAhead ahead) {
        first = Optional.of(ahead);
    }

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
        first.ifPresent(ahead -> ahead.open(window.commands()));
        window.offerUnsaved();
    }

    @Override
    public void stop() {
        tasks.close();
    }
}
