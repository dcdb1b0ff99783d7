package org.claimline.formula;

import java.util.List;
import org.claimline.series.Period;

/// Reads expressions where a period is expected: there a bare `2014` is a year.
final class Periods {

    private final String text;
    private final Arithmetics arithmetics;
    private final Evaluator evaluator;

    Periods(String text, Arithmetics arithmetics, Evaluator evaluator) {
        this.text = text;
        this.arithmetics = arithmetics;
        this.evaluator = evaluator;
    }

    /// A part whose value is a period, or unknown; a sum is steps from a period.
    Part read(Expr expr) {
        if (expr instanceof Expr.Arithmetic sum && Arithmetics.isSum(sum)) {
            return arithmetics.shifted(sum, read(sum.left()), evaluator.evaluate(sum.right()));
        }
        Part part = evaluator.evaluate(isYear(expr) ? year(expr) : expr);
        if (part.value() instanceof Value.Moment || part.value() instanceof Value.Unknown) {
            return part;
        }
        throw new Refusal(
                expr.span(),
                "expected a period such as 2014, 2014-Q4 or 2014-12-31, but "
                        + expr.span().of(text)
                        + " is "
                        + part.kind());
    }

    /// What is compared with a period is read as one, where it is a bare year or a sum that begins
    /// with one.
    List<Part> together(List<Part> parts) {
        for (Part part : parts) {
            if (part.value() instanceof Value.Moment) {
                return parts.stream()
                        .map(p -> beginsWithYear(p.expr()) ? read(p.expr()) : p)
                        .toList();
            }
        }
        return parts;
    }

    private boolean beginsWithYear(Expr expr) {
        return expr instanceof Expr.Arithmetic sum && Arithmetics.isSum(sum)
                ? beginsWithYear(sum.left()) && Written.isBareNumber(sum)
                : isYear(expr);
    }

    private boolean isYear(Expr expr) {
        return expr instanceof Expr.NumberLiteral literal
                && isYear(literal.span())
                && literal.value() >= 1;
    }

    /// Whether it is four digits.
    private boolean isYear(Span span) {
        for (int i = span.from(); i < span.to(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return span.to() - span.from() == 4;
    }

    private Expr year(Expr expr) {
        return new Expr.PeriodLiteral(expr.span(), Period.parse(expr.span().of(text)));
    }
}
