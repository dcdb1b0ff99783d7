package org.claimline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimline.board.PanelId;
import org.claimline.board.SeveralSeries;
import org.claimline.board.Trace;
import org.claimline.claim.Claim;
import org.claimline.claim.ClaimId;
import org.claimline.formula.Formula;
import org.claimline.formula.Parsed;
import org.claimline.series.Aggregation;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.claimline.workspace.BoardEdit;
import org.claimline.workspace.ClaimEdit;
import org.claimline.workspace.Edit;
import org.claimline.workspace.Edits;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saving over a copy of the bundled story.
final class WorkspaceSaverTest {

    private static final Path STORY = Path.of("datasets/kazakhstan-2022");

    @TempDir Path temp;
    private Path folder;
    private Workspace opened;

    /// The program is killed here.
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void copy() throws IOException {
        folder = temp.resolve("story");
        copy(STORY, folder);
        opened = open(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.sorted().toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    private static Workspace open(Path folder) throws IOException {
        Opened opened = WorkspaceReader.open(folder);
        assertEquals(List.of(), opened.problems());
        return opened.workspace().orElseThrow();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    private static TimeSeries bread(double value) {
        return TimeSeries.of(
                new SeriesKey("bread"),
                Frequency.ANNUAL,
                Description.of("Bread", Unit.parse("KZT"), Aggregation.MEAN),
                List.of(
                        Observation.of(Period.year(2014), value),
                        Observation.missing(Period.year(2015), "not published")));
    }

    private static Formula formula(String text) {
        return ((Parsed.Good) Formula.parse(text)).formula();
    }

    /// A claim, a copy of a panel, and a series more.
    private Workspace changed() {
        Claim claim =
                new Claim(
                        new ClaimId("bread-price"),
                        1,
                        "Bread: 90 tenge, \"as ever\".",
                        "",
                        List.of(),
                        Optional.of(formula("at(bread, 2014) ~= 90 +- 5%")),
                        Optional.empty(),
                        "A twentieth is as near as the text is.",
                        Claim.Dating.STATED,
                        Optional.of("income"),
                        List.of());
        Workspace next = Edits.apply(opened, Edit.ImportSeries.of(List.of(bread(90))));
        next = Edits.apply(next, new ClaimEdit.PutClaim(Optional.empty(), claim));
        next = Edits.apply(next, new BoardEdit.DuplicatePanel(new PanelId("income")));
        next = Edits.apply(next, new BoardEdit.TitlePanel(new PanelId("lpg"), "Gas"));
        return Edits.apply(
                next,
                new BoardEdit.AddPanels(
                        List.of(
                                SeveralSeries.scatter(
                                        new Trace.Origin.OfSeries(new SeriesKey("bread")),
                                        new Trace.Origin.OfFormula(formula("yoy(income_usd)")))),
                        Optional.of(new PanelId("income")),
                        "Scatter"));
    }

    @Test
    void whatIsSavedIsOpenedAgain() throws IOException {
        Workspace now = changed();
        WorkspaceSaver.save(folder, opened, now);

        assertEquals(now, open(folder));
    }

    @Test
    void filesKeepAllThatDidNotChange() throws IOException {
        Files.writeString(folder.resolve("NOTES.txt"), "mine");
        Map<String, String> before = files(folder);
        WorkspaceSaver.save(folder, opened, changed());
        Map<String, String> after = files(folder);

        for (String name : before.keySet()) {
            List<String> kept = after.getOrDefault(name, "").lines().toList();
            long gone = before.get(name).lines().filter(line -> !kept.contains(line)).count();
            // One title of a panel; the comma behind what was the last resource.
            assertTrue(gone <= (name.equals("board.yaml") ? 1 : 0), name + ": " + gone);
        }
        assertTrue(after.get("data/bread.csv").startsWith("period,value,"));
    }

    @Test
    void nothingChangedIsNothingWritten() throws IOException {
        Map<String, String> before = files(folder);
        WorkspaceSaver.save(folder, opened, opened);

        assertEquals(before, files(folder));
    }

    @Test
    void takingBackWhatWasSavedTakesItOutOfTheFiles() throws IOException {
        Workspace now = changed();
        WorkspaceSaver.save(folder, opened, now);
        WorkspaceSaver.save(folder, now, opened);

        assertEquals(opened, open(folder));
        assertEquals(files(STORY).get("claims.yaml"), files(folder).get("claims.yaml"));
        assertFalse(Files.exists(folder.resolve("data/bread.csv")));
    }

    @Test
    void revisedSeriesTakesThePlaceOfTheOneThatWasThere() throws IOException {
        Workspace first = Edits.apply(opened, Edit.ImportSeries.of(List.of(bread(90))));
        WorkspaceSaver.save(folder, opened, first);
        Workspace second =
                Edits.apply(first, new Edit.ImportSeries(List.of(), List.of(bread(95)), Map.of()));
        WorkspaceSaver.save(folder, first, second);

        assertEquals(second, open(folder));
        assertEquals(1, files(folder).keySet().stream().filter(f -> f.contains("bread")).count());
    }

    @Test
    void killedAtAnyStepItIsTheOldOrTheNew() throws IOException {
        Workspace now = changed();
        boolean olds = false;
        boolean news = false;
        for (int stop = 0; ; stop++) {
            Path copy = temp.resolve("killed-" + stop);
            copy(STORY, copy);
            int[] steps = {stop};
            boolean killed = false;
            try {
                WorkspaceSaver.save(
                        copy,
                        opened,
                        now,
                        () -> {
                            if (steps[0]-- <= 0) {
                                throw new Killed();
                            }
                        });
            } catch (Killed e) {
                killed = true;
            }
            Workspace there = open(copy);
            assertTrue(there.equals(opened) || there.equals(now), "stopped at step " + stop);
            olds |= there.equals(opened);
            news |= there.equals(now);
            assertFalse(Files.exists(copy.resolve(SaveDraft.DECIDED)), "left over");
            if (!killed) {
                assertTrue(there.equals(now));
                break;
            }
        }
        assertTrue(olds && news);
    }

    @Test
    void whatSomeoneElseChangedIsNotWrittenOver() throws IOException {
        Path claims = folder.resolve("claims.yaml");
        Files.writeString(
                claims,
                Files.readString(claims).replace("went from 50 to 60", "went from 50 or 60"));
        Map<String, String> before = files(folder);

        IOException told =
                assertThrows(
                        WorkspaceSaver.ChangedMeanwhile.class,
                        () -> WorkspaceSaver.save(folder, opened, changed()));

        assertTrue(told.getMessage().startsWith("claims.yaml was changed"), told.getMessage());
        assertEquals(before, files(folder));
    }

    @Test
    void commentSomeoneElseWroteMeanwhileIsKept() throws IOException {
        Path claims = folder.resolve("claims.yaml");
        Files.writeString(claims, "# reviewed\n" + Files.readString(claims));
        WorkspaceSaver.save(folder, opened, changed());

        assertTrue(Files.readString(claims).startsWith("# reviewed\n"));
        assertEquals(changed(), open(folder));
    }

    @Test
    void fileThatCannotBeChangedInPlaceIsLeftAndSaidSo() throws IOException {
        Files.writeString(
                folder.resolve("board.yaml"),
                "panels:\n  - {id: a, title: &t One, traces: [{series: lpg}]}\n"
                        + "  - {id: b, title: *t, traces: [{series: lpg}]}\n");
        Files.writeString(folder.resolve("claims.yaml"), "claims: []\n");
        Workspace there = open(folder);
        Workspace now = Edits.apply(there, new BoardEdit.TitlePanel(new PanelId("b"), "Two"));
        Map<String, String> before = files(folder);

        IOException told =
                assertThrows(IOException.class, () -> WorkspaceSaver.save(folder, there, now));

        assertTrue(told.getMessage().contains("save the workspace elsewhere"));
        assertEquals(before, files(folder));
        WorkspaceSaver.saveAs(Optional.of(folder), there, now, temp.resolve("copy"));
        assertEquals(now, open(temp.resolve("copy")));
    }

    @Test
    void whatCouldNotBeReadStaysAsItIsWritten() throws IOException {
        Path claims = folder.resolve("claims.yaml");
        String broken =
                Files.readString(claims)
                        .replace("assert: at(gdp, 2020) ~= 163.23", "assert: at(gpd, 2020) ~= 1")
                        .replace("  - id: exports\n", "  - id: Exports!\n");
        Files.writeString(claims, broken);
        Workspace there = WorkspaceReader.open(folder).workspace().orElseThrow();
        assertEquals(38, there.claims().size());
        Workspace now = Edits.apply(there, new ClaimEdit.RemoveClaim(new ClaimId("intervention")));
        WorkspaceSaver.save(folder, there, now);
        String saved = Files.readString(claims);

        assertTrue(saved.contains("assert: at(gpd, 2020) ~= 1"));
        assertTrue(saved.contains("  - id: Exports!\n"));
        assertFalse(saved.contains("id: intervention"));
        assertTrue(broken.startsWith(saved.stripTrailing()));
    }

    @Test
    void copyTakesCommentsOtherFilesAndAcceptedVerdictsAlong() throws IOException {
        Files.writeString(folder.resolve("claims.lock"), "{\"accepted\": \"2026-01-01\"}");
        Path copy = temp.resolve("copy");
        Workspace now = changed();
        WorkspaceSaver.saveAs(Optional.of(folder), opened, now, copy);

        assertEquals(now, open(copy));
        assertEquals(opened, open(folder));
        assertTrue(Files.exists(copy.resolve("claims.lock")));
        assertTrue(Files.readString(copy.resolve("claims.yaml")).contains("# Petrostate"));
        assertThrows(
                FileAlreadyExistsException.class,
                () -> WorkspaceSaver.saveAs(Optional.of(folder), opened, now, copy));
    }

    @Test
    void hostileRestOfASaveReachesNoFileOutside() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.txt"), "mine");
        Path decided = Files.createDirectory(folder.resolve(SaveDraft.DECIDED));
        Files.writeString(decided.resolve(".gone"), "../outside.txt");

        Opened there = WorkspaceReader.open(folder);

        assertTrue(Files.exists(outside));
        assertEquals(opened, there.workspace().orElseThrow());
        assertTrue(there.problems().getFirst().message().contains("save was interrupted"));
    }

    @Test
    void whatIsSaidOfASeriesChangesItsDescriptionAndNothingElse() throws IOException {
        String before = Files.readString(folder.resolve("datapackage.json"));
        TimeSeries gas = opened.catalog().get(new SeriesKey("lpg_ru")).orElseThrow();
        Description was = gas.description();
        Source source = was.source();
        Description other =
                new Description(
                        "Gas for cars",
                        was.unit(),
                        "a week",
                        "",
                        Aggregation.LAST,
                        was.calendar(),
                        was.hold(),
                        new Source(
                                "A; B",
                                "",
                                "CC-BY-4.0",
                                "https://a.example",
                                Optional.of(LocalDate.of(2026, 11, 26)),
                                List.of("one", "two"),
                                source.origin()));
        Workspace next = Edits.apply(opened, new Edit.DescribeSeries(gas.key(), other));
        WorkspaceSaver.save(folder, opened, next);

        assertEquals(next, open(folder));
        assertEquals(files(STORY).keySet(), files(folder).keySet());
        String text = Files.readString(folder.resolve("datapackage.json"));
        assertEquals(around(before), around(text), "other series stay letter for letter");
        assertTrue(text.contains("\"licenses\": ["), text);

        Workspace back = Edits.apply(next, new Edit.DescribeSeries(gas.key(), was));
        WorkspaceSaver.save(folder, next, back);
        assertEquals(opened, open(folder));
    }

    /// The package without what it says of Russian gas.
    private static List<String> around(String text) {
        int from = text.indexOf("\"name\": \"lpg_ru\"");
        int to = text.indexOf("\"name\":", text.indexOf("\"claimline\":", from));
        return List.of(text.substring(0, from), text.substring(to));
    }
}
