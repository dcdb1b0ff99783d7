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
        throw new UnsupportedOperationException(text);
    }

    /// Evaluates it; never throws, never hangs.
    public Outcome evaluate(Catalog catalog) {
        throw new UnsupportedOperationException(catalog.toString());
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
