package org.claimline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/// Opens the window.
public final class WindowLauncher {

    private WindowLauncher() {}

    /// Starts JavaFX, opens what is named, or the bundled story where nothing is, and returns when
    /// the window is closed. Once in a program's life.
    ///
    /// @param named a workspace's folder or bundle, and files of figures that are imported
    /// @throws RuntimeException where there is no display; its cause says so
    public static void open(List<Path> named) {
        ClaimlineApplication.opensWith(ReadAhead.of(new StoredLibrary(), named));
        // JavaFX warns at every start that it is on the class path, where this program keeps it.
        Logger.getLogger("javafx").setLevel(Level.SEVERE);
        Application.launch(ClaimlineApplication.class);
    }
}
