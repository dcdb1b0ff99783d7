package org.claimline.csv.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.claimline.csv.Recipe;
import org.claimline.series.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

final class NumeralsTest {

    private static final Numerals POINT = new Numerals('.', "");
    private static final Numerals COMMA = new Numerals(',', "");

    @ParameterizedTest
    @CsvFileSource(
            resources = "/csv/cell/numbers.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = false)
    void officesWriteANumberInManyWays(String decimal, String cell, String read) {
        Numerals numerals = decimal.equals(".") ? POINT : COMMA;

        assertEquals(read, text(numerals.cell(cell == null ? "" : cell)));
    }

    /// `!` of what cannot be read, `?` of what is missing, else number or bounds, status, note.
    private static String text(NumberCell cell) {
        String status = cell.status().code();
        String behind =
                (cell.status() == Status.NORMAL || cell.status() == Status.MISSING ? "" : status)
                        + (cell.note().isEmpty() ? "" : "'" + cell.note() + "'");
        return switch (cell.kind()) {
            case NUMBER -> cell.value() + behind;
            case BOUNDED -> bound(cell.low()) + ".." + bound(cell.high()) + behind;
            case MISSING -> "?" + behind;
            case UNREADABLE -> "!";
        };
    }

    private static String bound(double bound) {
        return Double.isInfinite(bound) ? "" : String.valueOf(bound);
    }

    @Test
    void numbersAreReadToTheNearestDouble() {
        Random random = new Random(11);
        for (int i = 0; i < 200_000; i++) {
            double value =
                    switch (i % 4) {
                        case 0 -> random.nextInt(1_000_000) / 100.0;
                        case 1 -> random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
                        case 2 -> Double.longBitsToDouble(random.nextLong());
                        default -> random.nextLong() / 1e3;
                    };
            if (Double.isFinite(value)) {
                String plain = new BigDecimal(value).toPlainString();
                String shown = Double.toString(value);
                assertEquals(value, POINT.number(shown), shown);
                assertEquals(value, COMMA.number(shown.replace('.', ',')), shown);
                if (plain.length() < 300) {
                    assertEquals(Double.parseDouble(plain), POINT.number(plain), plain);
                }
            }
        }
    }

    @Test
    void groupedNumbersAreReadBackExactly() {
        Random random = new Random(13);
        List<String> signs = List.of(" ", "\u00A0", "\u2009", "\u202F", "'", "’");
        for (int i = 0; i < 20_000; i++) {
            long units = random.nextLong(10_000_000_000L);
            int decimals = random.nextInt(4);
            BigDecimal value = BigDecimal.valueOf(units, decimals);
            String plain = value.toPlainString();
            int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
            String whole = plain.substring(0, end);
            String rest = plain.substring(end);
            String sign = signs.get(random.nextInt(signs.size()));
            String grouped = grouped(whole, sign);
            assertEquals(value.doubleValue(), POINT.number(grouped + rest), grouped + rest);
            assertEquals(
                    value.doubleValue(), COMMA.number(grouped + rest.replace('.', ',')), grouped);
            assertEquals(value.doubleValue(), POINT.number(grouped(whole, ",") + rest));
            assertEquals(
                    value.doubleValue(),
                    COMMA.number(grouped(whole, ".") + rest.replace('.', ',')));
        }
    }

    private static String grouped(String digits, String sign) {
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, sign);
        }
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.234,5 12 | , | 1 of 2 numbers have a decimal comma.",
                "0,75 | , | 1 of 1 number has a decimal comma.",
                "12,5 1.234 | , | 1 of 2 numbers have a decimal comma.",
                "1,234.5 | . | 1 of 1 number has a decimal point.",
                "1,234 5,678 | . | Every comma is followed by three digits, so that commas group"
                        + " digits.",
                "1,234,567 | . | 1 of 1 number has a decimal point.",
                "1.234.567 | , | 1 of 1 number has a decimal comma.",
                "12.345 | . | 1 of 1 number has a decimal point.",
                "12 13 | . | No number has a decimal sign.",
                "1,5 2,5 3.5 | , | 2 of 3 numbers have a decimal comma; 1 a point."
            })
    void theNumbersTogetherTellTheDecimalSign(String cells, char decimal, String evidence) {
        Numerals numerals = Numerals.detect(List.of(cells.split(" ")));

        assertEquals(decimal, numerals.decimal());
        assertEquals(evidence, numerals.evidence());
    }

    @Test
    void theNumbersTogetherTellWhatGroupsDigits() {
        assertGrouping(
                "blank",
                "2 of 3 numbers group their digits by a thin space.",
                "1\u2009234,5",
                "12\u2009345",
                "7");
        assertGrouping(",", "1 of 1 number groups its digits by a comma.", "1,234.5");
        assertGrouping(",", "2 of 2 numbers group their digits by a comma.", "1,234", "5,678");
        assertGrouping(
                ".", "2 of 3 numbers group their digits by a point.", "1.234", "1.234,5", "0,5");
        assertGrouping("'", "1 of 1 number groups its digits by an apostrophe.", "1'234");
        assertGrouping("none", "No number groups its digits.", "1234", "1.5");
    }

    private static void assertGrouping(String word, String evidence, String... cells) {
        Grouping grouping = Numerals.detect(List.of(cells)).grouping();
        assertEquals(word, grouping.sign().word());
        assertEquals(evidence, grouping.evidence());
    }

    @Test
    void marksOfMissingValuesAreTold() {
        assertEquals(
                List.of(
                        "2 cells hold 'н/д', which stands for a missing value.",
                        "1 cell holds '..', which stands for a missing value."),
                Numerals.detect(List.of("1", "н/д", "..", "н/д", "")).marks().evidence());
    }

    @Test
    void whatIsChosenWins() {
        Numerals detected = Numerals.detect(List.of("1,234"));
        Numerals comma = Numerals.of(detected, Recipe.of(Map.of("decimal", ",")));
        Numerals none = Numerals.of(detected, Recipe.of(Map.of("grouping", "none")));
        Numerals blank = Numerals.of(detected, Recipe.of(Map.of("grouping", "blank")));
        Numerals marks = Numerals.of(detected, Recipe.of(Map.of("missing", "-999 keine")));

        assertEquals(1.234, comma.number("1,234"));
        assertEquals(1234, detected.number("1,234"));
        assertTrue(Double.isNaN(none.number("1,234")));
        assertTrue(Double.isNaN(blank.number("1,234")));
        assertEquals(1234, blank.number("1 234"));
        assertEquals(NumberCell.Kind.MISSING, marks.cell("-999").kind());
        assertEquals(NumberCell.Kind.MISSING, marks.cell("keine").kind());
        assertEquals(NumberCell.Kind.MISSING, marks.cell("..").kind());
        assertEquals(NumberCell.Kind.NUMBER, detected.cell("-999").kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "abc | 'abc' is not a number with a decimal point",
                "58 O31.5 | '58 O31.5' has a letter O among digits; expected a number with a decimal"
                        + " point",
                "1/2 | '1/2' is a fraction; expected a number with a decimal point",
                "0x1F | '0x1F' is hexadecimal; expected a number with a decimal point",
                "31.12.2014 | '31.12.2014' is a date or a period; expected a number with a decimal"
                        + " point",
                "1,23 | '1,23' has a decimal comma or groups its digits otherwise than the file's"
                        + " other numbers; expected a number with a decimal point"
            })
    void whatCannotBeReadIsToldWithWhatWasExpected(String cell, String message) {
        assertEquals(message, POINT.fault(cell));
    }

    @Test
    void lettersThatMayBeFlagsAreNoMissingMarksElsewhere() {
        for (String mark : List.of("", "..", "...", "-", "–", "n/a", "N/A", "NA", ":", ".")) {
            assertTrue(Numerals.isMissing(mark), mark);
        }
        for (String text : List.of("0", "none", "c", "x", "*", "нет")) {
            assertFalse(Numerals.isMissing(text), text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "A, A",
        "E, E",
        "P, P",
        "B, B",
        "F, E",
        "I, E",
        "e, E",
        "s, E",
        "S, A",
        "p, P",
        "bp, B",
        "ep, E",
        "'E,P', E",
        "c, A",
        "r, A",
        "Estimated value, E",
        "Provisional, P",
        "Normal value, A",
        "Time series break, B",
        "Reliable, A",
        "оценка, E",
        "'', A"
    })
    void flagsOnTheirOwnTellTheStatus(String flag, String status) {
        assertEquals(Status.parse(status), Flags.statusOf(flag));
    }
}
