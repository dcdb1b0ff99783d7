package org.claimline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.claimline.app.state.Library;
import org.claimline.store.BundledStory;

/// What the window is opened with. A workspace, or the bundled story, is read while JavaFX starts
/// and the window is made, which takes as long.
final class ReadAhead {

    private final Library library;
    private final Optional<Path> named;
    private final FutureTask<Opening> reading = new FutureTask<>(this::read);

    private ReadAhead(Library library, Optional<Path> named) {
        this.library = library;
        this.named = named;
    }

    /// Begins to read, on a thread of its own.
    static ReadAhead of(Library library, Optional<Path> named) {
        ReadAhead ahead = new ReadAhead(library, named);
        if (!ahead.isFile()) {
            Thread.ofPlatform().daemon().name("read ahead").start(ahead.reading);
        }
        return ahead;
    }

    /// Files of figures and bundles come in as files that are chosen do.
    private boolean isFile() {
        return named.filter(Files::isRegularFile).isPresent();
    }

    private Opening read() throws IOException {
        return Opening.read(
                library, named.isPresent() ? named.get() : library.storyFolder(BundledStory.NAME));
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
        Callable<Opening> read = this::result;
        if (isFile()) {
            commands.take(List.of(named.orElseThrow()));
        } else if (named.isPresent()) {
            commands.open(named.get(), read);
        } else {
            commands.openStory(BundledStory.NAME, read);
        }
    }
}
