package org.claimline.store.settings;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is remembered.
///
/// @param texts the files that hold the texts of workspaces' articles, by the workspaces' folders
public record Settings(SortedMap<Path, Path> texts) {

    public static final Settings NONE = new Settings(new TreeMap<>());

    public Settings {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /// The file with the text of a workspace's article.
    public Optional<Path> text(Path folder) {
        return Optional.ofNullable(texts.get(absolute(folder)));
    }

    /// @param file empty where it is to be forgotten
    public Settings withText(Path folder, Optional<Path> file) {
        SortedMap<Path, Path> next = new TreeMap<>(texts);
        next.remove(absolute(folder));
        file.ifPresent(one -> next.put(absolute(folder), absolute(one)));
        return new Settings(next);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
