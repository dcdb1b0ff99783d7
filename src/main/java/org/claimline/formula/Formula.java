package org.claimline.formula;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.series.Catalog;
import org.claimline.series.TimeSeries;
import org.jspecify.annotations.Nullable;

/// A formula: its text as typed, and what was read from it. Equal by text.
public final class Formula {

    private final String text;
    private final Expr expr;
    private volatile @Nullable Known last;

    /// What it came to over some series, on which alone it depends.
    ///
    /// @param over the series it names, in the order of the text
    private record Known(List<TimeSeries> over, Outcome outcome) {

        boolean isOver(List<TimeSeries> series) {
            return series.size() == over.size()
                    && IntStream.range(0, over.size()).allMatch(i -> series.get(i) == over.get(i));
        }
    }

    Formula(String text, Expr expr) {
        this.text = text;
        this.expr = expr;
    }

    /// Reads a formula; never throws, however odd the text.
    public static Parsed parse(String text) {
        try {
            return new Parsed.Good(new Formula(text, Parser.read(text)));
        } catch (Refusal refusal) {
            return new Parsed.Bad(refusal.problems());
        }
    }

    /// Evaluates it; never throws, never hangs. What it came to last is remembered for as long as
    /// the series it names are the same ones, whatever else changes in the catalog.
    public Outcome evaluate(Catalog catalog) {
        List<List<TimeSeries>> found = expr.names().map(name -> name.in(catalog)).toList();
        if (!found.stream().allMatch(one -> one.size() == 1)) {
            return evaluateAnew(catalog);
        }
        List<TimeSeries> over = found.stream().map(List::getFirst).toList();
        Known known = last;
        if (known == null || !known.isOver(over)) {
            known = new Known(over, evaluateAnew(catalog));
            last = known;
        }
        return known.outcome();
    }

    /// Evaluates it, and neither asks what is remembered nor remembers it.
    public Outcome evaluateAnew(Catalog catalog) {
        return evaluate(catalog, Optional.empty());
    }

    /// Evaluates it beside others that have parts in common with it; not remembered.
    ///
    /// @param memo what was worked out for others over the same catalog
    public Outcome evaluate(Catalog catalog, Memo memo) {
        return evaluate(catalog, Optional.of(memo));
    }

    private Outcome evaluate(Catalog catalog, Optional<Memo> memo) {
        try {
            Explained root = new Evaluator(text, catalog, memo).evaluate(expr).explained();
            if (root.value() instanceof Value.Truths) {
                throw new Refusal(
                        expr.span(),
                        "a comparison over a series is true or false for each period; write all("
                                + text.strip()
                                + ") or any(...)");
            }
            return new Outcome.Evaluated(root);
        } catch (Refusal refusal) {
            return new Outcome.Rejected(refusal.problems());
        }
    }

    /// As typed.
    public String text() {
        return text;
    }

    public Expr expr() {
        return expr;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
