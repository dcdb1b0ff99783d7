package org.claimline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.claimline.csv.Bytes;
import org.claimline.csv.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CleanTableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "a,b,c~1,2,3~4,5,6 # a,b,c~1,2,3~4,5,6",
                "a;b;c~1,5;2;3~4;5;6 # a,b,c~\"1,5\",2,3~4,5,6",
                "'a','b','c'~'1','2,5','3' # a,b,c~1,\"2,5\",3",
                "A title~~a,b,c~1,2,3~4,5,6 # a,b,c~1,2,3~4,5,6",
                "A title,,~a,b,c~1,2,3~4,5,6 # a,b,c~1,2,3~4,5,6",
                "a,b,c~1,2,3~4,5,6~~Source: an office # a,b,c~1,2,3~4,5,6",
                "a,b,c~1,2~4,5,6,7 # a,b,c~1,2~4,5,6,7",
                "a,b,c~1,2,3~,,~4,5,6 # a,b,c~1,2,3~\"\",,~4,5,6",
                "a,b,c~1,\"2\"x,3~4,5,6 # a,b,c~1,\"\"\"2\"\"x\",3~4,5,6",
                "a:b:c~1:2:3~4:5:6 # a,b,c~1,2,3~4,5,6",
                "a b c~1 2 3~4 5 6 # a,b,c~1,2,3~4,5,6",
                "a, b, c~1, \"2,5\", 3~4, 5, 6 # a,b,c~1,\"2,5\",3~4,5,6",
                "\"a\",\"b\"~\"1\",\"2\\\" x\"~\"3\",\"4\" # a,b~1,\"2\"\" x\"~3,4",
                "\"a\",\"b\",\"c\"~\"1\";\"2\";\"3\"~\"4\",\"5\",\"6\" # a,b,c~1,2,3~4,5,6",
                "\"a\",\"b\",\"c\"~'1','2','3, x'~\"4\",\"5\",\"6\" # a,b,c~1,2,\"3, x\"~4,5,6",
                "\"a\",\"b\",\"c\"~\"1\",\"x, y\",\"\"\"~\"4\",\"5, z\",\"6\" # a,b,c~1,\"x, y\",\"\"\"\"~4,\"5, z\",6",
                "Year,Price~Year,Tenge~2014,1~2015,2 # Year Year,Price Tenge~2014,1~2015,2",
                "a,b,c # a,b,c"
            })
    void everyRecordAndCellIsKeptAndNothingElse(String text, String clean) throws IOException {
        StringBuilder written = new StringBuilder();

        clean(text).write(written);

        assertEquals(clean.replace("~", "\r\n") + "\r\n", written.toString());
    }

    @Test
    void linesAboveAndBelowAreTold() throws IOException {
        CleanTable table = clean("A title~~a,b,c~1,2,3~4,5,6~A footnote");

        assertEquals(1, table.above().getFirst().line());
        assertEquals(6, table.below().getFirst().line());
    }

    @Test
    void aStrayQuoteIsToldAtItsPlace() throws IOException {
        Problem problem = clean("a,b,c~1,\"2\"x,3~4,5,6").problems().getFirst();

        assertEquals(2, problem.line());
        assertEquals(3, problem.column());
    }

    private static CleanTable clean(String text) throws IOException {
        Bytes bytes = Bytes.of(text.replace('~', '\n').getBytes(StandardCharsets.UTF_8));
        Text lines = Encoding.detect(bytes).text(bytes);
        return CleanTable.of("f.csv", lines, Dialect.detect(lines.head()));
    }
}
