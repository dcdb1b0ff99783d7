package org.claimline.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimline.csv.tidy.TidyText;
import org.claimline.series.TimeSeries;

/// Adds series to a workspace's data package. Their files are written first and the package last,
/// in
/// one move, so that whoever opens it finds all of them or none; what stood in the package stays
/// as it was.
public final class PackageAddition {

    private PackageAddition() {}

    /// @param folder a workspace's folder
    /// @param series with keys that the workspace does not have
    /// @throws IOException with a sentence, where the package cannot be added to
    public static void add(Path folder, List<TimeSeries> series) throws IOException {
        Path file = folder.resolve(PackageFile.NAME);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Place place = endOfResources(text, file);
        List<String> resources = new ArrayList<>();
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder.resolve("data"));
            for (TimeSeries one : series) {
                String path = freePath(folder, one);
                Files.writeString(
                        folder.resolve(path), TidyText.of(one), StandardOpenOption.CREATE_NEW);
                written.add(folder.resolve(path));
                resources.add(PackageText.resource(one, path).indent(4).stripTrailing());
            }
            String before = text.substring(0, place.offset).stripTrailing();
            String added =
                    before
                            + (place.empty ? "\n" : ",\n")
                            + String.join(",\n", resources)
                            + "\n  "
                            + text.substring(place.offset);
            replace(file, added);
        } catch (IOException | RuntimeException e) {
            for (Path one : written) {
                Files.deleteIfExists(one);
            }
            throw e;
        }
    }

    private static String freePath(Path folder, TimeSeries series) {
        String path = "data/" + WorkspaceWriter.fileName(series.key(), 1) + ".csv";
        for (int n = 2; Files.exists(folder.resolve(path)); n++) {
            path = "data/" + WorkspaceWriter.fileName(series.key(), 1) + "-" + n + ".csv";
        }
        return path;
    }

    private static void replace(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(".claimline-" + UUID.randomUUID());
        try {
            Files.writeString(draft, text, StandardOpenOption.CREATE_NEW);
            Files.move(
                    draft,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// Where the list of resources ends, and whether it is empty.
    private record Place(int offset, boolean empty) {}

    private static Place endOfResources(String text, Path file) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(text)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    boolean resources = json.currentName().equals("resources");
                    if (json.nextToken() == JsonToken.START_ARRAY && resources) {
                        return end(json);
                    }
                    json.skipChildren();
                }
            }
        } catch (JsonProcessingException e) {
            throw new IOException(
                    file
                            + ":"
                            + e.getLocation().getLineNr()
                            + ": this is not JSON; mend it before series are added",
                    e);
        }
        throw new IOException(file + ": the data package has no list 'resources' to add to");
    }

    private static Place end(JsonParser json) throws IOException {
        boolean empty = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            empty = false;
            json.skipChildren();
        }
        return new Place((int) json.currentTokenLocation().getCharOffset(), empty);
    }
}
