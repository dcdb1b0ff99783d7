package org.claimline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimline.board.Axis;
import org.claimline.board.Board;
import org.claimline.board.Note;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.board.Trace.Kind;
import org.claimline.board.Trace.Origin;
import org.claimline.board.Trace.Side;
import org.claimline.claim.Article;
import org.claimline.claim.Claim;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judge;
import org.claimline.claim.Judgement;
import org.claimline.formula.Formula;
import org.claimline.formula.Parsed;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.DayCalendar;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Hold;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;
import org.claimline.series.Source;
import org.claimline.series.Status;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.claimline.workspace.Workspace;

/// A small workspace with round figures, for tests of the plan.
final class Sample {

    /// Yearly dollars, 2010 to 2014: 100, 150, 200, 180, 120.
    static final TimeSeries INCOME =
            yearly("income", "USD", Aggregation.SUM, 2010, 100, 150, 200, 180, 120);

    /// Yearly tenge per dollar, 2010 to 2014: 4, 5, 8, 10, 20.
    static final TimeSeries RATE =
            yearly("rate", "KZT/USD", Aggregation.MEAN, 2010, 4, 5, 8, 10, 20);

    /// Year-end assets in million dollars, 2010 to 2014: 1000, 2000, 4000, 3000, 3500.
    static final TimeSeries FUND =
            yearly("fund", "USD mn", Aggregation.LAST, 2010, 1000, 2000, 4000, 3000, 3500);

    /// Yearly growth in percent, 2010 to 2014: 5, 6, 7, −1, 2.
    static final TimeSeries GROWTH =
            yearly("growth_pct", "%", Aggregation.MEAN, 2010, 5, 6, 7, -1, 2);

    /// Prices held for a year: 50 to 60 from 1 December 2021, 120 from 1 January 2022.
    static final TimeSeries FUEL =
            TimeSeries.of(
                    new SeriesKey("fuel"),
                    Frequency.DAILY,
                    new Description(
                            "fuel",
                            Unit.parse("KZT/L"),
                            "",
                            "",
                            Aggregation.MEAN,
                            DayCalendar.DAYS,
                            Hold.parse("366d"),
                            Source.UNKNOWN),
                    List.of(
                            Observation.bounded(Period.day(2021, 12, 1), 50, 60, Status.NORMAL, ""),
                            Observation.of(Period.day(2022, 1, 1), 120)));

    static final Catalog CATALOG = Catalog.of(List.of(INCOME, RATE, FUND, GROWTH, FUEL));

    private Sample() {}

    static TimeSeries yearly(
            String key, String unit, Aggregation aggregation, int from, double... values) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            observations.add(Observation.of(Period.year(from + i), values[i]));
        }
        return TimeSeries.of(
                new SeriesKey(key),
                Frequency.ANNUAL,
                Description.of(key, Unit.parse(unit), aggregation),
                observations);
    }

    static Formula formula(String text) {
        return switch (Formula.parse(text)) {
            case Parsed.Good(var formula) -> formula;
            case Parsed.Bad bad -> throw new AssertionError(text + ": " + bad.problems());
        };
    }

    /// A trace of a key or a formula.
    static Trace trace(String text) {
        return trace(text, Kind.AUTO, Side.LEFT);
    }

    static Trace trace(String text, Kind kind, Side side) {
        Origin origin =
                CATALOG.keys().stream().anyMatch(k -> k.text().equals(text))
                        ? new Origin.OfSeries(new SeriesKey(text))
                        : new Origin.OfFormula(formula(text));
        return new Trace(origin, Optional.empty(), kind, side, Optional.empty(), false);
    }

    static Panel panel(String id, Trace... traces) {
        return panel(id, List.of(traces), List.of());
    }

    static Panel panel(String id, List<Trace> traces, List<Note> notes) {
        return new Panel(
                new PanelId(id), Optional.empty(), 1, Axis.AUTO, traces, notes, Axis.AUTO, false);
    }

    static Claim claim(int number, String panel, String assertion) {
        return claim(number, Optional.of(panel), assertion, Optional.empty());
    }

    static Claim claim(
            int number, Optional<String> panel, String assertion, Optional<String> close) {
        return new Claim(
                new ClaimId("claim-" + number),
                number,
                "Claim " + number + ".",
                "",
                List.of(),
                assertion.isEmpty() ? Optional.empty() : Optional.of(formula(assertion)),
                close.map(Sample::formula),
                "",
                Claim.Dating.STATED,
                panel,
                List.of());
    }

    static Workspace workspace(List<Panel> panels, List<Claim> claims) {
        return workspace(CATALOG, panels, claims);
    }

    static Workspace workspace(Catalog catalog, List<Panel> panels, List<Claim> claims) {
        return new Workspace(
                "sample",
                "Sample",
                catalog,
                Article.NONE,
                claims,
                new Board(Optional.empty(), List.of(), panels, Set.of(), Set.of(), true),
                new TreeMap<>());
    }

    static BoardPlan plan(Workspace workspace) {
        return BoardPlan.of(workspace, judged(workspace), Optional.empty());
    }

    static BoardPlan plan(Workspace workspace, String selected) {
        return BoardPlan.of(workspace, judged(workspace), Optional.of(new ClaimId(selected)));
    }

    static List<Judgement> judged(Workspace workspace) {
        return Judge.judge(workspace.claims(), workspace.catalog());
    }
}
