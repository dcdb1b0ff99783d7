package org.claimline.cli;

import java.nio.file.Path;
import org.claimline.store.Opened;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/// `WORKSPACE`, the first argument of every command about one.
final class WorkspaceArgument {

    @Parameters(
            index = "0",
            paramLabel = "WORKSPACE",
            description = "a folder, a bundle (.zip), or a story's name")
    private String name = "";

    private @Nullable Place place;

    /// As a person wrote it.
    String name() {
        return name;
    }

    Place place(Console console) {
        if (place == null) {
            place = Place.of(Places.workspace(console, name));
        }
        return place;
    }

    Path folder(Console console) {
        return place(console).folder();
    }

    /// Opens it and tells all that is wrong with it.
    Opened open(Console console) {
        return Places.open(console, place(console));
    }
}
