package org.claimline.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.claimline.board.Board;
import org.claimline.board.PanelId;
import org.claimline.board.Trace;
import org.claimline.claim.Article;
import org.claimline.claim.ClaimId;
import org.claimline.series.Aggregation;
import org.claimline.series.Catalog;
import org.claimline.series.Description;
import org.claimline.series.Frequency;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;
import org.junit.jupiter.api.Test;

/// The laws of undo and redo, over many random walks.
class HistoryTest {

    private static final SeriesKey OIL = new SeriesKey("oil");
    private static final Edit NOTHING = new Edit.HideSeries(new SeriesKey("nothing"));

    private static TimeSeries series(String key) {
        return TimeSeries.of(
                new SeriesKey(key),
                Frequency.ANNUAL,
                Description.of(key, Unit.NUMBER, Aggregation.MEAN),
                List.of());
    }

    private static final Workspace START =
            new Workspace(
                    "w",
                    "W",
                    Catalog.of(List.of(series("oil"), series("gdp"))),
                    Article.NONE,
                    List.of(),
                    Board.EMPTY,
                    new TreeMap<>());

    private static Edit anEdit(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Edit.ImportSeries.of(List.of(series("oil")));
            case 1 -> new Edit.ShowSeries(OIL);
            case 2 -> new Edit.HideSeries(OIL);
            case 3 -> new Edit.AddTrace(new PanelId("oil"), Trace.of(new SeriesKey("gdp")));
            case 4 -> new Edit.RemovePanel(new PanelId("oil"));
            default -> new Edit.Star(Set.of(new ClaimId("c" + random.nextInt(3))));
        };
    }

    @Test
    void undoAfterDoIsNothingAndRedoAfterUndoIsNothing() {
        Random random = new Random(7);
        for (int walk = 0; walk < 200; walk++) {
            History history = History.of(START);
            for (int step = 0; step < 20; step++) {
                History next = history.after(anEdit(random));
                if (next != history) {
                    assertSame(history.present(), next.undo().present());
                    assertSame(next.present(), next.undo().redo().present());
                    assertEquals(next.undoable(), next.undo().redoable());
                }
                history = random.nextInt(4) == 0 ? next.undo() : next;
            }
        }
    }

    @Test
    void everythingCanBeUndoneToTheStartAndRedoneToTheEnd() {
        Random random = new Random(11);
        History history = History.of(START);
        for (int step = 0; step < 50; step++) {
            history = history.after(anEdit(random));
        }
        Workspace end = history.present();
        History back = history;
        while (back.undoable().isPresent()) {
            back = back.undo();
        }
        assertSame(START, back.present());
        while (back.redoable().isPresent()) {
            back = back.redo();
        }
        assertSame(end, back.present());
    }

    @Test
    void aNewEditForgetsWhatCouldBeRedone() {
        History history =
                History.of(START)
                        .after(new Edit.ShowSeries(OIL))
                        .after(new Edit.RemovePanel(new PanelId("oil")))
                        .undo();
        assertEquals(Optional.of("Remove panel"), history.redoable());
        History other = history.after(new Edit.Star(Set.of(new ClaimId("a"))));
        assertEquals(Optional.empty(), other.redoable());
        assertEquals(Optional.of("Star claims"), other.undoable());
        assertSame(history.present(), other.undo().present());
    }

    @Test
    void anEditThatChangesNothingIsNotRememberedAndForgetsNothing() {
        History history = History.of(START).after(new Edit.ShowSeries(OIL)).undo();
        assertSame(history, history.after(NOTHING));
        assertEquals(Optional.of("Show oil"), history.redoable());
    }

    @Test
    void atItsEndsItStaysWhereItIs() {
        History history = History.of(START);
        assertSame(history, history.undo());
        assertSame(history, history.redo());
        assertEquals(Optional.empty(), history.undoable());
    }
}
