package org.claimline.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A claim whose verdict is another one over other data.
public record VerdictChange(ClaimId claim, Verdict before, Verdict after) {

    /// The changes from one judging of some claims to another one, in the order of the second.
    public static List<VerdictChange> between(List<Judgement> before, List<Judgement> after) {
        Map<ClaimId, Verdict> verdicts = new HashMap<>();
        before.forEach(judged -> verdicts.put(judged.claim().id(), judged.verdict()));
        List<VerdictChange> changes = new ArrayList<>();
        for (Judgement judged : after) {
            Verdict old = verdicts.getOrDefault(judged.claim().id(), judged.verdict());
            if (old != judged.verdict()) {
                changes.add(new VerdictChange(judged.claim().id(), old, judged.verdict()));
            }
        }
        return List.copyOf(changes);
    }

    /// `income-peak: supported → contradicted`.
    @Override
    public String toString() {
        return claim + ": " + before.word() + " → " + after.word();
    }
}
