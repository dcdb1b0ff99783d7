package org.claimline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VerdictChangeTest {

    private static Judgement judged(String id, Verdict verdict) {
        return Judged.of(id, 1, id, List.of(), "", verdict, "");
    }

    @Test
    void onlyAnotherVerdictIsAChange() {
        List<Judgement> before =
                List.of(judged("a", Verdict.SUPPORTED), judged("b", Verdict.CLOSE));
        List<Judgement> after =
                List.of(
                        judged("a", Verdict.CONTRADICTED),
                        judged("b", Verdict.CLOSE),
                        judged("c", Verdict.UNTESTABLE));

        List<VerdictChange> changes = VerdictChange.between(before, after);

        assertEquals(
                List.of(
                        new VerdictChange(
                                new ClaimId("a"), Verdict.SUPPORTED, Verdict.CONTRADICTED)),
                changes);
        assertEquals("a: supported → contradicted", changes.getFirst().toString());
    }
}
