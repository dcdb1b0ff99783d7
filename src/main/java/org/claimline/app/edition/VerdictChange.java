package org.claimline.app.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.claim.Claim;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judgement;
import org.claimline.claim.Verdict;

/// A claim whose verdict would be another one.
record VerdictChange(Claim claim, Verdict before, Verdict after) {

    /// The claims that are judged differently, in the article's order.
    static List<VerdictChange> between(List<Judgement> before, List<Judgement> after) {
        Map<ClaimId, Verdict> was = new HashMap<>();
        before.forEach(judgement -> was.put(judgement.claim().id(), judgement.verdict()));
        List<VerdictChange> changes = new ArrayList<>();
        for (Judgement judgement : after) {
            Verdict old = was.getOrDefault(judgement.claim().id(), judgement.verdict());
            if (old != judgement.verdict()) {
                changes.add(new VerdictChange(judgement.claim(), old, judgement.verdict()));
            }
        }
        return changes;
    }
}
