package org.claimline.app.intake.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ToldTest {

    @Test
    void sizesAreInStepsOfAThousand() {
        assertEquals("999 bytes", Told.size(999));
        assertEquals("6.4 kB", Told.size(6_400));
        assertEquals("293 kB", Told.size(292_653));
        assertEquals("1.0 MB", Told.size(999_999));
        assertEquals("1.5 GB", Told.size(1_500_000_000));
    }
}
