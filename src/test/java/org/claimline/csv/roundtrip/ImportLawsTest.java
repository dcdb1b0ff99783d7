package org.claimline.csv.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.claimline.csv.Detected;
import org.claimline.csv.Recipe;
import org.claimline.csv.chain.Import;
import org.junit.jupiter.api.Test;

/// What holds of every import, whatever the file.
final class ImportLawsTest {

    private static final int CASES = 400;

    @Test
    void theSameBytesGiveTheSameImport() {
        for (long seed = 0; seed < CASES; seed++) {
            byte[] bytes = new RandomFile(seed).bytes();
            Import.Read one = read(bytes, Recipe.AUTO);
            Import.Read other = read(bytes, Recipe.AUTO);

            assertEquals(Pasted.words(one), Pasted.words(other), "seed " + seed);
            assertEquals(one.detected(), other.detected(), "seed " + seed);
            assertEquals(one.report(), other.report(), "seed " + seed);
        }
    }

    @Test
    void choosingWhatWasDetectedChangesNothing() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomFile file = new RandomFile(seed);
            Import.Read detected = read(file.bytes(), Recipe.AUTO);
            Recipe chosen = Recipe.AUTO;
            for (Detected setting : detected.detected()) {
                if (!setting.value().isEmpty()) {
                    chosen = chosen.with(setting.setting(), setting.value());
                }
            }
            Recipe all = chosen;

            assertEquals(
                    file.words(),
                    Pasted.words(Pasted.of(file.bytes(), all)),
                    () -> "seed " + file + all);
        }
    }

    @Test
    void aRecipeIsReadFromItsWords() {
        for (long seed = 0; seed < CASES; seed++) {
            Recipe recipe = Recipe.AUTO;
            for (Detected setting : read(new RandomFile(seed).bytes(), Recipe.AUTO).detected()) {
                recipe = recipe.with(setting.setting(), setting.value());
            }

            assertEquals(recipe, Recipe.of(recipe.toWords()), "seed " + seed);
        }
    }

    @Test
    void aLineAboveOrBelowOrABlankOneChangesNoSeries() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomFile file = new RandomFile(seed);
            for (String text :
                    new String[] {
                        file.textWithLineAbove(),
                        file.textWithLineBelow(),
                        file.textWithBlankLines()
                    }) {
                assertEquals(
                        file.words(),
                        Pasted.words(Pasted.of(file.bytes(text), Recipe.AUTO)),
                        () -> "seed " + file + "\n" + text);
            }
        }
    }

    private static Import.Read read(byte[] bytes, Recipe recipe) {
        return assertInstanceOf(Import.Read.class, Pasted.of(bytes, recipe));
    }
}
