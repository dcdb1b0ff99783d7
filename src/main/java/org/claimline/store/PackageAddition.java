package org.claimline.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.csv.tidy.TidyText;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;

/// Adds series to a workspace's data package, replaces series by new editions, and takes series
/// out. What a person wrote in the package stays as it was.
public final class PackageAddition {

    private final Path folder;
    private final JsonText text;
    private final SaveDraft draft;
    private final Set<String> replaced = new HashSet<>();

    private PackageAddition(Path folder, JsonText text, SaveDraft draft) {
        this.folder = folder;
        this.text = text;
        this.draft = draft;
    }

    /// @param folder a workspace's folder
    /// @param added with keys that the workspace does not have
    /// @param before what the workspace has
    /// @param revised with keys that it has: they take the place of those that are there
    /// @throws IOException with a sentence, where the package cannot be written to; it is as before
    public static void write(
            Path folder, Catalog before, List<TimeSeries> added, List<TimeSeries> revised)
            throws IOException {
        List<PackageChange.Revised> others =
                revised.stream()
                        .map(
                                after ->
                                        new PackageChange.Revised(
                                                before.get(after.key()).orElse(after), after))
                        .toList();
        try (SaveDraft draft = SaveDraft.in(folder)) {
            write(folder, new PackageChange(Optional.empty(), added, others, List.of()), draft);
            draft.commit();
        }
    }

    /// Likewise, together with other files.
    static void write(Path folder, PackageChange change, SaveDraft draft) throws IOException {
        PackageAddition addition =
                new PackageAddition(folder, text(folder.resolve(PackageFile.NAME)), draft);
        if (change.title().isPresent()) {
            addition.text.put(
                    addition.text.root(), "title", PackageText.quoted(change.title().get()));
        }
        addition.take(change);
        draft.write(PackageFile.NAME, addition.text.toString());
        addition.clear();
    }

    private static JsonText text(Path file) throws IOException {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return JsonText.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JsonProcessingException e) {
            throw new IOException(
                    file
                            + ":"
                            + e.getLocation().getLineNr()
                            + ": this is not JSON; mend it before series are added",
                    e);
        }
    }

    private void take(PackageChange change) throws IOException {
        JsonText.Part resources =
                text.root()
                        .field("resources")
                        .orElseThrow(
                                () ->
                                        new IOException(
                                                folder.resolve(PackageFile.NAME)
                                                        + ": the data package has no list"
                                                        + " 'resources' to add to"));
        Map<String, JsonText.Part> byName = new HashMap<>();
        resources
                .items()
                .forEach(
                        part ->
                                part.field("name")
                                        .ifPresent(name -> byName.putIfAbsent(name.text(), part)));
        for (PackageChange.Revised one : change.revised()) {
            JsonText.Part resource = byName.get(one.after().key().text());
            if (resource == null) {
                throw new IOException(
                        folder.resolve(PackageFile.NAME)
                                + ": there is no series '"
                                + one.after().key()
                                + "' to replace");
            }
            revise(resource, one);
        }
        List<String> more = new ArrayList<>();
        for (TimeSeries one : change.added()) {
            more.add(PackageText.resource(one, put(one)));
        }
        List<JsonText.Part> gone = new ArrayList<>();
        for (SeriesKey one : change.removed()) {
            JsonText.Part resource = byName.get(one.text());
            if (resource != null) {
                resource.field("path").ifPresent(path -> replaced.add(path.text()));
                gone.add(resource);
            }
        }
        if (gone.size() == resources.items().size()) {
            text.replace(resources, "[" + String.join(",\n", more) + "]");
        } else {
            text.remove(resources, gone);
            text.append(resources, more);
        }
    }

    /// Writes a series' observations beside those that are there.
    private String put(TimeSeries series) throws IOException {
        String path = freePath(series.key());
        draft.write(path, TidyText.of(series));
        return path;
    }

    private String freePath(SeriesKey key) {
        String path = "data/" + WorkspaceWriter.fileName(key, 1) + ".csv";
        for (int n = 2; draft.isThere(path); n++) {
            path = "data/" + WorkspaceWriter.fileName(key, 1) + "-" + n + ".csv";
        }
        return path;
    }

    /// Renews what is another in a series; all else stays as it is written.
    private void revise(JsonText.Part resource, PackageChange.Revised change) throws IOException {
        TimeSeries before = change.before();
        TimeSeries after = change.after();
        if (!before.withDescription(after.description()).equals(after)) {
            renew(resource, after);
        }
        if (!before.description().equals(after.description())) {
            describe(resource, before.description(), after.description());
        }
    }

    private void renew(JsonText.Part resource, TimeSeries series) throws IOException {
        resource.field("path").ifPresent(path -> replaced.add(path.text()));
        text.put(resource, "path", PackageText.quoted(put(series)));
        if (!columns(resource).equals(TidyText.columns(series))
                || !periodType(resource).equals(Resource.periodType(series.frequency()))) {
            text.put(resource, "schema", PackageText.schema(series));
        }
        Optional<JsonText.Part> block = resource.field(PackageText.BLOCK);
        if (block.isPresent()) {
            text.put(block.get(), "frequency", PackageText.quoted(series.frequency().code()));
        }
    }

    /// Writes each property that says something else than it did, and takes out those that say
    /// nothing any more.
    private void describe(JsonText.Part resource, Description before, Description after)
            throws IOException {
        put(resource, PackageText.properties(before), PackageText.properties(after));
        Optional<JsonText.Part> block = resource.field(PackageText.BLOCK);
        if (block.isPresent()) {
            put(block.get(), PackageText.block(before), PackageText.block(after));
        }
    }

    private void put(JsonText.Part group, Map<String, String> before, Map<String, String> after) {
        after.forEach(
                (key, json) -> {
                    if (!json.equals(before.get(key))) {
                        text.put(group, key, json);
                    }
                });
        Set<String> gone = new HashSet<>(before.keySet());
        gone.removeAll(after.keySet());
        text.remove(group, gone);
    }

    private static List<String> columns(JsonText.Part resource) {
        return fields(resource).stream().map(field -> word(field, "name")).toList();
    }

    private static String periodType(JsonText.Part resource) {
        return fields(resource).stream().findFirst().map(field -> word(field, "type")).orElse("");
    }

    private static List<JsonText.Part> fields(JsonText.Part resource) {
        return resource.field("schema")
                .flatMap(schema -> schema.field("fields"))
                .map(JsonText.Part::items)
                .orElse(List.of());
    }

    private static String word(JsonText.Part field, String key) {
        return field.field(key).map(JsonText.Part::text).orElse("");
    }

    /// Takes away the files that the package no longer names.
    private void clear() throws IOException {
        Set<String> named =
                JsonText.of(text.toString()).root().field("resources").stream()
                        .flatMap(resources -> resources.items().stream())
                        .flatMap(resource -> resource.field("path").stream())
                        .map(JsonText.Part::text)
                        .collect(Collectors.toSet());
        replaced.stream().filter(path -> !named.contains(path)).forEach(draft::remove);
    }
}
