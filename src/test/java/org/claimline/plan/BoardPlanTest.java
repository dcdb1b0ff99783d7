package org.claimline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.claimline.board.Axis;
import org.claimline.board.Board;
import org.claimline.board.Event;
import org.claimline.board.Note;
import org.claimline.board.Panel;
import org.claimline.board.Trace;
import org.claimline.board.Trace.Kind;
import org.claimline.board.Trace.Side;
import org.claimline.board.Window;
import org.claimline.claim.Article;
import org.claimline.claim.Claim;
import org.claimline.claim.Verdict;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.Test;

class BoardPlanTest {

    private static PanelPlan panel(Panel panel, Claim... claims) {
        return Sample.plan(Sample.workspace(List.of(panel), List.of(claims))).panels().getFirst();
    }

    @Test
    void aSeriesKeepsItsColourOnEveryPanel() {
        BoardPlan plan =
                Sample.plan(
                        Sample.workspace(
                                List.of(
                                        Sample.panel("a", Sample.trace("income")),
                                        Sample.panel(
                                                "b", Sample.trace("fund"), Sample.trace("income")),
                                        Sample.panel("c", Sample.trace("rate"))),
                                List.of()));
        assertEquals(
                List.of(List.of(0), List.of(1, 0), List.of(2)),
                plan.panels().stream()
                        .map(p -> p.traces().stream().map(TracePlan::colour).toList())
                        .toList());
    }

    @Test
    void fromTheFifthTraceOnStrokesVaryAndColoursComeAgainOnlyAfterEight() {
        List<TimeSeries> many =
                IntStream.range(0, 9)
                        .mapToObj(i -> Sample.yearly("s" + i, "USD", Aggregation.SUM, 2010, i, i))
                        .toList();
        List<Trace> traces = many.stream().map(s -> Trace.of(s.key())).toList();
        PanelPlan plan =
                Sample.plan(
                                Sample.workspace(
                                        Catalog.of(many),
                                        List.of(
                                                Sample.panel("first", traces.get(8)),
                                                Sample.panel("all", traces, List.of())),
                                        List.of()))
                        .panels()
                        .getLast();
        assertEquals(
                List.of(0, 0, 0, 0, 1, 2, 3, 1, 2),
                plan.traces().stream().map(TracePlan::stroke).toList());
        assertEquals(0, plan.traces().getLast().colour());
        assertEquals(8, plan.traces().stream().map(TracePlan::colour).distinct().count());
    }

    @Test
    void aSeriesIsALineAnEventAStepAndSinglePointsAreDots() {
        TimeSeries single =
                TimeSeries.of(
                        new SeriesKey("single"),
                        Frequency.ANNUAL,
                        Description.of("single", Unit.of("USD"), Aggregation.SUM),
                        List.of(
                                Observation.of(Period.year(2010), 1),
                                Observation.of(Period.year(2012), 2)));
        List<TimeSeries> all = List.of(Sample.INCOME, Sample.FUEL, single);
        List<TracePlan.Shape> shapes = new ArrayList<>();
        for (TimeSeries series : all) {
            Workspace workspace =
                    Sample.workspace(
                            Catalog.of(all),
                            List.of(Sample.panel("p", Trace.of(series.key()))),
                            List.of());
            shapes.add(Sample.plan(workspace).panels().getFirst().traces().getFirst().shape());
        }
        assertEquals(
                List.of(TracePlan.Shape.LINE, TracePlan.Shape.STEP, TracePlan.Shape.POINTS),
                shapes);
    }

    @Test
    void tracesOfOneSideAreBroughtToOneScale() {
        PanelPlan plan = panel(Sample.panel("p", Sample.trace("fund"), Sample.trace("income")));
        assertEquals("million US dollars", plan.left().unit());
        assertEquals(1e-4, plan.traces().get(1).points().getFirst().low(), 1e-18);
        assertEquals("$100", plan.traces().get(1).points().getFirst().value());
    }

