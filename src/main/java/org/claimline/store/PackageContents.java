package org.claimline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The files of a data package, in a folder or in an archive. A path in it never leads out.
sealed interface PackageContents {

    long LARGEST = 1L << 30;

    /// The package's own file, as a person would name it.
    String descriptor();

    /// A file of the package, as a person would name it.
    String name(String path);

    /// The file itself; empty where it lies in an archive.
    ///
    /// @throws IllegalArgumentException with a sentence, where the path leads out or to no file
    Optional<Path> file(String path);

    /// Its bytes.
    ///
    /// @throws IllegalArgumentException as [#file]
    /// @throws IOException with a sentence, where they cannot be read
    byte[] bytes(String path) throws IOException;

    /// @param path the package's file
    /// @param folder where it lies
    /// @param named the folder as it was named, empty for the working one
    record Folder(Path path, Path folder, String named) implements PackageContents {

        @Override
        public String descriptor() {
            return name(String.valueOf(path.getFileName()));
        }

        @Override
        public String name(String inside) {
            return named.isEmpty() ? inside : named + "/" + inside;
        }

        @Override
        public Optional<Path> file(String inside) {
            Path file = InsideFolder.resolve(folder, inside);
            if (!Files.isRegularFile(file)) {
                throw notThere(inside);
            }
            return Optional.of(file);
        }

        @Override
        public byte[] bytes(String inside) throws IOException {
            Path file = file(inside).orElseThrow();
            if (Files.size(file) > LARGEST) {
                throw tooLarge(inside);
            }
            return Files.readAllBytes(file);
        }
    }

    /// @param archive a `.zip`
    /// @param named as it was named
    /// @param member the package's file in it
    record Archive(Path archive, String named, String member) implements PackageContents {

        /// An archive that holds a package: the one that lies least deep in it.
        static Optional<Archive> of(Path archive, String named) {
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                return zip.stream()
                        .map(ZipEntry::getName)
                        .filter(
                                name ->
                                        name.equals(PackageFile.NAME)
                                                || name.endsWith("/" + PackageFile.NAME))
                        .filter(name -> !name.startsWith("__MACOSX/"))
                        .min(Comparator.comparingLong(Archive::depth))
                        .map(name -> new Archive(archive, named, name));
            } catch (IOException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private static long depth(String name) {
            return name.chars().filter(c -> c == '/').count();
        }

        @Override
        public String descriptor() {
            return named + "!" + member;
        }

        private String inside(String path) {
            return member.substring(0, member.lastIndexOf('/') + 1) + path;
        }

        @Override
        public String name(String path) {
            return named + "!" + inside(path);
        }

        @Override
        public Optional<Path> file(String path) {
            return Optional.empty();
        }

        @Override
        public byte[] bytes(String path) throws IOException {
            InsideFolder.requirePlain(path);
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                ZipEntry entry = zip.getEntry(inside(path));
                if (entry == null || entry.isDirectory()) {
                    throw notThere(path);
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] content = in.readNBytes((int) LARGEST);
                    if (content.length == LARGEST) {
                        throw tooLarge(path);
                    }
                    return content;
                }
            }
        }
    }

    private static IllegalArgumentException notThere(String path) {
        return new IllegalArgumentException("the package has no file '" + path + "'");
    }

    private static IOException tooLarge(String path) {
        return new IOException("'" + path + "' has more than 1024 MiB; at most that can be read");
    }
}
