package org.claimline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

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
import org.claimline.claim.Article;
import org.claimline.claim.ClaimId;
import org.claimline.formula.Formula;
import org.claimline.formula.Parsed;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;

class EditsTest {

    private static final SeriesKey OIL = new SeriesKey("oil");
    private static final SeriesKey GDP = new SeriesKey("gdp");

    private static TimeSeries series(String key, double value) {
        return TimeSeries.of(
                new SeriesKey(key),
                Frequency.ANNUAL,
                Description.of(key, Unit.parse("USD"), Aggregation.MEAN),
                List.of(Observation.of(Period.year(2014), value)));
    }

    private static Panel panel(String id, SeriesKey... keys) {
        return new Panel(
                new PanelId(id),
                Optional.empty(),
                1,
                Axis.AUTO,
                List.of(keys).stream().map(Trace::of).toList(),
                List.of(),
                Axis.AUTO,
                false);
    }

    private static Workspace workspace(Panel... panels) {
        return new Workspace(
                "w",
                "W",
                Catalog.of(List.of(series("oil", 100), series("gdp", 200), series("board", 1))),
                Article.NONE,
                List.of(),
                new Board(Optional.empty(), List.of(), List.of(panels), Set.of(), Set.of(), true),
                new TreeMap<>());
    }

    private static List<String> ids(Workspace workspace) {
        return workspace.board().panels().stream().map(p -> p.id().text()).toList();
    }

    @Test
    void hidingASeriesTakesItsTransformedLinesToo() {
        Formula growth = ((Parsed.Good) Formula.parse("yoy(oil)")).formula();
        Formula other = ((Parsed.Good) Formula.parse("oil / gdp")).formula();
        Workspace shown =
                Edits.apply(
                        Edits.apply(workspace(), new Edit.ShowFormula(growth)),
                        new Edit.ShowFormula(other));
        assertEquals(
                List.of("oil / gdp"),
                Edits.apply(shown, new Edit.HideSeries(OIL)).board().panels().stream()
                        .flatMap(p -> p.traces().stream())
                        .map(trace -> trace.origin().text())
                        .filter(text -> text.contains("oil"))
                        .toList());
    }

    @Test
    void addedSeriesTakeFreeKeysAndTouchNoOther() {
        Workspace after =
                Edits.apply(
                        workspace(),
                        Edit.ImportSeries.of(
                                List.of(series("oil", 1), series("oil", 2), series("fx", 3))));
        assertEquals(
                List.of("oil", "gdp", "board", "oil_2", "oil_3", "fx"),
                after.catalog().keys().stream().map(SeriesKey::text).toList());
        assertEquals(100, after.catalog().get(OIL).orElseThrow().low(0));
        assertEquals(2, after.catalog().get(new SeriesKey("oil_3")).orElseThrow().low(0));
    }

    @Test
    void aShownSeriesStandsAloneInANewPanelAtTheEnd() {
        Workspace after = Edits.apply(workspace(panel("first", GDP)), new Edit.ShowSeries(OIL));
        assertEquals(List.of("first", "oil"), ids(after));
        assertEquals(List.of(Trace.of(OIL)), after.board().panels().getLast().traces());
    }

    @Test
    void aNewPanelTakesAFreeNameAndNeverTheWholeBoards() {
        Workspace shown = Edits.apply(workspace(panel("oil", GDP)), new Edit.ShowSeries(OIL));
        assertEquals(List.of("oil", "oil_2"), ids(shown));
        Workspace named = Edits.apply(workspace(), new Edit.ShowSeries(new SeriesKey("board")));
        assertEquals(List.of("board_2"), ids(named));
    }

    @Test
    void aKeyLongerThanAPanelsNameMayBeIsCut() {
        TimeSeries series = series("a".repeat(80), 1);
        Workspace start = workspace().withCatalog(Catalog.of(List.of(series)));
        Workspace once = Edits.apply(start, new Edit.ShowSeries(series.key()));
        Workspace twice = Edits.apply(once, new Edit.ShowSeries(series.key()));
        assertEquals(List.of("a".repeat(64), "a".repeat(62) + "_2"), ids(twice));
    }

    @Test
    void hidingTakesTheSeriesItsNotesAndThePanelsLeftEmpty() {
        PeriodRange at = PeriodRange.of(Period.year(2014));
        Panel both =
                new Panel(
                        new PanelId("both"),
                        Optional.of("Both"),
                        2,
                        Axis.AUTO,
                        List.of(Trace.of(OIL), Trace.of(GDP)),
                        List.of(
                                new Note("a", new Trace.Origin.OfSeries(OIL), at, "oil", 0, 0),
                                new Note("b", new Trace.Origin.OfSeries(GDP), at, "gdp", 0, 0)),
                        Axis.AUTO,
                        false);
        Workspace after =
                Edits.apply(
                        workspace(panel("alone", OIL), both, panel("bare")),
                        new Edit.HideSeries(OIL));
        assertEquals(List.of("both", "bare"), ids(after));
        Panel kept = after.board().panels().getFirst();
        assertEquals(List.of(Trace.of(GDP)), kept.traces());
        assertEquals(List.of("b"), kept.notes().stream().map(Note::id).toList());
        assertEquals(2, kept.height());
    }

    @Test
    void aTraceGoesToTheEndOfItsPanel() {
        Workspace after =
                Edits.apply(
                        workspace(panel("one", OIL), panel("two", OIL)),
                        new Edit.AddTrace(new PanelId("two"), Trace.of(GDP)));
        assertEquals(List.of(Trace.of(OIL)), after.board().panels().getFirst().traces());
        assertEquals(
                List.of(Trace.of(OIL), Trace.of(GDP)), after.board().panels().getLast().traces());
    }

    @Test
    void aPanelIsRemovedByItsName() {
        Workspace after =
                Edits.apply(
                        workspace(panel("one", OIL), panel("two", OIL)),
                        new Edit.RemovePanel(new PanelId("one")));
        assertEquals(List.of("two"), ids(after));
    }

    @Test
    void starredClaimsAreReplaced() {
        ClaimId id = new ClaimId("income-peak");
        Workspace after = Edits.apply(workspace(), new Edit.Star(Set.of(id)));
        assertEquals(Set.of(id), after.board().starred());
        assertSame(after, Edits.apply(after, new Edit.Star(Set.of(id))));
    }

    @Test
    void whatChangesNothingGivesTheSameWorkspace() {
        Workspace start = workspace(panel("one", OIL));
        PanelId none = new PanelId("none");
        for (Edit edit :
                List.of(
                        Edit.ImportSeries.of(List.of()),
                        new Edit.ShowSeries(new SeriesKey("nothing")),
                        new Edit.HideSeries(GDP),
                        new Edit.AddTrace(none, Trace.of(OIL)),
                        new Edit.AddTrace(new PanelId("one"), Trace.of(OIL)),
                        new Edit.RemovePanel(none),
                        new Edit.Star(Set.of()))) {
            assertSame(start, Edits.apply(start, edit), edit.toString());
        }
    }
}
