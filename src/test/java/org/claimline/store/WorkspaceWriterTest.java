package org.claimline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimline.board.Axis;
import org.claimline.board.Board;
import org.claimline.board.Event;
import org.claimline.board.Note;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.claim.Article;
import org.claimline.claim.Claim;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Place;
import org.claimline.claim.Reading;
import org.claimline.claim.Vary;
import org.claimline.formula.Formula;
import org.claimline.formula.Parsed;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.DayCalendar;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Hold;
import org.claimline.series.Observation;
import org.claimline.series.Origin;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkspaceWriterTest {

    @TempDir Path temp;

    @Test
    void storyWrittenAndOpenedAgainIsTheSame() throws IOException {
        Workspace story = WorkspaceReader.open(BundledStory.folder()).workspace().orElseThrow();
        assertComesBack(story);
    }

    @Test
    void emptyWorkspaceComesBack() throws IOException {
        assertComesBack(
                new Workspace(
                        "empty",
                        "Nothing",
                        Catalog.EMPTY,
                        Article.NONE,
                        List.of(),
                        Board.EMPTY,
                        new TreeMap<>()));
    }

    @Test
    void oddTextsAndNumbersComeBack() throws IOException {
        assertComesBack(odd());
    }

    private void assertComesBack(Workspace workspace) throws IOException {
        Path folder = temp.resolve("saved");
        WorkspaceWriter.write(workspace, folder);
        Opened opened = WorkspaceReader.open(folder);
        assertEquals(List.of(), opened.problems());
        Workspace again = opened.workspace().orElseThrow();
        assertEquals(List.copyOf(workspace.catalog().all()), List.copyOf(again.catalog().all()));
        assertEquals(workspace.article(), again.article());
        assertEquals(workspace.claims(), again.claims());
        assertEquals(workspace.board(), again.board());
        assertEquals(workspace.recipes(), again.recipes());
        assertEquals(workspace.name(), again.name());
        assertEquals(workspace.title(), again.title());
        try (Stream<Path> left = Files.list(temp)) {
            assertEquals(List.of(folder), left.toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, ''",
        "0, 0, 'vary: none'",
        "3, 3, 'vary: 3'",
        "0, 2, 'vary: {start: 0, end: 2}'"
    })
    void howFarPeriodsAreVariedIsWrittenWhereItIsNotTheUsual(int start, int end, String line) {
        assertEquals(line, VaryForm.write(new Vary(start, end)).orElse(""));
    }

    private static Workspace odd() {
        String text = " a: \"quoted\" # and \\ more\n\ttabbed, [brackets] {braces} ‘…’ ₸ \u0007😀 ";
        SeriesKey key = new SeriesKey("con");
        SeriesKey wide = new SeriesKey("k".repeat(200));
        Source source =
                new Source(
                        "One; Two",
                        text,
                        "terms: " + text,
                        "https://example.org/a; https://example.org/b",
                        Optional.of(LocalDate.of(2026, 11, 23)),
                        List.of(text, "null"),
                        Optional.of(
                                new Origin(
                                        text,
                                        "00ff",
                                        3,
                                        "UTF-8, comma",
                                        "e464ffeda41a69d5",
                                        new TreeMap<>(
                                                Map.of("days", "day-first", "publisher", text)),
                                        LocalDate.of(2026, 11, 24),
                                        List.of(text, "no"))));
        Description description =
                new Description(
                        text,
                        Unit.parse("RUB/KZT x0.01"),
                        "a month",
                        "2010 = 100",
                        Aggregation.LAST,
                        DayCalendar.WEEKDAYS,
                        new Hold(366),
                        source);
        Catalog catalog =
                Catalog.of(
                        List.of(
                                TimeSeries.of(key, Frequency.DAILY, description, oddRows(text)),
                                TimeSeries.of(
                                        wide,
                                        Frequency.QUARTERLY,
                                        Description.of("null", Unit.NUMBER, Aggregation.SUM),
                                        List.of(Observation.of(Period.quarter(2014, 1), -1e-9)))));
        Claim claim =
                new Claim(
                        new ClaimId("odd-1"),
                        1,
                        text,
                        "- dash",
                        List.of(new Place("yes", 3), new Place("2014", 12)),
                        Optional.of(formula("at(con, 2014-01-01) ~= 4.50 +- 1%")),
                        Optional.of(formula("at(con, 2014-01-01) > -3")),
                        "~",
                        Claim.Dating.UNSTATED,
                        Optional.of("p_1"),
                        List.of(new Reading("on: off", formula("any(con != 3)"), text)),
                        new Vary(0, 12));
        return new Workspace(
                "odd-name",
                text,
                catalog,
                new Article(text, "An author", "2022-01", "en", "https://example.org/?a=b#c"),
                List.of(claim),
                oddBoard(text, key),
                new TreeMap<>(
                        Map.of(
                                "00aa",
                                new TreeMap<>(Map.of("decimal", ",", "left-out", "bread milk")))));
    }

    private static List<Observation> oddRows(String text) {
        return List.of(
                Observation.of(Period.day(2014, 1, 1), 0.1 + 0.2, Status.ESTIMATE, text),
                Observation.of(Period.day(2014, 1, 2), -1.7976931348623157e308),
                Observation.of(Period.day(2014, 1, 3), Double.MIN_VALUE),
                Observation.bounded(
                        Period.day(2014, 1, 4), 50, Double.POSITIVE_INFINITY, Status.NORMAL, ""),
                Observation.bounded(
                        Period.day(2014, 1, 5), Double.NEGATIVE_INFINITY, 60, Status.BREAK, ""),
                Observation.missing(Period.day(2014, 1, 6), "holiday"));
    }

    private static Board oddBoard(String text, SeriesKey key) {
        Panel panel =
                new Panel(
                        new PanelId("p_1"),
                        Optional.of(text),
                        1.25,
                        new Axis(Axis.Scale.LOG, OptionalDouble.of(0.001), OptionalDouble.of(1e12)),
                        List.of(
                                Trace.of(key),
                                new Trace(
                                        new Trace.Origin.OfFormula(formula("lag(con, 2) * -1")),
                                        Optional.of("true"),
                                        Trace.Kind.POINTS,
                                        Trace.Side.RIGHT,
                                        Optional.empty(),
                                        true),
                                Trace.of(key)
                                        .scatteredAgainst(
                                                new Trace.Origin.OfFormula(
                                                        formula("lag(con, 1) * 2")))),
                        List.of(
                                new Note(
                                        "n1",
                                        new Trace.Origin.OfSeries(key),
                                        PeriodRange.parse("2014-01..2014"),
                                        "{value} in {date}",
                                        40,
                                        -30.5)),
                        new Axis(Axis.Scale.LINEAR, OptionalDouble.empty(), OptionalDouble.of(7)),
                        true);
        return new Board(
                Optional.of(PeriodRange.parse("2000..2022-06")),
                List.of(
                        new Event(PeriodRange.parse("2014-01-02"), text, ""),
                        new Event(PeriodRange.parse("2014-02..2014-03-05"), "null", text)),
                List.of(panel),
                Set.of(new ClaimId("odd-1")),
                Set.of(key),
                false);
    }

    private static Formula formula(String text) {
        return ((Parsed.Good) Formula.parse(text)).formula();
    }

    @Test
    void whatIsThereAlreadyIsLeftAsItIs() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("there"));
        Path file = Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThrows(FileAlreadyExistsException.class, () -> WorkspaceWriter.write(odd(), folder));
        assertThrows(FileAlreadyExistsException.class, () -> WorkspaceWriter.write(odd(), file));
        assertEquals("mine", Files.readString(file));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void emptyFolderIsFilled() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("saved"));
        assertComesBack(odd());
        assertEquals("odd-name", WorkspaceReader.open(folder).workspace().orElseThrow().name());
    }
}
