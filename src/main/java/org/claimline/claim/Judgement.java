package org.claimline.claim;

import java.util.List;
import java.util.Optional;
import org.claimline.formula.Explained;
import org.claimline.formula.FormulaProblem;
import org.claimline.formula.Later;

/// A claim as judged over a catalog.
///
/// @param claim the claim
/// @param verdict what the data says
/// @param reason why, where it is not testable or its formula was rejected: the missing data
/// named; else empty
/// @param assertion the evaluation of its assertion; empty where there is none or it was rejected
/// @param close the evaluation of its `close`
/// @param evidence of the assertion, then of `close` where that was asked
/// @param readings each with its own verdict
/// @param notes what was done to the data on the way
/// @param problems what is wrong with its formulas over this catalog; empty when all is well
public record Judgement(
        Claim claim,
        Verdict verdict,
        String reason,
        Optional<Explained> assertion,
        Optional<Explained> close,
        List<Evidence> evidence,
        List<ReadingJudgement> readings,
        List<String> notes,
        List<Rejection> problems) {

    /// A reading as judged.
    ///
    /// @param reason why it is not testable; else empty
    public record ReadingJudgement(
            Reading reading,
            Verdict verdict,
            String reason,
            Optional<Explained> assertion,
            List<Evidence> evidence) {
        public ReadingJudgement {
            evidence = List.copyOf(evidence);
        }
    }

    /// A formula of the claim that makes no sense over the catalog.
    ///
    /// @param part `assert`, `close` or `readings[0]`
    public record Rejection(String part, FormulaProblem problem) {}

    public Judgement {
        evidence = List.copyOf(evidence);
        readings = List.copyOf(readings);
        notes = Later.unchanging(notes);
        problems = List.copyOf(problems);
    }
}
