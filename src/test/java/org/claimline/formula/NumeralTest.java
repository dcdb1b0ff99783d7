package org.claimline.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumeralTest {

    @ParameterizedTest
    @CsvSource({
        "4500, 4500, 50", "4_500, 4500, 50", "110, 110, 5", "163.23, 163.23, 0.005",
        "4.50, 4.5, 0.005", "26, 26, 0.5", "4501, 4501, 0.5", "1.5e3, 1500, 50",
        "43.5bn, 4.35e10, 5e7", "12mn, 1.2e7, 5e5", "3k, 3000, 500", "100, 100, 50",
        "4500.0, 4500, 0.05", "0.30, 0.3, 0.005", "45e2, 4500, 50", "8_800, 8800, 50",
        "20bn, 2e10, 5e9"
    })
    void aNumberIsRoundedToTheLastSignificantDigitAsWritten(
            String text, double value, double halfUnit) {
        assertEquals(Optional.of(new Numeral(value, halfUnit)), Numeral.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1_", "1__0", "1_.5", "1.", "5x", "5K", "1e", "1e99999", "1e400", ""})
    void otherTextIsNoNumber(String text) {
        assertEquals(Optional.empty(), Numeral.read(text));
    }

    @Test
    void theNearestWordIsSuggestedAndNoFarOne() {
        List<String> known = List.of("lpg", "lpg_ru", "income_usd", "argmax");
        assertEquals("; did you mean 'lpg'?", Suggestion.of("lgp", known));
        assertEquals("; did you mean 'lpg'?", Suggestion.of("LPG", known));
        assertEquals("; did you mean 'income_usd'?", Suggestion.of("incom_usd", known));
        assertEquals("", Suggestion.of("wage", known));
        assertEquals("", Suggestion.of("x", known));
        assertEquals("", Suggestion.of("x".repeat(5000), known));
    }
}
