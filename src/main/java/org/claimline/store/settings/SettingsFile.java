package org.claimline.store.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimline.store.WholeFile;

/// `settings.json` in a folder of its own. What another version of the program wrote there stays.
///
/// @param folder made when something is written
public record SettingsFile(Path folder) {

    private static final String NAME = "settings.json";
    private static final String TEXTS = "texts";
    private static final String RECENT = "recent";
    private static final String FRAME = "window";
    private static final String LOOK = "look";
    private static final String PICTURE = "picture";
    private static final String CHOICES = "choices";
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Where a person's programs keep such things: `%APPDATA%\Claimline` on Windows,
    /// `~/Library/Application Support/Claimline` on macOS, else `claimline` in `$XDG_CONFIG_HOME`
    /// or `~/.config` (XDG Base Directory Specification).
    ///
    /// @param system the operating system's name, as Java tells it
    /// @param variable gives an environment variable, empty where it is not set
    public static SettingsFile of(String system, Path home, UnaryOperator<String> variable) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String data = variable.apply("APPDATA");
            Path base = data.isEmpty() ? home.resolve("AppData").resolve("Roaming") : Path.of(data);
            return new SettingsFile(base.resolve("Claimline"));
        }
        if (name.startsWith("mac")) {
            return new SettingsFile(home.resolve("Library/Application Support/Claimline"));
        }
        String config = variable.apply("XDG_CONFIG_HOME");
        Path base = config.startsWith("/") ? Path.of(config) : home.resolve(".config");
        return new SettingsFile(base.resolve("claimline"));
    }

    /// What is remembered; nothing where there is no such file.
    ///
    /// @throws IOException with a sentence, where it cannot be read
    public Settings read() throws IOException {
        try {
            return of(tree());
        } catch (JsonProcessingException e) {
            throw new IOException(file() + " is no settings: " + e.getOriginalMessage(), e);
        }
    }

    /// Remembers something else, whatever was remembered meanwhile by others. A file that is no
    /// settings is put aside as `settings.broken.json`.
    ///
    /// @throws IOException where it cannot be written; it is as before
    public Settings change(UnaryOperator<Settings> change) throws IOException {
        Files.createDirectories(folder);
        ObjectNode tree;
        try {
            tree = tree();
        } catch (JsonProcessingException e) {
            Files.move(
                    file(),
                    folder.resolve("settings.broken.json"),
                    StandardCopyOption.REPLACE_EXISTING);
            tree = JSON.createObjectNode();
        }
        ObjectNode changed = tree;
        Settings next = change.apply(of(tree));
        ObjectNode texts = tree.putObject(TEXTS);
        next.texts().forEach((key, value) -> texts.put(key.toString(), value.toString()));
        ArrayNode recent = tree.putArray(RECENT);
        next.recent().forEach(folder -> recent.add(folder.toString()));
        next.frame().ifPresent(frame -> put(frame, changed.putObject(FRAME)));
        next.look().ifPresent(look -> changed.put(LOOK, look.name().toLowerCase(Locale.ROOT)));
        ObjectNode choices = tree.putObject(CHOICES);
        next.choices().forEach(choices::put);
        next.picture().ifPresent(picture -> put(picture, changed.putObject(PICTURE)));
        WholeFile.replace(
                file(), JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n");
        return next;
    }

    private Path file() {
        return folder.resolve(NAME);
    }

    private ObjectNode tree() throws IOException {
        if (!Files.exists(file())) {
            return JSON.createObjectNode();
        }
        return JSON.readValue(Files.readString(file()), ObjectNode.class);
    }

    private static Settings of(ObjectNode tree) {
        SortedMap<Path, Path> texts = new TreeMap<>();
        for (var entry : tree.path(TEXTS).properties()) {
            put(texts, entry.getKey(), entry.getValue());
        }
        List<Path> recent = new ArrayList<>();
        for (JsonNode one : tree.path(RECENT)) {
            if (one.isTextual() && isPath(one.textValue())) {
                recent.add(Path.of(one.textValue()));
            }
        }
        return new Settings(
                texts,
                recent,
                frame(tree.path(FRAME)),
                look(tree.path(LOOK)),
                picture(tree.path(PICTURE)),
                choices(tree.path(CHOICES)));
    }

    private static void put(Settings.Frame frame, ObjectNode to) {
        to.put("x", frame.x())
                .put("y", frame.y())
                .put("width", frame.width())
                .put("height", frame.height())
                .put("maximized", frame.maximized());
    }

    private static Optional<Settings.Frame> frame(JsonNode node) {
        boolean whole =
                Stream.of("x", "y", "width", "height").allMatch(key -> node.path(key).isNumber());
        return whole
                ? Optional.of(
                        new Settings.Frame(
                                node.path("x").doubleValue(),
                                node.path("y").doubleValue(),
                                node.path("width").doubleValue(),
                                node.path("height").doubleValue(),
                                node.path("maximized").asBoolean()))
                : Optional.empty();
    }

    private static void put(PictureChoice picture, ObjectNode to) {
        to.put("form", picture.form())
                .put("width", picture.width())
                .put("height", picture.height())
                .put("scale", picture.scale())
                .put(LOOK, picture.look().name().toLowerCase(Locale.ROOT));
    }

    private static SortedMap<String, String> choices(JsonNode node) {
        SortedMap<String, String> choices = new TreeMap<>();
        node.properties().forEach(one -> choices.put(one.getKey(), one.getValue().asText()));
        return choices;
    }

    private static Optional<PictureChoice> picture(JsonNode node) {
        boolean whole =
                Stream.of("width", "height", "scale").allMatch(key -> node.path(key).isNumber());
        return whole
                ? Optional.of(
                        new PictureChoice(
                                node.path("form").asText(),
                                node.path("width").intValue(),
                                node.path("height").intValue(),
                                node.path("scale").doubleValue(),
                                look(node.path(LOOK)).orElse(Settings.Look.LIGHT)))
                : Optional.empty();
    }

    private static Optional<Settings.Look> look(JsonNode node) {
        return Stream.of(Settings.Look.values())
                .filter(look -> look.name().equalsIgnoreCase(node.asText()))
                .findFirst();
    }

    /// A path that is none on this system was not written here, and is passed over.
    private static void put(SortedMap<Path, Path> texts, String folder, JsonNode file) {
        if (isPath(folder) && file.isTextual() && isPath(file.textValue())) {
            texts.put(Path.of(folder), Path.of(file.textValue()));
        }
    }

    private static boolean isPath(String text) {
        try {
            return !Path.of(text).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
