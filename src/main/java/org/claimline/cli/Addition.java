package org.claimline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimline.board.Board;
import org.claimline.claim.Article;
import org.claimline.csv.chain.Import;
import org.claimline.series.Catalog;
import org.claimline.series.Origin;
import org.claimline.series.TimeSeries;
import org.claimline.store.BundledStory;
import org.claimline.store.Opened;
import org.claimline.store.PackageAddition;
import org.claimline.store.WorkspaceWriter;
import org.claimline.workspace.Workspace;

/// What `import --into` does: adds what was read to a workspace.
final class Addition {

    private final Console console;
    private final Path folder;

    Addition(Console console, Path folder) {
        this.console = console;
        this.folder = folder;
    }

    /// Adds all series, or says why not.
    ///
    /// @return whether every series is in the workspace now
    boolean add(List<Import> imports) {
        try {
            if (isStory()) {
                console.warn(
                        folder + ": the bundled story is read-only; copy its folder and name that");
                return false;
            }
            return isFree() ? begin(imports) : extend(imports);
        } catch (IOException e) {
            console.warn(folder + ": " + e.getMessage());
            return false;
        }
    }

    private boolean isStory() {
        try {
            return Files.exists(folder) && Files.isSameFile(folder, BundledStory.folder());
        } catch (IOException e) {
            return false;
        }
    }

    private boolean isFree() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private boolean begin(List<Import> imports) throws IOException {
        Catalog catalog = Catalog.EMPTY;
        for (TimeSeries one : series(imports)) {
            catalog = catalog.with(one.withKey(catalog.freeKey(one.key())));
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String title = name == null ? "workspace" : name.toString();
        WorkspaceWriter.write(
                new Workspace(
                        title,
                        title,
                        catalog,
                        Article.NONE,
                        List.of(),
                        Board.EMPTY,
                        new TreeMap<>()),
                folder);
        console.warn(folder + ": a new workspace with " + count(catalog.size()));
        return true;
    }

    private boolean extend(List<Import> imports) throws IOException {
        Opened opened = Places.open(console, folder);
        if (opened.workspace().isEmpty()) {
            return false;
        }
        Catalog catalog = opened.workspace().get().catalog();
        List<TimeSeries> added = new ArrayList<>();
        boolean all = true;
        for (TimeSeries one : series(imports)) {
            Optional<TimeSeries> there = catalog.get(one.key());
            if (there.isPresent() && isFromSameFile(there.get(), one)) {
                console.warn(
                        folder + ": the series '" + one.key() + "' is there already and was left");
                all = false;
            } else {
                TimeSeries free = one.withKey(catalog.freeKey(one.key()));
                catalog = catalog.with(free);
                added.add(free);
            }
        }
        if (!added.isEmpty()) {
            PackageAddition.write(folder, added, List.of());
            console.warn(folder + ": " + count(added.size()) + " added");
        }
        return all;
    }

    private static boolean isFromSameFile(TimeSeries there, TimeSeries one) {
        return shape(there).isPresent() && shape(there).equals(shape(one));
    }

    private static Optional<String> shape(TimeSeries series) {
        return series.description().source().origin().map(Origin::shape);
    }

    private static List<TimeSeries> series(List<Import> imports) {
        List<TimeSeries> all = new ArrayList<>();
        for (Import one : imports) {
            if (one instanceof Import.Read read) {
                all.addAll(read.series());
            }
        }
        return all;
    }

    private static String count(int series) {
        return series + " series";
    }
}
