package org.claimline.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// A file that is written whole or not at all: beside its place first, then moved there.
public final class WholeFile {

    private WholeFile() {}

    /// What is written.
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Puts a text in the place of a file: whoever reads it finds the old or the new.
    ///
    /// @throws IOException where it cannot be written; the file is as before
    public static void replace(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8), Existing.REPLACE);
    }

    /// @throws FileAlreadyExistsException where the file is there and `existing` says keep
    /// @throws IOException where it cannot be written
    public static void write(Path file, byte[] content, Existing existing) throws IOException {
        write(file, out -> out.write(content), existing);
    }

    /// @throws FileAlreadyExistsException where the file is there and `existing` says keep
    /// @throws IOException where it cannot be written
    public static void write(Path file, Content content, Existing existing) throws IOException {
        refuse(file, existing);
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException(file + " is not a file's name");
        }
        Files.createDirectories(folder);
        Path draft = folder.resolve(".claimline-" + UUID.randomUUID());
        try {
            try (OutputStream out =
                    new BufferedOutputStream(
                            Files.newOutputStream(
                                    draft,
                                    StandardOpenOption.CREATE_NEW,
                                    StandardOpenOption.WRITE))) {
                content.write(out);
            }
            move(draft, target, existing);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// Before the work: a file that is there and is to be kept.
    ///
    /// @throws FileAlreadyExistsException where that is so
    public static void refuse(Path file, Existing existing) throws FileAlreadyExistsException {
        if (existing == Existing.KEEP && Files.exists(file)) {
            throw new FileAlreadyExistsException(
                    file.toString(), null, "the file is there already and was left");
        }
    }

    private static void move(Path draft, Path target, Existing existing) throws IOException {
        switch (existing) {
            case KEEP -> Files.move(draft, target);
            case REPLACE -> {
                try {
                    Files.move(
                            draft,
                            target,
                            StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING);
                } catch (AtomicMoveNotSupportedException e) {
                    Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
