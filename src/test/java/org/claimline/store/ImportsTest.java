package org.claimline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.Setting;
import org.claimline.csv.chain.Import;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ImportsTest {

    private static final String WAGES =
            """
            {
              "name": "labour",
              "title": "Labour in Kazakhstan",
              "licenses": [{"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/"}],
              "homepage": "https://stat.example",
              "resources": [{
                "name": "wages",
                "path": "data/wages.csv",
                "title": "Wages",
                "encoding": "cp1251",
                "dialect": {"delimiter": ";"},
                "sources": [{"title": "Bureau of National Statistics", "path": "https://stat.example/wages"}],
                "schema": {
                  "fields": [
                    {"name": "Дата", "type": "date", "format": "%d/%m/%Y"},
                    {"name": "Зарплата", "type": "number", "decimalChar": ",", "groupChar": " ",
                     "title": "Average wage", "unit": "KZT"}
                  ],
                  "missingValues": ["", {"value": "x", "label": "not asked"}]
                }
              }]
            }
            """;

    private static final String WAGES_CSV =
            "Дата;Зарплата\n01/02/2021;1 234,5\n02/02/2021;1 235,5\n03/02/2021;1 236,25\n";

    @TempDir private Path temp;

    private Path put(String name, String text) throws IOException {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path put(String name, byte[] bytes) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static List<Import> read(Path path, String name) {
        return Imports.read(path, name, Recipe.AUTO, Recipes.NONE, Progress.NONE);
    }

    private static Import.Read only(List<Import> imports) {
        assertEquals(1, imports.size(), imports.toString());
        return assertInstanceOf(Import.Read.class, imports.getFirst(), () -> imports.toString());
    }

    private void wages() throws IOException {
        put("pkg/datapackage.json", WAGES);
        put("pkg/data/wages.csv", WAGES_CSV.getBytes(Charset.forName("windows-1251")));
    }

    @Test
    void aTableIsReadAsItsPackageDescribesIt() throws IOException {
        wages();

        Import.Read read = only(read(temp.resolve("pkg"), "pkg/"));

        assertEquals("pkg/data/wages.csv", read.file());
        assertEquals(
                Map.of(
                        Setting.ENCODING, "windows-1251",
                        Setting.DELIMITER, ";",
                        Setting.DECIMAL, ",",
                        Setting.GROUPING, "blank",
                        Setting.MISSING, "x",
                        Setting.COLUMNS, "1=period 2=value",
                        Setting.DAYS, "day-first"),
                read.recipe().settings());
        assertEquals(List.of(), read.problems());
        TimeSeries series = read.series().getFirst();
        assertEquals("Average wage", series.title());
        assertEquals("KZT", series.unit().toString());
        assertEquals(Frequency.DAILY, series.frequency());
        assertEquals(Period.parse("2021-02-01"), series.period(0));
        assertEquals(1234.5, series.value(0));
        Source source = series.description().source();
        assertEquals("Bureau of National Statistics", source.publisher());
        assertEquals("Labour in Kazakhstan", source.dataset());
        assertEquals("CC-BY-4.0", source.licence());
        assertEquals("https://stat.example/wages", source.address());
        assertEquals("pkg/data/wages.csv", source.origin().orElseThrow().file());
    }

    @Test
    void theFileTheFolderAndTheArchiveAreTheSamePackage() throws IOException {
        wages();
        Import.Read folder = only(read(temp.resolve("pkg"), "pkg"));
        Import.Read file = only(read(temp.resolve("pkg/datapackage.json"), "pkg/datapackage.json"));
        assertEquals(folder.series(), file.series());

        Path zip = temp.resolve("all.zip");
        zip(
                zip,
                Map.of(
                        "labour/datapackage.json", WAGES.getBytes(StandardCharsets.UTF_8),
                        "labour/data/wages.csv",
                                WAGES_CSV.getBytes(Charset.forName("windows-1251")),
                        "labour/README.md", "no table".getBytes(StandardCharsets.UTF_8)));
        Import.Read packed = only(read(zip, "all.zip"));
        assertEquals("all.zip!labour/data/wages.csv", packed.file());
        assertEquals(
                folder.series().getFirst().observations(),
                packed.series().getFirst().observations());
    }

    private static void zip(Path file, Map<String, byte[]> members) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : new TreeMap<>(members).entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
    }

    @Test
    void whatAPersonChoosesWinsOverThePackageAndWhatIsRememberedDoesToo() throws IOException {
        wages();
        Recipe chosen = Recipe.AUTO.with(Setting.DAYS, "month-first");
        Import.Read now =
                only(Imports.read(temp.resolve("pkg"), "pkg", chosen, Recipes.NONE, Progress.NONE));
        assertEquals("month-first", now.recipe().get(Setting.DAYS).orElseThrow());
        assertEquals(";", now.recipe().get(Setting.DELIMITER).orElseThrow());

        Recipes kept = shape -> Optional.of(chosen);
        Import.Read again =
                only(Imports.read(temp.resolve("pkg"), "pkg", Recipe.AUTO, kept, Progress.NONE));
        assertEquals(now.recipe(), again.recipe());
    }

    @Test
    void aTableInSeveralFilesIsJoinedAndItsCommentsAreLeftOut() throws IOException {
        put(
                "datapackage.json",
                """
                {"resources": [{"name": "gdp", "path": ["./a.csv", "b.csv"],
                  "dialect": {"csv": {"delimiter": ","}, "commentChar": "#"},
                  "schema": {"fields": [{"name": "year", "type": "year"},
                                        {"name": "gdp", "type": "number"}]}}]}
                """);
        put("a.csv", "year,gdp\n# first half\n2010,1\n2011,2");
        put("b.csv", "year,gdp\n2012,3\n2013,n\n");

        Import.Read read = only(read(temp, temp.toString()));

        assertEquals(4, read.series().getFirst().size() + read.problems().size());
        assertEquals(3, read.series().getFirst().present());
        assertTrue(
                read.report().skipped().contains("Line 2 is a comment."),
                read.report().skipped().toString());
        assertEquals(6, read.problems().getFirst().line());
    }

    @Test
    void aTableInThePackageItselfIsRead() throws IOException {
        put(
                "datapackage.json",
                """
                {"resources": [
                  {"name": "rows", "data": [["year", "rate"], [2010, 1.5], [2011, null], [2012, 3]]},
                  {"name": "objects", "data": [{"year": 2010, "rate": 1}, {"year": 2011, "rate": 2}]},
                  {"name": "text", "format": "csv", "type": "table", "data": "year;rate\\n2010;1,5\\n2011;2,5\\n"}
                ]}
                """);

        List<Import> all = read(temp.resolve("datapackage.json"), "datapackage.json");

        assertEquals(
                List.of(
                        "datapackage.json!rows",
                        "datapackage.json!objects",
                        "datapackage.json!text"),
                all.stream().map(Import::file).toList());
        assertEquals(
                List.of(2, 2, 2),
                all.stream()
                        .map(one -> ((Import.Read) one).series().getFirst().present())
                        .toList());
        assertEquals(1.5, ((Import.Read) all.getLast()).series().getFirst().value(0));
    }

    @Test
    void aTableWithoutAHeaderHasTheNamesOfItsFields() throws IOException {
        put(
                "datapackage.json",
                """
                {"resources": [{"name": "x", "path": "x.csv", "dialect": {"header": false},
                  "schema": {"fields": [{"name": "year", "type": "year"},
                    {"name": "wage", "type": "number"},
                    {"name": "price", "title": "Price of bread", "type": "number"}]}}]}
                """);
        put("x.csv", "2010,10,1\n2011,20,2\n2012,30,3\n2013,40,4\n");

        Import.Read read = only(read(temp, "."));

        assertEquals("none", read.recipe().get(Setting.HEADER).orElseThrow());
        assertEquals(
                List.of("wage wage", "price Price of bread"),
                read.series().stream().map(one -> one.key() + " " + one.title()).toList());
    }

    @Test
    void theSchemaAndTheDialectMayLieInFilesOfTheirOwn() throws IOException {
        put(
                "datapackage.json",
                """
                {"resources": [{"name": "x", "path": "x.csv", "schema": "schema.json", "dialect": "dialect.json"}]}
                """);
        put(
                "schema.json",
                """
                {"fields": [{"name": "when", "type": "date", "format": "%m/%d/%Y"}, {"name": "price", "type": "number"}]}
                """);
        put("dialect.json", "{\"delimiter\": \"|\"}");
        put("x.csv", "when|price\n01/02/2021|5\n02/03/2021|6\n");

        Import.Read read = only(read(temp, "."));

        assertEquals("x.csv", read.file());
        assertEquals(Period.parse("2021-01-02"), read.series().getFirst().period(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'path': '../x.csv' | '../x.csv' may lead out of the folder",
                "'path': '/etc/passwd', 'schema': {} | '/etc/passwd' is an absolute path",
                "'path': 'C:/x.csv' | 'C:/x.csv' is an absolute path",
                "'path': 'https://stat.example/x.csv' | 'https://stat.example/x.csv' is an"
                        + " address",
                "'path': ['good.csv', '../x.csv'] | '../x.csv' may lead out of the folder",
                "'path': 'link.csv' | 'link.csv' is a link that leads out of the folder",
                "'path': 'nowhere.csv' | the package has no file 'nowhere.csv'",
                "'path': 'sub', 'type': 'table' | the package has no file 'sub'",
                "'title': '' | the resource 'x' has neither a path nor rows of data",
                "'data': {'a': 1}, 'schema': {} | the resource 'x' has neither a path nor rows of"
                        + " data",
                "'claimline': {'frequency': 'A'}, 'path': 'good.csv' | needs 'aggregation'"
            })
    void aResourceThatCannotBeReadIsASentenceAndCostsOnlyItself(String resource, String sentence)
            throws IOException {
        Path outside = Files.createTempFile("outside", ".csv");
        Files.writeString(outside, "year,secret\n2010,1\n");
        Files.createDirectories(temp.resolve("pkg/sub"));
        Files.createSymbolicLink(temp.resolve("pkg/link.csv"), outside);
        put("x.csv", "year,secret\n2010,1\n");
        put("pkg/good.csv", "year,rate\n2010,1\n2011,2\n");
        String broken = resource.replace('\'', '"');
        put(
                "pkg/datapackage.json",
                "{\"resources\": [{\"name\": \"x\", "
                        + broken
                        + "},\n {\"name\": \"good\", \"path\": \"good.csv\"}]}");

        List<Import> all = read(temp.resolve("pkg"), "pkg");

        assertEquals(2, all.size());
        Import.Unreadable bad = assertInstanceOf(Import.Unreadable.class, all.getFirst());
        assertTrue(
                bad.problems().stream().anyMatch(p -> p.message().contains(sentence)),
                bad.problems().toString());
        assertEquals("pkg/datapackage.json", bad.problems().getFirst().file());
        assertEquals(1, bad.problems().getFirst().line());
        assertInstanceOf(Import.Read.class, all.getLast());
        Files.delete(temp.resolve("pkg/link.csv"));
        Files.delete(outside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'resources': [{'name' 'x'}]} | 1 | 24 | this is not JSON",
                "{'resources': [ | 1 | 16 | this is not JSON",
                "[] | 1 | 1 | a data package is a group of keys, but here is a list",
                "'' | 0 | 0 | the file is empty; expected a data package",
                "{'name': 'x'} | 0 | 0 | the data package describes no table",
                "{'resources': {}} | 1 | 15 | 'resources' is a list, but here is a group of keys",
                "{'resources': ['x.csv']} | 1 | 16 | a resource is a group of keys, but here is a"
                        + " text"
            })
    void aBrokenPackageIsASentenceWithItsPlace(String json, int line, int column, String sentence)
            throws IOException {
        put("pkg/datapackage.json", json.equals("''") ? "" : json.replace('\'', '"'));

        List<Import> all = read(temp.resolve("pkg"), "pkg");

        Import.Unreadable bad = assertInstanceOf(Import.Unreadable.class, all.getFirst());
        assertTrue(
                bad.problems().getFirst().message().contains(sentence), bad.problems().toString());
        assertEquals(line, bad.problems().getFirst().line());
        assertEquals(column, bad.problems().getFirst().column());
    }

    @Test
    void whatOfADescriptionMakesNoSenseIsToldAndTheTableIsReadAllTheSame() throws IOException {
        put(
                "datapackage.json",
                """
                {"resources": [
                  {"name": "map", "path": "map.geojson"},
                  {"name": "x", "path": "x.csv", "encoding": "utf-9", "sources": "me",
                   "dialect": {"headerRows": [0]}, "licenses": [7],
                   "schema": {"fields": [{"name": "year", "type": "year"}, 5,
                                         {"name": "rate", "unit": "gobbledygook", "type": "number"}]}}]}
                """);
        put("x.csv", "year,rate\n2010,1\n2011,2\n");

        Import.Read read = only(read(temp, "pkg"));

        String skipped = String.join("\n", read.report().skipped());
        for (String sentence :
                List.of(
                        "'utf-9' is not an encoding that is known",
                        "'0' is not a row's number",
                        "'sources' is a list, but here is a text",
                        "a field is a group of keys",
                        "The unit 'gobbledygook' of rate is not known",
                        "the resource 'map' is no table")) {
            assertTrue(skipped.contains(sentence), skipped);
        }
        assertTrue(skipped.contains("pkg/datapackage.json:3:"), skipped);
    }

    @Test
    void aWorkspaceIsReadAsStrictlyAsItIsOpened() throws IOException {
        Path story = BundledStory.folder();

        List<Import> all = read(story, "story");

        List<TimeSeries> series =
                all.stream()
                        .flatMap(one -> ((Import.Read) one).series().stream())
                        .peek(one -> assertTrue(source(one).origin().isPresent()))
                        .map(
                                one ->
                                        one.withDescription(
                                                one.description()
                                                        .withSource(
                                                                source(one)
                                                                        .withOrigin(
                                                                                Optional.empty()))))
                        .toList();
        assertEquals(
                List.copyOf(WorkspaceReader.open(story).workspace().orElseThrow().catalog().all()),
                series);
    }

    private static Source source(TimeSeries series) {
        return series.description().source();
    }

    @Test
    void aTableOfCodesAndNamesIsReadByTheTypesOfItsColumns() throws IOException {
        put(
                "datapackage.json",
                """
                {"title": "GDP", "resources": [{"name": "gdp", "path": "gdp.csv", "schema": {"fields": [
                  {"name": "Country Name", "type": "string"}, {"name": "Country Code", "type": "integer"},
                  {"name": "Year", "type": "year"}, {"name": "Value", "type": "number", "unit": "USD"},
                  {"name": "Checked", "type": "boolean"}, {"name": "Published", "type": "date"}]}}]}
                """);
        put(
                "gdp.csv",
                "Country Name,Country Code,Year,Value,Checked,Published\n"
                        + "Kazakhstan,398,2014,227437067867,true,2016-01-01\n"
                        + "Kazakhstan,398,2015,184388432149,true,2016-01-01\n"
                        + "Latvia,428,2014,31419116900,true,2016-01-01\n"
                        + "Latvia,428,2015,27040113400,true,2016-01-01\n");

        Import.Read read = only(read(temp, "."));

        assertEquals(
                "3=period 4=value 5=ignored 6=ignored",
                read.recipe().get(Setting.COLUMNS).orElseThrow());
    }

    @Test
    void aPackageIsAWorkspaceOrSomebodyElses() throws IOException {
        assertTrue(Imports.isWorkspace(BundledStory.folder()));
        assertTrue(Imports.isWorkspace(BundledStory.folder().resolve("datapackage.json")));
        wages();
        assertFalse(Imports.isWorkspace(temp.resolve("pkg/datapackage.json")));
        assertFalse(Imports.isWorkspace(temp.resolve("pkg")));
        assertFalse(Imports.isWorkspace(temp.resolve("nowhere")));
        put("torn/datapackage.json", "{\"resources\": [");
        assertFalse(Imports.isWorkspace(temp.resolve("torn")));
        put("empty/datapackage.json", "{\"resources\": []}");
        assertFalse(Imports.isWorkspace(temp.resolve("empty")));
        put("empty/board.yaml", "panels: []\n");
        assertTrue(Imports.isWorkspace(temp.resolve("empty")));
    }

    @Test
    void everythingElseIsReadAsItIsFound() throws IOException {
        Path csv = put("plain.csv", "year,rate\n2010,1\n2011,2\n");
        assertEquals("plain.csv", only(read(csv, "plain.csv")).file());
        Path json = put("other.json", "{\"rows\": 5}");
        assertInstanceOf(Import.Unreadable.class, read(json, "other.json").getFirst());
        Path other = put("pkg/descriptor.json", WAGES);
        put("pkg/data/wages.csv", WAGES_CSV.getBytes(Charset.forName("windows-1251")));
        assertEquals("pkg/data/wages.csv", only(read(other, "pkg/descriptor.json")).file());
        Import folder = read(Files.createDirectory(temp.resolve("none")), "none").getFirst();
        assertEquals(
                "none: this is a folder; expected a CSV file",
                folder.problems().getFirst().toString());
    }
}
