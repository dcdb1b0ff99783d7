package org.claimline.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.app.state.Library;
import org.claimline.app.state.Saved;
import org.claimline.app.state.Session;
import org.claimline.claim.accepted.Accepted;
import org.claimline.csv.Problem;
import org.claimline.store.LockFile;
import org.claimline.store.Opened;
import org.claimline.store.bundle.Bundle;

/// What was read of a workspace, ready to be shown.
///
/// @param folder where it lies
/// @param ready empty where it is none that can be opened
record Opening(
        Path folder,
        Saved.Access access,
        Optional<Session.Ready> ready,
        List<Problem> problems,
        Optional<Accepted> accepted) {

    /// Reads a workspace's folder, or a bundle of one.
    static Opening read(Library library, Path path) throws IOException {
        if (Bundle.isNamed(path)) {
            Bundle bundle = library.bundle(path);
            return of(library, bundle.folder(), Saved.Access.UNPACKED, bundle.open());
        }
        return of(library, path, Saved.Access.of(path), library.workspace(path));
    }

    private static Opening of(Library library, Path folder, Saved.Access access, Opened opened) {
        LockFile lock = library.accepted(folder);
        List<Problem> problems = new ArrayList<>(opened.problems());
        problems.addAll(lock.problems());
        return new Opening(
                folder,
                access,
                opened.workspace().map(Session.Ready::of),
                problems,
                lock.accepted());
    }
}
