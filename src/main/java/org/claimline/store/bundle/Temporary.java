package org.claimline.store.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Folders that are not to stay.
public final class Temporary {

    private Temporary() {}

    /// Deletes a folder with all that is in it, as far as that can be done.
    public static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // It lies where the machine keeps what is not to stay.
        }
    }
}
