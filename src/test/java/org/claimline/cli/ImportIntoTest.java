package org.claimline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimline.series.TimeSeries;
import org.claimline.store.WorkspaceReader;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// New editions of files that a workspace was made of.
final class ImportIntoTest {

    private static final String CLAIMS =
            """
            article: {title: Small, published: 2022-01, language: en}
            claims:
              - id: wage-level
                statement: The wage was 100 in 2014.
                where: [{section: One, paragraph: 1}]
                assert: at(wage, 2014) ~= 100
            """;

    @TempDir private Path temp;
    private String file = "";
    private String workspace = "";

    @BeforeEach
    void aWorkspaceOfOneFile() throws IOException {
        file = put("wages.csv", "year,wage,price\n2013,90,1\n2014,100,2\n2015,,3\n");
        workspace = temp.resolve("mine").toString();
        assertEquals(0, Ran.of("import", file, "--into", workspace).code());
        Files.writeString(Path.of(workspace, "claims.yaml"), CLAIMS);
    }

    private String put(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text).toString();
    }

    private Map<String, String> everything() throws IOException {
        Map<String, String> all = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of(workspace))) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                all.put(Path.of(workspace).relativize(one).toString(), Files.readString(one));
            }
        }
        return all;
    }

    private Workspace open() throws IOException {
        var opened = WorkspaceReader.open(Path.of(workspace));
        assertEquals(List.of(), opened.problems());
        return opened.workspace().orElseThrow();
    }

    private TimeSeries series(String key) throws IOException {
        return open().catalog().all().stream()
                .filter(one -> one.key().text().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNewEditionIsToldAndNothingIsWrittenWithoutOverwrite() throws IOException {
        Map<String, String> before = everything();
        put("wages.csv", "year,wage,price\n2014,300,2\n2015,140,3\n2016,150,4\n");

        Ran ran = Ran.of("import", file, "--into", workspace);

        assertEquals(2, ran.code());
        assertEquals(
                """
                WS: a new edition of wage: 2 changed, 1 added, 1 gone
                  2014: 100 → 300
                  2015: missing → 140
                  2016: 150 is new
                  2013: 90 is gone
                WS: a new edition of price: 0 changed, 1 added, 1 gone
                  2016: 4 is new
                  2013: 1 is gone
                WS: wage-level: supported → contradicted
                WS: nothing was written; --overwrite replaces wage, price
                """
                        .replace("WS", workspace),
                ran.err());
        assertEquals(before, everything());
    }

    @Test
    void withOverwriteTheSeriesAreReplacedAndWhatAPersonWroteStays() throws IOException {
        Path descriptor = Path.of(workspace, "datapackage.json");
        String written =
                Files.readString(descriptor)
                        .replace(
                                "\"title\" : \"wage\"",
                                "\"title\":   \"Wage in tenge\", \"mine\": [1]")
                        .replace("\"aggregation\" : \"mean\"", "\"aggregation\" : \"last\"");
        assertTrue(written.contains("mine"), written);
        Files.writeString(descriptor, written);
        put("wages.csv", "year,wage,price\n2013,90,1\n2014,300,2\n2015,e,3\n");

        Ran ran = Ran.of("import", file, "--into", workspace, "--overwrite");

        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.err().endsWith(workspace + ": 1 series replaced\n"), ran.err());
        TimeSeries wage = series("wage");
        assertEquals("Wage in tenge", wage.title());
        assertEquals("last", wage.description().aggregation().word());
        assertEquals(300, wage.value(1));
        assertTrue(
                Files.readString(descriptor)
                        .contains("\"title\":   \"Wage in tenge\", \"mine\": [1]"));
        assertEquals(2, everything().keySet().stream().filter(f -> f.startsWith("data/")).count());
        assertFalse(
                series("price")
                        .description()
                        .source()
                        .origin()
                        .equals(wage.description().source().origin()));
        assertEquals(0, Ran.of("check", workspace).code());
    }

    @Test
    void anEditionThatChangesNothingSaysSo() throws IOException {
        Map<String, String> before = everything();

        Ran ran = Ran.of("import", file, "--into", workspace);

        assertEquals(0, ran.code());
        assertEquals(workspace + ": the new edition changes nothing in wage, price\n", ran.err());
        assertEquals(before, everything());
    }

    @Test
    void theNextMonthsFileOfTheSameShapeIsAnEdition() throws IOException {
        String next = put("wages-2016.csv", "year,wage,price\n2013,90,1\n2014,100,2\n2016,120,5\n");

        Ran ran = Ran.of("import", next, "--into", workspace, "--overwrite");

        assertEquals(0, ran.code(), ran.err());
        assertEquals(2, open().catalog().size());
        assertEquals(120, series("wage").value(2));
        assertEquals(next, series("wage").description().source().origin().orElseThrow().file());
    }

    @Test
    void newSeriesComeInBesideEditions() throws IOException {
        String other = put("oil.csv", "year,oil\n2013,105\n2014,99\n");

        Ran ran = Ran.of("import", file, other, "--into", workspace);

        assertEquals(0, ran.code());
        assertTrue(ran.err().endsWith(workspace + ": 1 series added\n"), ran.err());
        assertEquals(
                List.of("wage", "price", "oil"),
                open().catalog().keys().stream().map(Object::toString).toList());
    }

    @Test
    void aSeriesUnderANumberedKeyIsFoundByItsOwn() throws IOException {
        String other = put("other.csv", "date;wage\n2013-01;5\n2013-02;6\n");
        assertEquals(0, Ran.of("import", other, "--into", workspace).code());
        assertEquals(5, series("wage_2").value(0));
        put("other.csv", "date;wage\n2013-01;5\n2013-02;7\n");

        Ran ran = Ran.of("import", other, "--into", workspace, "--overwrite");

        assertEquals(0, ran.code());
        assertTrue(
                ran.err().contains("a new edition of wage_2: 1 changed, 0 added, 0 gone"),
                ran.err());
        assertEquals(7, series("wage_2").value(1));
        assertEquals(3, open().catalog().size());
    }

    @Test
    void choicesAreRememberedForFilesOfTheShapeWithWhatAPersonWroteAround() throws IOException {
        Path board = Path.of(workspace, "board.yaml");
        Files.writeString(board, "# mine\npanels: []   # none yet\n");
        String dates = put("dates.csv", "day,rate\n03/04/2014,1\n04/05/2014,2\n");
        assertEquals(2, Ran.of("import", dates, "--into", workspace).code());

        Ran told = Ran.of("import", dates, "--day-first", "--into", workspace);
        assertEquals(0, told.code(), told.err());

        String kept = Files.readString(board);
        assertTrue(
                kept.startsWith("# mine\npanels: []   # none yet\nrecipes:\n  - {shape: "), kept);
        assertTrue(kept.endsWith(", settings: [days=day-first]}\n"), kept);
        put("dates.csv", "day,rate\n03/04/2014,1\n04/05/2014,2\n05/06/2014,3\n");
        Ran next = Ran.of("import", dates, "--into", workspace, "--overwrite");
        assertEquals(0, next.code(), next.err());
        assertEquals("2014-04-03", series("rate").period(0).toString());
        assertEquals(3, series("rate").size());
        assertEquals(kept, Files.readString(board));
    }

    @Test
    void seriesThatAreLeftOutStayOut() throws IOException {
        String wide = put("wide.csv", "year,bread,milk\n2013,1,2\n2014,3,4\n");
        Ran first = Ran.of("import", wide, "--publisher", "x", "--into", workspace);
        assertEquals(0, first.code(), first.err());
        Path board = Path.of(workspace, "board.yaml");
        Files.writeString(board, Files.readString(board).replace("publisher=x", "left-out=milk"));
        put("wide.csv", "year,bread,milk\n2013,1,20\n2014,5,40\n");

        Ran next = Ran.of("import", wide, "--into", workspace, "--overwrite");

        assertEquals(0, next.code(), next.err());
        assertTrue(next.out().contains("\n  left out: milk: milk, annual"), next.out());
        assertEquals(5, series("bread").value(1));
        assertEquals(4, series("milk").value(1));
    }

    @Test
    void aBrokenBoardIsToldAndTheSeriesAreThere() throws IOException {
        Path board = Path.of(workspace, "board.yaml");
        Files.writeString(board, "panels: [\n");
        String oil = put("oil.csv", "year,oil\n2013,105\n2014,99\n");

        Ran ran = Ran.of("import", oil, "--decimal", ".", "--into", workspace);

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("mend it before choices are remembered in it"), ran.err());
        assertTrue(ran.err().contains("1 series added"), ran.err());
        assertTrue(ran.err().contains("the choices are not remembered ("), ran.err());
        assertEquals("panels: [\n", Files.readString(board));
    }

    @Test
    void aBrokenDataPackageIsLeftAsItIs() throws IOException {
        Path descriptor = Path.of(workspace, "datapackage.json");
        Files.writeString(descriptor, "{\"resources\": [");
        Map<String, String> before = everything();
        String oil = put("oil.csv", "year,oil\n2013,105\n2014,99\n");

        Ran ran = Ran.of("import", oil, "--into", workspace);

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("this is not JSON"), ran.err());
        assertEquals(before, everything());
    }

    @Test
    void anotherUnitIsToldAndTheWorkspacesIsKept() throws IOException {
        String gdp = put("gdp.csv", "year,gdp\n,USD bn\n2013,1\n2014,2\n");
        assertEquals(0, Ran.of("import", gdp, "--into", workspace).code());
        put("gdp.csv", "year,gdp\n,USD mn\n2013,1000\n2014,2000\n");

        Ran ran = Ran.of("import", gdp, "--into", workspace, "--overwrite");

        assertEquals(0, ran.code(), ran.err());
        assertTrue(
                ran.err()
                        .contains(
                                "  the file says that gdp is in USD mn; the workspace's unit USD bn"
                                        + " is kept\n"),
                ran.err());
    }
}
