package org.claimline.plan;

import java.util.List;
import java.util.Optional;
import org.claimline.formula.Expr;
import org.claimline.series.Catalog;
import org.claimline.series.TimeSeries;

/// The series a formula names.
final class Named {

    private Named() {}

    /// By key, or by a title that only one series has.
    static Optional<TimeSeries> series(Expr.SeriesName name, Catalog catalog) {
        List<TimeSeries> found = name.in(catalog);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// All series an expression reads, in the order of its text, each once.
    static List<TimeSeries> all(Expr expr, Catalog catalog) {
        return expr.names().flatMap(name -> series(name, catalog).stream()).distinct().toList();
    }
}
