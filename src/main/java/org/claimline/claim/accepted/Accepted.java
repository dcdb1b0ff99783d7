package org.claimline.claim.accepted;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judgement;

/// The verdicts that somebody accepted.
///
/// @param day when
/// @param claims each with what it rested on, in the article's order
public record Accepted(LocalDate day, Map<ClaimId, AcceptedVerdict> claims) {

    public Accepted {
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    }

    /// All verdicts as they are now.
    public static Accepted of(LocalDate day, List<Judgement> judgements) {
        Map<ClaimId, AcceptedVerdict> claims = new LinkedHashMap<>();
        judgements.forEach(j -> claims.put(j.claim().id(), AcceptedVerdict.of(j)));
        return new Accepted(day, claims);
    }

    /// How a verdict of today stands to the accepted one; empty where none was accepted.
    public Optional<Standing> standing(Judgement now) {
        return Optional.ofNullable(claims.get(now.claim().id()))
                .map(before -> Standing.of(day, before, now));
    }

    /// The accepted claims that are not among those judged.
    public List<ClaimId> gone(List<Judgement> judgements) {
        List<ClaimId> there = judgements.stream().map(j -> j.claim().id()).toList();
        return claims.keySet().stream().filter(id -> !there.contains(id)).toList();
    }
}
