package org.claimline.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.Unit;

/// Evaluates `< <= = != >= >`, `in` and `~=`, over numbers, periods and series.
final class Comparisons {

    /// A comparison of two numbers in one unit.
    private interface Test {
        Kleene holds(Interval left, Interval right);
    }

    private final String text;

    Comparisons(String text) {
        this.text = text;
    }

    Part compare(Expr.Comparison expr, Part left, Part right) {
        List<Part> parts = List.of(left, right);
        Optional<String> unknown = Part.unknown(parts);
        if (unknown.isPresent()) {
            return Part.of(expr, new Value.Unknown(unknown.get()), parts);
        }
        if (left.value() instanceof Value.Moment(Period a)
                && right.value() instanceof Value.Moment(Period b)) {
            Kleene holds = Moments.compare(expr, a, b);
            return Part.ofKleene(expr, holds, "", parts);
        }
        requireNumbers(parts);
        Alignment alignment = Alignment.of(text, expr, left, right);
        Test test = (a, b) -> test(expr.operator(), alignment.left(a), alignment.right(b));
        return apply(expr, left, right, test, parts);
    }

    private static Kleene test(Expr.Comparison.Operator operator, Interval a, Interval b) {
        return switch (operator) {
            case LESS -> a.isBelow(b);
            case LESS_OR_EQUAL -> a.isAtMost(b);
            case EQUAL -> a.isEqualTo(b);
            case NOT_EQUAL -> a.isEqualTo(b).not();
            case GREATER_OR_EQUAL -> b.isAtMost(a);
            case GREATER -> b.isBelow(a);
        };
    }

    Part within(Expr.Within expr, Part value, Part from, Part to) {
        List<Part> parts = List.of(value, from, to);
        Optional<String> unknown = Part.unknown(parts);
        if (unknown.isPresent()) {
            return Part.of(expr, new Value.Unknown(unknown.get()), parts);
        }
        if (value.value() instanceof Value.Moment(Period period)
                && from.value() instanceof Value.Moment(Period first)
                && to.value() instanceof Value.Moment(Period last)) {
            if (first.startEpochSecond() > last.endEpochSecond()) {
                throw new Refusal(
                        expr.range().span(),
                        "a range goes forward in time, not from " + first + " to " + last);
            }
            Kleene holds = Moments.within(period, new PeriodRange(first, last));
            String partly = holds == Kleene.UNKNOWN ? period + " lies partly in the range" : "";
            return Part.ofKleene(expr, holds, partly, parts);
        }
        requireNumbers(parts);
        requireScalar(from, "the ends of the range after in");
        requireScalar(to, "the ends of the range after in");
        Alignment low = Alignment.of(text, expr, value, from);
        Alignment high = Alignment.of(text, expr, value, to);
        Interval a = Arithmetics.interval(from);
        Interval b = Arithmetics.interval(to);
        requireForward(expr, from, to, a, b);
        Test test =
                (v, _) ->
                        low.right(a)
                                .isAtMost(low.left(v))
                                .and(high.left(v).isAtMost(high.right(b)));
        return apply(expr, value, from, test, parts);
    }

    private static void requireForward(
            Expr.Within expr, Part from, Part to, Interval a, Interval b) {
        boolean written = Written.isBareNumber(from.expr()) && Written.isBareNumber(to.expr());
        if (written && a.low() > b.low()) {
            throw new Refusal(
                    expr.range().span(), "a range goes upward; write the smaller number first");
        }
    }

    Part near(Expr.Near expr, Part value, Part stated, Optional<Part> tolerance) {
        List<Part> parts = new ArrayList<>(List.of(value, stated));
        tolerance.ifPresent(parts::add);
        for (Part part : parts) {
            if (part.value() instanceof Value.Moment) {
                throw new Refusal(
                        part.expr().span(),
                        "~= compares numbers, but "
                                + part.expr().span().of(text)
                                + " is "
                                + part.kind()
                                + "; compare periods with = or in");
            }
        }
        Optional<Double> implied =
                tolerance.isPresent() ? Optional.empty() : Tolerance.implied(expr.stated());
        if (tolerance.isEmpty() && implied.isEmpty()) {
            throw new Refusal(
                    expr.stated().span(),
                    "only a written number other than zero has a tolerance of its own; write ~= "
                            + expr.stated().span().of(text)
                            + " +- and the tolerance");
        }
        Optional<String> unknown = Part.unknown(parts);
        if (unknown.isPresent()) {
            return Part.of(expr, new Value.Unknown(unknown.get()), parts);
        }
        requireNumbers(parts);
        tolerance.ifPresent(t -> requireScalar(t, "the tolerance"));
        Alignment alignment = Alignment.of(text, expr, value, stated);
        Margin margin =
                tolerance.isPresent()
                        ? Margin.of(text, tolerance.get(), alignment.unit())
                        : Margin.absolute(alignment.right(Interval.of(implied.orElseThrow())));
        Test test = (v, s) -> margin.holds(alignment.left(v), alignment.right(s));
        return apply(expr, value, stated, test, parts);
    }

    private Part apply(Expr expr, Part left, Part right, Test test, List<Part> parts) {
        if (left.line().isEmpty() && right.line().isEmpty()) {
            Kleene holds = test.holds(Arithmetics.interval(left), Arithmetics.interval(right));
            return Part.ofKleene(
                    expr, holds, holds == Kleene.UNKNOWN ? undecided(left, right) : "", parts);
        }
        Lifting.Operation operation = (a, b) -> Truths.encode(test.holds(a, b));
        String title = expr.span().of(text);
        if (left.line().isPresent() && right.line().isPresent()) {
            Lifting.Lifted lifted =
                    Lifting.lift(
                            left.line().get(),
                            right.line().get(),
                            title,
                            Truths.UNSETTLED,
                            Unit.NUMBER,
                            operation);
            return Part.ofTruths(expr, lifted.line(), lifted.notes(), parts);
        }
        Line line = left.line().or(right::line).orElseThrow();
        Interval other = Arithmetics.interval(left.line().isPresent() ? right : left);
        Line truths =
                line.map(
                        title,
                        Unit.NUMBER,
                        i ->
                                left.line().isPresent()
                                        ? operation.apply(i, other)
                                        : operation.apply(other, i),
                        DerivedGround.of(title, Truths.UNSETTLED, List.of(line)));
        return Part.ofTruths(expr, truths, List.of(), parts);
    }

    private String undecided(Part left, Part right) {
        Part vague = left.value() instanceof Value.Quantity q && !q.isExact() ? left : right;
        return vague.value() instanceof Value.Quantity(double low, double high, Unit unit)
                ? vague.expr().span().of(text)
                        + " is only known to lie "
                        + Shown.between(low, high, unit)
                        + ", which does not settle it"
                : "";
    }

    private void requireNumbers(List<Part> parts) {
        for (Part part : parts) {
            if (part.unit().isEmpty()) {
                if (part.value() instanceof Value.Moment(Period period)
                        && !(part.expr() instanceof Expr.PeriodLiteral)) {
                    throw new Refusal(
                            part.expr().span(),
                            "the period " + period + " is compared with periods, not with numbers");
                }
                throw Messages.notANumber(text, part);
            }
        }
    }

    private void requireScalar(Part part, String what) {
        if (part.line().isPresent()) {
            throw new Refusal(
                    part.expr().span(),
                    what
                            + ": expected a number, but "
                            + part.expr().span().of(text)
                            + " is a series");
        }
    }
}
