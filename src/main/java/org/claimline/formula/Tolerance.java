package org.claimline.formula;

import java.util.Optional;

/// The tolerance that `~=` has by itself: that of a written number's rounding.
final class Tolerance {

    private Tolerance() {}

    /// Half a unit of the last significant digit as written, in the unit the number is written in;
    /// empty where it is zero, or anything but a written number with a sign or a percent sign.
    static Optional<Double> implied(Expr stated) {
        return switch (stated) {
            case Expr.NumberLiteral literal ->
                    literal.value() == 0 ? Optional.empty() : Optional.of(literal.halfUnit());
            case Expr.Negate negate -> implied(negate.operand());
            case Expr.Percent percent -> implied(percent.operand());
            default -> Optional.empty();
        };
    }
}
