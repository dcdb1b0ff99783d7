package org.claimline.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;

/// Where the stories that come with the program lie: in the folder that the system property
/// `claimline.datasets` names, else in `datasets` beside the folder of the running program's
/// jar, else in
/// `datasets` of the working directory.
public final class BundledStory {

    /// The folder's name of the story that the program opens with.
    public static final String NAME = "kazakhstan-2022";

    /// The folder's name of the small story that the guide makes.
    public static final String SMALL = "food-prices";

    /// The system property that names the folder of data sets.
    public static final String PROPERTY = "claimline.datasets";

    private BundledStory() {}

    /// The folder of the story that the program opens with.
    ///
    /// @throws NoSuchFileException as [#folder(String)]
    public static Path folder() throws IOException {
        return folder(NAME);
    }

    /// A story's folder.
    ///
    /// @param name its folder's
    /// @throws NoSuchFileException where there is none, with a sentence that names where it was
    /// sought
    public static Path folder(String name) throws IOException {
        List<Path> sought = candidates();
        for (Path datasets : sought) {
            Path story = datasets.resolve(name);
            if (Files.isRegularFile(story.resolve(PackageFile.NAME))) {
                return story;
            }
        }
        throw new NoSuchFileException(
                name,
                null,
                "the story is not in "
                        + String.join(" nor in ", sought.stream().map(Path::toString).toList())
                        + "; -D"
                        + PROPERTY
                        + "=FOLDER says where it is");
    }

    /// Whether a folder is a story's, which is read-only.
    public static boolean isIn(Path folder) {
        return isIn(folder, NAME) || isIn(folder, SMALL);
    }

    private static boolean isIn(Path folder, String name) {
        try {
            return Files.exists(folder) && Files.isSameFile(folder, folder(name));
        } catch (IOException e) {
            // Where there is no story, this is not the story.
            return false;
        }
    }

    private static List<Path> candidates() {
        String named = System.getProperty(PROPERTY);
        if (named != null && !named.isBlank()) {
            return List.of(Path.of(named));
        }
        List<Path> found = new ArrayList<>();
        CodeSource source = BundledStory.class.getProtectionDomain().getCodeSource();
        if (source != null) {
            besideProgram(source.getLocation(), found);
        }
        found.add(Path.of("datasets"));
        return found;
    }

    private static void besideProgram(URL program, List<Path> found) {
        try {
            Path folder = Path.of(program.toURI()).getParent();
            if (folder != null && folder.getParent() != null) {
                found.add(folder.resolveSibling("datasets"));
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            // A program that does not run from a file has no folder beside it.
        }
    }
}
