package org.claimline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can be told to `import` about its files, and what it leaves behind.
final class ImportCommandTest {

    @TempDir private Path temp;

    private String put(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "--encoding utf-99 # --encoding: 'utf-99' is not an encoding that is known;"
                        + " expected a name such as",
                "--encoding %% # --encoding: '%%' is not an encoding that is known",
                "--encoding= # 'encoding' needs a value",
                "--delimiter ab # --delimiter: 'ab' is not a delimiter; expected a sign such as ;"
                        + " or the word tab",
                "--quote x # --quote: 'x' is not a quote; expected \", ' or none",
                "--escape slash # 'slash' is not what stands before a quote; expected doubled or"
                        + " backslash",
                "--decimal ; # ';' is not a decimal sign; expected . or ,",
                "--grouping _ # '_' is not a sign that groups digits; expected blank, ', ,, . or"
                        + " none",
                "--decimal , --grouping , # ',' cannot both be the decimal sign and group digits",
                "--header 4-3 # '4-3' is not where a header stands; expected a line or lines such"
                        + " as 3",
                "--header 0 # '0' is not where a header stands",
                "--layout wide # 'wide' is not a layout; expected tidy, columns, long, across or"
                        + " matrix",
                "--columns 1=time # '1=time' does not say what a column holds; expected a form such"
                        + " as 1=period",
                "--columns a # 'a' does not say what a column holds",
                "--columns 1=period_1=value # does not say what a column holds",
                "--frequency yearly # 'yearly' is not a frequency; expected one of A, S, Q, M, W,"
                        + " D, I",
                "--retrieved 23.11.2026 # '23.11.2026' is not a day; expected a form such as"
                        + " 2026-11-23",
                "--day-first --month-first # mutually exclusive"
            })
    void aChoiceThatMakesNoSenseIsToldBeforeAnythingIsRead(String options, String sentence) {
        List<String> arguments = new ArrayList<>(List.of("import", "nowhere.csv"));
        arguments.addAll(List.of(options.split(" ")));

        Ran ran = Ran.of(arguments.toArray(String[]::new));

        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith("claimline import: "), ran.err());
        assertTrue(ran.err().contains(sentence), ran.err());
        assertFalse(ran.err().contains("no such file"), ran.err());
    }

    @Test
    void everyChoiceComesToTheReading() throws IOException {
        Path file = temp.resolve("x.csv");
        Files.write(file, "год|цена\n03/04/2014|1,5\n".getBytes(Charset.forName("windows-1251")));
        String workspace = temp.resolve("ws").toString();

        Ran ran =
                Ran.of(
                        "import",
                        file.toString(),
                        "--month-first",
                        "--encoding",
                        "cp1251",
                        "--delimiter",
                        "|",
                        "--quote",
                        "none",
                        "--escape",
                        "doubled",
                        "--decimal",
                        ",",
                        "--grouping",
                        "blank",
                        "--missing",
                        "x y",
                        "--header",
                        "1",
                        "--layout",
                        "columns",
                        "--columns",
                        "1=period  2=value",
                        "--frequency",
                        "D",
                        "--publisher",
                        "An office",
                        "--retrieved",
                        "2026-11-23",
                        "--into",
                        workspace);

        assertEquals(0, ran.code(), ran.err());
        String board = Files.readString(temp.resolve("ws/board.yaml"));
        for (String choice :
                List.of(
                        "columns=1=period 2=value",
                        "days=month-first",
                        "decimal=,",
                        "delimiter=|",
                        "encoding=windows-1251",
                        "escape=doubled",
                        "frequency=D",
                        "grouping=blank",
                        "header=1",
                        "layout=columns",
                        "missing=x y",
                        "publisher=An office",
                        "quote=none")) {
            assertTrue(board.contains(choice), choice + " in " + board);
        }
        assertFalse(board.contains("retrieved"), board);
        String origin = Files.readString(temp.resolve("ws/datapackage.json"));
        assertTrue(origin.contains("retrieved=2026-11-23"), origin);
        assertTrue(origin.contains("encoding=windows-1251"), origin);
    }

    @Test
    void allProblemsAreSavedAndNeverOverAFileThatIsThere() throws IOException {
        StringBuilder text = new StringBuilder("year,rate\n");
        for (int year = 1990; year < 2190; year++) {
            text.append(year).append(",1\n");
        }
        for (int year = 1900; year < 1990; year++) {
            text.append(year).append(",\"a \"\"b\"\"\"\n");
        }
        String file = put("many.csv", text.toString());
        String problems = temp.resolve("problems.csv").toString();

        Ran ran = Ran.of("import", file, "--problems", problems);

        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.err().endsWith("… and 40 more problems; --problems FILE saves all 90\n"));
        List<String> lines = Files.readAllLines(Path.of(problems));
        assertEquals("file,line,column,text,message", lines.getFirst());
        assertEquals(91, lines.size());
        assertTrue(lines.get(1).startsWith(file + ",202,2,\"a \"\"b\"\"\","), lines.get(1));

        Ran again = Ran.of("import", file, "--problems", problems);
        assertEquals(2, again.code());
        assertEquals("", again.out());
        assertTrue(again.err().contains("--overwrite replaces it"), again.err());
        assertEquals(0, Ran.of("import", file, "--problems", problems, "--overwrite").code());
        Ran itself = Ran.of("import", file, "--problems", file, "--overwrite");
        assertEquals(2, itself.code());
        assertEquals(text.toString(), Files.readString(Path.of(file)));
    }

    @Test
    void aFolderIsReadAsADataPackageOrIsASentence() throws IOException {
        put("pkg/x.csv", "year;rate\n2010;1,5\n2011;2,5\n");
        put(
                "pkg/datapackage.json",
                """
                {"resources": [
                  {"name": "x", "path": "x.csv", "dialect": {"delimiter": ";"}, "schema": {"fields": [
                    {"name": "year", "type": "year"},
                    {"name": "rate", "type": "number", "title": "Rate", "unit": "%"}]}},
                  {"name": "y", "path": "../y.csv"}]}
                """);
        String folder = temp.resolve("pkg").toString();

        Ran ran = Ran.of("import", "--json", folder);

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("'../y.csv' may lead out of the folder"), ran.err());
        JsonNode files = new ObjectMapper().readTree(ran.out()).get("files");
        assertEquals(folder + "/x.csv", files.at("/0/file").asText());
        assertEquals("Rate", files.at("/0/series/0/title").asText());
        assertEquals("%", files.at("/0/series/0/unit").asText());
        assertEquals(1.5, files.at("/0/series/0/min").asDouble());
        Ran none = Ran.of("import", Files.createDirectory(temp.resolve("empty")).toString());
        assertEquals(2, none.code());
        assertTrue(none.err().contains("this is a folder"), none.err());
    }

    @Test
    void progressIsShownOnATerminalAtMostFourTimesASecondAndWiped() {
        assertEquals("", shown(false));
        assertEquals(
                "\ra.csv: 20 lines, 50%\ra.csv: 40 lines     \r" + " ".repeat(15) + "\r",
                shown(true));
    }

    private String shown(boolean terminal) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(stream, stream, Map.of(), temp, terminal);
        long[] millis = {0};
        try (ProgressLine line = new ProgressLine(console, "a.csv", () -> millis[0] * 1_000_000)) {
            millis[0] = 100;
            assertTrue(line.at(10, 0.1));
            millis[0] = 260;
            assertTrue(line.at(20, 0.5));
            millis[0] = 400;
            assertTrue(line.at(30, 0.7));
            millis[0] = 600;
            assertTrue(line.at(40, Double.NaN));
        }
        return err.toString(StandardCharsets.UTF_8);
    }
}