    @Test
    void anotherUnitGoesToTheRightAxisAndAThirdIsAProblem() {
        PanelPlan plan =
                panel(
                        Sample.panel(
                                "p",
                                Sample.trace("income"),
                                Sample.trace("growth_pct"),
                                Sample.trace("rate")));
        assertEquals("US dollars", plan.left().unit());
        assertEquals("%", plan.right().orElseThrow().unit());
        assertEquals(List.of(false, true), plan.traces().stream().map(TracePlan::isRight).toList());
        assertEquals(
                List.of("'rate' is in tenge per US dollar, and neither axis of this panel is."),
                plan.problems());
    }

    @Test
    void whatCannotBeDrawnIsSaidInASentence() {
        Panel panel =
                Sample.panel(
                        "p",
                        Trace.of(new SeriesKey("nothing")),
                        Sample.trace("at(income, 2012)"),
                        Sample.trace("income + rate"),
                        Sample.trace("income > 100"));
        PanelPlan plan = panel(panel);
        assertEquals(List.of(), plan.traces());
        assertEquals(4, plan.problems().size());
        assertEquals("There is no series 'nothing'.", plan.problems().get(0));
        assertEquals(
                "'at(income, 2012)' is a number; a line is drawn from a series.",
                plan.problems().get(1));
        plan.problems().forEach(p -> assertTrue(p.endsWith(".") && !p.endsWith(".."), p));
    }

    @Test
    void columnsBeginAtZeroAndALineThatDoesNotSaysSo() {
        AxisPlan columns =
                panel(Sample.panel("p", Sample.trace("income", Kind.COLUMN, Side.LEFT))).left();
        assertTrue(columns.zeroBased());
        AxisPlan line = panel(Sample.panel("p", Sample.trace("rate"))).left();
        assertFalse(line.zeroBased());
        assertEquals("tenge per US dollar", line.unit());
        assertEquals("axis from 5", AxisPlan.beginsAt(5));
    }

    @Test
    void theBoardsLimitsAreTheLeftAxis() {
        Panel panel =
                new Panel(
                        Sample.panel("p").id(),
                        Optional.of("Rate"),
                        1.5,
                        new Axis(Axis.Scale.LOG, OptionalDouble.of(1), OptionalDouble.of(100)),
                        List.of(Sample.trace("rate")),
                        List.of(),
                        Axis.AUTO,
                        false);
        PanelPlan plan = panel(panel);
        assertTrue(plan.left().isLog());
        assertEquals(OptionalDouble.of(1), plan.left().from());
        assertEquals("Rate", plan.title());
        assertEquals(1.5, plan.height());
    }

    @Test
    void withoutATitleThePanelIsCalledByItsLines() {
        Trace income = Sample.trace("income");
        Trace fund = Sample.trace("fund");
        assertEquals("income", panel(Sample.panel("p", income)).title());
        assertEquals("income and fund", panel(Sample.panel("p", income, fund)).title());
        assertEquals("p", panel(Sample.panel("p")).title());
        assertEquals("US dollars", panel(Sample.panel("p", income, fund)).subtitle());
    }

    @Test
    void formulasSayTheirUnit() {
        assertEquals(
                "% on a year before",
                panel(Sample.panel("p", Sample.trace("yoy(income)"))).left().unit());
        PanelPlan index = panel(Sample.panel("p", Sample.trace("index(income, 2010)")));
        assertEquals("index, 2010 = 100", index.left().unit());
        assertEquals("income", index.traces().getFirst().name(), "the unit says what was done");
        PanelPlan both =
                panel(Sample.panel("p", Sample.trace("income"), Sample.trace("yoy(income)")));
        assertEquals(
                List.of("income", "yoy(income)"),
                both.traces().stream().map(TracePlan::name).toList());
        assertEquals("120, 2014", index.traces().getFirst().endLabel());
    }

