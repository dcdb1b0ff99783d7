package org.claimline.app.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class TimeCursorTest {

    private final TimeCursor cursor = new TimeCursor();

    @Test
    void itFollowsThePointerAndLeavesWithIt() {
        cursor.hover(10);
        assertEquals(OptionalLong.of(10), cursor.moment());
        cursor.leave();
        assertEquals(OptionalLong.empty(), cursor.moment());
    }

    @Test
    void pinnedItStaysUntilReleased() {
        cursor.pinOrRelease(10);
        cursor.hover(20);
        cursor.leave();
        assertEquals(OptionalLong.of(10), cursor.moment());
        cursor.pinOrRelease(30);
        assertFalse(cursor.pinnedProperty().get());
        cursor.hover(20);
        assertEquals(OptionalLong.of(20), cursor.moment());
    }

    @Test
    void releasedItIsGone() {
        cursor.place(10);
        cursor.release();
        assertEquals(OptionalLong.empty(), cursor.moment());
    }
}
