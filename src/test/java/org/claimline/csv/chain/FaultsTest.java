package org.claimline.csv.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Faulty files, each with one fault that it is named for: what can be read is read, and the fault
/// is told at its place. The table `faults.csv` holds the series, as [SeriesWords], and the
/// problems of each, as `file|…`.
final class FaultsTest {

    private static final Path FILES = Path.of("src/test/resources/csv/faults");
    private static final Path EXPECTED = Path.of("src/test/resources/csv/faults.csv");

    @ParameterizedTest
    @MethodSource("names")
    void aFaultIsToldAtItsPlaceAndTheRestIsRead(String name) throws IOException {
        String expected =
                Files.readAllLines(EXPECTED, StandardCharsets.UTF_8).stream()
                        .filter(line -> line.startsWith(name + "|"))
                        .collect(Collectors.joining("\n"));

        assertEquals(
                expected,
                read(name).stream()
                        .flatMap(FaultsTest::words)
                        .map(words -> name + "|" + words)
                        .collect(Collectors.joining("\n")));
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void anArchiveThatEndsTooEarlySaysSoBesideWhatItHolds() {
        assertEquals(
                List.of(
                        "Left out: truncated.zip: the archive ends too early; files behind the"
                                + " last one are lost"),
                read(read("truncated.zip")).report().skipped());
    }

    @Test
    void equalDuplicatesAreMergedAndTold() {
        assertEquals(
                List.of("2014-12-31 stands on lines 3 and 4 with the same value; it was merged."),
                read(read("duplicate-days-equal.csv")).report().changed());
    }

    @Test
    void aMissingFileAndAFolderAreTold() {
        assertEquals(
                List.of("no-such-file.csv: there is no such file"), problems("no-such-file.csv"));
        assertEquals(List.of(".: this is a folder; expected a CSV file"), problems("."));
    }

    private static List<String> problems(String name) {
        return read(name).stream().flatMap(FaultsTest::words).toList();
    }

    private static Stream<String> words(Import one) {
        Stream<String> series =
                one instanceof Import.Read read
                        ? read.series().stream().map(SeriesWords::of)
                        : Stream.of();
        return Stream.concat(series, one.problems().stream().map(Object::toString));
    }

    private static Import.Read read(List<Import> all) {
        return assertInstanceOf(Import.Read.class, all.getFirst());
    }

    private static List<Import> read(String name) {
        return CsvImport.read(FILES.resolve(name), name, Recipe.AUTO, Recipes.NONE, Progress.NONE);
    }
}