    @Test
    void stretchesWithoutDataAreNamed() {
        TimeSeries holed =
                TimeSeries.of(
                        new SeriesKey("holed"),
                        Frequency.ANNUAL,
                        Description.of("holed", Unit.of("USD"), Aggregation.SUM),
                        List.of(
                                Observation.of(Period.year(2010), 1),
                                Observation.of(Period.year(2012), 1),
                                Observation.missing(Period.year(2013), ""),
                                Observation.of(Period.year(2015), 1)));
        Workspace workspace =
                Sample.workspace(
                        Catalog.of(List.of(holed)),
                        List.of(Sample.panel("p", Trace.of(holed.key())), Sample.panel("q")),
                        List.of());
        List<PanelPlan> panels = Sample.plan(workspace).panels();
        assertEquals(
                List.of(
                        "No observations before 2010",
                        "No observations 2013–2014",
                        "No observations after 2015"),
                panels.getFirst().blanks().stream().map(BlankPlan::text).toList());
        assertEquals(
                List.of(new BlankPlan(Long.MIN_VALUE, Long.MAX_VALUE, "No observations")),
                panels.getLast().blanks());
    }

    @Test
    void notesStandOnTheirTraceWithItsFigures() {
        Note at =
                new Note(
                        "n",
                        new Trace.Origin.OfSeries(new SeriesKey("income")),
                        PeriodRange.parse("2012"),
                        "{value} in {date}",
                        40,
                        -30);
        Note lost =
                new Note(
                        "m",
                        new Trace.Origin.OfSeries(new SeriesKey("rate")),
                        PeriodRange.parse("2012"),
                        "lost",
                        0,
                        0);
        PanelPlan plan =
                panel(Sample.panel("p", List.of(Sample.trace("income")), List.of(at, lost)));
        List<NotePlan> notes = plan.notes();
        assertEquals(1, notes.size());
        assertEquals(
                List.of("Note 'lost' belongs to rate, which is not drawn here."), plan.problems());
        NotePlan note = notes.getFirst();
        assertEquals("$200 in 2012", note.text());
        assertEquals(200, note.value());
        assertEquals("2012-07-02", PlanText.time(note.fromSecond()));
        assertEquals(note.fromSecond(), note.toSecond());
        assertEquals(40, note.offsetX());
    }

    @Test
    void aNoteThatHasNoObservationToStandOnIsTold() {
        Note note =
                Note.of(
                        "n",
                        new Trace.Origin.OfSeries(new SeriesKey("income")),
                        PeriodRange.parse("1950"),
                        "{value}");
        PanelPlan plan = panel(Sample.panel("p", List.of(Sample.trace("income")), List.of(note)));
        assertEquals(List.of(), plan.notes());
        assertEquals(1, plan.problems().size());
        assertTrue(
                plan.problems().getFirst().endsWith("has no value in 1950."),
                plan.problems().getFirst());
    }

    private static PanelPlan noted(String text) {
        Note note =
                new Note(
                        "n",
                        new Trace.Origin.OfSeries(new SeriesKey("income")),
                        PeriodRange.parse("2014"),
                        text,
                        0,
                        0);
        return panel(Sample.panel("p", List.of(Sample.trace("income")), List.of(note)));
    }

    @Test
    void aNoteTellsTheChangeSinceAnEarlierPeriod() {
        PanelPlan plan = noted("{pct since 2012} since 2012");
        assertEquals("−40.0% since 2012", plan.notes().getFirst().text());
        assertEquals(List.of(), plan.problems());
    }

    @Test
    void whatCannotBeFilledInStaysAsWrittenAndIsTold() {
        PanelPlan unknown = noted("{price} then");
        assertEquals("{price} then", unknown.notes().getFirst().text());
        assertEquals(
                List.of(
                        "Note '{price} then': {price} cannot be filled in; {value}, {date} and,"
                                + " for example, {pct since 2014} can."),
                unknown.problems());
        PanelPlan before = noted("{pct since 1990}");
        assertEquals("{pct since 1990}", before.notes().getFirst().text());
        assertEquals(
                List.of(
                        "Note '{pct since 1990}': {pct since 1990} is not known: the line has no observation"
                                + " for 1990."),
                before.problems());
        assertEquals(
                List.of(
                        "Note '{pct since then}': {pct since then} names no period; 2014, 2014-Q4"
                                + " and 2014-12-31 are periods."),
                noted("{pct since then}").problems());
    }

