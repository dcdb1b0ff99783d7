package org.claimline.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.claim.Evidence.Holds;
import org.claimline.formula.Explained;
import org.claimline.formula.Expr;
import org.claimline.formula.Later;
import org.claimline.formula.Use;
import org.claimline.formula.Value;

/// Takes the evidence out of an explained assertion: one piece for each comparison in it, and
/// one for the other side of a comparison that sets data against data.
final class Evidences {

    private final String text;
    private final List<Evidence> found = new ArrayList<>();

    private Evidences(String text) {
        this.text = text;
    }

    /// @param text the assertion as it was evaluated
    static List<Evidence> of(String text, Explained root) {
        Evidences evidences = new Evidences(text);
        evidences.collect(root);
        return List.copyOf(evidences.found);
    }

    private void collect(Explained part) {
        switch (part.expr()) {
            case Expr.And _, Expr.Or _, Expr.Not _ -> part.parts().forEach(this::collect);
            case Expr.Comparison comparison -> compared(comparison, part);
            case Expr.Near near -> add(part, part.parts().getFirst(), stated(near));
            case Expr.Within within ->
                    add(part, part.parts().getFirst(), "in " + text(within.range()));
            default -> add(part, part, "");
        }
    }

    private void compared(Expr.Comparison comparison, Explained part) {
        Explained left = part.parts().get(0);
        Explained right = part.parts().get(1);
        if (!readsData(left) && readsData(right)) {
            String turned = turned(comparison.operator()) + " " + text(left.expr());
            add(part, right, turned);
            return;
        }
        add(part, left, sign(comparison.operator()) + " " + text(right.expr()));
        if (readsData(right)) {
            found.add(
                    new Evidence(
                            text(right.expr()),
                            right.value(),
                            "",
                            Holds.NOT_COMPARED,
                            uses(right),
                            notes(right)));
        }
    }

    private void add(Explained atom, Explained side, String stated) {
        found.add(
                new Evidence(
                        text(side.expr()),
                        side.value(),
                        stated,
                        holds(atom.value()),
                        uses(side),
                        notes(side)));
    }

    private String stated(Expr.Near near) {
        Optional<String> tolerance = near.tolerance().map(t -> " +- " + text(t));
        return "~= " + text(near.stated()) + tolerance.orElse("");
    }

    private String text(Expr expr) {
        return expr.span().of(text);
    }

    private static Holds holds(Value value) {
        return switch (value) {
            case Value.Truth(boolean holds) -> holds ? Holds.TRUE : Holds.FALSE;
            case Value.Unknown _ -> Holds.UNKNOWN;
            case Value.Quantity _, Value.Moment _, Value.Series _, Value.Truths _ ->
                    Holds.NOT_COMPARED;
        };
    }

    private static boolean readsData(Explained part) {
        return part.all().anyMatch(p -> p.expr() instanceof Expr.SeriesName);
    }

    private static List<Use> uses(Explained part) {
        return new Later<>(() -> part.all().flatMap(p -> p.uses().stream()).distinct().toList());
    }

    private static List<String> notes(Explained part) {
        return new Later<>(() -> part.all().flatMap(p -> p.notes().stream()).distinct().toList());
    }

    private static String sign(Expr.Comparison.Operator operator) {
        return switch (operator) {
            case LESS -> "<";
            case LESS_OR_EQUAL -> "<=";
            case EQUAL -> "=";
            case NOT_EQUAL -> "!=";
            case GREATER_OR_EQUAL -> ">=";
            case GREATER -> ">";
        };
    }

    /// The sign read from the right to the left.
    private static String turned(Expr.Comparison.Operator operator) {
        return switch (operator) {
            case LESS -> ">";
            case LESS_OR_EQUAL -> ">=";
            case GREATER_OR_EQUAL -> "<=";
            case GREATER -> "<";
            case EQUAL, NOT_EQUAL -> sign(operator);
        };
    }
}
