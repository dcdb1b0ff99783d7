package org.claimline.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/// Opens the window.
public final class WindowLauncher {

    private WindowLauncher() {}

    /// Starts JavaFX, opens a workspace's folder, or the bundled story where none is named, and
    /// returns when the window is closed. Once in a program's life.
    ///
    /// @throws RuntimeException where there is no display; its cause says so
    public static void open(Optional<Path> workspace) {
        ClaimlineApplication.opensWith(ReadAhead.of(new StoredLibrary(), workspace));
        // JavaFX warns at every start that it is on the class path, where this program keeps it.
        Logger.getLogger("javafx").setLevel(Level.SEVERE);
        Application.launch(ClaimlineApplication.class);
    }
}