    @Test
    void eventsStandInOrderOfTimeAndOneMonthIsAMoment() {
        Board board =
                new Board(
                        Optional.of(PeriodRange.parse("2005..2024")),
                        List.of(
                                new Event(PeriodRange.parse("2022-01-02..2022-01-11"), "B", ""),
                                new Event(PeriodRange.parse("2020-03"), "A", "")),
                        List.of(),
                        Set.of(),
                        Set.of(),
                        true);
        BoardPlan plan = Sample.plan(Sample.workspace(List.of(), List.of()).withBoard(board));
        assertEquals(List.of("A", "B"), plan.events().stream().map(EventPlan::label).toList());
        assertEquals("Mar 2020", plan.events().getFirst().date());
        assertEquals(false, plan.events().getFirst().isStretch());
        assertEquals("2–11 Jan 2022", plan.events().getLast().date());
        assertEquals("Jan 2022", plan.events().getLast().shortDate());
        assertTrue(plan.events().getLast().isStretch());
        assertEquals(Window.of(PeriodRange.parse("2005..2024")), plan.home());
    }

    @Test
    void theBoardsExtentIsThatOfAllItDraws() {
        BoardPlan plan =
                Sample.plan(
                        Sample.workspace(
                                List.of(
                                        Sample.panel("p", Sample.trace("income")),
                                        Sample.panel("q", Sample.trace("fuel"))),
                                List.of()));
        assertEquals("2010-01-01..2023-01-02", PlanText.window(plan.extent()));
        assertEquals(plan.extent(), plan.home());
    }

    @Test
    void aClaimIsNamedOnItsOwnPanelAndABadgeOnTheOthers() {
        BoardPlan plan =
                Sample.plan(
                        Sample.workspace(
                                List.of(
                                        Sample.panel("a", Sample.trace("income")),
                                        Sample.panel("b", Sample.trace("income"))),
                                List.of(Sample.claim(1, "b", "at(income, 2012) ~= 200"))));
        ClaimMarks away = plan.panels().getFirst().claims().getFirst();
        ClaimMarks home = plan.panels().getLast().claims().getFirst();
        assertEquals("", away.label());
        assertEquals("Claim 1", home.label());
        assertEquals(List.of("data $200 in 2012"), home.evidence());
        assertEquals(away.marks(), home.marks());
        assertEquals("", plan.panels().getFirst().verdicts());
        assertEquals("1 claim, supported", plan.panels().getLast().verdicts());
    }

    @Test
    void theSelectedClaimComesFirstAndItsPanelGrows() {
        Workspace workspace =
                Sample.workspace(
                        List.of(
                                Sample.panel("a", Sample.trace("income")),
                                Sample.panel("b", Sample.trace("rate"))),
                        List.of(
                                Sample.claim(1, "a", "at(income, 2011) ~= 150"),
                                Sample.claim(2, "a", "at(income, 2012) ~= 250"),
                                Sample.claim(3, "b", "at(rate, 2012) ~= 8")));
        BoardPlan plan = Sample.plan(workspace, "claim-2");
        PanelPlan a = plan.panels().getFirst();
        assertEquals(List.of(2, 1), a.claims().stream().map(ClaimMarks::number).toList());
        assertSame(Emphasis.RAISED, a.claims().getFirst().emphasis());
        assertSame(Emphasis.DIMMED, a.claims().getLast().emphasis());
        assertEquals(4.0 / 3, a.height());
        assertSame(Emphasis.RAISED, a.emphasis());
        assertSame(Emphasis.DIMMED, plan.panels().getLast().emphasis());
        assertEquals("1 of 2 claims supported, 1 contradicted", a.verdicts());
        assertEquals("2012-01-01..2013-01-01", PlanText.window(plan.selectedSpan().orElseThrow()));
    }

