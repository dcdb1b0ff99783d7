package org.claimline.app.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {

    @ParameterizedTest
    @CsvSource({"lgp,lpg,1", "kitten,sitting,3", "wage,wage,0", "'',abc,3", "ca,abc,3"})
    void distanceCountsLettersPutInLeftOutExchangedOrSwapped(String a, String b, int expected) {
        assertEquals(expected, Spelling.distance(a, b));
        assertEquals(expected, Spelling.distance(b, a));
    }

    @Test
    void theNearestWordIsSuggestedWithoutRegardToCase() {
        assertEquals(
                Optional.of("lpg"), Spelling.nearest("LGP", List.of("wage", "lpg", "cpi_food")));
    }

    @Test
    void nothingIsSuggestedWhereNothingIsNear() {
        assertEquals(Optional.empty(), Spelling.nearest("zzzzzz", List.of("wage", "lpg")));
    }
}
