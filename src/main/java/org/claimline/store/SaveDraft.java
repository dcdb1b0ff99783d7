package org.claimline.store;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// The files of a workspace's folder that are written anew together: all of them, or none.
///
/// They are written to a draft inside the folder first. Giving the draft its final name is the one
/// step that decides: a program stopped before it leaves the old workspace, one stopped after it
/// the new, which is put in place as soon as the folder is opened again.
final class SaveDraft implements AutoCloseable {

    /// A draft that is decided, but not yet all in place.
    static final String DECIDED = ".claimline-save";

    private static final String GONE = ".gone";

    /// Asked before each change of the disk.
    interface Step {
        void next() throws IOException;
    }

    private final Path folder;
    private final Path draft;
    private final Step step;
    private final Set<String> gone = new LinkedHashSet<>();

    private SaveDraft(Path folder, Step step) {
        this.folder = folder;
        this.step = step;
        draft = folder.resolve(DECIDED + "-" + UUID.randomUUID());
    }

    static SaveDraft in(Path folder) throws IOException {
        return in(folder, () -> {});
    }

    static SaveDraft in(Path folder, Step step) throws IOException {
        finish(folder, step);
        SaveDraft one = new SaveDraft(folder, step);
        step.next();
        Files.createDirectory(one.draft);
        return one;
    }

    /// Whether there is a file of this path, or will be.
    boolean isThere(String path) {
        return Files.exists(draft.resolve(path))
                || !gone.contains(path) && Files.exists(folder.resolve(path));
    }

    /// @param path inside the folder, `/` between folders
    void write(String path, String text) throws IOException {
        put(InsideFolder.resolve(draft, path), text);
        gone.remove(path);
    }

    void remove(String path) {
        gone.add(path);
    }

    private void put(Path file, String text) throws IOException {
        step.next();
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (FileChannel out =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
    }

    /// Puts the files in place.
    ///
    /// @throws IOException where there is no room for one of them; nothing is changed then
    void commit() throws IOException {
        for (Path file : files(draft)) {
            Path parent = inside(folder, draft.relativize(file).toString()).getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
        }
        put(draft.resolve(GONE), String.join("\n", gone));
        step.next();
        Files.move(draft, folder.resolve(DECIDED), StandardCopyOption.ATOMIC_MOVE);
        finish(folder, step);
    }

    /// Puts in place what was decided when a program was stopped; nothing where there is nothing.
    ///
    /// @throws IOException where it cannot be put in place; it is tried again next time
    static void finish(Path folder) throws IOException {
        finish(folder, () -> {});
    }

    private static void finish(Path folder, Step step) throws IOException {
        Path decided = folder.resolve(DECIDED);
        if (!Files.isDirectory(decided)) {
            return;
        }
        for (Path file : files(decided)) {
            String path = decided.relativize(file).toString();
            if (!path.equals(GONE)) {
                Path target = inside(folder, path);
                step.next();
                Files.move(
                        file,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path list = decided.resolve(GONE);
        if (Files.exists(list)) {
            for (String path : Files.readAllLines(list)) {
                if (!path.isBlank()) {
                    step.next();
                    Files.deleteIfExists(inside(folder, path));
                }
            }
        }
        deleteAll(decided, step);
    }

    private static Path inside(Path folder, String path) throws IOException {
        try {
            Path file = InsideFolder.resolve(folder, path.replace(File.separatorChar, '/'));
            Path parent = file.getParent();
            if (parent != null
                    && Files.exists(parent)
                    && !parent.toRealPath().startsWith(folder.toRealPath())) {
                throw new IOException(file + ": its folder is a link that leads out");
            }
            return file;
        } catch (IllegalArgumentException e) {
            throw new IOException(folder.resolve(DECIDED) + ": " + e.getMessage(), e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// Deletes a folder with all that lies in it.
    static void deleteAll(Path folder, Step step) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                step.next();
                Files.deleteIfExists(path);
            }
        }
    }

    /// Takes away a draft that was not decided.
    @Override
    public void close() throws IOException {
        if (Files.exists(draft)) {
            deleteAll(draft, step);
        }
    }
}
