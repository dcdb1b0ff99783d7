package org.claimline.app;

import java.io.IOException;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.claimline.app.state.Session;
import org.claimline.plan.Palette;
import org.claimline.store.settings.Settings;
import org.claimline.store.settings.SettingsFile;

/// Where the window stood and how it looked when it was closed last. The look follows the system's
/// until a person chooses one.
final class Remembered {

    private static final System.Logger LOG = System.getLogger("claimline");
    private static final double WIDE = 1600;
    private static final double HIGH = 1000;

    private final SettingsFile file;
    private final Settings settings;
    private Palette given;

    Remembered(SettingsFile file) {
        this.file = file;
        this.settings = read(file);
        given =
                switch (settings.look().orElse(ofSystem())) {
                    case LIGHT -> Palette.LIGHT;
                    case DARK -> Palette.DARK;
                };
    }

    private static Settings read(SettingsFile file) {
        try {
            return file.read();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The settings are not read: " + e.getMessage());
            return Settings.NONE;
        }
    }

    private static Settings.Look ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                ? Settings.Look.DARK
                : Settings.Look.LIGHT;
    }

    /// Puts the window where it stood, as far as there is a screen; else in the middle.
    void place(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(WIDE, screen.getWidth()));
        stage.setHeight(Math.min(HIGH, screen.getHeight()));
        settings.frame()
                .filter(
                        frame ->
                                !Screen.getScreensForRectangle(
                                                frame.x() + 40, frame.y() + 10, 40, 10)
                                        .isEmpty())
                .ifPresent(
                        frame -> {
                            stage.setX(frame.x());
                            stage.setY(frame.y());
                            stage.setWidth(frame.width());
                            stage.setHeight(frame.height());
                            stage.setMaximized(frame.maximized());
                        });
    }

    /// Gives the window its look; follows the system's as long as none is chosen.
    Subscription look(Session session) {
        session.paletteProperty().set(given);
        return Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(
                        (before, now) -> {
                            if (settings.look().isEmpty()
                                    && session.paletteProperty().get() == given) {
                                given = now == ColorScheme.DARK ? Palette.DARK : Palette.LIGHT;
                                session.paletteProperty().set(given);
                            }
                        });
    }

    /// Remembers the window for the next time.
    void keep(Stage stage, Session session) {
        Palette now = session.paletteProperty().get();
        Settings.Frame frame =
                new Settings.Frame(
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.isMaximized());
        try {
            file.change(
                    s -> {
                        Settings next = s.withFrame(frame);
                        return now == given && s.look().isEmpty()
                                ? next
                                : next.withLook(
                                        now == Palette.DARK
                                                ? Settings.Look.DARK
                                                : Settings.Look.LIGHT);
                    });
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The window is not remembered: " + e.getMessage());
        }
    }
}
