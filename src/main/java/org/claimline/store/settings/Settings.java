package org.claimline.store.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is remembered.
///
/// @param texts the files that hold the texts of workspaces' articles, by the workspaces' folders
/// @param recent the folders of the workspaces that were opened or saved last, the latest first
/// @param frame where the window stood
/// @param look the look that was chosen; empty where the system's is followed
/// @param picture how the last picture was made
/// @param choices what else was chosen about the window, by name: `text-size` to `1.2`
public record Settings(
        SortedMap<Path, Path> texts,
        List<Path> recent,
        Optional<Frame> frame,
        Optional<Look> look,
        Optional<PictureChoice> picture,
        SortedMap<String, String> choices) {

    /// Where a window stands on the screen, in its pixels.
    public record Frame(double x, double y, double width, double height, boolean maximized) {}

    public enum Look {
        LIGHT,
        DARK
    }

    public static final Settings NONE =
            new Settings(
                    new TreeMap<>(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    new TreeMap<>());

    private static final int MOST_RECENT = 10;

    public Settings {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        recent = List.copyOf(recent);
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
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
        return new Settings(next, recent, frame, look, picture, choices);
    }

    /// With a workspace's folder as the latest one.
    public Settings withRecent(Path folder) {
        List<Path> next = new ArrayList<>();
        next.add(absolute(folder));
        recent.stream().filter(one -> !one.equals(absolute(folder))).forEach(next::add);
        return new Settings(
                texts,
                next.subList(0, Math.min(next.size(), MOST_RECENT)),
                frame,
                look,
                picture,
                choices);
    }

    public Settings withFrame(Frame other) {
        return new Settings(texts, recent, Optional.of(other), look, picture, choices);
    }

    public Settings withLook(Look other) {
        return new Settings(texts, recent, frame, Optional.of(other), picture, choices);
    }

    public Settings withPicture(PictureChoice other) {
        return new Settings(texts, recent, frame, look, Optional.of(other), choices);
    }

    public Settings withChoice(String name, String chosen) {
        SortedMap<String, String> next = new TreeMap<>(choices);
        next.put(name, chosen);
        return new Settings(texts, recent, frame, look, picture, next);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
