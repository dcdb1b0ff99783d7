package org.claimline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.Problem;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.Setting;
import org.claimline.csv.chain.CsvImport;
import org.claimline.csv.chain.Import;
import org.claimline.csv.tidy.TidyCsv;
import org.claimline.series.Description;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;
import org.claimline.store.described.Amended;
import org.claimline.store.described.DescribedTable;
import org.claimline.store.described.TableDescription;
import org.claimline.store.tree.Form;
import org.claimline.store.tree.Problems;

/// Reads the tables of a data package, one by one. What a person chose wins over what is remembered
/// for files of the same shape, and both over what the package says.
final class TableImport {

    private final PackageContents contents;
    private final Recipe chosen;
    private final Recipes remembered;
    private final Progress progress;

    TableImport(PackageContents contents, Recipe chosen, Recipes remembered, Progress progress) {
        this.contents = contents;
        this.chosen = chosen;
        this.remembered = remembered;
        this.progress = progress;
    }

    /// A table of other people.
    List<Import> described(TableDescription table, Form form) {
        String file = file(table.name(), table.paths());
        try {
            DescribedTable described = new DescribedTable(table);
            List<Import> read = read(table, described, file);
            List<String> told = form.problems().all().stream().map(Problem::toString).toList();
            return read.stream().map(one -> described.worded(one, told)).toList();
        } catch (IOException | IllegalArgumentException e) {
            return List.of(unreadable(file, form, e));
        }
    }

    private String file(String name, List<String> paths) {
        return paths.isEmpty()
                ? contents.descriptor() + "!" + name
                : contents.name(paths.getFirst());
    }

    private List<Import> read(TableDescription table, DescribedTable described, String file)
            throws IOException {
        Optional<Path> plain =
                described.isPlainFile()
                        ? contents.file(table.paths().getFirst())
                        : Optional.empty();
        if (plain.isPresent()) {
            Recipes over =
                    shape ->
                            Optional.of(
                                    remembered.of(shape).orElse(Recipe.AUTO).over(table.recipe()));
            return CsvImport.read(plain.get(), file, chosen, over, progress);
        }
        List<byte[]> parts = new ArrayList<>();
        for (String path : table.paths()) {
            parts.add(contents.bytes(path));
        }
        Recipe recipe =
                parts.isEmpty()
                        ? table.recipe()
                                .without(Setting.ENCODING)
                                .without(Setting.DELIMITER)
                                .without(Setting.QUOTE)
                                .without(Setting.ESCAPE)
                        : table.recipe();
        return List.of(read(file, described.bytes(parts), recipe));
    }

    /// The shape is that of the table as it is described, whatever is chosen.
    private Import read(String file, byte[] bytes, Recipe described) {
        Import plain = CsvImport.read(file, bytes, described);
        Recipe over = chosen.over(remembered.of(shape(plain)).orElse(Recipe.AUTO));
        if (over.equals(Recipe.AUTO)) {
            return plain;
        }
        Import read = CsvImport.read(file, bytes, over.over(described));
        return read instanceof Import.Read good && !shape(plain).isEmpty()
                ? Amended.withShape(good, shape(plain))
                : read;
    }

    private static String shape(Import read) {
        return switch (read) {
            case Import.Read good -> good.report().shape();
            case Import.Asking asking -> asking.shape();
            case Import.Unreadable _ -> "";
        };
    }

    /// A table of a workspace: its series as strictly as a workspace reads it.
    List<Import> ours(Form form) {
        Optional<SeriesKey> key = form.requiredAs("name", SeriesKey::new);
        Optional<Resource> resource = key.flatMap(k -> Resource.read(form, k));
        Optional<String> path = form.required("path");
        String file = path.map(contents::name).orElse(contents.descriptor());
        if (resource.isEmpty() || path.isEmpty()) {
            return List.of(unreadable(file, form.problems().all()));
        }
        try {
            byte[] bytes = contents.bytes(path.get());
            return List.of(ours(resource.get(), file, bytes));
        } catch (IOException | IllegalArgumentException e) {
            return List.of(unreadable(file, form, e));
        }
    }

    private static Import ours(Resource resource, String file, byte[] bytes) {
        Problems problems = new Problems(file);
        Optional<TidyCsv.Tidy> tidy =
                TextFile.decode(bytes, problems)
                        .map(
                                text ->
                                        TidyCsv.read(
                                                file,
                                                text,
                                                resource.frequency(),
                                                resource.columns()));
        List<Problem> all = new ArrayList<>(problems.all());
        tidy.ifPresent(read -> all.addAll(read.problems()));
        Import cells = CsvImport.read(file, bytes, Recipe.AUTO);
        if (tidy.flatMap(TidyCsv.Tidy::observations).isEmpty()
                || !(cells instanceof Import.Read read)) {
            return all.isEmpty() ? cells : unreadable(file, all);
        }
        TimeSeries series =
                TimeSeries.of(
                        resource.key(),
                        resource.frequency(),
                        withOrigin(resource.description(), read.series().getFirst()),
                        tidy.get().observations().get());
        return new Import.Read(
                file,
                read.sheet(),
                read.recipe(),
                read.detected(),
                List.of(series),
                read.report(),
                all);
    }

    /// A series that a workspace did not import itself comes from the workspace.
    private static Description withOrigin(Description description, TimeSeries cells) {
        Source source = description.source();
        return description.withSource(
                source.withOrigin(source.origin().or(() -> cells.description().source().origin())));
    }

    private Import unreadable(String file, Form form, Exception e) {
        Problems problems = new Problems(contents.descriptor());
        problems.add(form.placeOf("path"), "", String.valueOf(e.getMessage()));
        return unreadable(file, problems.all());
    }

    static Import unreadable(String file, List<Problem> problems) {
        return new Import.Unreadable(
                file,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Recipe.AUTO,
                List.of(),
                problems);
    }
}
