package org.claimline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.claim.Judgement.ReadingJudgement;
import org.claimline.claim.Judgement.Rejection;
import org.claimline.formula.Explained;
import org.claimline.formula.Formula;
import org.claimline.formula.FormulaProblem;
import org.claimline.formula.Later;
import org.claimline.formula.Outcome;
import org.claimline.formula.Value;
import org.claimline.series.Catalog;

/// Judges claims by the rules of verdicts: supported where the assertion is true; close where it is
/// false and `close` is true; contradicted where it is false and `close` is not true; not
/// testable where it is unknown
/// or absent.
public final class Judge {

    private Judge() {}

    public static Judgement judge(Claim claim, Catalog catalog) {
        List<Rejection> problems = new ArrayList<>();
        Asked asserted =
                claim.assertion().map(f -> ask(f, catalog, "assert", problems)).orElse(Asked.NOT);
        Asked close = claim.close().map(f -> ask(f, catalog, "close", problems)).orElse(Asked.NOT);
        boolean closeCounts = asserted.truth() == Truth.FALSE && claim.close().isPresent();
        List<Evidence> evidence = new ArrayList<>(asserted.evidence());
        if (closeCounts) {
            evidence.addAll(close.evidence());
        }
        List<ReadingJudgement> readings = readings(claim, catalog, problems);
        return new Judgement(
                claim,
                verdict(asserted.truth(), closeCounts ? close.truth() : Truth.UNKNOWN),
                claim.assertion().isPresent() ? asserted.reason() : noAssertion(claim),
                asserted.explained(),
                close.explained(),
                evidence,
                readings,
                notes(evidence),
                problems);
    }

    /// All claims, in their order.
    public static List<Judgement> judge(List<Claim> claims, Catalog catalog) {
        return claims.parallelStream().map(claim -> judge(claim, catalog)).toList();
    }

    private enum Truth {
        TRUE,
        FALSE,
        UNKNOWN
    }

    /// What came of asking a formula.
    private record Asked(
            Truth truth, String reason, Optional<Explained> explained, List<Evidence> evidence) {
        static final Asked NOT = new Asked(Truth.UNKNOWN, "", Optional.empty(), List.of());
    }

    private static Verdict verdict(Truth asserted, Truth close) {
        return switch (asserted) {
            case TRUE -> Verdict.SUPPORTED;
            case FALSE -> close == Truth.TRUE ? Verdict.CLOSE : Verdict.CONTRADICTED;
            case UNKNOWN -> Verdict.UNTESTABLE;
        };
    }

    private static String noAssertion(Claim claim) {
        return claim.because().isEmpty()
                ? "no assertion: no data was found that can say it"
                : "no assertion: " + claim.because();
    }

    private static List<ReadingJudgement> readings(
            Claim claim, Catalog catalog, List<Rejection> problems) {
        List<ReadingJudgement> judged = new ArrayList<>();
        for (int i = 0; i < claim.readings().size(); i++) {
            Reading reading = claim.readings().get(i);
            Asked asked = ask(reading.assertion(), catalog, "readings[" + i + "]", problems);
            judged.add(
                    new ReadingJudgement(
                            reading,
                            verdict(asked.truth(), Truth.UNKNOWN),
                            asked.reason(),
                            asked.explained(),
                            asked.evidence()));
        }
        return judged;
    }

    private static Asked ask(
            Formula formula, Catalog catalog, String part, List<Rejection> problems) {
        return switch (formula.evaluate(catalog)) {
            case Outcome.Rejected(List<FormulaProblem> found) -> {
                found.forEach(p -> problems.add(new Rejection(part, p)));
                yield new Asked(
                        Truth.UNKNOWN, found.getFirst().message(), Optional.empty(), List.of());
            }
            case Outcome.Evaluated(Explained root) ->
                    switch (root.value()) {
                        case Value.Truth(boolean holds) ->
                                asked(formula, holds ? Truth.TRUE : Truth.FALSE, "", root);
                        case Value.Unknown(String reason) ->
                                asked(formula, Truth.UNKNOWN, reason, root);
                        case Value.Quantity _, Value.Moment _, Value.Series _, Value.Truths _ ->
                                noTruth(formula, part, problems);
                    };
        };
    }

    private static Asked asked(Formula formula, Truth truth, String reason, Explained root) {
        return new Asked(truth, reason, Optional.of(root), Evidences.of(formula.text(), root));
    }

    private static Asked noTruth(Formula formula, String part, List<Rejection> problems) {
        String message =
                "an assertion is true or false, but '"
                        + formula.text().strip()
                        + "' is neither; compare it with something";
        problems.add(new Rejection(part, new FormulaProblem(formula.expr().span(), message)));
        return new Asked(Truth.UNKNOWN, message, Optional.empty(), List.of());
    }

    private static List<String> notes(List<Evidence> evidence) {
        return new Later<>(
                () -> evidence.stream().flatMap(e -> e.notes().stream()).distinct().toList());
    }
}
