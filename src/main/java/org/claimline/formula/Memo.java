package org.claimline.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The series worked out while several formulas are evaluated over one catalog, so that what they
/// share (`yoy(cpi)` in each of 25 choices of its periods) is worked out once. A part is shared
/// where it stands at the same place in its formula with the same text, so that its explanation is
/// that of each of them. Used by one thread, for one catalog.
public final class Memo {

    private record Place(int from, String text) {}

    private final Map<Place, Part> series = new HashMap<>();

    /// The part of an expression that gives a series; another is evaluated each time.
    Part of(Expr expr, String formula, Supplier<Part> evaluation) {
        Place place = new Place(expr.span().from(), expr.span().of(formula));
        Part known = series.get(place);
        if (known != null) {
            return known;
        }
        Part part = evaluation.get();
        if (part.line().isPresent()) {
            series.put(place, part);
        }
        return part;
    }
}
