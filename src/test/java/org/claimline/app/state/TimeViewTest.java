package org.claimline.app.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.claimline.board.Window;
import org.claimline.series.PeriodRange;
import org.junit.jupiter.api.Test;

final class TimeViewTest {

    private static final Window HOME = window("2000..2022");
    private static final Window EXTENT = window("1990..2024");

    private final TimeView time = new TimeView(HOME, EXTENT);

    private static Window window(String range) {
        return Window.of(PeriodRange.parse(range));
    }

    @Test
    void zoomKeepsTheMomentAroundWhichItZooms() {
        long around = window("2014").fromSecond();
        double before = (around - HOME.fromSecond()) / (double) HOME.seconds();
        time.zoom(0.5, around);
        Window now = time.window();
        assertEquals(HOME.seconds() / 2.0, now.seconds(), 2);
        assertEquals(before, (around - now.fromSecond()) / (double) now.seconds(), 1e-6);
    }

    @Test
    void zoomByOneOrByNothingSensibleDoesNothing() {
        time.zoom(1, HOME.fromSecond());
        time.zoom(0, HOME.fromSecond());
        time.zoom(Double.NaN, HOME.fromSecond());
        time.move(0);
        assertEquals(HOME, time.window());
        time.back();
        assertEquals(HOME, time.window());
    }

    @Test
    void zoomEndsAtAFewDaysAndAtAllThereIs() {
        for (int i = 0; i < 200; i++) {
            time.zoom(0.5, HOME.fromSecond());
        }
        assertEquals(5 * 86_400, time.window().seconds());
        for (int i = 0; i < 200; i++) {
            time.zoom(2, HOME.fromSecond());
        }
        assertEquals(EXTENT.seconds() + EXTENT.seconds() / 4, time.window().seconds());
    }

    @Test
    void movingNeverLosesTheData() {
        time.move(1_000L * HOME.seconds());
        assertTrue(time.window().fromSecond() < EXTENT.toSecond());
        time.move(-2_000L * HOME.seconds());
        assertTrue(time.window().toSecond() > EXTENT.fromSecond());
    }

    @Test
    void aRunOfMovesIsOneStepBack() {
        time.move(86_400);
        time.move(86_400);
        time.move(86_400);
        time.back();
        assertEquals(HOME, time.window());
        time.forward();
        assertEquals(HOME.fromSecond() + 3 * 86_400, time.window().fromSecond());
    }

    @Test
    void aSettledRunIsFollowedByAStepOfItsOwn() {
        time.move(86_400);
        time.settle();
        time.move(86_400);
        time.back();
        assertEquals(HOME.fromSecond() + 86_400, time.window().fromSecond());
    }

    @Test
    void everythingHoldsHomeAndTheData() {
        time.show(window("2010..2012"));
        time.everything();
        assertEquals(EXTENT, time.window());
    }

    @Test
    void yearsEndWhereTheWindowEnds() {
        time.years(5);
        assertEquals(HOME.toSecond(), time.window().toSecond());
        assertEquals(5 * 31_556_952L, time.window().seconds());
    }

    @Test
    void beginningAnewForgetsWhatWasSeen() {
        time.show(window("2010..2012"));
        time.begin(window("2005..2006"), EXTENT);
        time.back();
        assertEquals(window("2005..2006"), time.window());
    }
}
