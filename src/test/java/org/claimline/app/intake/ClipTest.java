package org.claimline.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.claimline.app.state.Figures;
import org.junit.jupiter.api.Test;

final class ClipTest {

    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void tabsOrSeveralLinesAreCells() {
        assertEquals(
                Optional.of(new Figures.Pasted("clipboard 2026-11-25 12:00", "2019\t1")),
                Clip.of("2019\t1", NOON));
        assertEquals(
                Optional.of(new Figures.Pasted("clipboard 2026-11-25 12:00", "a\n1\n")),
                Clip.of("a\n1\n", NOON));
    }

    @Test
    void aWordOrNothingIsNone() {
        assertEquals(Optional.empty(), Clip.of("bread\n", NOON));
        assertEquals(Optional.empty(), Clip.of("\t\n", NOON));
        assertEquals(Optional.empty(), Clip.of("", NOON));
    }
}
