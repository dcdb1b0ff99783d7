package org.claimline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.claimline.app.state.Library;
import org.claimline.store.BundledStory;

/// What the window is opened with. A workspace, or the bundled story, is read while JavaFX starts
/// and the window is made, which takes as long.
final class ReadAhead {

    private final Library library;
    private final Optional<Path> workspace;
    private final List<Path> files;
    private final FutureTask<Opening> reading = new FutureTask<>(this::read);

    private ReadAhead(Library library, Optional<Path> workspace, List<Path> files) {
        this.library = library;
        this.workspace = workspace;
        this.files = files;
    }

    /// Begins to read, on a thread of its own.
    ///
    /// @param named a folder first, if any; files come in as files that are chosen do
    static ReadAhead of(Library library, List<Path> named) {
        Optional<Path> folder =
                named.stream().limit(1).filter(path -> !Files.isRegularFile(path)).findFirst();
        ReadAhead ahead =
                new ReadAhead(
                        library, folder, named.subList(folder.isPresent() ? 1 : 0, named.size()));
        if (ahead.reads()) {
            Thread.ofPlatform().daemon().name("claimline-ahead").start(ahead.reading);
        }
        return ahead;
    }

    private boolean reads() {
        return workspace.isPresent() || files.isEmpty();
    }

    private Opening read() throws IOException {
        return Opening.read(
                library,
                workspace.isPresent() ? workspace.get() : library.storyFolder(BundledStory.NAME));
    }

    private Opening result() throws Exception {
        try {
            return reading.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /// Opens it in the window.
    void open(Commands commands) {
        if (workspace.isPresent()) {
            commands.open(workspace.get(), this::result);
        } else if (reads()) {
            commands.openStory(BundledStory.NAME, this::result);
        }
        commands.take(files);
    }
}
