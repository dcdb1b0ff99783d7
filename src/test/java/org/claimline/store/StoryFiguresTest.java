package org.claimline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.claimline.formula.Explained;
import org.claimline.formula.Formula;
import org.claimline.formula.Outcome;
import org.claimline.formula.Parsed;
import org.claimline.formula.Value;
import org.claimline.series.Catalog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures that statistics offices published beside each other, one recomputed from the others.
final class StoryFiguresTest {

    private static Value value(String text) throws IOException {
        Catalog catalog =
                WorkspaceReader.open(Path.of("datasets", BundledStory.NAME))
                        .workspace()
                        .orElseThrow()
                        .catalog();
        if (Formula.parse(text) instanceof Parsed.Good(Formula formula)
                && formula.evaluate(catalog) instanceof Outcome.Evaluated(Explained root)) {
            return root.value();
        }
        throw new AssertionError(text + " is refused");
    }

    /// Real wages as the Bureau publishes their growth, against its wages deflated by the World
    /// Bank's prices; prices on a year before as the Bureau publishes them, against its monthly
    /// changes chained, each of which is rounded to a tenth.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "all(growth(deflate(wage_avg, cpi, 2015)) - real_wage_growth in -0.25..0.25, 2013..2019)",
                "all(growth(deflate(wage_avg, cpi, 2015)) - real_wage_growth in -0.25..0.25, 2021..2024)",
                "all(yoy(cpi_m) - cpi_yoy in -0.4..0.4, 2012-01..2025-12)"
            })
    void publishedFiguresAreMetByThoseRecomputed(String text) throws IOException {
        assertEquals(new Value.Truth(true), value(text), text);
    }
}
