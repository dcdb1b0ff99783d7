package org.claimline.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.csv.Problem;
import org.claimline.series.Catalog;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.store.tree.Form;
import org.claimline.store.tree.JsonTree;
import org.claimline.store.tree.Node;
import org.claimline.store.tree.Problems;
import org.claimline.store.tree.Tree;

/// Reads `datapackage.json` (Frictionless Data Package 2.0) and the series it describes. A
/// resource that
/// is damaged costs only itself.
final class PackageFile {

    static final String NAME = "datapackage.json";

    /// What a package holds.
    ///
    /// @param name its name, that of its folder where it has none
    /// @param title its title, its name where it has none
    /// @param damaged the keys of the resources that could not be opened
    /// @param torn whether the file broke off, so that series may be missing
    record Opening(
            String name,
            String title,
            Catalog catalog,
            Set<String> damaged,
            boolean torn,
            List<Problem> problems) {}

    /// A resource whose file is there.
    private record Described(Resource resource, Path file) {

        Data read() {
            List<Problem> problems = new ArrayList<>();
            return new Data(ResourceData.read(resource, file, problems), problems);
        }
    }

    /// What was read of a file.
    private record Data(Optional<TimeSeries> series, List<Problem> problems) {}

    private final Path folder;
    private final Problems problems;
    private final List<Described> described = new ArrayList<>();
    private final Set<SeriesKey> keys = new HashSet<>();
    private final Set<String> damaged = new HashSet<>();

    private PackageFile(Path folder) {
        this.folder = folder;
        this.problems = new Problems(folder.resolve(NAME).toString());
    }

    static Opening read(Path folder) {
        return new PackageFile(folder).read();
    }

    private Opening read() {
        Tree tree =
                TextFile.read(folder.resolve(NAME), problems)
                        .map(text -> JsonTree.read(text, problems))
                        .orElse(new Tree(Optional.empty(), true));
        Optional<Form> root =
                tree.root().flatMap(node -> Form.of(node, "a data package", problems));
        if (tree.root().isEmpty() && !tree.torn()) {
            problems.add("the file is empty; expected a data package");
        }
        root.ifPresent(
                form -> {
                    if (!form.has("resources") && !tree.torn()) {
                        problems.add(form.place(), "", "a data package needs 'resources'");
                    }
                    form.forms("resources", "a resource").forEach(this::take);
                });
        Path last = folder.toAbsolutePath().normalize().getFileName();
        String name =
                root.flatMap(form -> form.text("name"))
                        .orElse(last == null ? "workspace" : last.toString());
        String title = root.flatMap(form -> form.text("title")).orElse(name);
        List<Problem> all = new ArrayList<>(problems.all());
        List<TimeSeries> series = new ArrayList<>();
        for (Data data : described.parallelStream().map(Described::read).toList()) {
            all.addAll(data.problems());
            data.series()
                    .ifPresent(
                            one -> {
                                series.add(one);
                                damaged.remove(one.key().text());
                            });
        }
        return new Opening(
                name, title, Catalog.of(series), damaged, tree.torn() || root.isEmpty(), all);
    }

    private void take(Form form) {
        Optional<SeriesKey> key = form.requiredAs("name", SeriesKey::new);
        form.text("name").ifPresent(damaged::add);
        if (key.isEmpty()) {
            return;
        }
        if (!keys.add(key.get())) {
            damaged.remove(key.get().text());
            problems.add(
                    form.placeOf("name"),
                    key.get().text(),
                    "the key '" + key.get() + "' stands here twice; the first is kept");
            return;
        }
        Optional<Resource> resource = Resource.read(form, key.get());
        Optional<Path> path =
                form.field("path").orElse(null) instanceof Node.Items
                        ? onePath(form)
                        : form.requiredAs("path", this::file);
        if (resource.isEmpty() || path.isEmpty()) {
            return;
        }
        described.add(new Described(resource.get(), path.get()));
    }

    private Path file(String path) {
        Path file = InsideFolder.resolve(folder, path);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    "the file '"
                            + path
                            + (Files.exists(file) ? "' is not a file" : "' is not there"));
        }
        return file;
    }

    private Optional<Path> onePath(Form form) {
        problems.add(
                form.placeOf("path"), "", "'path' is a text; a series is in one file, not a list");
        return Optional.empty();
    }
}
