package org.claimline.csv.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files of the shapes in which offices publish, one for each shape, with what is in them: the
/// table `shapes.csv` beside them holds `file|key|title|unit|frequency|observations`, the table
/// `shapes-problems.csv` what is told of them.
final class ShapesTest {

    private static final Path FILES = Path.of("src/test/resources/csv/shapes");
    private static final Path EXPECTED = Path.of("src/test/resources/csv/shapes.csv");
    private static final Path PROBLEMS = Path.of("src/test/resources/csv/shapes-problems.csv");

    @ParameterizedTest
    @MethodSource("names")
    void everyShapeGivesItsSeries(String name) throws IOException {
        assertEquals(expected(EXPECTED, name), found(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingElseIsToldOfAShape(String name) throws IOException {
        assertEquals(
                expected(PROBLEMS, name),
                read(name).problems().stream()
                        .map(problem -> problem.toString().replaceFirst(":", "|"))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void theMachinesLanguageChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab", "hi-IN", "ru-RU")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                for (String name : names().toList()) {
                    assertEquals(expected(EXPECTED, name), found(name), tag);
                }
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static String expected(Path table, String name) throws IOException {
        return Files.readAllLines(table, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith(name + "|"))
                .collect(Collectors.joining("\n"));
    }

    private static String found(String name) {
        return read(name).series().stream()
                .map(series -> name + "|" + SeriesWords.of(series))
                .collect(Collectors.joining("\n"));
    }

    private static Import.Read read(String name) {
        return assertInstanceOf(
                Import.Read.class,
                CsvImport.read(FILES.resolve(name), name, Recipe.AUTO, Recipes.NONE, Progress.NONE)
                        .getFirst());
    }
}
