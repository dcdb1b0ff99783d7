package org.claimline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecipeMemoryTest {

    @TempDir private Path temp;

    private static Map<String, SortedMap<String, String>> recipe(String shape) {
        return Map.of(shape, new TreeMap<>(Map.of("days", "day-first", "left-out", "bread milk")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "panels: []~# panels: []~recipes:~  - NEW~",
                "panels: []# panels: []~recipes:~  - NEW~",
                "''# recipes:~  - NEW~",
                "recipes:~panels: [] ;; mine~# recipes:~  - NEW~panels: [] ;; mine~",
                "recipes: null~# recipes: ~  - NEW~",
                "recipes: []~# recipes: [NEW]~",
                "recipes: [{shape: 01, settings: [days=day-first]}]~#"
                        + " recipes: [{shape: 01, settings: [days=day-first]}, NEW]~",
                "recipes:~  ;; old~  - {shape: 01, settings: [days=day-first]} ;; kept~~panels:"
                        + " []~# recipes:~  ;; old~  - {shape: 01, settings: [days=day-first]} ;; kept~"
                        + "  - NEW~~panels: []~",
                "recipes:~- shape: 01~  settings:~    - days=day-first~;; end~#"
                        + " recipes:~- shape: 01~  settings:~    - days=day-first~- NEW~;; end~",
                "recipes:~  - {shape: ab, settings: [days=month-first]} ;; why~panels: []~#"
                        + " recipes:~  - {shape: ab, settings: SET} ;; why~panels: []~",
                "recipes:~  - shape: ab~    settings:~      - days=month-first~panels: []~#"
                        + " recipes:~  - shape: ab~    settings:~      SET~panels: []~",
                "recipes:~  - shape: ab~panels: []~#"
                        + " recipes:~  - shape: ab~    settings: SET~panels: []~",
                "{panels: []}~# {panels: [], recipes: [NEW]}~"
            })
    void aRecipeIsPutInAndEverythingElseStays(String before, String after) throws IOException {
        Path file = temp.resolve("board.yaml");
        Files.writeString(file, text(before));

        RecipeMemory.remember(temp, recipe("ab"));

        assertEquals(text(after), Files.readString(file));
        String once = Files.readString(file);
        RecipeMemory.remember(temp, recipe("ab"));
        assertEquals(once, Files.readString(file));
    }

    private static String text(String shown) {
        return shown.replace("''", "")
                .replace("NEW", "{shape: ab, settings: SET}")
                .replace("SET", "[days=day-first, left-out=bread milk]")
                .replace(";;", "#")
                .replace('~', '\n');
    }

    @Test
    void aWorkspaceWithoutABoardGetsOne() throws IOException {
        RecipeMemory.remember(temp, recipe("ab"));
        assertEquals(text("recipes:~  - NEW~"), Files.readString(temp.resolve("board.yaml")));
    }

    @ParameterizedTest
    @CsvSource({"'recipes: [', mend it", "'panels: []\n...\n', cannot be added to"})
    void aFileThatCannotBeAddedToIsLeft(String text, String sentence) throws IOException {
        Path file = Files.writeString(temp.resolve("board.yaml"), text);
        IOException told =
                assertThrows(IOException.class, () -> RecipeMemory.remember(temp, recipe("ab")));
        assertTrue(told.getMessage().contains(sentence), told.getMessage());
        assertEquals(text, Files.readString(file));
    }
}
