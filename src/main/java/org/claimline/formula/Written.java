package org.claimline.formula;

/// Expressions that are built of written numbers alone.
final class Written {

    private Written() {}

    /// Whether it is built of written numbers alone, percent included.
    static boolean isNumber(Expr expr) {
        return switch (expr) {
            case Expr.NumberLiteral _ -> true;
            case Expr.Negate e -> isNumber(e.operand());
            case Expr.Percent e -> isNumber(e.operand());
            case Expr.Arithmetic e -> isNumber(e.left()) && isNumber(e.right());
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
