package org.claimline.csv.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumeralsTest {

    private static final Numerals POINT = new Numerals('.', "");
    private static final Numerals COMMA = new Numerals(',', "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "12 | 12",
                "-12.5 | -12.5",
                "−12.5 | -12.5",
                "+3 | 3",
                ".5 | 0.5",
                "5. | 5",
                "1,234.5 | 1234.5",
                "1 234 567 | 1234567",
                "1\u00A0234.5 | 1234.5",
                "1\u202F234 | 1234",
                "1'234'567.25 | 1234567.25",
                "1’234 | 1234",
                "1.5e3 | 1500",
                "2E-05 | 0.00002",
                "12.5% | 12.5",
                "12.5 % | 12.5"
            })
    void aDecimalPointGoesWithEveryGrouping(String cell, double value) {
        assertEquals(OptionalDouble.of(value), POINT.read(cell));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"1.234,5 | 1234.5", "1 234,5 | 1234.5", "0,75 | 0.75", "12 | 12"})
    void aDecimalCommaGoesWithPointsAndBlanks(String cell, double value) {
        assertEquals(OptionalDouble.of(value), COMMA.read(cell));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "12 p",
                "1,23",
                "1,2345",
                "1 23",
                "1,234 567",
                "1.2.3",
                "--1",
                "e5",
                "%",
                "1e999",
                "12.3*",
                "(e)",
                "-",
                "+",
                "0x1F",
                "1f",
                "NaN",
                "Infinity"
            })
    void whatIsNotWrittenAsANumberIsNone(String cell) {
        assertEquals(OptionalDouble.empty(), POINT.read(cell));
    }

    @Test
    void theNumbersTogetherTellTheDecimalSign() {
        assertEquals(',', Numerals.detect(List.of("1.234,5", "12")).decimal());
        assertEquals(',', Numerals.detect(List.of("0,75")).decimal());
        assertEquals(',', Numerals.detect(List.of("12,5", "1.234")).decimal());
        assertEquals('.', Numerals.detect(List.of("1,234.5")).decimal());
        assertEquals('.', Numerals.detect(List.of("1,234", "5,678")).decimal());
        assertEquals('.', Numerals.detect(List.of("1,234,567")).decimal());
        assertEquals(',', Numerals.detect(List.of("1.234.567")).decimal());
        assertEquals('.', Numerals.detect(List.of("12.345")).decimal());
        assertEquals('.', Numerals.detect(List.of("12", "13")).decimal());
    }

    @Test
    void officesMarkWhatIsMissing() {
        for (String mark : List.of("", "..", "...", "-", "–", "n/a", "N/A", "NA", ":", ".")) {
            assertTrue(Numerals.isMissing(mark), mark);
        }
        assertFalse(Numerals.isMissing("0"));
        assertFalse(Numerals.isMissing("none"));
    }
}
