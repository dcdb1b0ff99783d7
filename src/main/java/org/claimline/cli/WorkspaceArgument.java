package org.claimline.cli;

import java.nio.file.Path;
import org.claimline.store.Opened;
import picocli.CommandLine.Parameters;

/// `WORKSPACE`, the first argument of every command about one.
final class WorkspaceArgument {

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "a folder, or a story's name")
    private String name = "";

    /// As a person wrote it.
    String name() {
        return name;
    }

    Path folder(Console console) {
        return Places.workspace(console, name);
    }

    /// Opens it and tells all that is wrong with it.
    Opened open(Console console) {
        return Places.open(console, folder(console));
    }
}
