package org.claimline.app.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.chain.Import;
import org.claimline.store.LockFile;
import org.claimline.store.Opened;
import org.claimline.store.bundle.Bundle;
import org.claimline.workspace.Workspace;

/// Where workspaces and series come from; called off the FX thread.
public interface Library {

    /// A workspace's folder.
    ///
    /// @throws IOException where it cannot be read at all
    Opened workspace(Path folder) throws IOException;

    /// Unpacks a bundle.
    ///
    /// @throws IOException with a sentence, where it is none or may not be unpacked
    Bundle bundle(Path file) throws IOException;

    /// The bundled story's folder, which is never written to.
    ///
    /// @throws IOException where it is not there
    Path storyFolder(String name) throws IOException;

    /// Saves a workspace where it was opened, as
    /// [org.claimline.store.WorkspaceSaver#save(Path, Workspace, Workspace)] does.
    ///
    /// @throws IOException with a sentence, where it cannot be written; it is as before
    void save(Path folder, Workspace before, Workspace now) throws IOException;

    /// Saves a workspace as another folder, as [org.claimline.store.WorkspaceSaver#saveAs] does.
    ///
    /// @throws IOException with a sentence, where it cannot be written
    void saveAs(Optional<Path> from, Workspace before, Workspace now, Path folder)
            throws IOException;

    /// The verdicts that were accepted in a workspace, and what is wrong with their file.
    LockFile accepted(Path folder);

    /// Reads figures; one result, or one for each member or sheet of a file. The results name the
    /// file without its folders.
    ///
    /// @param chosen what was chosen for them
    /// @param remembered what was chosen earlier for figures of their shape; what is chosen now
    ///     wins
    /// @throws java.util.concurrent.CancellationException where `progress` stops it
    List<Import> read(Figures figures, Recipe chosen, Recipes remembered, Progress progress);

    /// The SHA-256 of a file's bytes, as hexadecimal digits.
    ///
    /// @throws IOException where it cannot be read
    String sha256(Path file) throws IOException;
}
