package org.claimline.formula;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.formula.Function.Finding;
import org.claimline.series.DayCalendar;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// Functions from a series to a series.
final class SeriesFunctions {

    /// Which earlier period each one is set against; empty where there is none.
    private interface Earlier {
        Optional<Period> of(Period period);
    }

    private SeriesFunctions() {}

    static Finding index(Arguments arguments) {
        Line line = arguments.line(0);
        Optional<PeriodRange> range = arguments.range(1, line);
        Stretch base = Stretch.of(line, range.orElseThrow());
        if (!base.isComplete()) {
            return Finding.unknown(base.reason(), base.uses());
        }
        Optional<Interval> hundred = Statistics.mean(base.samples());
        Optional<Interval> unit = hundred.filter(h -> h.low() > 0 || h.high() < 0);
        if (unit.isEmpty()) {
            return Finding.unknown(
                    arguments.text(0) + " is zero on average in the base " + range.get(),
                    base.uses());
        }
        Ground ground =
                new DerivedGround(
                        arguments.title(),
                        "has no value for",
                        p -> List.of(new DerivedGround.Origin(line, p)),
                        base.uses());
        Line indexed =
                line.map(
                        arguments.title(),
                        Unit.INDEX,
                        v -> v.times(Interval.of(100)).flatMap(h -> h.dividedBy(unit.get())),
                        ground);
        TimeSeries described =
                indexed.series()
                        .withDescription(
                                Descriptions.based(
                                        indexed.series().description(), range.get() + " = 100"));
        return Finding.ofSeries(new Line(described, ground), base.uses(), List.of());
    }

    static Finding yoy(Arguments arguments) {
        PointFunctions.requireLevels(
                arguments, "diff(" + arguments.text(0) + ", n) with the steps of a year as n");
        Line line = everyDay(arguments.line(0));
        return against(arguments, line, Line::yearBefore, Unit.PERCENT, PointFunctions::percent);
    }

    static Finding growth(Arguments arguments) {
        PointFunctions.requireLevels(arguments, "diff(" + arguments.text(0) + ")");
        Line line = arguments.line(0);
        return against(arguments, line, before(line, 1), Unit.PERCENT, PointFunctions::percent);
    }

    static Finding diff(Arguments arguments) {
        Line line = arguments.line(0);
        Unit unit = UnitRule.isShare(line.unit()) ? Unit.POINTS : line.unit();
        Earlier before = before(line, arguments.steps(1));
        return against(arguments, line, before, unit, (then, now) -> now.minus(then));
    }

    static Finding lag(Arguments arguments) {
        Line line = arguments.line(0);
        int steps = arguments.steps(1);
        if (rowByRow(line)) {
            Earlier before = before(line, steps);
            return against(arguments, line, before, line.unit(), (then, _) -> Optional.of(then));
        }
        List<Observation> rows = new ArrayList<>();
        for (Observation row : line.series().observations()) {
            earlier(row.period(), -steps)
                    .ifPresent(
                            later ->
                                    rows.add(
                                            Line.observation(
                                                    later,
                                                    Interval.of(row),
                                                    row.status(),
                                                    row.note())));
        }
        Line lagged =
                line.derived(
                        arguments.title(),
                        line.unit(),
                        rows,
                        origins(arguments, line, p -> earlier(p, steps)));
        return Finding.ofSeries(lagged, List.of(), List.of());
    }

    private static Line everyDay(Line line) {
        return line.isHeld() ? Resampling.daily(line) : line;
    }

    /// Days and instants go by the rows there are; other periods by the calendar.
    private static boolean rowByRow(Line line) {
        return !line.frequency().coarserThan(Frequency.DAILY);
    }

    private static Earlier before(Line line, int steps) {
        if (!rowByRow(line)) {
            return p -> earlier(p, steps);
        }
        return p -> {
            int index = line.series().indexOf(p).orElse(-1);
            return index < steps || isBroken(line, index, steps)
                    ? Optional.empty()
                    : Optional.of(line.series().period(index - steps));
        };
    }

    /// Whether among some rows of a daily series two are further apart than banks close.
    private static boolean isBroken(Line line, int index, int steps) {
        if (line.isHeld() || line.frequency() == Frequency.INSTANT) {
            return false;
        }
        for (int i = index; i > index - steps; i--) {
            long apart = line.series().period(i).minus(line.series().period(i - 1));
            if (apart > DayCalendar.LONGEST_CLOSURE + 1) {
                return true;
            }
        }
        return false;
    }

    /// Each value against an earlier one; a row where both periods have a row.
    private static Finding against(
            Arguments arguments,
            Line line,
            Earlier earlier,
            Unit unit,
            Lifting.Operation operation) {
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
        Ground ground = origins(arguments, line, earlier, line);
        return Finding.ofSeries(new Line(series, ground), List.of(), List.of());
    }

    /// Some steps earlier; empty where that is before the year 1.
    private static Optional<Period> earlier(Period period, long steps) {
        try {
            return Optional.of(period.plus(-steps));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Values that rest on an earlier period of one series, and on the same period of others.
    private static Ground origins(Arguments arguments, Line line, Earlier earlier, Line... now) {
        return new DerivedGround(
                arguments.title(),
                "has no value for",
                p -> {
                    List<DerivedGround.Origin> found = new ArrayList<>();
                    earlier.of(p).ifPresent(e -> found.add(new DerivedGround.Origin(line, e)));
                    for (Line same : now) {
                        found.add(new DerivedGround.Origin(same, p));
                    }
                    return found;
                },
                List.of());
    }
}
