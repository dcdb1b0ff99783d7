package org.claimline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.claim.Claim;
import org.claimline.csv.Problem;
import org.claimline.series.Observation;
import org.claimline.series.SeriesKey;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One folder of `broken/` for each fault, with the problems it has in `expected.txt`.
final class BrokenWorkspaceTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken");

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(BROKEN)) {
            return all.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void faultIsToldWithItsPlace(Path folder) throws IOException {
        Opened opened = WorkspaceReader.open(folder);
        assertEquals(Files.readString(folder.resolve("expected.txt")), told(folder, opened));
        assertTrue(opened.workspace().isPresent());
    }

    private static String told(Path folder, Opened opened) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : opened.problems()) {
            assertTrue(problem.file().startsWith(folder.toString()), problem.file());
            text.append(problem.toString().substring(folder.toString().length() + 1)).append('\n');
        }
        return text.toString();
    }

    @Test
    void textOfAProblemIsWhatStandsThere() throws IOException {
        Problem problem =
                WorkspaceReader.open(BROKEN.resolve("unknown-series")).problems().getFirst();
        assertEquals("wgae", problem.text());
        assertEquals(6, problem.line());
        assertEquals(16, problem.column());
    }

    @Test
    void damagedFileCostsOnlyItsOwnSeries() throws IOException {
        Workspace workspace = open("wrong-column");
        assertEquals(List.of(new SeriesKey("wage")), workspace.catalog().keys());
        assertEquals(1, workspace.claims().size());
        assertEquals(1, workspace.board().panels().size());
    }

    @Test
    void whatStandsBeforeTheDamageOfAPackageIsOpened() throws IOException {
        assertEquals(List.of(new SeriesKey("wage")), open("truncated-json").catalog().keys());
    }

    @Test
    void unreadableNumberIsAMissingObservation() throws IOException {
        assertEquals(
                List.of("2014", "2015 missing", "2016"),
                open("unreadable-number")
                        .catalog()
                        .get(new SeriesKey("price"))
                        .orElseThrow()
                        .observations()
                        .stream()
                        .map(o -> o.period() + (o.isMissing() ? " missing" : ""))
                        .toList());
    }

    @Test
    void firstOfADuplicatePeriodIsKept() throws IOException {
        assertEquals(
                List.of(50.0, 60.0, 120.0),
                open("duplicate-period")
                        .catalog()
                        .get(new SeriesKey("price"))
                        .orElseThrow()
                        .observations()
                        .stream()
                        .map(Observation::value)
                        .toList());
    }

    @Test
    void claimWithABadAssertionKeepsItsPlace() throws IOException {
        Claim claim = open("formula-syntax").claims().getFirst();
        assertEquals("wage-level", claim.id().text());
        assertTrue(claim.assertion().isEmpty());
    }

    @Test
    void claimOverAnUnknownSeriesKeepsItsAssertion() throws IOException {
        assertTrue(open("unknown-series").claims().getFirst().assertion().isPresent());
    }

    private static Workspace open(String name) throws IOException {
        return WorkspaceReader.open(BROKEN.resolve(name)).workspace().orElseThrow();
    }

    @Test
    void missingFolderIsOneSentence() throws IOException {
        assertNoWorkspace(Path.of("no/such/folder"), "no/such/folder: there is no such folder;");
    }

    @Test
    void fileIsNoWorkspace() throws IOException {
        assertNoWorkspace(Path.of("pom.xml"), "pom.xml: this is not a folder;");
    }

    @Test
    void folderWithoutADataPackageIsNoWorkspace() throws IOException {
        assertNoWorkspace(Path.of("src"), "src: there is no datapackage.json in it;");
    }

    private static void assertNoWorkspace(Path folder, String sentence) throws IOException {
        Opened opened = WorkspaceReader.open(folder);
        assertTrue(opened.workspace().isEmpty());
        assertEquals(1, opened.problems().size());
        String told = opened.problems().getFirst().toString();
        assertTrue(told.startsWith(sentence.replace('/', java.io.File.separatorChar)), told);
    }

    @Test
    void linkThatLeadsOutIsNotFollowed(@TempDir Path temp) throws IOException {
        Path outside = Files.writeString(temp.resolve("secret.csv"), "period,value\n2014,1\n");
        Path folder = temp.resolve("small");
        copy(BROKEN.resolve("missing-file"), folder);
        Files.createSymbolicLink(folder.resolve("data/price.csv"), outside);
        Opened opened = WorkspaceReader.open(folder);
        assertEquals(
                "datapackage.json:15:15: 'data/price.csv' is a link that leads out of the folder\n",
                told(folder, opened));
        assertFalse(
                opened.workspace().orElseThrow().catalog().get(new SeriesKey("price")).isPresent());
    }

    @Test
    void deepNestingIsRefused(@TempDir Path temp) throws IOException {
        Path folder = temp.resolve("deep");
        copy(BROKEN.resolve("missing-file"), folder);
        Files.writeString(folder.resolve("board.yaml"), "[".repeat(100_000));
        Files.writeString(folder.resolve("claims.yaml"), "a: ".repeat(3) + "{b: ".repeat(50_000));
        Files.writeString(
                folder.resolve("datapackage.json"), "{\"resources\": " + "[".repeat(100_000));
        assertTrue(WorkspaceReader.open(folder).problems().size() >= 3);
    }

    static void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(from)) {
            all = walk.toList();
        }
        for (Path path : all) {
            Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
    }

    @Test
    void byteOrderMarkIsLeftOut(@TempDir Path temp) throws IOException {
        Path folder = temp.resolve("marked");
        copy(BROKEN.resolve("empty-file"), folder);
        Files.write(
                folder.resolve("data/price.csv"),
                "\uFEFFperiod,value\r\n2014,1\r\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), WorkspaceReader.open(folder).problems());
    }
}
