package org.claimline.store.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsFileTest {

    @TempDir Path folder;

    @Test
    void whatIsRememberedIsThereTheNextTime() throws IOException {
        SettingsFile file = new SettingsFile(folder.resolve("new/claimline"));
        assertEquals(Settings.NONE, file.read());
        file.change(s -> s.withText(folder.resolve("a"), Optional.of(folder.resolve("a.txt"))));
        file.change(s -> s.withText(folder.resolve("b"), Optional.of(folder.resolve("b.md"))));
        assertEquals(Optional.of(folder.resolve("a.txt")), file.read().text(folder.resolve("a")));
        file.change(s -> s.withText(folder.resolve("x/../a"), Optional.empty()));
        assertEquals(Optional.empty(), file.read().text(folder.resolve("a")));
        assertEquals(Optional.of(folder.resolve("b.md")), file.read().text(folder.resolve("b")));
    }

    @Test
    void windowLookAndTheWorkspacesUsedLastAreRemembered() throws IOException {
        SettingsFile file = new SettingsFile(folder);
        Settings.Frame frame = new Settings.Frame(10, 20, 1200.5, 800, true);
        file.change(s -> s.withFrame(frame).withLook(Settings.Look.DARK));
        for (int i = 0; i < 12; i++) {
            Path one = folder.resolve("w" + i % 11);
            file.change(s -> s.withRecent(one));
        }
        Settings read = file.read();
        assertEquals(Optional.of(frame), read.frame());
        assertEquals(Optional.of(Settings.Look.DARK), read.look());
        assertEquals(10, read.recent().size());
        assertEquals(folder.resolve("w0"), read.recent().getFirst());
        assertEquals(folder.resolve("w10"), read.recent().get(1));

        Files.writeString(
                folder.resolve("settings.json"),
                "{\"window\": {\"x\": \"left\"}, \"look\": 3, \"recent\": {\"a\": 1}}");
        assertEquals(Settings.NONE, file.read());
    }

    @Test
    void whatAnotherVersionWroteStays() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"later\": [1, 2], \"texts\": 7}");
        new SettingsFile(folder).change(s -> s.withText(folder, Optional.of(folder)));
        assertTrue(Files.readString(folder.resolve("settings.json")).contains("\"later\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"texts\": {", "[1]", "\"text\"", ""})
    void aBrokenFileIsToldAndPutAside(String broken) throws IOException {
        Files.writeString(folder.resolve("settings.json"), broken);
        SettingsFile file = new SettingsFile(folder);
        IOException told = assertThrows(IOException.class, file::read);
        assertTrue(String.valueOf(told.getMessage()).contains("settings.json is no settings: "));
        file.change(s -> s.withText(folder, Optional.of(folder)));
        assertEquals(Optional.of(folder), file.read().text(folder));
        assertEquals(broken, Files.readString(folder.resolve("settings.broken.json")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void settingsLieWhereASystemKeepsThem() {
        Path home = folder;
        Map<String, String> set = Map.of("XDG_CONFIG_HOME", folder.resolve("conf").toString());
        assertEquals(
                home.resolve(".config/claimline"),
                SettingsFile.of("Linux", home, v -> "").folder());
        assertEquals(
                folder.resolve("conf/claimline"),
                SettingsFile.of("Linux", home, v -> set.getOrDefault(v, "")).folder());
        assertEquals(
                home.resolve("Library/Application Support/Claimline"),
                SettingsFile.of("Mac OS X", home, v -> "").folder());
        assertEquals(
                home.resolve("AppData/Roaming/Claimline"),
                SettingsFile.of("Windows 11", home, v -> "").folder());
    }
}
