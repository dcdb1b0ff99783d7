package org.claimline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UnitTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KZT",
                "KZT/L",
                "KZT/USD",
                "USD bn",
                "USD mn",
                "USD k",
                "USD trn",
                "RUB/KZT x0.01",
                "USD x100",
                "%",
                "pp",
                "index",
                "count",
                "count k",
                "",
                "1/USD",
                "KZT^2/L^3",
                "L*USD",
                "x1000"
            })
    void unitsReadBackAsWritten(String text) {
        assertEquals(text, Unit.parse(text).toString());
    }

    @Test
    void parseAndToStringAreInverse() {
        Random random = new Random(3);
        List<String> symbols = List.of("KZT", "USD", "RUB", "L", "kg", "bbl", "т");
        for (int i = 0; i < 5_000; i++) {
            Unit unit = Unit.NUMBER;
            for (int k = random.nextInt(5); k > 0; k--) {
                Unit factor = Unit.of(symbols.get(random.nextInt(symbols.size())));
                unit = random.nextBoolean() ? unit.times(factor) : unit.per(factor);
            }
            unit = unit.withScale(random.nextInt(-20, 21));
            assertEquals(unit, Unit.parse(unit.toString()), unit.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KZT/",
                "/KZT",
                "KZT bn mn",
                "% bn",
                "pp k",
                "USD x20",
                "US$",
                "KZT//L",
                "USD/USD"
            })
    void whatIsNoUnitIsRefusedWithASentence(String text) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Unit.parse(text));
        assertTrue(e.getMessage().startsWith("'" + text + "' is not a unit"), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "KZT/L, KZT/USD, USD/L",
        "USD bn, count, USD/count",
        "KZT, KZT, ''",
        "USD, KZT, USD/KZT",
        "USD bn, USD mn, ''"
    })
    void aQuotientDividesTheSymbolsAtScaleOne(String left, String right, String quotient) {
        String expected = quotient.equals("USD/count") ? "USD" : quotient;
        assertEquals(expected, Unit.parse(left).per(Unit.parse(right)).toString());
    }

    @Test
    void aProductMultipliesTheSymbolsAtScaleOne() {
        assertEquals("KZT", Unit.parse("USD bn").times(Unit.parse("KZT/USD")).toString());
        assertEquals("USD^2", Unit.parse("USD").times(Unit.parse("USD mn")).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "USD bn, 43.5, 4.35e10",
        "USD mn, 0.1, 1e5",
        "%, 26, 0.26",
        "RUB/KZT x0.01, 17.5, 0.175",
        "USD, 7, 7"
    })
    void aNumberAsShownIsTakenToOnesAndBack(String text, double shown, double ones) {
        Unit unit = Unit.parse(text);
        assertEquals(ones, unit.toOnes(shown));
        assertEquals(shown, unit.fromOnes(ones), shown * 1e-15);
    }

    @Test
    void aNumberIsBroughtFromOneScaleToAnother() {
        assertEquals(73.2, Unit.parse("USD bn").from(Unit.parse("USD mn"), 73_200));
        assertEquals(73_200, Unit.parse("USD mn").from(Unit.parse("USD bn"), 73.2));
    }

    @Test
    void onlyOneKindWithTheSameSymbolsAdds() {
        assertTrue(Unit.parse("USD bn").addsTo(Unit.parse("USD")));
        assertFalse(Unit.parse("USD").addsTo(Unit.parse("KZT")));
        assertFalse(Unit.PERCENT.addsTo(Unit.POINTS));
        assertFalse(Unit.NUMBER.addsTo(Unit.COUNT));
    }
}
