package org.claimline.store;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.formula.Expr;
import org.claimline.formula.Formula;
import org.claimline.formula.FormulaProblem;
import org.claimline.formula.Outcome;
import org.claimline.formula.Parsed;
import org.claimline.series.Catalog;
import org.claimline.series.SeriesKey;
import org.claimline.store.tree.Form;
import org.claimline.store.tree.Nearest;
import org.claimline.store.tree.Node;
import org.claimline.store.tree.Problems;

/// Reads the formulas of a file and tries them over the catalog, so that what is wrong with one
/// is told
/// at its place in the file.
///
/// @param damaged keys that are described but could not be opened: their absence is told already
/// @param torn whether any series may be missing for that reason
record Formulas(Catalog catalog, Set<String> damaged, boolean torn) {

    /// The formula of a key; empty where there is none, or, with a problem, where it cannot be
    /// read.
    Optional<Formula> read(Form form, String key) {
        return form.node(key).flatMap(text -> read(text, form.problems()));
    }

    /// The key of a series that is there, or may be.
    ///
    /// @throws IllegalArgumentException with a sentence, where there is no such series
    SeriesKey known(String text) {
        SeriesKey key = new SeriesKey(text);
        if (catalog.get(key).isEmpty() && !torn && !damaged.contains(text)) {
            Set<String> keys =
                    catalog.keys().stream().map(SeriesKey::text).collect(Collectors.toSet());
            throw new IllegalArgumentException(
                    "unknown series '" + text + "'" + Nearest.hint(text, keys));
        }
        return key;
    }

    private Optional<Formula> read(Node.Text text, Problems problems) {
        return switch (Formula.parse(text.value())) {
            case Parsed.Bad bad -> {
                bad.problems().forEach(problem -> report(problem, text, problems));
                yield Optional.empty();
            }
            case Parsed.Good good -> {
                rehearse(good.formula(), text, problems);
                yield Optional.of(good.formula());
            }
        };
    }

    private void rehearse(Formula formula, Node.Text text, Problems problems) {
        if (torn || formula.expr().names().map(Expr.SeriesName::text).anyMatch(damaged::contains)) {
            return;
        }
        if (formula.evaluate(catalog) instanceof Outcome.Rejected rejected) {
            rejected.problems().forEach(problem -> report(problem, text, problems));
        }
    }

    private static void report(FormulaProblem problem, Node.Text text, Problems problems) {
        String whole = text.value();
        int from = Math.min(problem.span().from(), whole.length());
        int to = Math.min(problem.span().to(), whole.length());
        problems.add(text.inside().apply(from), whole.substring(from, to), problem.message());
    }
}
