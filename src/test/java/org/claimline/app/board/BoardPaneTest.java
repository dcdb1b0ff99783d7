package org.claimline.app.board;

import static org.claimline.app.board.BoardFixture.ROBOT;
import static org.claimline.app.board.BoardFixture.area;
import static org.claimline.app.board.BoardFixture.await;
import static org.claimline.app.board.BoardFixture.inView;
import static org.claimline.app.board.BoardFixture.plot;
import static org.claimline.app.board.BoardFixture.scroll;
import static org.claimline.app.board.BoardFixture.session;
import static org.claimline.app.board.BoardFixture.story;
import static org.claimline.app.board.BoardFixture.view;
import static org.claimline.app.board.BoardFixture.views;
import static org.claimline.app.board.BoardFixture.window;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import org.claimline.board.PanelId;
import org.claimline.chart.PanelChart.Hit;
import org.claimline.claim.ClaimId;
import org.claimline.series.SeriesKey;
import org.claimline.workspace.Edit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The panels of the board: their edges, heights, marks, coming and going.
final class BoardPaneTest {

    @BeforeAll
    static void open() throws Exception {
        BoardFixture.open();
    }

    @BeforeEach
    void fresh() throws Exception {
        BoardFixture.fresh();
    }

    @Test
    void thePlotsOfAllPanelsLineUp() throws Exception {
        ROBOT.interact(() -> scroll().setVvalue(1));
        await(() -> views().getLast().chart().plotArea().isPresent());
        ROBOT.interact(() -> scroll().setVvalue(0.5));
        WaitForAsyncUtils.waitForFxEvents();
        List<PanelView> drawn =
                views().stream().filter(v -> v.chart().plotArea().isPresent()).toList();
        assertTrue(drawn.size() >= 8, "panels drawn: " + drawn.size());
        ROBOT.interact(() -> drawn.forEach(v -> assertTrue(v.getHeight() >= 120)));
        for (double at : new double[] {0, 0.25, 0.5, 0.75, 1}) {
            ROBOT.interact(() -> scroll().setVvalue(at));
            WaitForAsyncUtils.waitForFxEvents();
            Rectangle2D first = area(inView().getFirst());
            for (PanelView view : inView()) {
                assertEquals(first.getMinX(), area(view).getMinX(), 0.01, view.getId());
                assertEquals(first.getMaxX(), area(view).getMaxX(), 0.01, view.getId());
            }
        }
    }

    @Test
    void thePlotsStayInLineWhenASelectionScrollsTheBoard() throws Exception {
        for (String claim : List.of("lpg-hike", "national-fund", "inflation-2021", "income-peak")) {
            ROBOT.interact(() -> session().select(new ClaimId(claim)));
            WaitForAsyncUtils.waitForFxEvents();
            Rectangle2D first = area(inView().getFirst());
            for (PanelView view : inView()) {
                assertEquals(first.getMinX(), area(view).getMinX(), 0.01, view.getId());
                assertEquals(first.getMaxX(), area(view).getMaxX(), 0.01, view.getId());
            }
        }
    }

    @Test
    void aClickOnABadgeSelectsItsClaimAndBringsItsTimeIntoView() throws Exception {
        PanelView income = view("income");
        Hit hit =
                income.chart().hits().stream()
                        .filter(h -> h.claim().claim().equals(new ClaimId("income-peak")))
                        .findFirst()
                        .orElseThrow();
        ROBOT.clickOn(
                plot(income).localToScreen(hit.bounds().getCenterX(), hit.bounds().getCenterY()));
        await(() -> session().selectedProperty().get().isPresent());
        assertEquals(Optional.of(new ClaimId("income-peak")), session().selectedProperty().get());
        assertEquals(session().selectedWindow(), Optional.of(window()));
        assertEquals(Optional.of(new PanelId("income")), session().panelProperty().get());
    }

    @Test
    void theSelectedClaimsPanelIsTallerAndInView() throws Exception {
        ClaimId last = new ClaimId("inflation-2021");
        ROBOT.interact(() -> session().select(last));
        PanelId panel = session().panelProperty().get().orElseThrow();
        await(() -> inView().contains(view(panel.text())));
        PanelView other =
                views().stream()
                        .filter(v -> !v.plan().id().equals(panel))
                        .findFirst()
                        .orElseThrow();
        double usual = other.getHeight() / other.plan().height();
        assertEquals(usual * view(panel.text()).plan().height(), view(panel.text()).getHeight(), 1);
        assertTrue(view(panel.text()).plan().height() > 1.2);
    }

    @Test
    void aSeriesShownAndHiddenComesAndGoesAsAPanel() throws Exception {
        int before = views().size();
        SeriesKey key = new SeriesKey("nf");
        ROBOT.interact(() -> session().edit(new Edit.ShowSeries(key)));
        await(() -> views().size() == before + 1);
        ROBOT.interact(() -> session().undo());
        await(() -> views().size() == before);
    }

    @Test
    void aPanelTakenAwayIsForgottenWithItsChart() throws Exception {
        ROBOT.interact(() -> session().edit(new Edit.ShowSeries(new SeriesKey("nf"))));
        ROBOT.interact(() -> scroll().setVvalue(1));
        await(() -> views().getLast().chart().plotArea().isPresent());
        WeakReference<PanelView> view = new WeakReference<>(views().getLast());
        WeakReference<Object> chart = new WeakReference<>(views().getLast().chart());
        ROBOT.interact(() -> session().undo());
        ROBOT.interact(() -> session().open(story, List.of()));
        await(
                () -> {
                    System.gc();
                    return view.get() == null && chart.get() == null;
                });
    }
}
