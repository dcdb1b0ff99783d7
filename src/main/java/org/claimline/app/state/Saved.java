package org.claimline.app.state;

import java.nio.file.Path;
import java.util.Optional;
import org.claimline.store.BundledStory;
import org.claimline.workspace.Workspace;

/// What of the window lies on disk.
///
/// @param folder where; empty where it was never saved
/// @param access whether it may be saved there
/// @param workspace what lies there
public record Saved(Optional<Path> folder, Access access, Workspace workspace) {

    public enum Access {
        WRITABLE,
        /// The bundled story, which is kept as it is.
        READ_ONLY,
        /// What a bundle held, unpacked for as long as the program runs.
        UNPACKED;

        /// How a folder may be saved to.
        public static Access of(Path folder) {
            return BundledStory.isIn(folder) ? READ_ONLY : WRITABLE;
        }
    }

    /// A workspace that was never saved: everything in it is unsaved.
    public static final Saved NOWHERE = new Saved(Optional.empty(), Access.WRITABLE, Session.EMPTY);

    /// Where it lies that stays when the program ends.
    public Optional<Path> lasting() {
        return access == Access.UNPACKED ? Optional.empty() : folder;
    }

    /// Where it may be saved without asking; empty where it has to be asked.
    public Optional<Path> place() {
        return access == Access.WRITABLE ? folder : Optional.empty();
    }
}
