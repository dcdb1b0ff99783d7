package org.claimline.csv.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.claimline.csv.Bytes;
import org.claimline.csv.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "A title~A note~Another~A fourth~a,b,c~1,2,3~4,5,6~Source # a,b,c~1,2,3~4,5,6",
                "a,b,c~\"x\",\"y\"~1,2,3~4,5,6 # a,b,c~x,y~1,2,3~4,5,6",
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

        clean(text).tables().getFirst().write(written);

        assertEquals(clean.replace("~", "\r\n") + "\r\n", written.toString());
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/csv/polluted.csv",
            delimiter = '#',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            numLinesToSkip = 1)
    void aFaultCostsNoCell(String fault, String text, String clean) throws IOException {
        StringBuilder written = new StringBuilder();

        clean(text.replace("→", "\t")).tables().getFirst().write(written);

        assertEquals(clean.replace("~", "\r\n") + "\r\n", written.toString(), fault);
    }

    @Test
    void linesAboveAndBelowAreTold() throws IOException {
        CleanTable table = clean("A title~~a,b,c~1,2,3~4,5,6~A footnote").tables().getFirst();

        assertEquals(1, table.above().getFirst().line());
        assertEquals(6, table.below().getFirst().line());
    }

    @Test
    void aStrayQuoteIsToldAtItsPlace() throws IOException {
        Problem problem = clean("a,b,c~1,\"2\"x,3~4,5,6").problems().getFirst();

        assertEquals(2, problem.line());
        assertEquals(3, problem.column());
    }

    @Test
    void aMissingDelimiterIsTold() throws IOException {
        Problem problem =
                clean("day,at,n~01/02/2014,10:30,1~02/02/201411:30,2~03/02/2014,09:15,3")
                        .problems()
                        .getFirst();

        assertEquals(
                "f.csv:3: the delimiter before cell 2 of this line is missing; it was cut there",
                problem.toString());
    }

    @Test
    void anotherTableStandsBesideTheFirst() throws IOException {
        List<CleanTable> tables =
                clean("a,b,c~1,2,3~4,5,6~city,people~Oslo,7~Rome,8~Paris,9").tables();

        assertEquals(2, tables.size());
        assertEquals(4, tables.getLast().rows().getFirst().line());
        assertEquals(List.of("Paris", "9"), tables.getLast().rows().getLast().cells());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b,c~1,2,3~Region North~4,5,6~7,8,9",
                "a,b,c~1,2,3~Total,none,unknown~4,5,6",
                "name,value~Ann,1~Bob,2~Cy,unknown~Di,4~Ed,5",
                "city,note,n~Oslo,cold,1~Rome,warm~Paris,mild~Riga,damp,4"
            })
    void oddRowsAreNoTableOfTheirOwn(String text) throws IOException {
        assertEquals(1, clean(text).tables().size());
    }

    @Test
    void aHeaderThatStandsAgainIsLeftOut() throws IOException {
        CleanTable table = clean("a,b~x,1~y,2~a,b~z,3").tables().getFirst();

        assertEquals(List.of(4), table.repeated());
        assertEquals(4, table.rows().size());
    }

    @Test
    void rowsAreAsTheyAreWhereTheyCannotBeToldFromAHeader() throws IOException {
        assertEquals(4, clean("a,b~x,y~a,b~z,w").tables().getFirst().rows().size());
    }

    private static CleanTable.Found clean(String text) throws IOException {
        Bytes bytes = Bytes.of(text.replace('~', '\n').getBytes(StandardCharsets.UTF_8));
        Text lines = Encoding.detect(bytes).text(bytes);
        return CleanTable.of("f.csv", lines, Dialect.detect(lines.head()));
    }
}
