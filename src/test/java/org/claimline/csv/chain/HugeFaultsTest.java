package org.claimline.csv.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimline.csv.Problem;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are too large for anything: they are read, or told in a sentence.
final class HugeFaultsTest {

    private static final byte[] TABLE =
            "year,value\n2014,1\n2015,2\n".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    @Test
    void aLineOfFortyMillionSigns() throws IOException {
        Path file = folder.resolve("line.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("year,value\n2014,1\n2015,".getBytes(StandardCharsets.UTF_8));
            byte[] many = new byte[1 << 20];
            java.util.Arrays.fill(many, (byte) '9');
            for (int i = 0; i < 40; i++) {
                out.write(many);
            }
            out.write("\n2016,3\n2017,4\n".getBytes(StandardCharsets.UTF_8));
        }

        assertTold(file);
    }

    @Test
    void threeHundredThousandColumns() throws IOException {
        int columns = 300_000;
        StringBuilder text = new StringBuilder("year");
        for (int i = 1; i < columns; i++) {
            text.append(",v").append(i);
        }
        for (int year = 2014; year < 2017; year++) {
            text.append('\n').append(year).append(",1".repeat(columns - 1));
        }

        assertTold(Files.writeString(folder.resolve("wide.csv"), text.append('\n')));
    }

    @Test
    void aNameOfManyAndOfBidirectionalSigns() throws IOException {
        for (String name : new String[] {"n".repeat(240) + ".csv", "\u202Evsc.atad\u202C.csv"}) {
            Path file = Files.write(folder.resolve(name), TABLE);
            Import.Read read = assertInstanceOf(Import.Read.class, read(file).getFirst());

            assertEquals("2014=1.0 2015=2.0", SeriesWords.observations(read.series().getFirst()));
            assertTrue(read.series().getFirst().key().text().length() <= 60);
        }
    }

    private static void assertTold(Path file) {
        for (Import one : read(file)) {
            assertTrue(one instanceof Import.Read || !one.problems().isEmpty());
            for (Problem problem : one.problems()) {
                assertFalse(problem.message().contains("Exception"), problem.message());
                assertTrue(problem.message().length() < 3000, problem.message());
                assertTrue(problem.text().length() < 3000, problem.text());
            }
        }
    }

    private static List<Import> read(Path file) {
        return CsvImport.read(
                file, file.getFileName().toString(), Recipe.AUTO, Recipes.NONE, Progress.NONE);
    }
}
