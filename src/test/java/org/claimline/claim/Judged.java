package org.claimline.claim;

import java.util.List;
import java.util.Optional;

/// Claims without assertions that were judged all the same, for tests of what is done with
// verdicts.
public final class Judged {

    private Judged() {}

    public static Judgement of(
            String id,
            int number,
            String statement,
            List<Place> where,
            String because,
            Verdict verdict,
            String reason) {
        Claim claim =
                new Claim(
                        new ClaimId(id),
                        number,
                        statement,
                        "",
                        where,
                        Optional.empty(),
                        Optional.empty(),
                        because,
                        Claim.Dating.STATED,
                        Optional.empty(),
                        List.of());
        return new Judgement(
                claim,
                verdict,
                reason,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
