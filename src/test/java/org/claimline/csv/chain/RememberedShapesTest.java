package org.claimline.csv.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was chosen for a file is used for its next edition, and for no other file.
final class RememberedShapesTest {

    @TempDir private Path folder;
    private final Map<String, Recipe> memory = new HashMap<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "days # day-first # y,a~01/02/2014,1~02/03/2014,2~ # y,a~01/02/2014,1~02/03/2014,7~"
                        + "03/04/2014,3~ # 2014-02-01=1.0 2014-03-02=7.0 2014-04-03=3.0",
                "decimal # , # y;a~2014;1,234~2015;2,345~ # y;a~2014;1,234~2015;9,345~2016;3,456~ #"
                        + " 2014=1.234 2015=9.345 2016=3.456",
                "missing # -999 # y,a~2014,1~2015,-999~ # y,a~2014,1~2015,5~2016,-999~ # 2014=1.0"
                        + " 2015=5.0 2016=?",
                "frequency # D # y,a~2014-01-01,1~2014-02-01,2~ # y,a~2014-01-01,1~2014-02-01,5~"
                        + "2014-03-01,3~ # 2014-01-01=1.0 2014-02-01=5.0 2014-03-01=3.0",
                "columns # 3=note # y,a,b~2014,1,3~2015,2,4~ # y,a,b~2014,5,3~2015,2,4~2016,6,9~ #"
                        + " 2014=5.0'3' 2015=2.0'4' 2016=6.0'9'"
            })
    void theNextEditionIsReadAsThisOneWas(
            String word, String value, String text, String next, String expected)
            throws IOException {
        Recipe recipe = Recipe.of(Map.of(word, value));
        Import.Read first = read("first.csv", text, recipe);
        memory.put(first.report().shape(), first.recipe());

        Import.Read second = read("second.csv", next, Recipe.AUTO);

        assertEquals(recipe, second.recipe());
        assertEquals(expected, SeriesWords.observations(second.series().getFirst()));
    }

    @Test
    void periodsThatCameAcrossDoNotChangeTheShape() throws IOException {
        Recipe recipe = Recipe.AUTO.with(Setting.PUBLISHER, "Office of Samples");
        Import.Read first = read("first.csv", "k,2013,2014,2015~A,1,2,3~B,4,5,6~", recipe);
        memory.put(first.report().shape(), first.recipe());

        Import.Read second =
                read(
                        "second.csv",
                        "k,2013,2014,2015,2016~A,1,2,3,7~B,4,5,6,8~C,1,2,3,4~",
                        Recipe.AUTO);

        assertEquals(recipe, second.recipe());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "y,b~2014,1~2015,2~",
                "y;a~2014;1~2015;2~",
                "y,a,c~2014,1,3~2015,2,4~",
                "k,2013,2014,2015~A,1,2,3~B,4,5,6~"
            })
    void aFileOfAnotherShapeIsReadAsDetected(String other) throws IOException {
        Import.Read first =
                read(
                        "first.csv",
                        "y,a~2014,1~2015,2~",
                        Recipe.AUTO.with(Setting.PUBLISHER, "Office of Samples"));
        memory.put(first.report().shape(), first.recipe());

        Import.Read second = read("second.csv", other, Recipe.AUTO);

        assertNotEquals(first.report().shape(), second.report().shape());
        assertEquals(Recipe.AUTO, second.recipe());
    }

    @Test
    void theShapeIsTheSameWhateverIsChosen() throws IOException {
        String text = "y,a,b~2014,1,2~2015,3,4~";
        String shapes =
                java.util.stream.Stream.of(
                                Recipe.AUTO,
                                Recipe.AUTO.with(Setting.COLUMNS, "3=ignored"),
                                Recipe.AUTO.with(Setting.HEADER, "none"),
                                Recipe.AUTO.with(Setting.FREQUENCY, "A"))
                        .map(recipe -> shape(text, recipe))
                        .distinct()
                        .collect(Collectors.joining(" "));

        assertEquals(shape(text, Recipe.AUTO), shapes);
    }

    private String shape(String text, Recipe recipe) {
        try {
            return read("f.csv", text, recipe).report().shape();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Import.Read read(String name, String text, Recipe recipe) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text.replace('~', '\n'));
        Import read =
                CsvImport.read(
                                file,
                                name,
                                recipe,
                                shape -> Optional.ofNullable(memory.get(shape)),
                                Progress.NONE)
                        .getFirst();
        return org.junit.jupiter.api.Assertions.assertInstanceOf(
                Import.Read.class, read, read.problems().toString());
    }
}