    @Test
    void aCorrelationHasABadgeAtTheEndOfItsStretchOnItsOwnPanelAlone() {
        BoardPlan plan =
                Sample.plan(
                        Sample.workspace(
                                List.of(
                                        Sample.panel("a", Sample.trace("income")),
                                        Sample.panel("b", Sample.trace("rate"))),
                                List.of(
                                        Sample.claim(
                                                1, "b", "corr(income, rate, 2010..2013) > 0"))));
        assertEquals(List.of(), plan.panels().getFirst().claims());
        ClaimMarks marks = plan.panels().getLast().claims().getFirst();
        assertEquals(List.of(), marks.marks());
        assertEquals(10, marks.anchorValue());
        assertEquals("2013-07-02T12:00", PlanText.time(marks.anchorSecond()));
    }

    @Test
    void whatNothingCanTestIsNotDrawn() {
        Panel panel = Sample.panel("p", Sample.trace("income"), Sample.trace("rate"));
        assertEquals(List.of(), panel(panel, Sample.claim(1, "p", "")).claims());
        assertEquals(
                List.of(),
                panel(panel, Sample.claim(1, "p", "at(income, 2012) / at(rate, 2020) ~= 3"))
                        .claims());
        List<ClaimMarks> missing =
                panel(panel, Sample.claim(1, "p", "at(income, 2020) ~= 200")).claims();
        assertSame(Verdict.UNTESTABLE, missing.getFirst().verdict());
        assertEquals(1, missing.getFirst().marks().size());
    }

    @Test
    void closeIsDrawnOnlyWhereTheAssertionStatesNothing() {
        Panel panel = Sample.panel("p", Sample.trace("income"));
        Claim both =
                Sample.claim(
                        1,
                        Optional.of("p"),
                        "at(income, 2012) ~= 250",
                        Optional.of("at(income, 2012) in 190..260"));
        assertEquals(
                "[Used, Ghost]",
                panel(panel, both).claims().getFirst().marks().stream()
                        .map(m -> m.getClass().getSimpleName())
                        .toList()
                        .toString());
        Claim adds =
                Sample.claim(
                        1,
                        Optional.of("p"),
                        "argmax(income, 2010..2014) = 2013",
                        Optional.of("at(income, 2013) in 170..190"));
        assertEquals(
                "[Found, Used, Box]",
                panel(panel, adds).claims().getFirst().marks().stream()
                        .map(m -> m.getClass().getSimpleName())
                        .toList()
                        .toString());
    }

    @Test
    void theFooterNamesPublishersRetrievalAndHowDerivedFiguresWereMade() {
        TimeSeries series =
                Sample.INCOME.withDescription(
                        new Description(
                                "Income",
                                Unit.of("USD"),
                                "a year",
                                "",
                                Aggregation.SUM,
                                Sample.INCOME.description().calendar(),
                                Sample.INCOME.description().hold(),
                                new Source(
                                        "Office A; Office B",
                                        "",
                                        "",
                                        "",
                                        Optional.of(LocalDate.of(2026, 11, 23)),
                                        List.of("Rounded.", "Computed: twelve times a month."),
                                        Optional.empty())));
        Workspace workspace =
                Sample.workspace(
                        Catalog.of(List.of(series)),
                        List.of(Sample.panel("p", Trace.of(series.key()))),
                        List.of());
        assertEquals(
                List.of(
                        "Sources: Office A; Office B.",
                        "Retrieved 23 November 2026. Income: twelve times a month."),
                Sample.plan(workspace).panels().getFirst().footer());
        assertEquals(List.of(), panel(Sample.panel("p", Sample.trace("income"))).footer());
    }

    @Test
    void theArticleIsNamedWithItsDateInWords() {
        Workspace base = Sample.workspace(List.of(), List.of());
        assertEquals("", Sample.plan(base).claimsFrom());
        Workspace workspace =
                new Workspace(
                        "w",
                        "W",
                        base.catalog(),
                        new Article("Roots", "", "2022-01", "en", ""),
                        List.of(),
                        base.board(),
                        new TreeMap<>());
        assertEquals(
                "Claims from “Roots”, January 2022, in our words.",
                Sample.plan(workspace).claimsFrom());
    }
}
