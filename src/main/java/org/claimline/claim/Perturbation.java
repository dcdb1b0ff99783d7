package org.claimline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.claim.Evidence.Holds;
import org.claimline.formula.Explained;
import org.claimline.formula.Formula;
import org.claimline.formula.Memo;
import org.claimline.formula.Outcome;
import org.claimline.formula.PeriodEnds;
import org.claimline.formula.Value;
import org.claimline.series.Catalog;

/// Tries a claim's assertion with its periods moved: all starts together and all ends together, so
/// that several stretches of one assertion keep their distance to each other.
public final class Perturbation {

    private static final String BACKWARD = "the end would come before the start";

    private Perturbation() {}

    /// The neighbouring choices of a claim's periods; empty where it has no assertion, one that
    /// makes no sense over the catalog, no period to move, or wants none moved.
    public static Optional<Sensitivity> of(Claim claim, Catalog catalog) {
        if (claim.assertion().isEmpty()) {
            return Optional.empty();
        }
        Formula assertion = claim.assertion().get();
        PeriodEnds ends = PeriodEnds.of(assertion);
        Vary vary =
                new Vary(
                        ends.haveStarts() ? claim.vary().start() : 0,
                        ends.haveEnds() ? claim.vary().end() : 0);
        Memo memo = Memo.of(assertion);
        if (vary.equals(Vary.NONE)
                || !(assertion.evaluate(catalog) instanceof Outcome.Evaluated(Explained root))
                || !isTruth(root.value())) {
            return Optional.empty();
        }
        List<Choice> choices = new ArrayList<>();
        for (int start = -vary.start(); start <= vary.start(); start++) {
            for (int end = -vary.end(); end <= vary.end(); end++) {
                choices.add(
                        start == 0 && end == 0
                                ? choice(0, 0, assertion.text(), root)
                                : choice(ends, start, end, catalog, memo));
            }
        }
        return Optional.of(new Sensitivity(choices, vary, claim.dating()));
    }

    private static boolean isTruth(Value value) {
        return value instanceof Value.Truth || value instanceof Value.Unknown;
    }

    private static Choice choice(PeriodEnds ends, int start, int end, Catalog catalog, Memo memo) {
        Optional<Formula> moved = ends.moved(start, end);
        if (moved.isEmpty()) {
            return leftOut(start, end, "", BACKWARD);
        }
        String text = moved.get().text();
        return switch (moved.get().evaluate(catalog, memo)) {
            case Outcome.Rejected(var problems) ->
                    leftOut(start, end, text, problems.getFirst().message());
            case Outcome.Evaluated(Explained root) -> choice(start, end, text, root);
        };
    }

    private static Choice choice(int start, int end, String text, Explained root) {
        return switch (root.value()) {
            case Value.Truth(boolean holds) ->
                    new Choice(
                            start,
                            end,
                            text,
                            holds ? Holds.TRUE : Holds.FALSE,
                            "",
                            Optional.of(root));
            case Value.Unknown(String reason) -> leftOut(start, end, text, reason);
            case Value.Quantity _, Value.Moment _, Value.Series _, Value.Truths _ ->
                    leftOut(start, end, text, "it is neither true nor false");
        };
    }

    private static Choice leftOut(int start, int end, String text, String reason) {
        return new Choice(start, end, text, Holds.UNKNOWN, reason, Optional.empty());
    }
}
