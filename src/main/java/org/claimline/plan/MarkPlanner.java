package org.claimline.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.claimline.formula.Explained;
import org.claimline.formula.Expr;
import org.claimline.formula.Role;
import org.claimline.formula.Value;
import org.claimline.series.Catalog;
import org.claimline.series.Unit;

/// The marks of an explained assertion on one panel: walks the explanation, and for each function
/// that picks observations draws what it picked, and what the assertion states beside it.
///
/// | part | marks |
/// | --- | --- |
/// | `at first last max min` | the observation; with `~=` and `=` the stated value, with `<`
/// and its like a level, with `in` a box |
/// | `argmax argmin` | the extreme found, hollow where the claim names another time; then also
/// the observation of that time |
/// | `change pct cagr`, `at(x, b) / at(x, a)` | both observations, a bracket, and what was
/// stated as the value it would mean at the end |
/// | `mean median` of a stretch | the mean in the middle of the stretch, filled; the stated
/// value there, a level or a box over the stretch |
/// | `all any count` of a comparison | what was stated as a level or box over the stretch |
/// | `sum corr slope stdev ratio` | the observations a `ratio` used; else none: they have no
/// place on the axis |
///
/// What is stated of a sum or product with a number (`90000 / at(rate, p) ~= 200`) is drawn as what
/// it says of the part from the data. What reads two series at once (`wage / rate`) marks the
/// observations used on the lines of both. A bounded observation is its own band and gets no dot.
final class MarkPlanner {

    private final String text;
    private final List<DrawnTrace> traces;
    private final Catalog catalog;
    private final Set<Mark> marks = new LinkedHashSet<>();
    private Optional<Anchor> place = Optional.empty();

    /// What was drawn.
    ///
    /// @param marks the marks
    /// @param place where the last point asked for stands, also where it is bounded and has no mark
    record Marked(List<Mark> marks, Optional<Anchor> place) {}

    private MarkPlanner(String text, List<DrawnTrace> traces, Catalog catalog) {
        this.text = text;
        this.traces = traces;
        this.catalog = catalog;
    }

    /// @param text the assertion's text
    static Marked plan(Explained root, String text, List<DrawnTrace> traces, Catalog catalog) {
        MarkPlanner planner = new MarkPlanner(text, traces, catalog);
        planner.visit(root);
        return new Marked(List.copyOf(planner.marks), planner.place);
    }

    private void visit(Explained part) {
        Optional<Explained> data = Stated.dataSide(part.expr()).flatMap(e -> child(part, e));
        if (data.isPresent()) {
            Stated stated = Stated.number(part.expr(), Quantities.unit(data.get().value()));
            data(data.get(), stated, Stated.period(part.expr()));
            return;
        }
        data(part, Stated.NOTHING, Stated.NOTHING);
        if (part.expr() instanceof Expr.Comparison c && part.parts().size() == 2) {
            computedLimit(c, part.parts().get(0), part.parts().get(1));
        }
    }

    private static Optional<Explained> child(Explained part, Expr expr) {
        return part.parts().stream().filter(p -> p.expr().equals(expr)).findFirst();
    }

    /// @param stated the number the part is compared with
    /// @param when the time it is compared with
    private void data(Explained part, Stated stated, Stated when) {
        if (part.role().isPresent()) {
            draw(part, part.role().get(), stated, when);
        } else if (!quotient(part, stated) && !withNumber(part, stated)) {
            part.parts().forEach(this::visit);
        }
    }

    /// `at(x, b) / at(x, a)` of one line.
    private boolean quotient(Explained part, Stated stated) {
        if (!(part.expr() instanceof Expr.Arithmetic a)
                || a.operator() != Expr.Arithmetic.Operator.DIVIDE
                || part.parts().size() != 2
                || !(part.parts().get(0).role().orElse(null) instanceof Role.Point end)
                || !(part.parts().get(1).role().orElse(null) instanceof Role.Point start)) {
            return false;
        }
        Optional<Subject> subject = subject(end.subject());
        if (subject.isEmpty() || !subject.equals(subject(start.subject()))) {
            return false;
        }
        double from = Quantities.exact(part.parts().get(1).value());
        double to = Quantities.exact(part.parts().get(0).value());
        double ratio = to / from;
        String times =
                Double.isNaN(ratio) ? "" : "×" + Numbers.readout(ratio, Numbers.decimals(ratio));
        marks.addAll(
                new StepMarks(subject.get(), start.period(), end.period(), from, to)
                        .of(times, stated, v -> from * v));
        return true;
    }

    /// A sum, product or quotient of a part from the data and a plain number: what is stated of it
    /// is stated of the part.
    private boolean withNumber(Explained part, Stated stated) {
        if (!(part.expr() instanceof Expr.Arithmetic a) || part.parts().size() != 2) {
            return false;
        }
        OptionalDouble left = Constants.bare(a.left());
        OptionalDouble right = Constants.bare(a.right());
        if (left.isPresent() == right.isPresent()) {
            return false;
        }
        Explained inner = part.parts().get(left.isPresent() ? 1 : 0);
        double number = left.orElseGet(right::getAsDouble);
        Optional<DoubleUnaryOperator> inverse =
                inverse(a.operator(), number, left.isPresent(), Quantities.unit(inner.value()));
        data(inner, inverse.map(stated::through).orElse(Stated.NOTHING), Stated.NOTHING);
        return true;
    }

