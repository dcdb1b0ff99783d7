package org.claimline.csv.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.csv.Detected;
import org.claimline.csv.LeftOut;
import org.claimline.csv.Recipe;
import org.claimline.csv.Setting;
import org.claimline.csv.layout.Anatomy;
import org.claimline.csv.layout.Role;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each setting does what it says when it is chosen, is shown as chosen, and is kept with what was
/// read.
final class SettingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '`',
            value = {
                "delimiter # ; # y;a,b~2014;1,5~2015;2,5~ # a_b 2014=1.5 2015=2.5",
                "delimiter # || # y||a~2014||1~2015||2~ # a 2014=1.0 2015=2.0",
                "delimiter # tab # y^a b~2014^1~2015^2~ # a_b 2014=1.0 2015=2.0",
                "quote # ' # y,'a,b'~2014,1~2015,2~ # a_b 2014=1.0 2015=2.0",
                "quote # none # y,a\"~2014,1~2015,2~ # a 2014=1.0 2015=2.0",
                "escape # backslash # \"y\",\"a \\\"b\\\", c\"~\"2014\",\"1\"~\"2015\",\"2\"~ # a_b_c"
                        + " 2014=1.0 2015=2.0",
                "escape # doubled # \"y\",\"a \"\"b\"\", c\"~\"2014\",\"1\"~\"2015\",\"2\"~ # a_b_c"
                        + " 2014=1.0 2015=2.0",
                "decimal # , # y;a~2014;1,234~2015;2,345~ # a 2014=1.234 2015=2.345",
                "decimal # . # y;a~2014;1,234~2015;2,345~ # a 2014=1234.0 2015=2345.0",
                "grouping # . # y;a~2014;1.234,5~2015;2.345,5~ # a 2014=1234.5 2015=2345.5",
                "grouping # ' # y;a~2014;1'234~2015;2'345~ # a 2014=1234.0 2015=2345.0",
                "grouping # blank # y;a~2014;1 234~2015;2 345~ # a 2014=1234.0 2015=2345.0",
                "grouping # none # y;a~2014;1234~2015;2 345~2016;3~ # a 2014=1234.0 2016=3.0",
                "missing # -999 # y,a~2014,1~2015,-999~2016,3~ # a 2014=1.0 2015=? 2016=3.0",
                "missing # none zero # y,a~2014,1~2015,none~2016,zero~2017,2~ # a 2014=1.0 2015=?"
                        + " 2016=? 2017=2.0",
                "header # 2 # x,b~y,a~2014,1~2015,2~ # a 2014=1.0 2015=2.0",
                "header # 1-2 # x,b~y,a~2014,1~2015,2~ # b_a 2014=1.0 2015=2.0",
                "header # none # 2013,5~2014,1~2015,2~ # sample 2013=5.0 2014=1.0 2015=2.0",
                "layout # columns # k,y,a~A,2014,1~B,2015,2~ # a 2014=1.0 2015=2.0",
                "layout # long # k,y,a~A,2014,1~B,2015,2~ # a_a 2014=1.0; b_a 2015=2.0",
                "layout # across # k,2014,2015~A,1,2~B,3,4~ # a 2014=1.0 2015=2.0; b"
                        + " 2014=3.0 2015=4.0",
                "layout # matrix # y,Q1,Q2,Q3,Q4~2014,1,2,3,4~2015,5,6,7,8~ # sample 2014-Q1=1.0"
                        + " 2014-Q2=2.0 2014-Q3=3.0 2014-Q4=4.0 2015-Q1=5.0 2015-Q2=6.0"
                        + " 2015-Q3=7.0 2015-Q4=8.0",
                "columns # 3=ignored # y,a,b~2014,1,3~2015,2,4~ # a 2014=1.0 2015=2.0",
                "columns # 2=key # y,a,b~2014,1,3~2015,1,4~2014,2,5~2015,2,6~ # s1_b 2014=3.0"
                        + " 2015=4.0; s2_b 2014=5.0 2015=6.0",
                "columns # 2=period 1=value # a,y~2001,2014~2002,2015~ # a 2014=2001.0"
                        + " 2015=2002.0",
                "columns # 3=note # y,a,b~2014,1,3~2015,2,4~ # a 2014=1.0'3' 2015=2.0'4'",
                "columns # 3=status # y,a,b~2014,1,p~2015,2,e~ # a 2014=1.0P 2015=2.0E",
                "days # day-first # y,a~01/02/2014,1~02/03/2014,2~ # a 2014-02-01=1.0"
                        + " 2014-03-02=2.0",
                "days # month-first # y,a~01/02/2014,1~02/03/2014,2~ # a 2014-01-02=1.0"
                        + " 2014-02-03=2.0",
                "frequency # M # y,a~2014-01-02,1~2014-02-17,2~ # a 2014-01=1.0 2014-02=2.0",
                "frequency # D # y,a~2014-01-01,1~2014-02-01,2~2014-03-01,3~ # a 2014-01-01=1.0"
                        + " 2014-02-01=2.0 2014-03-01=3.0",
                "publisher # Office # y,a~2014,1~2015,2~ # a 2014=1.0 2015=2.0",
                "retrieved # 2026-11-23 # y,a~2014,1~2015,2~ # a 2014=1.0 2015=2.0"
            })
    void aSettingDoesWhatItSaysAndIsShownAndKept(
            String word, String value, String text, String expected) {
        Recipe recipe = Recipe.of(Map.of(word, value));
        Import.Read read = read(text, recipe);

        assertEquals(expected, words(read.series()));
        if (Setting.parse(word) != Setting.COLUMNS) {
            assertTrue(shown(read, Setting.parse(word)).chosen());
        }
        assertEquals(recipe, read.recipe());
        assertEquals(
                recipe.toWords(),
                read.series().getFirst().description().source().origin().orElseThrow().recipe());
    }

    @Test
    void theValueInForceIsTheOneThatWasChosen() {
        String text = "y;a~2014;1,5~2015;2,5~";
        Recipe recipe =
                Recipe.AUTO
                        .with(Setting.DELIMITER, ";")
                        .with(Setting.DECIMAL, ",")
                        .with(Setting.QUOTE, "'")
                        .with(Setting.ESCAPE, "backslash")
                        .with(Setting.GROUPING, "none")
                        .with(Setting.MISSING, "-999")
                        .with(Setting.HEADER, "1")
                        .with(Setting.LAYOUT, "columns")
                        .with(Setting.FREQUENCY, "A")
                        .with(Setting.PUBLISHER, "Office of Samples")
                        .with(Setting.RETRIEVED, "2026-11-23");
        Import.Read read = read(text, recipe);

        recipe.settings()
                .forEach((setting, value) -> assertEquals(value, shown(read, setting).value()));
    }

    @Test
    void theRolesOfColumnsAreShownInTheSheet() {
        Import.Read read =
                read(
                        "y,a,b~2014,1,3~2015,2,4~",
                        Recipe.AUTO.with(Setting.COLUMNS, "2=note 3=value"));

        assertEquals(
                List.of(Role.PERIOD, Role.NOTE, Role.VALUE),
                read.sheet().anatomy().columns().stream().map(Anatomy.Column::role).toList());
    }

    @Test
    void whatWasNotChosenIsShownAsDetected() {
        Import.Read read = read("y;a~2014;1,5~2015;2,5~", Recipe.AUTO);

        assertEquals(List.of(), read.detected().stream().filter(Detected::chosen).toList());
    }

    @Test
    void theEncodingChosenReadsTheBytes() {
        byte[] bytes = "год;выпуск\n2014;1\n2015;2\n".getBytes(Charset.forName("KOI8-R"));
        Import.Read read = read(bytes, Recipe.AUTO.with(Setting.ENCODING, "KOI8-R"));

        assertEquals("выпуск", read.series().getFirst().description().title());
        assertEquals("KOI8-R", shown(read, Setting.ENCODING).value());
        assertTrue(shown(read, Setting.ENCODING).chosen());
    }

    @Test
    void publisherAndDayGoToTheSource() {
        Import.Read read =
                read(
                        "y,a~2014,1~2015,2~",
                        Recipe.AUTO
                                .with(Setting.PUBLISHER, "Office of Samples")
                                .with(Setting.RETRIEVED, "2026-11-23"));

        assertEquals(
                "Office of Samples", read.series().getFirst().description().source().publisher());
        assertEquals(
                "2026-11-23",
                read.series()
                        .getFirst()
                        .description()
                        .source()
                        .retrieved()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void whatIsLeftOutIsStillFoundAndKeptInTheRecipe() {
        Recipe recipe = Recipe.AUTO.with(Setting.LEFT_OUT, "b");
        Import.Read read = read("y,a,b,c~2014,1,2,3~2015,4,5,6~", recipe);

        assertEquals(3, read.series().size());
        assertEquals(recipe, read.recipe());
        assertEquals(Set.of(new SeriesKey("b")), LeftOut.of(read.recipe()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "columns # 2=sheep # 'sheep' is not what a column can be",
                "columns # two=value # 'two=value' tells no column; expected a number and what it"
                        + " holds, such as 2=value",
                "layout # heap # 'heap' is no layout; expected columns, long, across or matrix",
                "retrieved # yesterday # 'yesterday' is no day; expected one such as 2026-11-23",
                "frequency # X # 'X' is not a frequency; expected one of A, S, Q, M, W, D, I"
            })
    void aChoiceThatMakesNoSenseIsASentence(String word, String value, String sentence) {
        Import read = of("y,a~2014,1~2015,2~", Recipe.of(Map.of(word, value)));

        assertEquals(
                List.of("sample.csv: " + sentence),
                read.problems().stream().map(Object::toString).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "encoding # Klingon",
                "header # first",
                "header # 900",
                "header # 3-1",
                "grouping # sheep",
                "decimal # sheep",
                "days # sheep",
                "retrieved # yesterday",
                "left-out # Not A Key",
                "columns # 1=part",
                "columns # 1=value 2=value",
                "columns # 99=period",
                "quote # sheep",
                "delimiter # a",
                "layout # across",
                "layout # matrix"
            })
    void aChoiceThatDoesNotFitThrowsNothing(String word, String value) {
        Import read = of("y,a~2014,1~2015,2~", Recipe.of(Map.of(word, value)));

        assertTrue(read instanceof Import.Read || !read.problems().isEmpty());
    }

    private static Detected shown(Import.Read read, Setting setting) {
        return read.detected().stream()
                .filter(one -> one.setting() == setting)
                .findFirst()
                .orElseThrow(() -> new AssertionError(setting + " is not shown"));
    }

    private static Import of(String text, Recipe recipe) {
        byte[] bytes = text.replace('~', '\n').replace('^', '\t').getBytes(StandardCharsets.UTF_8);
        return CsvImport.read("sample.csv", bytes, recipe);
    }

    private static Import.Read read(String text, Recipe recipe) {
        return read(
                text.replace('~', '\n').replace('^', '\t').getBytes(StandardCharsets.UTF_8),
                recipe);
    }

    private static Import.Read read(byte[] bytes, Recipe recipe) {
        Import read = CsvImport.read("sample.csv", bytes, recipe);
        return assertInstanceOf(Import.Read.class, read, read.problems().toString());
    }

    private static String words(List<TimeSeries> series) {
        return series.stream()
                .map(one -> one.key().text() + " " + SeriesWords.observations(one))
                .collect(Collectors.joining("; "));
    }
}
