package org.claimline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.board.Note;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.board.Trace.Kind;
import org.claimline.board.Trace.Side;
import org.claimline.formula.Outcome;
import org.claimline.formula.Value;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.SeriesKey;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.Test;

/// Areas, bands, statuses, and scatters with their path through time.
class KindsPlanTest {

    /// Percent of people, 2010 to 2016: 10; 8 to 12; 9 to 14; nothing; 11 after a break; 12 and 13
    /// estimated.
    private static final TimeSeries POOR =
            TimeSeries.of(
                    new SeriesKey("poor"),
                    Frequency.ANNUAL,
                    Description.of("Poor", Unit.parse("%"), Aggregation.MEAN),
                    List.of(
                            Observation.of(Period.year(2010), 10),
                            Observation.bounded(Period.year(2011), 8, 12, Status.NORMAL, ""),
                            Observation.bounded(
                                    Period.year(2012),
                                    9,
                                    Double.POSITIVE_INFINITY,
                                    Status.NORMAL,
                                    ""),
                            Observation.missing(Period.year(2013), ""),
                            Observation.of(Period.year(2014), 11, Status.BREAK, ""),
                            Observation.of(Period.year(2015), 12, Status.ESTIMATE, ""),
                            Observation.of(Period.year(2016), 13, Status.PROVISIONAL, "")));

    private static final Catalog CATALOG = Sample.CATALOG.with(POOR).with(monthly());

    /// Monthly percent, 2010 to 2012: in each year the year less 2009, times the month.
    private static TimeSeries monthly() {
        List<Observation> rows = new ArrayList<>();
        for (int year = 2010; year <= 2012; year++) {
            for (int month = 1; month <= 12; month++) {
                rows.add(Observation.of(Period.month(year, month), (year - 2009) * month));
            }
        }
        return TimeSeries.of(
                new SeriesKey("monthly"),
                Frequency.MONTHLY,
                Description.of("Monthly", Unit.parse("%"), Aggregation.MEAN),
                rows);
    }

    private static Trace of(String key, Kind kind) {
        return new Trace(
                new Trace.Origin.OfSeries(new SeriesKey(key)),
                Optional.empty(),
                kind,
                Side.LEFT,
                Optional.empty(),
                false);
    }

    private static Trace scatter(String up, String across) {
        return Trace.of(origin(up)).scatteredAgainst(origin(across));
    }

    private static Trace.Origin origin(String text) {
        return Trace.of(Sample.formula(text), Side.LEFT).origin();
    }

    private static PanelPlan plan(Panel panel) {
        return Sample.plan(Sample.workspace(CATALOG, List.of(panel), List.of()))
                .panels()
                .getFirst();
    }

    private static PanelPlan plan(Trace... traces) {
        return plan(Sample.panel("p", traces));
    }

    @Test
    void anAreaBeginsAtZero() throws IOException {
        Golden.check("kind-area", PlanText.of(plan(of("income", Kind.AREA))));
    }

    @Test
    void aBandGoesFromLowToHigh() throws IOException {
        Golden.check("kind-band", PlanText.of(plan(of("poor", Kind.BAND))));
    }

    @Test
    void aScatterHasADotAYearAndAnAxisAcross() throws IOException {
        Golden.check("kind-scatter", PlanText.of(plan(scatter("income", "growth_pct"))));
    }

    @Test
    void aSeriesWithoutBoundsSaysThatItMakesNoBand() {
        PanelPlan plan = plan(of("income", Kind.BAND));
        assertEquals(TracePlan.Shape.LINE, plan.traces().getFirst().shape());
        assertEquals(
                List.of("'income' has no low and high to make a band of; it is drawn as a line."),
                plan.problems());
    }

    @Test
    void whatIsDatedStaysStepsWhenItIsToBeABand() {
        PanelPlan plan = plan(of("fuel", Kind.BAND));
        assertEquals(TracePlan.Shape.STEP, plan.traces().getFirst().shape());
        assertEquals(List.of(), plan.problems());
    }

    @Test
    void statusesAreToldBesideTheValue() {
        assertEquals(
                List.of("", "", "", "break in the series", "estimate", "provisional"),
                plan(of("poor", Kind.LINE)).traces().getFirst().points().stream()
                        .map(PointPlan::remark)
                        .toList());
    }

    @Test
    void seriesMeetAtTheLowerFrequency() {
        TracePlan trace = plan(scatter("income", "monthly")).traces().getFirst();
        assertEquals(
                List.of("2010 100 6.5", "2011 150 13", "2012 200 19.5"),
                trace.points().stream()
                        .map(
                                p ->
                                        p.period()
                                                + " "
                                                + PlanText.number(p.low())
                                                + " "
                                                + PlanText.number(p.across().orElseThrow().value()))
                        .toList());
        assertEquals(
                List.of("monthly brought to annual: mean of 12 months each"),
                trace.path().orElseThrow().made());
    }

