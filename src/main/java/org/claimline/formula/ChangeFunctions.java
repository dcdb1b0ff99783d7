package org.claimline.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.formula.Function.Finding;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// Functions that set each value of a series against an earlier one.
final class ChangeFunctions {

    private ChangeFunctions() {}

    static Finding yoy(Arguments arguments) {
        PointFunctions.requireLevels(
                arguments, "diff(" + arguments.text(0) + ", n) with the steps of a year as n");
        Line line = Steps.everyDay(arguments.line(0));
        return against(arguments, line, Line::yearBefore, Unit.PERCENT, PointFunctions::percent);
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
        List<Observation> rows = new ArrayList<>();
        for (int i = 0; i < line.series().size(); i++) {
            Period period = line.series().period(i);
            Optional<Interval> now = Interval.of(line.series(), i);
            Optional<Period> then = earlier.of(period);
            if (then.isPresent() && line.series().indexOf(then.get()).isPresent()) {
                Optional<Interval> before = line.at(then.get());
                Optional<Interval> value =
                        before.flatMap(b -> now.flatMap(n -> operation.apply(b, n)));
                rows.add(Line.observation(period, value));
            }
        }
        TimeSeries series =
                TimeSeries.of(
                        line.series().key(),
                        line.frequency(),
                        Descriptions.rate(line.series().description(), arguments.title(), unit),
                        rows);
        Ground ground = origins(arguments, line, earlier);
        return Finding.ofSeries(new Line(series, ground), List.of(), List.of());
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
