package org.claimline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandsTest {

    private static final String SHAPES = "src/test/resources/csv/shapes/";

    private static final String SMALL = "src/test/resources/cli/small";
    private static final String BROKEN = "src/test/resources/broken/unknown-series";

    @Test
    void helpAndVersionAreResults() {
        assertEquals(0, Ran.of("--help").code());
        assertTrue(Ran.of("--help").out().contains("Usage: claimline"));
        assertTrue(Ran.of("--version").out().matches("Claimline \\d+\\.\\d+\\.\\d+, Java .*\\n"));
        for (String command : List.of("import", "eval", "check", "export")) {
            Ran help = Ran.of(command, "--help");
            assertEquals(0, help.code());
            assertTrue(help.out().startsWith("Usage: claimline " + command), help.out());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "import | Missing required parameter: 'FILE'",
                "import --nonsense x.csv | Unknown option: '--nonsense'",
                "eval " + SMALL + " | Missing required parameter: 'EXPR'",
                "check | Missing required parameter: 'WORKSPACE'",
                "check " + SMALL + " --fail-on everything | Invalid value for option '--fail-on'",
                "export " + SMALL + " | Missing required option: '--out=DIR'",
                "export " + SMALL + " --out x --format gif | Invalid value for option '--format'",
                "export " + SMALL + " --out x --width 20 | --width is from 200 to 10000, not 20",
                "export " + SMALL + " --out x --scale 9 | --scale is from 1 to 4, not 9"
            })
    void badUsageIsToldInASentenceWithExitCodeTwo(String arguments, String message) {
        Ran ran = Ran.of(arguments.split(" "));

        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains(message), ran.err());
    }

    @Test
    void importPrintsWhatWasDetectedAsJson() throws IOException {
        String file = "src/test/resources/csv/faults/unreadable-number.csv";
        Ran ran = Ran.of("import", "--json", file);

        assertEquals(0, ran.code());
        assertEquals("", ran.err());
        assertJson(
                """
                {"files": [{
                  "file": "src/test/resources/csv/faults/unreadable-number.csv",
                  "encoding": "UTF-8", "delimiter": ",", "quote": "\\"", "decimal": ".",
                  "layout": "columns",
                  "series": [{"key": "unreadable_number", "title": "unreadable-number", "unit": null,
                    "frequency": "A", "observations": 2, "missing": 0,
                    "first": {"period": "2014", "value": 1}, "last": {"period": "2016", "value": 3},
                    "min": 1, "max": 3}],
                  "problems": [{"line": 3, "column": 2, "text": "abc",
                    "message": "'abc' is not a number with a decimal point"}]}]}
                """,
                ran.out());
    }

    @Test
    void anUnreadableFileOfSeveralLeavesTheOthersDone() throws IOException {
        String good = "src/test/resources/csv/good/two-columns.csv";
        Ran ran = Ran.of("import", "--json", "nowhere.csv", good);

        assertEquals(2, ran.code());
        assertEquals("nowhere.csv: there is no such file\n", ran.err());
        JsonNode files = new ObjectMapper().readTree(ran.out()).get("files");
        assertEquals(
                new ObjectMapper()
                        .readTree(
                                """
                                {"file": "nowhere.csv", "encoding": null, "delimiter": null,
                                 "quote": null, "decimal": null, "layout": null, "series": [],
                                 "problems": [{"line": null, "column": null, "text": null,
                                   "message": "there is no such file"}]}
                                """),
                files.get(0));
        assertEquals("two_columns", files.get(1).at("/series/0/key").asText());
    }

    @Test
    void importIntoMakesAWorkspaceAndAddsToItAndLeavesWhatIsThere(@TempDir Path temp)
            throws IOException {
        String workspace = temp.resolve("mine").toString();
        String units = SHAPES + "columns-russian-units.csv";
        assertEquals(0, Ran.of("import", units, "--into", workspace).code());
        Path file = Path.of(workspace, "datapackage.json");
        String before = Files.readString(file);

        Ran second = Ran.of("import", SHAPES + "long-entity-code-year.csv", "--into", workspace);
        assertEquals(0, second.code(), second.err());
        String after = Files.readString(file);
        String kept = before.substring(0, before.lastIndexOf(']')).stripTrailing();
        assertEquals(kept, after.substring(0, kept.length()));
        assertEquals(
                "320.25\n",
                Ran.of("eval", workspace, "at(kurs, 2018-02)").out().split(" ")[0].strip() + "\n");
        assertTrue(
                Ran.of("eval", workspace, "at(kaz_inflation_sample_prices_annual, 2014)")
                        .out()
                        .startsWith("6.75"));

        Ran again = Ran.of("import", units, "--into", workspace);
        assertEquals(0, again.code(), again.err());
        assertTrue(again.err().contains("the new edition changes nothing in"), again.err());
        assertEquals(after, Files.readString(file));
    }

    @Test
    void theBundledStoryIsNotAddedTo() {
        Ran ran = Ran.of("import", SHAPES + "long-sdmx.csv", "--into", "kazakhstan-2022");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("the bundled story is read-only"), ran.err());
    }

    @Test
    void tableWritesCleanFilesAndLeavesThoseThatAreThere(@TempDir Path temp) throws IOException {
        String file = SHAPES + "columns-russian-units.csv";
        String faulty = "src/test/resources/csv/faults/binary.csv";
        Ran ran = Ran.of("table", faulty, file, "--out", temp.toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("the file holds binary data"), ran.err());
        assertTrue(ran.out().contains("left out: Национальный фонд"), ran.out());
        assertTrue(
                Files.readString(temp.resolve("columns-russian-units.csv"))
                        .startsWith("Период,Активы фонда,Курс,\"Инфляция, г/г\"\r\n"));

        Ran again = Ran.of("table", file, "--out", temp.toString());
        assertEquals(2, again.code());
        assertTrue(again.err().contains("is there already"), again.err());
        assertEquals(0, Ran.of("table", file, "--out", temp.toString(), "--overwrite").code());
    }

    @Test
    void tableWritesFurtherTablesBesideTheFirst(@TempDir Path temp) throws IOException {
        Path file = temp.resolve("two.csv");
        Files.writeString(file, "a,b,c\n1,2,3\n4,5,6\ncity,people\nOslo,7\nRome,8\n");
        Ran ran = Ran.of("table", file.toString(), "--out", temp.resolve("out").toString());

        assertEquals(0, ran.code(), ran.err());
        assertEquals("a,b,c\r\n1,2,3\r\n4,5,6\r\n", Files.readString(temp.resolve("out/two.csv")));
        assertEquals(
                "city,people\r\nOslo,7\r\nRome,8\r\n",
                Files.readString(temp.resolve("out/two-2.csv")));
        assertTrue(ran.out().contains("two.csv:4: another table begins here"), ran.out());
    }

    @Test
    void tableWritesAnEmptyFileForAnEmptyOne(@TempDir Path temp) throws IOException {
        Path file = Files.createFile(temp.resolve("empty.csv"));
        Ran ran = Ran.of("table", file.toString(), "--out", temp.resolve("out").toString());

        assertEquals(0, ran.code());
        assertEquals(0, Files.size(temp.resolve("out/empty.csv")));
        assertTrue(ran.err().contains("the file is empty"), ran.err());
    }

    @Test
    void tableTakesTheFilesOfAFolderAndWritesNoneOfThemTwice(@TempDir Path temp)
            throws IOException {
        Path one = Files.createDirectory(temp.resolve("one"));
        Path other = Files.createDirectory(temp.resolve("other"));
        Files.writeString(one.resolve("f.csv"), "a,b\n1,2\n");
        Files.writeString(other.resolve("f.csv"), "c,d\n3,4\n");
        Path out = temp.resolve("out");
        Ran ran = Ran.of("table", one.toString(), other.toString(), "--out", out.toString());

        assertEquals(2, ran.code());
        assertEquals("a,b\r\n1,2\r\n", Files.readString(out.resolve("f.csv")));
        assertTrue(ran.err().contains("holds the table of"), ran.err());
    }

    @Test
    void tableNeverReplacesItsSource(@TempDir Path temp) throws IOException {
        Path file = temp.resolve("f.csv");
        Files.writeString(file, "a;b\n1;2\n");
        Ran ran = Ran.of("table", file.toString(), "--out", temp.toString(), "--overwrite");

        assertEquals(2, ran.code());
        assertEquals("a;b\n1;2\n", Files.readString(file));
    }

    @Test
    void ambiguousDatesAreAProblemWithAHintUntilTheyAreTold() {
        String file = "src/test/resources/csv/faults/day-or-month.csv";
        Ran ran = Ran.of("import", file);
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("--day-first or --month-first"), ran.err());
        assertEquals(0, Ran.of("import", file, "--month-first").code());
    }

    @Test
    void importForPeopleHasProblemsOnStandardError() {
        Ran ran = Ran.of("import", "src/test/resources/csv/faults/unreadable-number.csv");

        assertEquals(0, ran.code());
        assertTrue(
                ran.out()
                        .endsWith(
                                "  unreadable_number: unreadable-number, annual, 2 observations,"
                                        + " 2014 = 1 to 2016 = 3, lowest 1, highest 3\n"),
                ran.out());
        assertEquals(
                "src/test/resources/csv/faults/unreadable-number.csv:3:2: 'abc' is not a number"
                        + " with a decimal point\n",
                ran.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at(wage, 2014) | {'type':'number','value':100,'low':null,'high':null,'unit':'KZT',"
                        + "'notes':[]}",
                "at(price, 2015) | {'type':'number','value':null,'low':60,'high':70,"
                        + "'unit':'KZT/L','notes':[]}",
                "0.1 + 0.2 | {'type':'number','value':0.3,'low':null,'high':null,'unit':null,"
                        + "'notes':[]}",
                "at(wage, 2014) > 50 | {'type':'boolean','value':true,'notes':[]}",
                "argmax(wage) | {'type':'period','value':'2016','notes':[]}",
                "at(wage, 2020) | {'type':'unknown','reason':'wage has no observation for 2020',"
                        + "'notes':[]}",
                "wage | {'type':'series','unit':'KZT','notes':[],"
                        + "'observations':[['2014',100],['2015',110.1],['2016',120]]}",
                "price | {'type':'series','unit':'KZT/L','notes':[],"
                        + "'observations':[['2014',50],['2015',null,60,70],['2016',120]]}"
            })
    void evalPrintsAValueAsJson(String expression, String json) throws IOException {
        Ran ran = Ran.of("eval", SMALL, expression, "--json");

        assertEquals("", ran.err());
        assertEquals(0, ran.code());
        assertJson(json.replace('\'', '"'), ran.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at(wage, 2015) | 110.1 KZT",
                "at(price, 2015) | 60 to 70 KZT/L",
                "pct(wage, 2014, 2016) | 20%",
                "at(wage, 2014) = 100 | true",
                "argmin(wage) | 2014",
                "at(wage, 2020) | unknown: wage has no observation for 2020",
                "price | period,value,low,high,status~2014,50,,,A~2015,,60,70,A~2016,120,,,A"
            })
    void evalPrintsAValueForPeople(String expression, String text) {
        Ran ran = Ran.of("eval", SMALL, expression);

        assertEquals(0, ran.code());
        assertEquals(text.replace('~', '\n') + "\n", ran.out());
    }

    @Test
    void aRejectedFormulaIsShownWithACaret() {
        Ran ran = Ran.of("eval", SMALL, "at(wages, 2014)");

        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertEquals(
                "formula:1:4: unknown series 'wages'; did you mean 'wage'?\n"
                        + "  at(wages, 2014)\n"
                        + "     ^^^^^\n",
                ran.err());
    }

    @Test
    void theCaretStandsUnderTheLineThatIsWrong() {
        Ran ran = Ran.of("eval", SMALL, "at(wage, 2014)\n + at(wages, 2014)");

        assertTrue(ran.err().startsWith("formula:2:7: "), ran.err());
        assertTrue(ran.err().endsWith("   + at(wages, 2014)\n        ^^^^^\n"), ran.err());
    }

    @Test
    void checkPrintsVerdictsAndEvidenceAsJson() throws IOException {
        Ran ran = Ran.of("check", SMALL, "--json");

        assertEquals(0, ran.code());
        assertEquals("", ran.err());
        assertJson(Files.readString(Path.of(SMALL, "check.json")), ran.out());
    }

    @Test
    void checkForPeopleShowsComputedAgainstStated() throws IOException {
        Ran ran = Ran.of("check", SMALL);

        assertEquals(Files.readString(Path.of(SMALL, "check.txt")), ran.out());
        assertEquals(0, ran.code());
    }

    @Test
    void failOnMakesTheExitCodeOne() {
        assertEquals(1, Ran.of("check", SMALL, "--fail-on", "contradicted").code());
        assertEquals(1, Ran.of("check", SMALL, "--fail-on", "untestable").code());
        assertEquals(
                1,
                Ran.of("check", SMALL, "--fail-on", "untestable", "--fail-on", "contradicted")
                        .code());
    }

    @Test
    void whatIsWrongInAWorkspaceIsToldAndTheRestIsStillChecked() {
        Ran ran = Ran.of("check", BROKEN);

        assertEquals(2, ran.code());
        assertTrue(ran.err().matches("(?s)\\S*claims\\.yaml:\\d+:\\d+: .*"), ran.err());
        assertTrue(ran.out().contains(" not testable"), ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "eval", "export"})
    void aWorkspaceThatIsNotThereIsASentence(String command, @TempDir Path folder) {
        Ran ran =
                switch (command) {
                    case "eval" -> Ran.of("eval", "nowhere", "1");
                    case "export" -> Ran.of("export", "nowhere", "--out", folder.toString());
                    default -> Ran.of("check", "nowhere");
                };

        assertEquals(2, ran.code());
        assertEquals(
                "nowhere: there is no such folder; expected a workspace's folder\n", ran.err());
    }

    @Test
    void theBundledStoryGoesByItsName() {
        Ran ran = Ran.of("eval", "kazakhstan-2022", "at(nf, 2014)");

        assertEquals(0, ran.code());
        assertTrue(ran.out().endsWith(" USD bn\n"), ran.out());
    }

    private static void assertJson(String expected, String actual) throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode wanted = (ObjectNode) mapper.readTree(expected);
        assertEquals(wanted.toPrettyString(), mapper.readTree(actual).toPrettyString());
    }
}
