package org.claimline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.claim.Claim;
import org.claimline.claim.Judge;
import org.claimline.claim.Judgement;
import org.claimline.claim.Place;
import org.claimline.claim.Reading;
import org.claimline.claim.Verdict;
import org.claimline.formula.Expr;
import org.claimline.formula.Formula;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The rules by which the story's claims are written down, so that no verdict can be tuned.
final class StoryTest {

    private static final Path STORY = Path.of("datasets", BundledStory.NAME);

    private static final List<String> SECTIONS =
            List.of(
                    "Chronicles of the uprising",
                    "Petrostate",
                    "Increasing prices and the condition of the masses",
                    "Wealth and poverty",
                    "Imperialism",
                    "Prospects and the path to victory");

    private static final List<String> IDS =
            List.of(
                    "lpg-hike",
                    "lpg-cut",
                    "exports",
                    "investment-lead",
                    "gdp-2020",
                    "gdp-per-head-2020",
                    "gdp-below-russia",
                    "median-wage-kz",
                    "median-wage-kz-2018",
                    "median-wage-ru",
                    "boom-growth",
                    "no-recession",
                    "recovery-growth",
                    "oil-collapse",
                    "income-start",
                    "income-peak",
                    "income-fall",
                    "wages-stagnate",
                    "tenge-and-oil",
                    "state-spending",
                    "national-fund",
                    "world-food-prices",
                    "vegetables",
                    "tenge-rouble",
                    "inflation-2021",
                    "russian-goods",
                    "largest-importer",
                    "rents",
                    "lpg-doubled",
                    "lpg-in-cents",
                    "lpg-russia",
                    "lpg-cheaper-than-russia",
                    "unemployment",
                    "minimum-wage",
                    "minimum-wage-usd",
                    "paid-rioter",
                    "investment",
                    "investment-share",
                    "intervention");

    private static Opened opened = new Opened(Optional.empty(), List.of());

    @BeforeAll
    static void open() throws IOException {
        opened = WorkspaceReader.open(STORY);
    }

    private static Workspace story() {
        return opened.workspace().orElseThrow();
    }

    @Test
    void storyOpensWithoutAProblem() {
        assertEquals(List.of(), opened.problems());
        assertEquals("kazakhstan-2022", story().name());
        assertEquals("Kazakhstan: the roots of the rising", story().article().title());
        assertEquals("2022-01", story().article().published());
        assertEquals(78, story().catalog().size());
    }

    @Test
    void everyClaimIsThereInTheArticlesOrder() {
        assertEquals(IDS, story().claims().stream().map(c -> c.id().text()).toList());
        List<Integer> places =
                story().claims().stream().map(c -> position(c.where().getFirst())).toList();
        assertEquals(places.stream().sorted().toList(), places);
    }

    private static int position(Place place) {
        assertTrue(SECTIONS.contains(place.section()), place.section());
        return SECTIONS.indexOf(place.section()) * 100 + place.paragraph();
    }

    /// Every row of the page the claims were taken from, with every place it names.
    @Test
    void placesAreThoseOfTheirRows() throws IOException {
        Path page =
                Stream.of("../shared/figures/CLAIMS.md", "../../shared/figures/CLAIMS.md")
                        .map(Path::of)
                        .filter(Files::exists)
                        .findFirst()
                        .orElse(Path.of(""));
        Assumptions.assumeTrue(Files.isRegularFile(page), "no page at hand");
        String rows = Files.readString(page).split("## Keys")[0];
        for (Claim claim : story().claims()) {
            String row =
                    rows.lines()
                            .filter(line -> line.startsWith("| " + claim.id() + " |"))
                            .findFirst()
                            .orElseThrow();
            String where = row.split("\\|")[3];
            for (Place place : claim.where()) {
                assertTrue(where.contains(place.section().substring(0, 9)), where);
                assertTrue(
                        Pattern.compile(
                                        "[ –]"
                                                + place.paragraph()
                                                + "\\b|\\b"
                                                + place.paragraph()
                                                + "–")
                                .matcher(where)
                                .find(),
                        claim.id() + where);
            }
        }
        assertEquals(
                IDS.size(),
                rows.lines()
                        .filter(l -> l.matches("\\| [a-z0-9-]+ \\|.*") && !l.startsWith("| id |"))
                        .filter(l -> !l.startsWith("| ---"))
                        .count());
    }

    @Test
    void everyCloseAndEveryOtherToleranceHasItsReason() {
        for (Claim claim : story().claims()) {
            if (claim.close().isPresent() || hasTolerance(claim.assertion())) {
                assertFalse(claim.because().isBlank(), claim.id().text());
            }
            for (Reading reading : claim.readings()) {
                if (hasTolerance(Optional.of(reading.assertion()))) {
                    assertFalse(reading.because().isBlank(), claim.id() + " " + reading.name());
                }
            }
        }
    }

    private static boolean hasTolerance(Optional<Formula> formula) {
        return formula.stream()
                .flatMap(f -> parts(f.expr()))
                .anyMatch(e -> e instanceof Expr.Near near && near.tolerance().isPresent());
    }

