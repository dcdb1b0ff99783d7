package org.claimline.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The parts worked out while several formulas are evaluated over one catalog, so that what they
/// share (`yoy(cpi)` in each of 25 choices of its periods) is worked out once. A part is shared
/// where formulas have the very same expression, at the same place of texts that are alike there,
/// so that its explanation is that of each of them. Used by one thread, for one catalog.
public final class Memo {

    private record Known(Expr expr, Part part) {}

    private final Map<Span, Known> parts = new HashMap<>();

    /// The part of an expression; written numbers and periods are evaluated each time.
    Part of(Expr expr, Supplier<Part> evaluation) {
        if (expr instanceof Expr.NumberLiteral || expr instanceof Expr.PeriodLiteral) {
            return evaluation.get();
        }
        Known known = parts.get(expr.span());
        if (known != null && known.expr() == expr) {
            return known.part();
        }
        Part part = evaluation.get();
        parts.put(expr.span(), new Known(expr, part));
        return part;
    }
}
