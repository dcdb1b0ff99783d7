package org.claimline.store;

import java.io.IOException;
import java.nio.file.Path;

/// Reads a workspace's folder: `datapackage.json`, `data/*.csv`, `claims.yaml`, `board.yaml`.
public final class WorkspaceReader {

    private WorkspaceReader() {}

    /// Opens a folder. What is damaged becomes a problem with its place; the rest is opened all
    /// the same.
    ///
    /// @throws IOException where the folder cannot be read at all
    public static Opened open(Path folder) throws IOException {
        throw new IOException(folder.toString());
    }
}
