package org.claimline.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class VerdictChangeTest {

    private static Judgement judged(String id, Verdict verdict) {
        Claim claim =
                new Claim(
                        new ClaimId(id),
                        1,
                        id,
                        "",
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Claim.Dating.STATED,
                        Optional.empty(),
                        List.of());
        return new Judgement(
                claim,
                verdict,
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
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
