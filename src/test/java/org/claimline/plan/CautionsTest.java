package org.claimline.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.claimline.board.Axis;
import org.claimline.board.Board;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.board.Trace.Kind;
import org.claimline.board.Trace.Side;
import org.claimline.claim.Article;
import org.claimline.claim.Claim;
import org.claimline.claim.Judge;
import org.claimline.claim.Judgement;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;
import org.claimline.workspace.Workspace;
import org.junit.jupiter.api.Test;

/// What somebody who hands a picture over is told to be careful about.
final class CautionsTest {

    private static final PanelId P = new PanelId("p");

    private static TimeSeries published(TimeSeries series) {
        Source source =
                new Source(
                        "An office",
                        "",
                        "",
                        "",
                        Optional.of(LocalDate.of(2014, 11, 23)),
                        List.of(),
                        Optional.empty());
        return series.withDescription(series.description().withSource(source));
    }

    private static TimeSeries published(String key, String unit, double... values) {
        return published(Sample.yearly(key, unit, Aggregation.SUM, 2009, values));
    }

    private static final Catalog CATALOG =
            Catalog.of(
                    List.of(
                            published("income", "USD", 100, 150, 200, 180, 120),
                            published("rate", "KZT/USD", 4, 5, 8, 10, 20),
                            published("cpi", "index", 80, 90, 100, 110, 120),
                            published("jumps", "USD", 10, 100, 20, 400, 30)));

    private static List<String> of(
            Catalog catalog, Axis axis, List<Claim> claims, Trace... traces) {
        Panel panel =
                new Panel(
                        P,
                        Optional.of("A panel"),
                        1,
                        axis,
                        List.of(traces),
                        List.of(),
                        Axis.AUTO,
                        false);
        Workspace workspace =
                new Workspace(
                        "w",
                        "W",
                        catalog,
                        Article.NONE,
                        claims,
                        Board.EMPTY.withPanels(List.of(panel)),
                        new TreeMap<>());
        List<Judgement> judgements = Judge.judge(claims, catalog);
        BoardPlan plan = BoardPlan.of(workspace, judgements, Optional.empty());
        List<String> ofPanel = Cautions.of(workspace, judgements, plan, Optional.of(P));
        assertEquals(ofPanel, Cautions.of(workspace, judgements, plan, Optional.empty()));
        assertEquals(
                List.of(),
                Cautions.of(workspace, judgements, plan, Optional.of(new PanelId("other"))));
        return ofPanel;
    }

    private static List<String> of(Axis axis, Trace... traces) {
        return of(CATALOG, axis, List.of(), traces);
    }

    @Test
    void aPlainPictureOfPublishedFiguresNeedsNone() {
        assertEquals(List.of(), of(Axis.AUTO, Sample.trace("income")));
    }

    @Test
    void columnsOnACutAxis() {
        Axis cut = new Axis(Axis.Scale.LINEAR, OptionalDouble.of(50), OptionalDouble.empty());
        Trace columns = Sample.trace("income", Kind.COLUMN, Side.LEFT);
        assertEquals(
                List.of(
                        "Columns stand on an axis that begins at 50, so they look more unlike than"
                                + " they are."),
                of(cut, columns));
        assertEquals(List.of(), of(cut, Sample.trace("income")));
        assertEquals(List.of(), of(Axis.AUTO, columns));
    }

    @Test
    void twoAxes() {
        assertEquals(
                List.of(
                        "'A panel' has two axes (US dollars; tenge per US dollar): where lines"
                                + " cross or keep together says nothing."),
                of(Axis.AUTO, Sample.trace("income"), Sample.trace("rate", Kind.AUTO, Side.RIGHT)));
    }

    @Test
    void indicesOfDifferentBases() {
        assertEquals(
                List.of("The indices have different bases: 2010 = 100; 2012 = 100."),
                of(
                        Axis.AUTO,
                        Sample.trace("index(income, 2010)"),
                        Sample.trace("index(rate, 2012)")));
        assertEquals(
                List.of(),
                of(
                        Axis.AUTO,
                        Sample.trace("index(income, 2010)"),
                        Sample.trace("index(rate, 2010)")));
    }

    @Test
    void figuresInPricesOfDifferentPeriods() {
        assertEquals(
                List.of("Figures are in prices of different periods: 2010; 2012."),
                of(
                        Axis.AUTO,
                        Sample.trace("deflate(income, cpi, 2010)"),
                        Sample.trace("deflate(jumps, cpi, 2012)")));
    }

    private static Catalog endingWith(Status status) {
        List<Observation> rows = new ArrayList<>();
        rows.add(Observation.of(Period.year(2013), 100));
        rows.add(new Observation(Period.year(2014), 90, 90, 90, status, ""));
        TimeSeries income = CATALOG.get(new SeriesKey("income")).orElseThrow();
        return Catalog.of(
                List.of(TimeSeries.of(income.key(), Frequency.ANNUAL, income.description(), rows)));
    }

    @Test
    void aLastPeriodThatWasNotOver() {
        Trace income = Sample.trace("income");
        assertEquals(
                List.of(
                        "2014 was not over when 'income' was retrieved (23 November 2014), and is"
                                + " drawn like the periods before."),
                of(endingWith(Status.NORMAL), Axis.AUTO, List.of(), income));
        assertEquals(List.of(), of(endingWith(Status.ESTIMATE), Axis.AUTO, List.of(), income));
    }

    @Test
    void aMissingSourceAlsoOfAFormula() {
        assertEquals(
                List.of("'income' names no publisher.", "'rate' names no publisher."),
                of(Sample.CATALOG, Axis.AUTO, List.of(), Sample.trace("income * rate")));
    }

    @Test
    void aClaimThatFewChoicesOfItsPeriodsSupport() {
        Trace jumps = Sample.trace("jumps");
        assertEquals(
                List.of(
                        "Claim 1, periods ±2: holds in 2 of 9 choices, 16 not possible; the article"
                                + " itself states its periods."),
                of(
                        CATALOG,
                        Axis.AUTO,
                        List.of(Sample.claim(1, "p", "pct(jumps, 2009, 2012) > 1000")),
                        jumps));
        assertEquals(
                List.of(),
                of(
                        CATALOG,
                        Axis.AUTO,
                        List.of(Sample.claim(1, "p", "pct(jumps, 2009, 2012) < 1000")),
                        jumps));
    }
}
