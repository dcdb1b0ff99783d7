package org.claimline.app.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.claimline.app.state.Figures;
import org.claimline.app.state.Library;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.Setting;
import org.claimline.csv.chain.Import;
import org.claimline.series.Catalog;
import org.claimline.series.Origin;

/// The files that series of a catalog were imported from, to be read again.
final class Reread {

    /// A file that is no longer as it was read.
    record Changed(Figures figures, Import imported) {}

    /// What became of the files.
    ///
    /// @param same how many are as they were read
    record Found(List<Changed> changed, int same, List<Path> gone) {
        Found {
            changed = List.copyOf(changed);
            gone = List.copyOf(gone);
        }
    }

    private final Map<Path, List<Origin>> files;

    private Reread(Map<Path, List<Origin>> files) {
        this.files = files;
    }

    /// @param folder what paths that are not whole begin in
    static Reread of(Catalog catalog, Path folder) {
        Map<Path, List<Origin>> files = new LinkedHashMap<>();
        catalog.all().stream()
                .flatMap(series -> series.description().source().origin().stream())
                .forEach(
                        origin ->
                                Located.of(origin, folder)
                                        .ifPresent(
                                                path ->
                                                        files.computeIfAbsent(
                                                                        path,
                                                                        p -> new ArrayList<>())
                                                                .add(origin)));
        return new Reread(files);
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /// Reads what changed, each file by the recipe that it was read with.
    ///
    /// @throws CancellationException where `progress` stops it
    Found run(Library library, Recipes remembered, Progress progress) throws IOException {
        List<Changed> changed = new ArrayList<>();
        List<Path> gone = new ArrayList<>();
        int same = 0;
        for (Map.Entry<Path, List<Origin>> file : files.entrySet()) {
            if (!progress.at(0, Double.NaN)) {
                throw new CancellationException("the reading was stopped");
            }
            if (!Files.isRegularFile(file.getKey())) {
                gone.add(file.getKey());
                continue;
            }
            List<Changed> ofFile =
                    changed(file.getKey(), file.getValue(), library, remembered, progress);
            changed.addAll(ofFile);
            same += ofFile.isEmpty() ? 1 : 0;
        }
        return new Found(changed, same, gone);
    }

    private static List<Changed> changed(
            Path path, List<Origin> origins, Library library, Recipes remembered, Progress progress)
            throws IOException {
        String now = library.sha256(path);
        if (origins.stream().allMatch(origin -> origin.sha256().equals(now))) {
            return List.of();
        }
        Figures figures = new Figures.InFile(path);
        List<Changed> changed = new ArrayList<>();
        for (Recipe recipe : origins.stream().map(Reread::recipe).distinct().toList()) {
            for (Import one : library.read(figures, recipe, remembered, progress)) {
                member(one, figures, origins)
                        .filter(origin -> recipe(origin).equals(recipe) && !isSame(one, origin))
                        .ifPresent(origin -> changed.add(new Changed(figures, one)));
            }
        }
        return changed;
    }

    /// The day it was fetched is not that of the next edition.
    private static Recipe recipe(Origin origin) {
        return Recipe.of(origin.recipe()).without(Setting.RETRIEVED);
    }

    /// The origin of series that came from the same file or member of an archive.
    private static Optional<Origin> member(Import one, Figures figures, List<Origin> origins) {
        String member = one.file().substring(figures.name().length());
        return origins.stream().filter(origin -> origin.file().endsWith(member)).findFirst();
    }

    private static boolean isSame(Import one, Origin origin) {
        return one instanceof Import.Read read && read.report().sha256().equals(origin.sha256());
    }
}
