package org.claimline.cli;

import java.nio.file.Path;
import java.util.List;

/// Opens the window, which the commands themselves do not know.
@FunctionalInterface
public interface WindowOpener {

    /// Opens what is named, or the bundled story where nothing is, and returns when the window is
    /// closed.
    ///
    /// @param named a workspace's folder or bundle, and files of figures that are imported
    /// @throws RuntimeException where there is no display; its cause says so
    void open(List<Path> named);
}
