package org.claimline.app.edition;

import java.util.List;
import org.claimline.claim.Claim;
import org.claimline.claim.Judgement;
import org.claimline.claim.VerdictChange;

/// A claim whose verdict would be another one.
record ClaimChange(Claim claim, VerdictChange verdict) {

    /// The claims that are judged differently, in the article's order.
    static List<ClaimChange> between(List<Judgement> before, List<Judgement> after) {
        return VerdictChange.between(before, after).stream()
                .flatMap(
                        change ->
                                after.stream()
                                        .map(Judgement::claim)
                                        .filter(claim -> claim.id().equals(change.claim()))
                                        .map(claim -> new ClaimChange(claim, change)))
                .toList();
    }
}
