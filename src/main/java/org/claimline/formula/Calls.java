package org.claimline.formula;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.claimline.formula.Arguments.Argument;
import org.claimline.formula.Function.Finding;
import org.claimline.formula.Function.Parameter;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.Unit;

/// Evaluates calls: each argument as its parameter takes it, then the function.
final class Calls {

    private static final int MOST_STEPS = 1_000_000;

    private final String text;
    private final Evaluator evaluator;
    private final Periods periods;

    Calls(String text, Evaluator evaluator, Periods periods) {
        this.text = text;
        this.evaluator = evaluator;
        this.periods = periods;
    }

    Part evaluate(Expr.Call call) {
        Optional<Function> known = Functions.find(call.name());
        if (known.isEmpty()) {
            throw new Refusal(call.span(), "unknown function '" + call.name() + "'");
        }
        Function function = known.get();
        List<Part> parts = new ArrayList<>();
        List<FormulaProblem> problems = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            try {
                parts.addAll(parts(function, i, call.arguments().get(i)));
            } catch (Refusal refusal) {
                problems.addAll(refusal.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        Optional<String> unknown = Part.unknown(parts);
        Finding finding =
                unknown.isPresent()
                        ? Finding.unknown(unknown.get(), List.of())
                        : function.evaluation().apply(arguments(function, call, parts));
        return new Part(
                new Explained(
                        call,
                        finding.value(),
                        finding.uses(),
                        finding.role(),
                        finding.notes(),
                        Part.explained(parts)),
                finding.line());
    }

    /// The part of an argument; of a range, of both its ends.
    private List<Part> parts(Function function, int index, Expr argument) {
        Parameter parameter = function.parameters().get(index);
        if (argument instanceof Expr.Range range) {
            if (parameter.kind() != Function.Kind.RANGE) {
                throw new Refusal(
                        range.span(),
                        "expected "
                                + wanted(parameter)
                                + " as "
                                + parameter.name()
                                + " of "
                                + function.signature()
                                + ", found a range");
            }
            return List.of(periods.read(range.from()), periods.read(range.to()));
        }
        return switch (parameter.kind()) {
            case PERIOD, RANGE -> List.of(periods.read(argument));
            case FREQUENCY, FOLD -> List.of();
            case SERIES, CONDITION, STEPS, NUMBERS -> {
                Part part = evaluator.evaluate(argument);
                require(function, parameter, part);
                yield List.of(part);
            }
        };
    }

    private void require(Function function, Parameter parameter, Part part) {
        boolean right =
                switch (part.value()) {
                    case Value.Unknown _ -> true;
                    case Value.Series _ ->
                            parameter.kind() == Function.Kind.SERIES
                                    || parameter.kind() == Function.Kind.NUMBERS;
                    case Value.Truths _ -> parameter.kind() == Function.Kind.CONDITION;
                    case Value.Quantity q ->
                            parameter.kind() == Function.Kind.NUMBERS
                                    || parameter.kind() == Function.Kind.STEPS && isSteps(q);
                    case Value.Truth _, Value.Moment _ -> false;
                };
        if (!right) {
            throw new Refusal(
                    part.expr().span(),
                    "expected "
                            + wanted(parameter)
                            + " as "
                            + parameter.name()
                            + " of "
                            + function.signature()
                            + ", but "
                            + part.expr().span().of(text)
                            + " is "
                            + part.kind());
        }
    }

    private static boolean isSteps(Value.Quantity quantity) {
        return quantity.isExact()
                && quantity.unit().equals(Unit.NUMBER)
                && quantity.low() == Math.rint(quantity.low())
                && quantity.low() >= 1
                && quantity.low() <= MOST_STEPS;
    }

    private static String wanted(Parameter parameter) {
        return switch (parameter.kind()) {
            case SERIES -> "a series";
            case CONDITION -> "a comparison over a series, such as lpg > 100,";
            case PERIOD -> "a period";
            case RANGE -> "a range such as 2000..2014";
            case STEPS -> "a whole number of steps, 1 or more,";
            case NUMBERS -> "a series or a number";
            case FREQUENCY -> "a frequency";
            case FOLD -> "one of " + String.join(", ", Fold.words());
        };
    }

    private Arguments arguments(Function function, Expr.Call call, List<Part> parts) {
        List<Argument> given = new ArrayList<>();
        Iterator<Part> left = parts.iterator();
        for (int i = 0; i < call.arguments().size(); i++) {
            Expr written = call.arguments().get(i);
            given.add(
                    switch (function.parameters().get(i).kind()) {
                        case SERIES, CONDITION -> new Argument.OfLine(line(left.next()));
                        case PERIOD -> new Argument.OfPeriod(period(left.next()));
                        case RANGE ->
                                written instanceof Expr.Range range
                                        ? range(range, left.next(), left.next())
                                        : new Argument.OfRange(PeriodRange.of(period(left.next())));
                        case STEPS ->
                                new Argument.OfSteps((int) Arithmetics.interval(left.next()).low());
                        case NUMBERS -> numbers(left.next());
                        case FREQUENCY -> new Argument.OfFrequency(Frequency.parse(word(written)));
                        case FOLD -> new Argument.OfFold(Fold.find(word(written)).orElseThrow());
                    });
        }
        return new Arguments(text, call, given);
    }

    private static Line line(Part part) {
        return part.line().orElseThrow();
    }

    private static Argument numbers(Part part) {
        return part.value() instanceof Value.Quantity(double low, double high, Unit unit)
                ? new Argument.OfNumber(new Interval(low, high), unit)
                : new Argument.OfLine(line(part));
    }

    private static String word(Expr expr) {
        if (expr instanceof Expr.Word word) {
            return word.text();
        }
        throw new IllegalStateException("no word: " + expr);
    }

    private static Argument range(Expr.Range range, Part from, Part to) {
        try {
            return new Argument.OfRange(new PeriodRange(period(from), period(to)));
        } catch (DateTimeException e) {
            throw new Refusal(
                    range.span(),
                    "a range goes forward in time, not from " + period(from) + " to " + period(to));
        }
    }

    private static Period period(Part part) {
        if (part.value() instanceof Value.Moment(Period period)) {
            return period;
        }
        throw new IllegalStateException("no period: " + part);
    }
}
