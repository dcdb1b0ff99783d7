package org.claimline.csv.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.claimline.csv.Bytes;
import org.claimline.csv.KeyText;
import org.claimline.csv.cell.UnitText;
import org.claimline.csv.text.Dialect;
import org.claimline.csv.text.Encoding;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Encoding, dialect, spacing, keys and units, each told from what the file holds.
final class DetectionTest {

    @Test
    void theBytesTellTheEncoding() throws IOException {
        String russian = "год;доход\n2014;100\n";
        assertEncoding("UTF-8", russian, russian.getBytes(StandardCharsets.UTF_8));
        assertEncoding("UTF-8 with BOM", "a,b", bytes("\uFEFFa,b", StandardCharsets.UTF_8));
        assertEncoding("UTF-16LE", "a,b", bytes("\uFEFFa,b", StandardCharsets.UTF_16LE));
        assertEncoding("UTF-16BE", "a,b", bytes("\uFEFFa,b", StandardCharsets.UTF_16BE));
        assertEncoding("UTF-16LE", "a,b\n1,2\n", bytes("a,b\n1,2\n", StandardCharsets.UTF_16LE));
        assertEncoding("windows-1251", russian, bytes(russian, Charset.forName("windows-1251")));
        String german = "Jahr;Erlös\n2014;12 £\n";
        assertEncoding("windows-1252", german, bytes(german, Charset.forName("windows-1252")));
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static void assertEncoding(String name, String text, byte[] bytes) throws IOException {
        Encoding encoding = Encoding.detect(Bytes.of(bytes));
        assertEquals(name, encoding.name());
        assertEquals(text, encoding.text(Bytes.of(bytes)).head());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "a,b~1,2 # ,",
                "a;b~1,5;2,5 # ;",
                "a;b~1,5;2~2,5;3 # ;",
                "a|b~1|2 # |",
                "`a,b\"~\"1,5\",2` # ,",
                "a~1 # ,"
            })
    void theLinesTellTheDelimiter(String text, String delimiter) {
        assertEquals(delimiter, Dialect.detect(text.replace('~', '\n')).delimiter());
    }

    @Test
    void tabsDelimitAndApostrophesMayQuote() {
        assertEquals("\t", Dialect.detect("a\tb\n1,5\t2\n").delimiter());
        assertEquals('\'', Dialect.detect("'a','b'\n'1','2'\n").quote());
        assertEquals('"', Dialect.detect("a,b\n1,2\n").quote());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DCOILBRENTEU | dcoilbrenteu",
                "Household income per head | household_income_per_head",
                "Доход на душу | dokhod_na_dushu",
                "Теңге | tenge",
                "Größe (%) | grosse",
                "2014 prices | s2014_prices",
                "index | index_series",
                "*** | series"
            })
    void aTitleBecomesAKey(String title, String key) {
        assertEquals(key, KeyText.of(title).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Inflation (%) | %",
                "GDP, USD bn | USD bn",
                "Price (KZT/L) | KZT/L",
                "USD | USD",
                "Inflation (annual) | ''",
                "GDP | ''"
            })
    void aTitleMayTellTheUnit(String title, String unit) {
        assertEquals(
                Unit.parse(unit),
                UnitText.inTitle(title).map(UnitText.Told::unit).orElse(Unit.NUMBER));
    }
}
