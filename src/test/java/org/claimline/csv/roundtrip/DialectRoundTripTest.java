package org.claimline.csv.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.claimline.csv.Recipe;
import org.claimline.csv.chain.Import;
import org.junit.jupiter.api.Test;

/// Series written in any dialect are imported as they are.
final class DialectRoundTripTest {

    private static final int CASES = 700;

    @Test
    void everyDialectIsImportedAsItWasWritten() {
        for (long seed = 0; seed < CASES; seed++) {
            assertRead(seed, new RandomFile(seed));
        }
    }

    @Test
    void rowsMayStandInAnyOrder() {
        for (long seed = 0; seed < CASES; seed++) {
            assertRead(seed, new RandomFile(seed).withRowsShuffled());
        }
    }

    @Test
    void columnsMayStandInAnyOrder() {
        for (long seed = 0; seed < CASES; seed++) {
            assertRead(seed, new RandomFile(seed).withColumnsShuffled());
        }
    }

    @Test
    void cyrillicIsReadInItsOwnEncodings() {
        String text = "Год;Выпуск продукции;Цены на товары\n2014;1,5;2,5\n2015;3,5;4,5\n";
        String expected = Pasted.words(Pasted.of(text));
        for (String name : new String[] {"windows-1251", "KOI8-R", "IBM866", "UTF-16"}) {
            Import read = Pasted.of(text.getBytes(Charset.forName(name)), Recipe.AUTO);

            assertEquals(expected, Pasted.words(read), name);
            assertEquals(
                    "Выпуск продукции", Pasted.series(read).getFirst().description().title(), name);
        }
        assertEquals(
                expected,
                Pasted.words(Pasted.of(text.getBytes(StandardCharsets.UTF_16BE), Recipe.AUTO)));
    }

    private static void assertRead(long seed, RandomFile file) {
        assertEquals(
                file.words(),
                Pasted.words(Pasted.of(file.bytes(), Recipe.AUTO)),
                () -> "seed " + seed + ", " + file);
    }
}
