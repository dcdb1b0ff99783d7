package org.claimline.formula;

import java.util.ArrayList;
import java.util.List;

/// The operands and arguments of an expression.
final class Parts {

    private Parts() {}

    static List<Expr> of(Expr expr) {
        return switch (expr) {
            case Expr.NumberLiteral _, Expr.PeriodLiteral _, Expr.SeriesName _, Expr.Word _ ->
                    List.of();
            case Expr.Negate e -> List.of(e.operand());
            case Expr.Percent e -> List.of(e.operand());
            case Expr.Arithmetic e -> List.of(e.left(), e.right());
            case Expr.Comparison e -> List.of(e.left(), e.right());
            case Expr.Near e -> {
                List<Expr> parts = new ArrayList<>(List.of(e.value(), e.stated()));
                e.tolerance().ifPresent(parts::add);
                yield parts;
            }
            case Expr.Within e -> List.of(e.value(), e.range());
            case Expr.Range e -> List.of(e.from(), e.to());
            case Expr.Not e -> List.of(e.operand());
            case Expr.And e -> List.of(e.left(), e.right());
            case Expr.Or e -> List.of(e.left(), e.right());
            case Expr.Call e -> e.arguments();
        };
    }

    /// Whether it is built of written numbers alone, percent included.
    static boolean isWritten(Expr expr) {
        return switch (expr) {
            case Expr.NumberLiteral _ -> true;
            case Expr.Negate e -> isWritten(e.operand());
            case Expr.Percent e -> isWritten(e.operand());
            case Expr.Arithmetic e -> isWritten(e.left()) && isWritten(e.right());
            default -> false;
        };
    }

    /// Whether it is built of written numbers alone, without percent: a bare number, which takes
    /// the unit of what it is compared with.
    static boolean isBareNumber(Expr expr) {
        return switch (expr) {
            case Expr.NumberLiteral _ -> true;
            case Expr.Negate e -> isBareNumber(e.operand());
            case Expr.Arithmetic e -> isBareNumber(e.left()) && isBareNumber(e.right());
            default -> false;
        };
    }
}
