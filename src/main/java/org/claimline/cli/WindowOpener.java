package org.claimline.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the window, which the commands themselves do not know.
@FunctionalInterface
public interface WindowOpener {

    /// Opens a workspace's folder, or the bundled story, and returns when the window is closed.
    ///
    /// @throws RuntimeException where there is no display; its cause says so
    void open(Optional<Path> workspace);
}
