package org.claimline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.claimline.board.Axis;
import org.claimline.board.Board;
import org.claimline.board.Event;
import org.claimline.board.Note;
import org.claimline.board.Panel;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.claim.Article;
import org.claimline.formula.Formula;
import org.claimline.formula.Parsed;
import org.claimline.series.Catalog;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.SeriesKey;
import org.claimline.workspace.BoardEdit.PutNote.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BoardEditsTest {

    private static final SeriesKey OIL = new SeriesKey("oil");
    private static final SeriesKey GDP = new SeriesKey("gdp");
    private static final PanelId ONE = new PanelId("one");
    private static final PanelId TWO = new PanelId("two");
    private static final PanelId THREE = new PanelId("three");
    private static final PanelId NONE = new PanelId("none");
    private static final PeriodRange AT = PeriodRange.of(Period.year(2014));
    private static final Note OF_OIL =
            new Note("a", new Trace.Origin.OfSeries(OIL), AT, "oil", 0, 0);
    private static final Note OF_GDP =
            new Note("b", new Trace.Origin.OfSeries(GDP), AT, "gdp", 0, 0);
    private static final Event FLOATED =
            new Event(PeriodRange.of(Period.parse("2015-08-20")), "Floated", "");
    private static final Event PROTESTS =
            new Event(PeriodRange.of(Period.parse("2022-01")), "Protests", "");

    private static Panel panel(PanelId id, SeriesKey... keys) {
        return new Panel(
                id,
                Optional.empty(),
                1,
                Axis.AUTO,
                List.of(keys).stream().map(Trace::of).toList(),
                List.of(),
                Axis.AUTO,
                false);
    }

    private static final Panel BOTH = panel(ONE, OIL, GDP).withNotes(List.of(OF_OIL, OF_GDP));
    private static final Workspace START =
            new Workspace(
                    "w",
                    "W",
                    Catalog.EMPTY,
                    Article.NONE,
                    List.of(),
                    new Board(
                            Optional.empty(),
                            List.of(FLOATED, PROTESTS),
                            List.of(BOTH, panel(TWO, GDP), panel(THREE, OIL)),
                            Set.of(),
                            Set.of(),
                            true),
                    new TreeMap<>());

    private static Board after(Edit edit) {
        return Edits.apply(START, edit).board();
    }

    private static List<String> ids(Board board) {
        return board.panels().stream().map(p -> p.id().text()).toList();
    }

    @Test
    void aNoteGoesAlongWithALineThatIsDrawnOtherwise() {
        Formula growth = ((Parsed.Good) Formula.parse("yoy(oil)")).formula();
        Trace.Origin other = new Trace.Origin.OfFormula(growth);
        Workspace noted = Edits.apply(START, new BoardEdit.PutNote(ONE, OF_OIL, What.ADD));
        int place =
                noted.board().panel(ONE).orElseThrow().traces().stream()
                        .map(t -> t.origin().text())
                        .toList()
                        .indexOf("oil");
        Workspace next =
                Edits.apply(
                        noted,
                        new BoardEdit.ReplaceTrace(ONE, place, Trace.of(growth, Trace.Side.LEFT)));
        assertEquals(
                other,
                next.board().panel(ONE).orElseThrow().notes().stream()
                        .filter(n -> n.id().equals(OF_OIL.id()))
                        .findFirst()
                        .orElseThrow()
                        .trace());
    }

    @Test
    void titleIsKeptStrippedAndGivenUpWhereBlank() {
        Board titled = after(new BoardEdit.TitlePanel(ONE, "  Oil and output "));
        assertEquals(Optional.of("Oil and output"), titled.panel(ONE).orElseThrow().title());

        Workspace back = Edits.apply(START.withBoard(titled), new BoardEdit.TitlePanel(ONE, "  "));
        assertEquals(START, back);
    }

    @ParameterizedTest
    @CsvSource({"2, 2", "0.1, 0.4", "-3, 0.4", "100, 6"})
    void heightIsHeldWithinWhatCanBeRead(double wanted, double height) {
        Board board = after(new BoardEdit.ResizePanel(TWO, wanted));
        assertEquals(height, board.panel(TWO).orElseThrow().height());
    }

    @ParameterizedTest
    @CsvSource({
        "one, 2, two three one",
        "three, 0, three one two",
        "two, 99, one three two",
        "two, -5, two one three",
        "two, 1, one two three",
        "none, 0, one two three"
    })
    void panelGoesToItsPlace(String id, int place, String order) {
        Board board = after(new BoardEdit.MovePanel(new PanelId(id), place));
        assertEquals(List.of(order.split(" ")), ids(board));
    }

    @Test
    void copyStandsBelowUnderAFreeId() {
        Workspace once = Edits.apply(START, new BoardEdit.DuplicatePanel(ONE));
        Board twice = Edits.apply(once, new BoardEdit.DuplicatePanel(ONE)).board();

        assertEquals(List.of("one", "one_3", "one_2", "two", "three"), ids(twice));
        assertEquals(BOTH, twice.panels().get(1).withId(ONE));
    }

    @Test
    void axisIsThePanelsOwn() {
        Axis log = new Axis(Axis.Scale.LOG, OptionalDouble.of(1), OptionalDouble.empty());
        Board board = after(new BoardEdit.ScaleAxis(ONE, Trace.Side.LEFT, log));
        Board both = BoardEdits.apply(board, new BoardEdit.ScaleAxis(ONE, Trace.Side.RIGHT, log));

        assertEquals(log, board.panel(ONE).orElseThrow().axis());
        assertEquals(Axis.AUTO, board.panel(ONE).orElseThrow().right());
        assertEquals(log, both.panel(ONE).orElseThrow().right());
        assertEquals(Axis.AUTO, board.panel(TWO).orElseThrow().axis());
    }

    @Test
    void traceIsReplacedInItsPlace() {
        Trace columns =
                new Trace(
                        new Trace.Origin.OfSeries(OIL),
                        Optional.of("Brent"),
                        Trace.Kind.COLUMN,
                        Trace.Side.RIGHT,
                        Optional.empty(),
                        false);
        Board board = after(new BoardEdit.ReplaceTrace(ONE, 0, columns));

        assertEquals(List.of(columns, Trace.of(GDP)), board.panel(ONE).orElseThrow().traces());
    }

    @Test
    void panelsAreAddedBelowAnotherUnderFreeIds() {
        Panel more = panel(ONE, GDP);
        Board below =
                after(
                        new BoardEdit.AddPanels(
                                List.of(more, more), Optional.of(ONE), "Small multiples"));
        assertEquals(
                List.of("one", "one_2", "one_3", "two", "three"),
                below.panels().stream().map(p -> p.id().text()).toList());
        Board last = after(new BoardEdit.AddPanels(List.of(more), Optional.of(NONE), "More"));
        assertEquals(new PanelId("one_2"), last.panels().getLast().id());
    }

    @Test
    void removedTraceTakesItsNotesAndTheLastOneItsPanel() {
        Board first = after(new BoardEdit.RemoveTrace(ONE, 0));
        assertEquals(List.of(Trace.of(GDP)), first.panel(ONE).orElseThrow().traces());
        assertEquals(List.of(OF_GDP), first.panel(ONE).orElseThrow().notes());

        assertEquals(List.of("one", "three"), ids(after(new BoardEdit.RemoveTrace(TWO, 0))));
    }

    @Test
    void movedTraceLeavesItsPanelForTheOther() {
        Board board = after(new BoardEdit.MoveTrace(TWO, 0, THREE, Trace.Side.LEFT));

        assertEquals(List.of("one", "three"), ids(board));
        assertEquals(
                List.of(Trace.of(OIL), Trace.of(GDP)), board.panel(THREE).orElseThrow().traces());
    }

    @Test
    void noteIsAddedAtTheEndOrPutInThePlaceOfItsId() {
        Note added = new Note("c", new Trace.Origin.OfSeries(OIL), AT, "more", 4, 5);
        Note changed = new Note("a", new Trace.Origin.OfSeries(OIL), AT, "{value}", 40, -30);
        Workspace more = Edits.apply(START, new BoardEdit.PutNote(ONE, added, What.ADD));
        Board board = Edits.apply(more, new BoardEdit.PutNote(ONE, changed, What.EDIT)).board();

        assertEquals(List.of(changed, OF_GDP, added), board.panel(ONE).orElseThrow().notes());
        assertEquals(
                List.of(OF_GDP),
                after(new BoardEdit.RemoveNote(ONE, "a")).panel(ONE).orElseThrow().notes());
    }

    @Test
    void eventsStandInTheOrderOfTime() {
        Event devalued = new Event(PeriodRange.of(Period.parse("2014-02-11")), "Devalued", "");
        assertEquals(
                List.of(devalued, FLOATED, PROTESTS),
                after(new BoardEdit.AddEvent(devalued)).events());

        Event later = new Event(PeriodRange.of(Period.parse("2023-01")), "Floated", "");
        assertEquals(
                List.of(PROTESTS, later),
                after(new BoardEdit.ReplaceEvent(FLOATED, later)).events());
        assertEquals(List.of(PROTESTS), after(new BoardEdit.RemoveEvent(FLOATED)).events());
    }

    @Test
    void whatNamesNothingThatIsThereChangesNothing() {
        Event unknown = new Event(AT, "Unknown", "");
        for (Edit edit :
                List.of(
                        new BoardEdit.TitlePanel(NONE, "A title"),
                        new BoardEdit.TitlePanel(ONE, " "),
                        new BoardEdit.ResizePanel(NONE, 2),
                        new BoardEdit.ResizePanel(ONE, 1),
                        new BoardEdit.MovePanel(NONE, 1),
                        new BoardEdit.MovePanel(ONE, 0),
                        new BoardEdit.DuplicatePanel(NONE),
                        new BoardEdit.ScaleAxis(ONE, Trace.Side.LEFT, Axis.AUTO),
                        new BoardEdit.OpenPanel(ONE),
                        new BoardEdit.CollapsePanel(NONE),
                        new BoardEdit.DrawGridlines(true),
                        new BoardEdit.MarkFavourites(Set.of()),
                        new BoardEdit.ReplaceTrace(ONE, 2, Trace.of(OIL)),
                        new BoardEdit.ReplaceTrace(ONE, -1, Trace.of(OIL)),
                        new BoardEdit.RemoveTrace(ONE, 2),
                        new BoardEdit.RemoveTrace(NONE, 0),
                        new BoardEdit.MoveTrace(ONE, 0, NONE, Trace.Side.LEFT),
                        new BoardEdit.MoveTrace(ONE, 0, ONE, Trace.Side.LEFT),
                        new BoardEdit.PutNote(NONE, OF_OIL, What.EDIT),
                        new BoardEdit.PutNote(ONE, OF_OIL, What.EDIT),
                        new BoardEdit.RemoveNote(ONE, "z"),
                        new BoardEdit.AddEvent(FLOATED),
                        new BoardEdit.ReplaceEvent(unknown, FLOATED),
                        new BoardEdit.RemoveEvent(unknown))) {
            assertSame(START, Edits.apply(START, edit), edit.toString());
        }
    }
}
