package org.claimline.plan;

import java.util.List;
import java.util.Optional;
import org.claimline.formula.Expr;
import org.claimline.series.Catalog;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;

/// The series a formula names.
final class Named {

    private Named() {}

    /// By key, or by a title that only one series has.
    static Optional<TimeSeries> series(Expr.SeriesName name, Catalog catalog) {
        if (name.bracketed()) {
            List<TimeSeries> titled = catalog.titled(name.text());
            return titled.size() == 1 ? Optional.of(titled.getFirst()) : Optional.empty();
        }
        return SeriesKey.RESERVED.contains(name.text())
                ? Optional.empty()
                : catalog.get(new SeriesKey(name.text()));
    }

    /// All series an expression reads, in the order of its text, each once.
    static List<TimeSeries> all(Expr expr, Catalog catalog) {
        return names(expr).stream().flatMap(n -> series(n, catalog).stream()).distinct().toList();
    }

    private static List<Expr.SeriesName> names(Expr expr) {
        return switch (expr) {
            case Expr.SeriesName name -> List.of(name);
            case Expr.NumberLiteral _, Expr.PeriodLiteral _, Expr.Word _ -> List.of();
            case Expr.Negate e -> names(e.operand());
            case Expr.Percent e -> names(e.operand());
            case Expr.Not e -> names(e.operand());
            case Expr.Arithmetic e -> names(List.of(e.left(), e.right()));
            case Expr.Comparison e -> names(List.of(e.left(), e.right()));
            case Expr.And e -> names(List.of(e.left(), e.right()));
            case Expr.Or e -> names(List.of(e.left(), e.right()));
            case Expr.Range e -> names(List.of(e.from(), e.to()));
            case Expr.Within e -> names(List.of(e.value(), e.range()));
            case Expr.Near e -> names(List.of(e.value(), e.stated()));
            case Expr.Call e -> names(e.arguments());
        };
    }

    private static List<Expr.SeriesName> names(List<Expr> exprs) {
        return exprs.stream().flatMap(e -> names(e).stream()).toList();
    }
}
