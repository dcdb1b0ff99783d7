package org.claimline.app.claims;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimline.claim.ClaimId;
import org.claimline.claim.Judgement;
import org.claimline.claim.Verdict;

/// Which claims the list shows.
///
/// @param starred the starred ones alone, where that is not empty
/// @param search words that all stand in statement, label, section or number
/// @param verdicts of these verdicts; all where empty
record ClaimFilter(Set<ClaimId> starred, String search, Set<Verdict> verdicts) {

    static final ClaimFilter ALL = new ClaimFilter(Set.of(), "", Set.of());

    ClaimFilter {
        starred = Set.copyOf(starred);
        verdicts = Set.copyOf(verdicts);
    }

    List<Judgement> of(List<Judgement> judgements) {
        return scope(judgements).stream()
                .filter(j -> verdicts.isEmpty() || verdicts.contains(j.verdict()))
                .toList();
    }

    /// How many of each verdict stars and search let through.
    Map<Verdict, Integer> counts(List<Judgement> judgements) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        scope(judgements).forEach(j -> counts.merge(j.verdict(), 1, Integer::sum));
        return counts;
    }

    ClaimFilter withSearch(String text) {
        return new ClaimFilter(starred, text, verdicts);
    }

    ClaimFilter withStarred(Set<ClaimId> ids) {
        return new ClaimFilter(ids, search, verdicts);
    }

    /// With a verdict put in, or left out where it is in.
    ClaimFilter turned(Verdict verdict) {
        Set<Verdict> next = EnumSet.noneOf(Verdict.class);
        next.addAll(verdicts);
        if (!next.remove(verdict)) {
            next.add(verdict);
        }
        return new ClaimFilter(starred, search, next);
    }

    private List<Judgement> scope(List<Judgement> judgements) {
        return judgements.stream()
                .filter(j -> starred.isEmpty() || starred.contains(j.claim().id()))
                .filter(this::matches)
                .toList();
    }

    private boolean matches(Judgement judgement) {
        String text =
                (judgement.claim().number()
                                + " "
                                + judgement.claim().statement()
                                + " "
                                + judgement.claim().label()
                                + " "
                                + judgement.claim().where())
                        .toLowerCase(Locale.ROOT);
        for (String word : search.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
