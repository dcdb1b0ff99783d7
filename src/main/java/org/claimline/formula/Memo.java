package org.claimline.formula;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parts worked out while formulas that were made of one by moving its periods are evaluated
/// over one catalog, so that what they share (`yoy(cpi)` in each of 25 choices) is worked out once.
/// They share the very expressions, at the same place of texts that are alike there, so that a
/// part's explanation is that of each of them. Used by one thread, for one catalog.
public final class Memo {

    private final List<Expr> shared = new ArrayList<>();
    private final @Nullable Part[] parts;

    private Memo(Formula formula) {
        collect(formula.expr());
        parts = new @Nullable Part[shared.size()];
    }

    /// For formulas made of this one.
    public static Memo of(Formula formula) {
        return new Memo(formula);
    }

    private void collect(Expr expr) {
        if (!(expr instanceof Expr.NumberLiteral || expr instanceof Expr.PeriodLiteral)) {
            shared.add(expr);
            expr.parts().forEach(this::collect);
        }
    }

    @Nullable Part find(Expr expr) {
        int place = place(expr);
        return place < 0 ? null : parts[place];
    }

    void keep(Expr expr, Part part) {
        int place = place(expr);
        if (place >= 0) {
            parts[place] = part;
        }
    }

    /// Of this very expression: an equal one may stand elsewhere.
    private int place(Expr expr) {
        for (int i = 0; i < parts.length; i++) {
            if (shared.get(i) == expr) {
                return i;
            }
        }
        return -1;
    }
}
