package org.claimline.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
final class Formulas {

    private final Catalog catalog;
    private final Set<String> damaged;
    private final boolean torn;
    private final Map<String, Tried> ahead = new HashMap<>();

    Formulas(Catalog catalog, Set<String> damaged, boolean torn) {
        this.catalog = catalog;
        this.damaged = Set.copyOf(damaged);
        this.torn = torn;
    }

    /// What came of a text as a formula.
    ///
    /// @param formula empty where it cannot be read
    private record Tried(Optional<Formula> formula, List<FormulaProblem> problems) {}

    /// Reads and tries formulas that will be asked for one after the other, several at a time.
    void readAhead(Stream<String> texts) {
        List<String> distinct = texts.distinct().toList();
        List<Tried> tried = distinct.parallelStream().map(this::tried).toList();
        for (int i = 0; i < tried.size(); i++) {
            ahead.put(distinct.get(i), tried.get(i));
        }
    }

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
        Tried known = ahead.get(text.value());
        Tried tried = known == null ? tried(text.value()) : known;
        tried.problems().forEach(problem -> report(problem, text, problems));
        return tried.formula();
    }

    private Tried tried(String text) {
        return switch (Formula.parse(text)) {
            case Parsed.Bad bad -> new Tried(Optional.empty(), bad.problems());
            case Parsed.Good good ->
                    new Tried(Optional.of(good.formula()), rehearsed(good.formula()));
        };
    }

    private List<FormulaProblem> rehearsed(Formula formula) {
        boolean untold =
                torn
                        || formula.expr()
                                .names()
                                .map(Expr.SeriesName::text)
                                .anyMatch(damaged::contains);
        return !untold && formula.evaluate(catalog) instanceof Outcome.Rejected rejected
                ? rejected.problems()
                : List.of();
    }

    private static void report(FormulaProblem problem, Node.Text text, Problems problems) {
        String whole = text.value();
        int from = Math.min(problem.span().from(), whole.length());
        int to = Math.min(problem.span().to(), whole.length());
        problems.add(text.inside().apply(from), whole.substring(from, to), problem.message());
    }
}
