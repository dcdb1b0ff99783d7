package org.claimline.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.claim.Article;
import org.claimline.csv.tidy.TidyText;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.workspace.Workspace;

/// Writes a workspace as a new folder, whole or not at all: beside it first, then moved to its
/// place.
public final class WorkspaceWriter {

    private static final int LONGEST_NAME = 60;

    /// Names that Windows keeps for devices.
    private static final Set<String> DEVICES =
            Set.of(
                    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
                    "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
                    "lpt8", "lpt9");

    private WorkspaceWriter() {}

    /// Writes a workspace; opened again it is equal to this one.
    ///
    /// @param folder one that is not there yet, or is empty
    /// @throws FileAlreadyExistsException where something is there already; it is left as it is
    /// @throws IOException where the folder cannot be written
    public static void write(Workspace workspace, Path folder) throws IOException {
        place(folder, beside -> fill(workspace, beside));
    }

    /// What is written to a folder that nobody sees yet.
    interface Filling {
        void into(Path folder) throws IOException;
    }

    /// Makes a new folder, whole or not at all.
    static void place(Path folder, Filling filling) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path parent = target.getParent();
        Path name = target.getFileName();
        if (parent == null || name == null || !isFree(target)) {
            throw new FileAlreadyExistsException(
                    folder.toString(),
                    null,
                    "it is there already and not empty; it is left as it is");
        }
        Files.createDirectories(parent);
        Path beside =
                Files.createDirectory(
                        parent.resolve("." + name + "-" + Long.toHexString(System.nanoTime())));
        try {
            filling.into(beside);
            Files.deleteIfExists(target);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            SaveDraft.deleteAll(beside, () -> {});
            throw e;
        }
    }

    private static boolean isFree(Path target) throws IOException {
        if (!Files.exists(target)) {
            return true;
        }
        if (!Files.isDirectory(target)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(target)) {
            return inside.findAny().isEmpty();
        }
    }

    private static void fill(Workspace workspace, Path folder) throws IOException {
        Map<SeriesKey, String> paths = new HashMap<>();
        Files.createDirectory(folder.resolve("data"));
        for (TimeSeries series : workspace.catalog().all()) {
            String path = "data/" + fileName(series.key(), paths.size() + 1) + ".csv";
            paths.put(series.key(), path);
            put(folder.resolve(path), TidyText.of(series));
        }
        put(folder.resolve(PackageFile.NAME), PackageText.of(workspace, paths));
        if (!workspace.claims().isEmpty() || !workspace.article().equals(Article.NONE)) {
            put(
                    folder.resolve(ClaimsFile.NAME),
                    ClaimsText.of(workspace.article(), workspace.claims()));
        }
        put(
                folder.resolve(BoardFile.NAME),
                BoardText.of(workspace.board(), workspace.claims(), workspace.recipes()));
    }

    /// The name of a series' file without its ending.
    static String fileName(SeriesKey key, int number) {
        boolean fits = key.text().length() <= LONGEST_NAME && !DEVICES.contains(key.text());
        return fits ? key.text() : "series-" + number;
    }

    private static void put(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