    private static Optional<DoubleUnaryOperator> inverse(
            Expr.Arithmetic.Operator operator, double number, boolean numberFirst, Unit unit) {
        return switch (operator) {
            // A bare number beside a percentage is in ones.
            case PLUS, MINUS ->
                    unit.scale() != 0
                            ? Optional.empty()
                            : Optional.of(
                                    operator == Expr.Arithmetic.Operator.PLUS
                                            ? v -> v - number
                                            : numberFirst ? v -> number - v : v -> v + number);
            case TIMES -> Optional.of(v -> v / number);
            case DIVIDE -> {
                if (!numberFirst) {
                    yield Optional.of(v -> v * number);
                }
                yield unit.scale() == 0 ? Optional.of(v -> number / v) : Optional.empty();
            }
            case POWER -> Optional.empty();
        };
    }

    private void draw(Explained part, Role role, Stated stated, Stated when) {
        switch (role) {
            case Role.Point point -> draw(part, point, stated);
            case Role.Step step -> draw(part, step, stated);
            case Role.Extreme extreme -> draw(part, extreme, stated, when);
            case Role.Stretch stretch -> draw(part, stretch, stated);
        }
    }

    private void draw(Explained part, Role.Point point, Stated stated) {
        Optional<Subject> subject =
                name(part).equals("ratio") ? Optional.empty() : subject(point.subject());
        if (subject.isEmpty()) {
            marks.addAll(UsedMarks.around(point.period()).of(part, traces));
            return;
        }
        PointMarks here = new PointMarks(subject.get(), part.value());
        marks.addAll(here.of(point.period(), stated));
        place = here.place(point.period()).or(() -> place);
    }

    private void draw(Explained part, Role.Step step, Stated stated) {
        Optional<Subject> subject = subject(step.subject());
        if (subject.isEmpty()) {
            marks.addAll(
                    UsedMarks.around(step.from()).or(UsedMarks.around(step.to())).of(part, traces));
            return;
        }
        StepMarks marksOf =
                new StepMarks(
                        subject.get(), step.from(), step.to(), step.fromValue(), step.toValue());
        marks.addAll(marksOf.of(name(part), part.value(), stated));
    }

    private void draw(Explained part, Role.Extreme extreme, Stated stated, Stated when) {
        Optional<Subject> subject = subject(extreme.subject());
        if (subject.isEmpty()) {
            marks.addAll(UsedMarks.around(extreme.found()).of(part, traces));
        } else if (name(part).startsWith("arg")) {
            marks.addAll(ExtremeMarks.of(subject.get(), extreme, when));
        } else {
            marks.addAll(new PointMarks(subject.get(), part.value()).of(extreme.found(), stated));
        }
    }

    private void draw(Explained part, Role.Stretch stretch, Stated stated) {
        Optional<Subject> subject = subject(stretch.subject());
        switch (name(part)) {
            case "mean", "median" ->
                    subject.ifPresent(
                            s ->
                                    marks.addAll(
                                            new PointMarks(s, part.value())
                                                    .over(stretch.range(), stated)));
            case "max", "min" ->
                    subject.ifPresent(
                            s -> marks.addAll(PointMarks.stated(s, stretch.range(), stated)));
            case "all", "any", "count" -> {
                if (part.expr() instanceof Expr.Call call && !call.arguments().isEmpty()) {
                    condition(call.arguments().getFirst(), stretch);
                }
            }
            default -> {}
        }
    }

    /// A comparison over a whole stretch.
    private void condition(Expr condition, Role.Stretch stretch) {
        switch (condition) {
            case Expr.And and -> {
                condition(and.left(), stretch);
                condition(and.right(), stretch);
            }
            case Expr.Or or -> {
                condition(or.left(), stretch);
                condition(or.right(), stretch);
            }
            case Expr.Not not -> condition(not.operand(), stretch);
            case Expr _ ->
                    Stated.dataSide(condition)
                            .flatMap(this::subject)
                            .ifPresent(s -> condition(condition, s, stretch));
        }
    }

    private void condition(Expr condition, Subject subject, Role.Stretch stretch) {
        Stated stated = Stated.number(condition, subject.trace().series().unit());
        marks.addAll(PointMarks.stated(subject, stretch.range(), stated));
    }

    /// `at(x, p) < 0.8 * at(y, p)`: the limit is computed, and drawn at the point it limits.
    private void computedLimit(Expr.Comparison comparison, Explained left, Explained right) {
        switch (comparison.operator()) {
            case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL -> {
                computedLimit(left, right);
                computedLimit(right, left);
            }
            case EQUAL, NOT_EQUAL -> {}
        }
    }

    private void computedLimit(Explained point, Explained limit) {
        if (point.role().orElse(null) instanceof Role.Point role
                && limit.expr() instanceof Expr.Arithmetic
                && limit.value() instanceof Value.Quantity quantity
                && quantity.isExact()
                && point.value() instanceof Value.Quantity own
                && own.unit().addsTo(quantity.unit())) {
            Stated stated = new Stated.Bound(own.unit().from(quantity.unit(), quantity.low()));
            subject(role.subject())
                    .flatMap(s -> PointMarks.stated(s, role.period(), stated, Double.NaN))
                    .ifPresent(marks::add);
        }
    }

    private static String name(Explained part) {
        return part.expr() instanceof Expr.Call call ? call.name() : "";
    }

    private Optional<Subject> subject(Expr expr) {
        return Subject.find(expr, text, traces, catalog);
    }
}
