package org.claimline.store.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearestTest {

    private static final List<String> KNOWN = List.of("assert", "because", "panel", "id");

    @Test
    void aSlipOfTheFingerFindsTheWord() {
        assertEquals("; did you mean 'assert'?", Nearest.hint("asert", KNOWN));
        assertEquals("; did you mean 'because'?", Nearest.hint("becuase", KNOWN));
        assertEquals("; did you mean 'id'?", Nearest.hint("idd", KNOWN));
    }

    @Test
    void anotherWordFindsNone() {
        assertEquals("", Nearest.hint("colour", KNOWN));
        assertEquals("", Nearest.hint("", KNOWN));
        assertEquals("", Nearest.hint("x".repeat(100_000), KNOWN));
    }
}
