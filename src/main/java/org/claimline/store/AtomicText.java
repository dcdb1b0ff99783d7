package org.claimline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes a text in the place of a file in one move: whoever reads it finds the old or the new.
public final class AtomicText {

    private AtomicText() {}

    /// @throws IOException where it cannot be written; the file is as before
    public static void write(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(".claimline-" + UUID.randomUUID());
        try {
            Files.writeString(draft, text, StandardOpenOption.CREATE_NEW);
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