    private static Stream<Expr> parts(Expr expr) {
        Stream<Expr> below =
                switch (expr) {
                    case Expr.And and -> Stream.of(and.left(), and.right());
                    case Expr.Or or -> Stream.of(or.left(), or.right());
                    case Expr.Not not -> Stream.of(not.operand());
                    case Expr.Call call -> call.arguments().stream();
                    default -> Stream.empty();
                };
        return Stream.concat(Stream.of(expr), below.flatMap(StoryTest::parts));
    }

    @Test
    void whatCannotBeTestedSaysWhy() {
        for (Judgement judgement : Judge.judge(story().claims(), story().catalog())) {
            if (judgement.verdict() == Verdict.UNTESTABLE) {
                assertFalse(judgement.claim().because().isBlank(), judgement.claim().id().text());
            }
        }
    }

    @Test
    void claimWithoutDatesHasTwoOtherReadings() {
        List<Claim> undated =
                story().claims().stream().filter(c -> c.dating() == Claim.Dating.UNSTATED).toList();
        assertTrue(undated.size() >= 10);
        for (Claim claim : undated) {
            assertTrue(claim.readings().size() >= 2, claim.id().text());
            assertFalse(claim.because().isBlank(), claim.id().text());
            Set<String> distinct =
                    claim.readings().stream()
                            .map(r -> r.assertion().text())
                            .collect(Collectors.toSet());
            claim.assertion().ifPresent(a -> distinct.remove(a.text()));
            assertEquals(claim.readings().size(), distinct.size(), claim.id().text());
        }
    }

    @Test
    void statementIsOneSentenceWithAShortLabel() {
        for (Claim claim : story().claims()) {
            assertTrue(claim.statement().matches("[A-Z0-9].*[^.]\\."), claim.statement());
            assertTrue(claim.statement().length() <= 140, claim.statement());
            assertFalse(claim.statement().matches(".*[“”«»\"].*"), claim.statement());
            assertFalse(claim.label().isBlank(), claim.id().text());
            assertTrue(claim.label().length() <= 28, claim.label());
        }
        assertEquals(IDS.size(), story().claims().stream().map(Claim::label).distinct().count());
    }

    @Test
    void everyFormulaMakesSenseOverTheFigures() {
        for (Judgement judgement : Judge.judge(story().claims(), story().catalog())) {
            assertEquals(List.of(), judgement.problems(), judgement.claim().id().text());
        }
    }

    @Test
    void claimIsShownOnAPanelWithASeriesItRestsOn() {
        for (Claim claim : story().claims()) {
            if (claim.assertion().isPresent()) {
                Panel panel =
                        story().board()
                                .panel(new PanelId(claim.panel().orElseThrow()))
                                .orElseThrow();
                Set<String> drawn =
                        panel.traces().stream()
                                .flatMap(StoryTest::drawn)
                                .collect(Collectors.toSet());
                assertTrue(
                        claim.assertion()
                                .get()
                                .expr()
                                .names()
                                .map(Expr.SeriesName::text)
                                .anyMatch(drawn::contains),
                        claim.id().text());
            }
        }
    }

    private static Stream<String> drawn(Trace trace) {
        return switch (trace.origin()) {
            case Trace.Origin.OfSeries series -> Stream.of(series.key().text());
            case Trace.Origin.OfFormula formula ->
                    formula.formula().expr().names().map(Expr.SeriesName::text);
        };
    }

    @Test
    void boardHasTheEventsAndThePanelsOfTheStory() {
        assertEquals(
                List.of(
                        "2009-02-04 Devaluation",
                        "2014-02-11 Devaluation",
                        "2015-08-20 Tenge floated",
                        "2020-03-11 Pandemic",
                        "2022-01-01 LPG price cap lifted",
                        "2022-01-02..2022-01-11 January protests"),
                story().board().events().stream().map(e -> e.when() + " " + e.label()).toList());
        assertTrue(story().board().events().stream().noneMatch(e -> e.source().isBlank()));
        assertEquals(
                List.of("lpg", "income", "wages", "wages-tenge", "minimum-wage", "national-fund"),
                story().board().panels().stream().map(p -> p.id().text()).limit(6).toList());
        assertEquals(8, story().board().starred().size());
    }

    @Test
    void tracesOnOneAxisHaveOneUnit() {
        for (Panel panel : story().board().panels()) {
            for (Trace.Side side : Trace.Side.values()) {
                Set<String> units =
                        panel.traces().stream()
                                .filter(t -> t.side() == side)
                                .flatMap(
                                        t ->
                                                t.origin() instanceof Trace.Origin.OfSeries one
                                                        ? story().catalog().get(one.key()).stream()
                                                        : Stream.empty())
                                .map(s -> s.unit().toString())
                                .collect(Collectors.toSet());
                assertTrue(units.size() <= 1, panel.id() + " " + units);
            }
        }
    }

    @Test
    void keysAreUniqueAmongTitles() {
        Function<String, Integer> count = title -> story().catalog().titled(title).size();
        story().catalog().all().forEach(s -> assertEquals(1, count.apply(s.title()), s.title()));
    }
}
