package org.claimline.formula;

/// Sentences of errors that several parts of the evaluation need.
final class Messages {

    private Messages() {}

    /// `income_usd is in USD, lpg in KZT/L; they do not add`.
    static String apart(String text, Part left, Part right, String verdict) {
        return named(text, left)
                + " is "
                + unit(left)
                + ", "
                + named(text, right)
                + " is "
                + unit(right)
                + "; they "
                + verdict;
    }

    private static String unit(Part part) {
        return part.unit()
                .map(u -> u.isNumber() ? "a bare number" : "in " + u)
                .orElseGet(part::kind);
    }

    private static String named(String text, Part part) {
        return part.expr().span().of(text);
    }

    static String beyond(String written) {
        return written + " leaves the years from 1 to 9999, where periods lie";
    }

    static Refusal notANumber(String text, Part part) {
        if (part.expr() instanceof Expr.PeriodLiteral literal) {
            return periodAsNumber(text, literal);
        }
        return new Refusal(
                part.expr().span(),
                "expected a number or a series, but " + named(text, part) + " is " + part.kind());
    }

    static Refusal periodAsNumber(String text, Expr.PeriodLiteral literal) {
        String written = literal.span().of(text);
        return new Refusal(
                literal.span(),
                written
                        + " is a period, where a number is expected; for a difference write "
                        + written.replace("-", " - "));
    }
}
