package org.claimline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts kept in `src/test/resources/plan`, compared whole. Run with `-Dgoldens.accept=true` to
/// write them anew, then read what changed.
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/plan");

    private Golden() {}

    /// The files there are.
    static Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    static void check(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("goldens.accept")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
            return;
        }
        if (!Files.exists(file)) {
            fail("there is no golden " + file + "; write it with -Dgoldens.accept=true");
        }
        assertEquals(Files.readString(file), text, file.toString());
    }
}
