package org.claimline.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.formula.Function.Finding;
import org.claimline.series.Description;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// Functions that set each value of a series against an earlier one.
final class ChangeFunctions {

    private ChangeFunctions() {}

    static Finding yoy(Arguments arguments) {
        PointFunctions.requireLevels(
                arguments, "diff(" + arguments.text(0) + ", n) with the steps of a year as n");
        Line line = Steps.everyDay(arguments.line(0));
        return against(
                arguments, line, Steps.yearBefore(line), Unit.PERCENT, PointFunctions::percent);
    }

    static Finding growth(Arguments arguments) {
        PointFunctions.requireLevels(arguments, "diff(" + arguments.text(0) + ")");
        Line line = arguments.line(0);
        Steps before = Steps.before(line, 1);
        return against(arguments, line, before, Unit.PERCENT, PointFunctions::percent);
    }

    static Finding diff(Arguments arguments) {
        Line line = arguments.line(0);
        Steps before = Steps.before(line, arguments.steps(1));
        return against(
                arguments,
                line,
                before,
                UnitRule.difference(line.unit()),
                (then, now) -> now.minus(then));
    }

    /// Each value against an earlier one; a row where both periods have a row.
    private static Finding against(
            Arguments arguments, Line line, Steps earlier, Unit unit, Lifting.Operation operation) {
        TimeSeries series = line.series();
        Column values = new Column(line.frequency(), series.size());
        int[] before = earlier.rows();
        for (int i = 0; i < series.size(); i++) {
            int then = before[i];
            if (then >= 0) {
                boolean known = !Double.isNaN(series.low(then)) && !Double.isNaN(series.low(i));
                values.add(
                        series.ordinal(i),
                        known
                                ? operation.apply(value(series, then), value(series, i))
                                : Optional.empty());
            }
        }
        Ground ground = origins(arguments, line, earlier);
        Description description = Descriptions.rate(series.description(), arguments.title(), unit);
        Line changes = new Line(values.series(series.key(), description), ground);
        return Finding.ofSeries(changes, List.of(), List.of());
    }

    private static Interval value(TimeSeries series, int row) {
        return new Interval(series.low(row), series.high(row));
    }

    /// Values that rest on an earlier period of a series, and on their own.
    private static Ground origins(Arguments arguments, Line line, Steps earlier) {
        return new DerivedGround(
                arguments.title(),
                "has no value for",
                p -> {
                    List<DerivedGround.Origin> found = new ArrayList<>();
                    earlier.of(p).ifPresent(e -> found.add(new DerivedGround.Origin(line, e)));
                    found.add(new DerivedGround.Origin(line, p));
                    return found;
                },
                List.of());
    }
}
