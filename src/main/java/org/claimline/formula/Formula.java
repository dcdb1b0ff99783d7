package org.claimline.formula;

import org.claimline.series.Catalog;

/// A formula: its text as typed, and what was read from it. Equal by text.
public final class Formula {

    private final String text;
    private final Expr expr;

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

    /// Evaluates it; never throws, never hangs.
    public Outcome evaluate(Catalog catalog) {
        try {
            Explained root = new Evaluator(text, catalog).evaluate(expr).explained();
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
