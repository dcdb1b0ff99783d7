package org.claimline.formula;

import java.util.List;
import java.util.Optional;
import org.claimline.formula.Arguments.Argument;
import org.claimline.formula.Function.Finding;
import org.claimline.series.Description;
import org.claimline.series.Unit;

/// Functions of each number by itself: of a series, or of one number.
final class NumberFunctions {

    private interface Change {
        Optional<Interval> apply(Interval number);
    }

    private NumberFunctions() {}

    /// Of the number as shown, whatever its unit.
    static Finding log(Arguments arguments) {
        return each(arguments, Unit.NUMBER, Interval::log, "is zero or below it, or may be");
    }

    /// Of what has no unit; a percentage stands for its hundredth.
    static Finding exp(Arguments arguments) {
        Unit unit = arguments.unit(0);
        if (!unit.isDimensionless()) {
            throw arguments.refuse(
                    0,
                    arguments.text(0)
                            + " is in "
                            + unit
                            + ", but exp takes a bare number, such as a logarithm");
        }
        return each(
                arguments,
                Unit.NUMBER,
                v -> UnitRule.bring(v, unit, Unit.NUMBER).exp(),
                "is greater than any number");
    }

    static Finding abs(Arguments arguments) {
        return each(arguments, arguments.unit(0), v -> Optional.of(v.abs()), "");
    }

    private static Finding each(Arguments arguments, Unit unit, Change change, String fault) {
        return switch (arguments.given().getFirst()) {
            case Argument.OfNumber(Interval number, Unit _) ->
                    new Finding(
                            PointFunctions.value(
                                    change.apply(number),
                                    unit,
                                    () ->
                                            arguments.title()
                                                    + " has no value: "
                                                    + arguments.text(0)
                                                    + " "
                                                    + fault),
                            List.of(),
                            Optional.empty(),
                            List.of(),
                            Optional.empty());
            case Argument.OfLine(Line line) -> {
                Line mapped = line.map(arguments.title(), unit, change::apply);
                Description own = line.series().description();
                boolean same = unit.equals(line.unit());
                Description described =
                        same
                                ? Descriptions.derived(own, arguments.title(), unit)
                                : Descriptions.measured(own, arguments.title(), unit);
                yield Finding.ofSeries(mapped.describedAs(described), List.of(), List.of());
            }
            case Argument other -> throw new IllegalStateException("no number: " + other);
        };
    }
}