    @Test
    void bothSidesMayBeFormulasAndTheUnitSaysWhatTheyAre() {
        PanelPlan plan = plan(scatter("yoy(income)", "yoy(rate)"));
        assertEquals("income against rate", plan.title());
        AcrossPlan across = plan.across().orElseThrow();
        assertEquals("rate, % on a year before", across.title());
        assertEquals("income, % on a year before", across.upTitle());
        assertEquals(4, plan.traces().getFirst().points().size());
    }

    @Test
    void whatIsKnownWithinBoundsOnlyIsLeftOutAndGapsStayOpen() {
        List<PointPlan> points = plan(scatter("poor", "income")).traces().getFirst().points();
        assertEquals(List.of("2010", "2014"), points.stream().map(PointPlan::period).toList());
        assertEquals(List.of(false, false), points.stream().map(PointPlan::joined).toList());
        assertEquals(Status.BREAK, points.get(1).status());
    }

    @Test
    void theCorrelationIsThatOfTheLanguageOverThePeriodsInView() {
        PanelPlan plan = plan(scatter("income", "growth_pct"));
        long from = Period.year(2011).startEpochSecond();
        long to = Period.year(2013).endEpochSecond();
        if (!(Sample.formula("corr(income, growth_pct, 2011..2013)").evaluate(CATALOG)
                        instanceof Outcome.Evaluated(var root)
                && root.value() instanceof Value.Quantity r)) {
            throw new AssertionError("no correlation");
        }
        assertEquals(
                "2011–2013, correlation " + Numbers.plain(r.low(), 2) + " over 3 years",
                plan.remark(from, to));
        assertEquals("2011, 1 year in view", one(plan));
        assertEquals("none of its years in view", plan.remark(0, 1));
        assertEquals("", plan(of("income", Kind.LINE)).remark(from, to));
    }

    private static String one(PanelPlan plan) {
        return plan.remark(
                Period.year(2011).startEpochSecond(), Period.year(2011).endEpochSecond());
    }

    @Test
    void whatIsDrawnOverTimeHasNoPlaceBesideAScatter() {
        PanelPlan plan = plan(scatter("income", "growth_pct"), of("fund", Kind.LINE));
        assertEquals(1, plan.traces().size());
        assertEquals(
                List.of(
                        "'fund' is drawn over time, and this panel draws one series against another."),
                plan.problems());
    }

    @Test
    void asManyScattersStandOnAPanelAsShareTheAxisAcross() {
        PanelPlan plan =
                plan(
                        scatter("income", "growth_pct"),
                        scatter("fund", "poor"),
                        scatter("income", "rate"));
        assertEquals(
                List.of("income against growth_pct", "fund against Poor"),
                plan.traces().stream().map(TracePlan::name).toList());
        assertEquals(
                List.of("'rate' is in tenge per US dollar, and the axis across is not."),
                plan.problems());
    }

    @Test
    void noEventMarksAPanelThatIsNotDrawnOverTime() {
        EventPlan event =
                EventPlanner.plan(
                                List.of(
                                        new org.claimline.board.Event(
                                                PeriodRange.parse("2012"), "Flood", "")))
                        .getFirst();
        assertEquals(List.of(), plan(scatter("income", "growth_pct")).marked(List.of(event)));
        assertEquals(List.of(event), plan(of("income", Kind.LINE)).marked(List.of(event)));
        assertEquals(List.of(), plan(scatter("income", "growth_pct")).blanks());
    }

    @Test
    void aNoteStandsAtItsPeriodsDotAndAClaimAtThePathsEnd() {
        Trace trace = scatter("income", "growth_pct");
        Note note = Note.of("n", trace.origin(), PeriodRange.parse("2011..2012"), "{value}");
        Workspace workspace =
                Sample.workspace(
                        CATALOG,
                        List.of(Sample.panel("p", List.of(trace), List.of(note))),
                        List.of(Sample.claim(1, "p", "corr(income, growth_pct) > 0")));
        PanelPlan plan = Sample.plan(workspace).panel(new PanelId("p")).orElseThrow();
        NotePlan placed = plan.notes().getFirst();
        PointPlan dot = plan.traces().getFirst().points().get(2);
        assertEquals(dot.atSecond(), placed.fromSecond());
        assertEquals(dot.atSecond(), placed.toSecond());
        assertEquals("$200", placed.text());
        ClaimMarks claim = plan.claims().getFirst();
        assertEquals(List.of(), claim.marks());
        assertEquals(plan.traces().getFirst().points().getLast().atSecond(), claim.anchorSecond());
    }

    @Test
    void endsAreNamedFirstThenRoundYears() {
        List<PointPlan> points =
                Points.of(
                        Sample.yearly("x", "USD", Aggregation.MEAN, 2003, new double[14]),
                        Unit.parse("USD"));
        assertEquals(
                List.of("2016", "2003", "2010", "2005", "2015"),
                PathLabels.of(points).stream().map(PointPlan::period).toList());
        assertEquals(List.of(), PathLabels.of(List.of()));
        assertTrue(PathLabels.of(points.subList(0, 1)).contains(points.getFirst()));
    }
}
