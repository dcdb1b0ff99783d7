package org.claimline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.board.Board;
import org.claimline.claim.Article;
import org.claimline.claim.Judge;
import org.claimline.claim.VerdictChange;
import org.claimline.csv.LeftOut;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.Setting;
import org.claimline.csv.chain.Import;
import org.claimline.series.Catalog;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.store.BundledStory;
import org.claimline.store.Existing;
import org.claimline.store.PackageAddition;
import org.claimline.store.RecipeMemory;
import org.claimline.store.WorkspaceWriter;
import org.claimline.workspace.Editions;
import org.claimline.workspace.Edits;
import org.claimline.workspace.Workspace;

/// What `import --into` does: takes what was read into a workspace, all of it or nothing.
final class Addition {

    private final Console console;
    private final Path folder;
    private final Optional<Workspace> workspace;

    /// @param workspace that is there; empty where a new one is to be made
    private Addition(Console console, Path folder, Optional<Workspace> workspace) {
        this.console = console;
        this.folder = folder;
        this.workspace = workspace;
    }

    /// The addition to a folder; empty, with a sentence, where nothing can be added to it.
    static Optional<Addition> to(Console console, Path folder) {
        if (BundledStory.isIn(folder)) {
            console.warn(
                    folder + ": the bundled story is read-only; copy its folder and name that");
            return Optional.empty();
        }
        try {
            if (isFree(folder)) {
                return Optional.of(new Addition(console, folder, Optional.empty()));
            }
        } catch (IOException e) {
            console.warn(folder + ": the folder cannot be read (" + e.getMessage() + ")");
            return Optional.empty();
        }
        return Places.open(console, new Place.InFolder(folder))
                .workspace()
                .map(open -> new Addition(console, folder, Optional.of(open)));
    }

    private static boolean isFree(Path folder) throws IOException {
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

    /// What the workspace remembers about reading files.
    Recipes remembered() {
        return shape ->
                workspace.flatMap(w -> Optional.ofNullable(w.recipes().get(shape))).map(Recipe::of);
    }

    /// Takes in what was read, or says why not.
    ///
    /// @param chosen for this reading, to be remembered
    /// @return whether everything that was read is in the workspace now
    boolean add(List<Import> imports, Recipe chosen, Existing existing) {
        List<Import.Read> read = new ArrayList<>();
        for (Import one : imports) {
            if (one instanceof Import.Read good) {
                read.add(good);
            }
        }
        if (read.isEmpty()) {
            return true;
        }
        try {
            return workspace.isEmpty()
                    ? begin(read, chosen)
                    : extend(workspace.get(), read, chosen, existing);
        } catch (IOException e) {
            console.warn(folder + ": nothing was written (" + e.getMessage() + ")");
            return false;
        }
    }

    private boolean begin(List<Import.Read> read, Recipe chosen) throws IOException {
        Catalog catalog = Catalog.EMPTY;
        for (TimeSeries one : wanted(read)) {
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
                        recipes(read, chosen)),
                folder);
        console.warn(folder + ": a new workspace with " + catalog.size() + " series");
        return true;
    }

    private boolean extend(Workspace open, List<Import.Read> read, Recipe chosen, Existing existing)
            throws IOException {
        Editions editions = Editions.of(open.catalog(), wanted(read));
        tell(editions);
        tellVerdicts(open, editions);
        if (!editions.revised().isEmpty() && existing == Existing.KEEP) {
            console.warn(
                    folder
                            + ": nothing was written; --overwrite replaces "
                            + keys(editions.replacing()));
            return false;
        }
        if (!editions.added().isEmpty() || !editions.revised().isEmpty()) {
            PackageAddition.write(folder, open.catalog(), editions.added(), editions.replacing());
            tellCounts(editions);
        }
        return remember(recipes(read, chosen));
    }

    private boolean remember(SortedMap<String, SortedMap<String, String>> recipes) {
        try {
            RecipeMemory.remember(folder, recipes);
            return true;
        } catch (IOException e) {
            console.warn(folder + ": the choices are not remembered (" + e.getMessage() + ")");
            return false;
        }
    }

    private void tell(Editions editions) {
        if (!editions.same().isEmpty()) {
            console.warn(
                    folder
                            + ": the new edition changes nothing in "
                            + editions.same().stream()
                                    .map(SeriesKey::text)
                                    .collect(Collectors.joining(", ")));
        }
        for (Editions.Edition edition : editions.revised()) {
            List<String> lines = EditionText.of(edition);
            console.warn(folder + ": " + lines.getFirst());
            lines.stream().skip(1).forEach(console::warn);
        }
    }

    private void tellVerdicts(Workspace open, Editions editions) {
        Workspace next = Edits.apply(open, editions.edit(Map.of()));
        if (next.equals(open)) {
            return;
        }
        VerdictChange.between(
                        Judge.judge(open.claims(), open.catalog()),
                        Judge.judge(next.claims(), next.catalog()))
                .forEach(change -> console.warn(folder + ": " + change));
    }

    private void tellCounts(Editions editions) {
        List<String> done = new ArrayList<>();
        if (!editions.added().isEmpty()) {
            done.add(editions.added().size() + " series added");
        }
        if (!editions.revised().isEmpty()) {
            done.add(editions.revised().size() + " series replaced");
        }
        console.warn(folder + ": " + String.join(", ", done));
    }

    private static String keys(List<TimeSeries> series) {
        return series.stream().map(one -> one.key().text()).collect(Collectors.joining(", "));
    }

    /// Every series that no recipe leaves out.
    private static List<TimeSeries> wanted(List<Import.Read> read) {
        List<TimeSeries> wanted = new ArrayList<>();
        for (Import.Read one : read) {
            Set<SeriesKey> left = LeftOut.of(one.recipe());
            one.series().stream()
                    .filter(series -> !left.contains(series.key()))
                    .forEach(wanted::add);
        }
        return wanted;
    }

    /// What is to be remembered: the choices that hold for the next edition, too.
    private SortedMap<String, SortedMap<String, String>> recipes(
            List<Import.Read> read, Recipe chosen) {
        TreeMap<String, SortedMap<String, String>> recipes = new TreeMap<>();
        Recipe lasting = chosen.without(Setting.RETRIEVED);
        for (Import.Read one : read) {
            String shape = one.report().shape();
            Recipe before = remembered().of(shape).orElse(Recipe.AUTO);
            Recipe now = lasting.over(before);
            if (!now.equals(before) && !shape.isEmpty()) {
                recipes.put(shape, now.toWords());
            }
        }
        return recipes;
    }
}
