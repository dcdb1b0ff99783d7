package org.claimline.csv.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.claimline.csv.Progress;
import org.claimline.csv.Recipe;
import org.claimline.csv.Recipes;
import org.claimline.csv.Setting;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CsvImportTest {

    private static final Path FILES = Path.of("src/test/resources/csv");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "two-columns | two_columns A 2014=1.5 2015=2.5",
                "no-header | no_header A 2014=10.0 2015=20.0",
                "semicolon-decimal-comma | preis A 2013=1234.5 2014=987.25; menge A 2013=10.0"
                        + " 2014=12.0",
                "first-days-of-months-tab-bom | unrate M 2014-01=6.6 2014-02=? 2014-03=6.7",
                "quarters-bar-blanks | gdp_usd_bn Q USD bn 2014-Q3=1234.5 2014-Q4=1250.0"
                        + " 2015-Q1=?",
                "days-told-by-13 | rate D 2015-01-12=184.1 2015-01-13=184.5 2015-01-14=?",
                "lines-above | cpi A index 2014=1100.0 2015=1200.0",
                "months-in-words | months_in_words M 2014-12=1.0 2015-01=2.0 2015-02=3.0"
                        + " 2015-03=4.0",
                "tidy | tidy D 2014-01-01=60.0 2014-01-02=85.0..90.0 2014-01-03=?"
            })
    void goodFilesAreReadWithoutAProblem(String name, String series) {
        Import.Read read = good(FILES.resolve("good/" + name + ".csv"));

        assertEquals(series, text(read.series()));
        assertEquals(List.of(), read.problems());
    }

    @Test
    void whatWasChosenForAFilesShapeIsUsedAgainAndWhatIsChosenNowWins(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("f.csv");
        Files.writeString(file, "date;price\n01/02/2014;1,234\n02/03/2014;2,345\n");
        Recipe chosen = Recipe.AUTO.with(Setting.DAYS, "day-first").with(Setting.DECIMAL, ",");
        Import.Read first =
                assertInstanceOf(
                        Import.Read.class,
                        CsvImport.read(file, "f.csv", chosen, Recipes.NONE, Progress.NONE)
                                .getFirst());
        Recipes remembered =
                shape ->
                        shape.equals(first.report().shape())
                                ? Optional.of(first.recipe())
                                : Optional.empty();

        Import.Read again =
                assertInstanceOf(
                        Import.Read.class,
                        CsvImport.read(file, "f.csv", Recipe.AUTO, remembered, Progress.NONE)
                                .getFirst());
        Recipe other = Recipe.AUTO.with(Setting.DAYS, "month-first");
        Import.Read otherwise =
                assertInstanceOf(
                        Import.Read.class,
                        CsvImport.read(file, "f.csv", other, remembered, Progress.NONE).getFirst());

        assertEquals("price D 2014-02-01=1.234 2014-03-02=2.345", text(again.series()));
        assertEquals("price D 2014-01-02=1.234 2014-02-03=2.345", text(otherwise.series()));
    }

    @Test
    void membersOfAnArchiveWithoutSeriesAreTold(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("f.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("notes.csv"));
            zip.write("country,note\nKazakhstan,a\nRussia,b\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("data.csv"));
            zip.write("year,price\n2014,1\n2015,2\n".getBytes(StandardCharsets.UTF_8));
        }

        List<Import> all = CsvImport.read(file, "f.zip", Recipe.AUTO, Recipes.NONE, Progress.NONE);

        Import.Read read = assertInstanceOf(Import.Read.class, all.getFirst());
        assertEquals(1, all.size());
        assertEquals("f.zip!data.csv", read.file());
        assertTrue(
                read.report().skipped().getFirst().startsWith("Left out: f.zip!notes.csv"),
                read.report().skipped().toString());
    }

    @Test
    void aFolderIsNotAFile(@TempDir Path folder) {
        assertEquals(
                "data: this is a folder; expected a CSV file",
                read(folder, "data").problems().getFirst().toString());
    }

    @Test
    void equalDuplicatesMergeWithANote() {
        Import.Read read = good(FILES.resolve("faults/duplicates.csv"));

        assertTrue(
                read.report()
                        .changed()
                        .contains(
                                "2015 stands on lines 3 and 5 with the same value; it was"
                                        + " merged."),
                read.report().changed().toString());
    }

    @Test
    void linesCountWhateverEndsThem() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String text = String.join(end, "period,value", "2014,1", "", "2015,abc", "2016,3");
            Import read =
                    CsvImport.read("f.csv", text.getBytes(StandardCharsets.UTF_8), Recipe.AUTO);
            assertEquals(4, read.problems().getFirst().line());
            assertEquals(2, read.problems().getFirst().column());
        }
    }

    @Test
    void aQuotedCellMayHoldALineBreak() {
        String text = "period,value,\"low\nprice\"\n2014,1,5\n2015,2,abc\n2016,3,6\n";
        Import.Read read =
                assertInstanceOf(
                        Import.Read.class,
                        CsvImport.read(
                                "f.csv", text.getBytes(StandardCharsets.UTF_8), Recipe.AUTO));

        assertEquals(
                "f A 2014=1.0 2015=2.0 2016=3.0; low_price A 2014=5.0 2016=6.0",
                text(read.series()));
        assertEquals(4, read.problems().getFirst().line());
    }

    @Test
    void equalTitlesGetKeysOfTheirOwn() {
        Import.Read read =
                assertInstanceOf(
                        Import.Read.class,
                        CsvImport.read(
                                "f.csv",
                                "year,Index,index\n2014,1,2\n2015,3,4\n"
                                        .getBytes(StandardCharsets.UTF_8),
                                Recipe.AUTO));

        assertEquals(
                List.of("index_series", "index_series_2"),
                read.series().stream().map(s -> s.key().text()).toList());
    }

    @Test
    void aMillionRowsAreReadWhole() {
        int rows = 1_000_000;
        StringBuilder text = new StringBuilder("period;value\n");
        Period first = Period.parse("1990-01-01T00:00");
        for (int i = 0; i < rows; i++) {
            text.append(first.plus(60L * i)).append(';').append(i % 1000).append(",5\n");
        }
        Import.Read read =
                assertInstanceOf(
                        Import.Read.class,
                        CsvImport.read(
                                "big.csv",
                                text.toString().getBytes(StandardCharsets.UTF_8),
                                Recipe.AUTO));

        TimeSeries series = read.series().getFirst();
        assertEquals(Frequency.INSTANT, series.frequency());
        assertEquals(rows, series.present());
        assertEquals(999.5, series.observation(rows - 1).value());
        assertEquals(List.of(), read.problems());
    }

    @Test
    void whatAFileSaysOfItselfBecomesTheSeriesOwn() {
        String text =
                """
                # title: Wages
                # unit: KZT
                # source: An office
                # note: Without small firms.
                year,value
                2014,1
                2015,2
                Note: revised in 2016.
                """;
        Import read = CsvImport.read("w.csv", text.getBytes(StandardCharsets.UTF_8), Recipe.AUTO);
        TimeSeries wages = assertInstanceOf(Import.Read.class, read).series().getFirst();

        assertEquals("Wages", wages.title());
        assertEquals("KZT", wages.unit().toString());
        assertEquals("An office", wages.description().source().publisher());
        assertEquals(
                List.of("Without small firms.", "revised in 2016."),
                wages.description().source().notes());
    }

    @Test
    void aLineThatIsNotWhatItsMarkSaysIsTold() {
        byte[] bytes =
                "\u00EF\u00BB\u00BFyear,value,place\n2014,1,a\n2015,2,\u00E9\n"
                        .getBytes(StandardCharsets.ISO_8859_1);
        Import read = CsvImport.read("w.csv", bytes, Recipe.AUTO);

        assertTrue(
                read.problems().stream()
                        .anyMatch(
                                problem ->
                                        problem.line() == 3
                                                && problem.message()
                                                        .contains("not in the file's encoding")));
    }

    @Test
    void periodsWithoutARowAreTold() {
        Import.Read read = good(FILES.resolve("faults/gaps.csv"));

        assertEquals(List.of("'gaps' has no row between 2015 and 2018."), read.report().skipped());
    }

    @Test
    void eachOfTheTablesBelowEachOtherIsRead() {
        Path file = FILES.resolve("good/two-tables.csv");
        List<Import> read =
                CsvImport.read(file, "two.csv", Recipe.AUTO, Recipes.NONE, Progress.NONE);

        assertEquals(
                List.of("two.csv", "two.csv!table 2"), read.stream().map(Import::file).toList());
        assertEquals(
                List.of(
                        "exports A 2019=57.5 2020=46.5 2021=60.5",
                        "imports A 2019=37.5 2020=36.5 2021=41.5"),
                read.stream().map(one -> text(((Import.Read) one).series())).toList());
        assertEquals(List.of(), read.stream().flatMap(one -> one.problems().stream()).toList());
    }

    private static Import read(Path file, String name) {
        return CsvImport.read(file, name, Recipe.AUTO, Recipes.NONE, Progress.NONE).getFirst();
    }

    private static Import.Read good(Path file) {
        return assertInstanceOf(Import.Read.class, read(file, file.toString()));
    }

    /// `key frequency unit period=value …`, series parted by `; `.
    private static String text(List<TimeSeries> series) {
        return series.stream().map(CsvImportTest::text).collect(Collectors.joining("; "));
    }

    private static String text(TimeSeries series) {
        String unit = series.unit().toString();
        return series.key()
                + " "
                + series.frequency().code()
                + (unit.isEmpty() ? "" : " " + unit)
                + series.observations().stream()
                        .map(o -> " " + o.period() + "=" + value(o))
                        .collect(Collectors.joining());
    }

    private static String value(Observation observation) {
        return observation.isMissing()
                ? "?"
                : observation.hasValue()
                        ? String.valueOf(observation.value())
                        : observation.low() + ".." + observation.high();
    }
}
