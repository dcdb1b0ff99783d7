package org.claimline.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimline.csv.Problem;
import org.junit.jupiter.api.Test;

final class ProblemsCsvTest {

    private static final String HEAD = "file,line,column,text,problem\r\n";

    @Test
    void cellsAreQuotedWhereTheyHaveTo() {
        assertEquals(
                HEAD + "\"a,b.csv\",3,2,\"say \"\"oo\"\"\",is not a number\r\n",
                ProblemsCsv.of(
                        List.of(new Problem("a,b.csv", 3, 2, "say \"oo\"", "is not a number"))));
    }

    @Test
    void aPlaceThatIsNotKnownIsEmpty() {
        assertEquals(
                HEAD + "a.csv,,,,the file is empty\r\n",
                ProblemsCsv.of(List.of(Problem.of("a.csv", "the file is empty"))));
    }
}
