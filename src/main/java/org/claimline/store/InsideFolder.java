package org.claimline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Keeps the paths of a package inside its folder: no address, no absolute path, no `..`, no
/// link that
/// leads out.
public final class InsideFolder {

    private InsideFolder() {}

    /// The file a path in a package means.
    ///
    /// @throws IllegalArgumentException where it leads out, with a sentence that says so
    static Path resolve(Path folder, String path) {
        requirePlain(path);
        String shown = "'" + path + "' ";
        try {
            Path file = folder.resolve(path);
            requireInside(folder, file, shown);
            return file;
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(shown + "is not a path: " + e.getReason(), e);
        }
    }

    /// @throws IllegalArgumentException where a path may lead out, whatever folder it is taken from
    public static void requirePlain(String path) {
        String shown = "'" + path + "' ";
        if (path.contains("://")) {
            throw new IllegalArgumentException(
                    shown + "is an address; expected a path inside the folder");
        }
        if (path.startsWith("/") || path.startsWith("~") || path.matches("[A-Za-z]:.*")) {
            throw new IllegalArgumentException(
                    shown + "is an absolute path; expected one inside the folder");
        }
        if (path.indexOf('\\') >= 0) {
            throw new IllegalArgumentException(
                    shown + "has a backslash; expected / between folders");
        }
        for (String part : path.split("/", -1)) {
            if (part.equals("..") || part.equals(".") || part.isEmpty()) {
                throw new IllegalArgumentException(
                        shown + "may lead out of the folder; expected a path such as data/lpg.csv");
            }
        }
    }

    private static void requireInside(Path folder, Path file, String shown) {
        try {
            if (Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath())) {
                throw new IllegalArgumentException(
                        shown + "is a link that leads out of the folder");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(shown + "cannot be followed: " + e.getMessage(), e);
        }
    }
}
