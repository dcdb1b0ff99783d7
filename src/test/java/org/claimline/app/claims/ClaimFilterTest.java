package org.claimline.app.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judged;
import org.claimline.claim.Judgement;
import org.claimline.claim.Place;
import org.claimline.claim.Verdict;
import org.junit.jupiter.api.Test;

final class ClaimFilterTest {

    private static final List<Judgement> ALL =
            List.of(
                    judgement(1, "peak", "Income peaked", Verdict.CLOSE),
                    judgement(2, "fall", "Income fell", Verdict.SUPPORTED),
                    judgement(3, "rents", "Rents rose", Verdict.UNTESTABLE));

    private static Judgement judgement(int number, String id, String words, Verdict verdict) {
        return Judged.of(
                id, number, words, List.of(new Place("Petrostate", number)), "", verdict, "");
    }

    private static List<Integer> numbers(ClaimFilter filter) {
        return filter.of(ALL).stream().map(j -> j.claim().number()).toList();
    }

    @Test
    void withoutWishesEveryClaimIsShown() {
        assertEquals(List.of(1, 2, 3), numbers(ClaimFilter.ALL));
    }

    @Test
    void searchFindsWordsSectionsAndNumbers() {
        assertEquals(List.of(1, 2), numbers(ClaimFilter.ALL.withSearch("income petro")));
        assertEquals(List.of(), numbers(ClaimFilter.ALL.withSearch("lpg")));
    }

    @Test
    void aVerdictTurnedTwiceIsNoWish() {
        ClaimFilter close = ClaimFilter.ALL.turned(Verdict.CLOSE);
        assertEquals(List.of(1), numbers(close));
        assertEquals(List.of(1, 3), numbers(close.turned(Verdict.UNTESTABLE)));
        assertEquals(ClaimFilter.ALL, close.turned(Verdict.CLOSE));
    }

    @Test
    void countsAreOfAllVerdictsWhateverOfThemIsShown() {
        ClaimFilter starred =
                ClaimFilter.ALL
                        .withStarred(Set.of(new ClaimId("peak"), new ClaimId("rents")))
                        .turned(Verdict.CLOSE);
        assertEquals(List.of(1), numbers(starred));
        assertEquals(
                Map.of(
                        Verdict.SUPPORTED, 0,
                        Verdict.CLOSE, 1,
                        Verdict.CONTRADICTED, 0,
                        Verdict.UNTESTABLE, 1),
                starred.counts(ALL));
    }

    @Test
    void paragraphsOfASectionAreGivenFromFirstToLast() {
        assertEquals("¶ 1–3", SectionRow.paragraphs("Petrostate", ALL));
        assertEquals("¶ 2", SectionRow.paragraphs("Petrostate", ALL.subList(1, 2)));
        assertEquals("", SectionRow.paragraphs("Elsewhere", ALL));
    }
}
