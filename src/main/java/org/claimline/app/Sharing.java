package org.claimline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.claimline.app.state.Library;
import org.claimline.app.state.Saved;
import org.claimline.store.Existing;
import org.claimline.store.bundle.BundleWriter;
import org.claimline.store.bundle.BundleWriter.Origins;
import org.claimline.store.bundle.Temporary;
import org.claimline.workspace.Workspace;

/// Writes the workspace as the window has it, saved or not, as a bundle.
///
/// @param saved what of it lies on disk
/// @param now what the window has
record Sharing(Library library, Saved saved, Workspace now, Clock clock) {

    /// @throws IOException with a sentence, where it cannot be written
    void write(Path file) throws IOException {
        Optional<Path> folder = saved.folder();
        if (folder.isPresent() && saved.workspace().equals(now)) {
            write(folder.get(), file);
            return;
        }
        Path around = Files.createTempDirectory("claimline-");
        try {
            Path copy = around.resolve(now.name().isEmpty() ? "workspace" : now.name());
            library.saveAs(folder, saved.workspace(), now, copy);
            write(copy, file);
        } finally {
            Temporary.delete(around);
        }
    }

    private void write(Path folder, Path file) throws IOException {
        BundleWriter.write(
                folder, now, Origins.LEFT, MadeFrom.making(clock), file, Existing.REPLACE);
    }
}
