package org.claimline.formula;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.series.Catalog;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// Evaluates an expression node by node; what each kind of node does is with its own class.
final class Evaluator {

    private final String text;
    private final Catalog catalog;
    private final Optional<Memo> memo;
    private final Arithmetics arithmetics;
    private final Comparisons comparisons;
    private final Logic logic;
    private final Periods periods;
    private final Calls calls;

    Evaluator(String text, Catalog catalog, Optional<Memo> memo) {
        this.text = text;
        this.catalog = catalog;
        this.memo = memo;
        arithmetics = new Arithmetics(text);
        comparisons = new Comparisons(text);
        logic = new Logic(text);
        periods = new Periods(text, arithmetics, this);
        calls = new Calls(text, this, periods);
    }

    /// @throws Refusal where the expression makes no sense over the catalog
    Part evaluate(Expr expr) {
        try {
            return memo.isPresent() ? remembered(expr, memo.get()) : node(expr);
        } catch (DateTimeException | ArithmeticException e) {
            throw new Refusal(expr.span(), Messages.beyond(expr.span().of(text)));
        }
    }

    private Part remembered(Expr expr, Memo memo) {
        Part known = memo.find(expr);
        if (known != null) {
            return known;
        }
        Part part = node(expr);
        memo.keep(expr, part);
        return part;
    }

    private Part node(Expr expr) {
        return switch (expr) {
            case Expr.NumberLiteral e ->
                    Part.of(e, Value.Quantity.of(e.value(), Unit.NUMBER), List.of());
            case Expr.PeriodLiteral e -> Part.of(e, new Value.Moment(e.period()), List.of());
            case Expr.SeriesName e ->
                    Part.ofSeries(e, Line.ofCatalog(find(e)), List.of(), List.of());
            case Expr.Negate e -> arithmetics.negate(e, evaluate(e.operand()));
            case Expr.Percent e -> arithmetics.percent(e, evaluate(e.operand()));
            case Expr.Arithmetic e -> {
                List<Part> sides = each(e.left(), e.right());
                yield arithmetics.binary(e, sides.get(0), sides.get(1));
            }
            case Expr.Comparison e -> {
                List<Part> sides = periods.together(each(e.left(), e.right()));
                yield comparisons.compare(e, sides.get(0), sides.get(1));
            }
            case Expr.Near e -> near(e);
            case Expr.Within e -> {
                List<Part> sides =
                        periods.together(each(e.value(), e.range().from(), e.range().to()));
                yield comparisons.within(e, sides.get(0), sides.get(1), sides.get(2));
            }
            case Expr.Range e ->
                    throw new Refusal(
                            e.span(), "a range stands after in, or where a function takes one");
            case Expr.Word e ->
                    throw new Refusal(e.span(), "'" + e.text() + "' stands only as an argument");
            case Expr.Not e -> logic.not(e, evaluate(e.operand()));
            case Expr.And e -> {
                List<Part> sides = each(e.left(), e.right());
                yield logic.and(e, sides.get(0), sides.get(1));
            }
            case Expr.Or e -> {
                List<Part> sides = each(e.left(), e.right());
                yield logic.or(e, sides.get(0), sides.get(1));
            }
            case Expr.Call e -> calls.evaluate(e);
        };
    }

    private Part near(Expr.Near expr) {
        List<Expr> operands = new ArrayList<>(List.of(expr.value(), expr.stated()));
        expr.tolerance().ifPresent(operands::add);
        List<Part> parts = each(operands.toArray(Expr[]::new));
        Optional<Part> tolerance = parts.size() > 2 ? Optional.of(parts.get(2)) : Optional.empty();
        return comparisons.near(expr, parts.get(0), parts.get(1), tolerance);
    }

    /// Evaluates all of them before it gives up, so that every problem is told.
    private List<Part> each(Expr... operands) {
        List<Part> parts = new ArrayList<>();
        List<FormulaProblem> problems = new ArrayList<>();
        for (Expr operand : operands) {
            try {
                parts.add(evaluate(operand));
            } catch (Refusal refusal) {
                problems.addAll(refusal.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return parts;
    }

    private TimeSeries find(Expr.SeriesName name) {
        List<TimeSeries> found = name.in(catalog);
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (!found.isEmpty()) {
            throw new Refusal(
                    name.span(),
                    found.size()
                            + " series have this title; write the key of the one meant: "
                            + String.join(", ", found.stream().map(s -> s.key().text()).toList()));
        }
        List<String> known =
                catalog.all().stream()
                        .map(s -> name.bracketed() ? s.title() : s.key().text())
                        .toList();
        throw new Refusal(name.span(), unknown(name, known));
    }

    private static String unknown(Expr.SeriesName name, List<String> known) {
        if (name.bracketed()) {
            return "no series has the title '"
                    + name.text()
                    + "'"
                    + Suggestion.of(name.text(), known);
        }
        return "unknown series '" + name.text() + "'" + Suggestion.of(name.text(), known);
    }
}
