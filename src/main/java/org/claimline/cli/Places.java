package org.claimline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimline.store.BundledStory;
import org.claimline.store.Opened;

/// Finds and opens the workspaces that a command names.
final class Places {

    private Places() {}

    /// Where a workspace lies: the folder or bundle named, or, where there is none such, the folder
    /// of the bundled story of that name.
    static Path workspace(Console console, String name) {
        Path named = path(console, name);
        if (!Files.exists(named)
                && (name.equals(BundledStory.NAME) || name.equals(BundledStory.SMALL))) {
            try {
                return BundledStory.folder(name);
            } catch (IOException e) {
                return named;
            }
        }
        return named;
    }

    /// A path as a person named it, from the working folder.
    static Path path(Console console, String name) {
        return console.folder().resolve(name);
    }

    /// Opens a workspace and tells all that is wrong with it.
    static Opened open(Console console, Place place) {
        Opened opened = place.read();
        opened.problems().forEach(problem -> console.warn(problem.toString()));
        return opened;
    }
}
