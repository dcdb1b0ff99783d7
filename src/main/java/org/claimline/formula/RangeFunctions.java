package org.claimline.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.formula.Function.Finding;
import org.claimline.series.Frequency;
import org.claimline.series.PeriodRange;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// Functions of all values of a series over a range, every expected one of which must be there.
final class RangeFunctions {

    private interface Statistic {
        Optional<Interval> apply(Column samples);
    }

    private RangeFunctions() {}

    static Finding mean(Arguments arguments) {
        return statistic(arguments, Statistics::mean);
    }

    static Finding sum(Arguments arguments) {
        return statistic(arguments, Statistics::sum);
    }

    static Finding median(Arguments arguments) {
        return statistic(arguments, Statistics::median);
    }

    static Finding stdev(Arguments arguments) {
        return spread(arguments, Statistics::stdev);
    }

    static Finding slope(Arguments arguments) {
        return spread(arguments, Statistics::slope);
    }

    /// Of exact values alone, two or more; of percentages in points.
    private static Finding spread(Arguments arguments, Statistic statistic) {
        Line line = Exact.of(arguments.line(0));
        Unit unit = UnitRule.difference(line.unit());
        return statistic(arguments, line, unit, statistic, " needs two values or more");
    }

    private static Finding statistic(Arguments arguments, Statistic statistic) {
        Line line = arguments.line(0);
        return statistic(arguments, line, line.unit(), statistic, " is no finite number");
    }

    private static Finding statistic(
            Arguments arguments, Line line, Unit unit, Statistic statistic, String fault) {
        Optional<Stretch> stretch = Stretch.of(line, arguments.range(1, line));
        if (stretch.isEmpty()) {
            return empty(arguments);
        }
        Stretch s = stretch.get();
        Value value =
                s.isComplete()
                        ? PointFunctions.value(
                                statistic.apply(s.samples()), unit, () -> arguments.title() + fault)
                        : new Value.Unknown(s.reason());
        Role role = new Role.Stretch(arguments.expr(0), s.range());
        return Finding.of(value, s.uses(), role, List.of());
    }

    static Finding corr(Arguments arguments) {
        Line x = arguments.line(0);
        Line y = arguments.line(1);
        Frequency lower = x.frequency().coarserThan(y.frequency()) ? x.frequency() : y.frequency();
        Resampling.Brought a = Resampling.to(x, lower);
        Resampling.Brought b = Resampling.to(y, lower);
        List<String> notes = new ArrayList<>(a.notes());
        notes.addAll(b.notes());
        Line every = a.line().isHeld() ? Resampling.daily(a.line()) : a.line();
        Pairs pairs = new Pairs(every, b.line());
        Stretch.of(every, arguments.range(2, a.line())).ifPresent(s -> pairs.add(s.samples()));
        if (pairs.x.isEmpty()) {
            return Finding.unknown(
                    arguments.text(0) + " and " + arguments.text(1) + " share no period",
                    List.of());
        }
        PeriodRange covered =
                new PeriodRange(pairs.x.period(0), pairs.x.period(pairs.x.size() - 1));
        notes.add("over the " + pairs.x.size() + " periods both have, " + covered);
        return Finding.of(
                PointFunctions.value(
                        Statistics.correlation(pairs.x.lows(), pairs.y.lows()),
                        Unit.NUMBER,
                        () ->
                                arguments.title()
                                        + " needs two common periods, and values that vary"),
                pairs.uses(),
                new Role.Stretch(arguments.expr(0), covered),
                notes);
    }

    /// The values of two series where both have an exact one.
    private static final class Pairs {
        private final Line left;
        private final Line right;
        private final Column x;
        private final Column y;

        Pairs(Line left, Line right) {
            this.left = left;
            this.right = right;
            x = new Column(left.frequency(), left.series().size());
            y = new Column(left.frequency(), left.series().size());
        }

        void add(Column samples) {
            TimeSeries there = right.isHeld() ? Resampling.daily(right).series() : right.series();
            int row = 0;
            for (int i = 0; i < samples.size(); i++) {
                long ordinal = samples.ordinal(i);
                while (row < there.size() && there.ordinal(row) < ordinal) {
                    row++;
                }
                boolean both = row < there.size() && there.ordinal(row) == ordinal;
                if (both
                        && samples.low(i) == samples.high(i)
                        && there.low(row) == there.high(row)) {
                    x.add(ordinal, samples.low(i), samples.high(i));
                    y.add(ordinal, there.low(row), there.high(row));
                }
            }
        }

        List<Use> uses() {
            return new Later<>(
                    () ->
                            Uses.distinct(
                                    x.periods().stream()
                                            .flatMap(
                                                    p ->
                                                            Stream.of(left, right)
                                                                    .map(Line::ground)
                                                                    .flatMap(
                                                                            g ->
                                                                                    g
                                                                                            .uses(p)
                                                                                            .stream()))));
        }
    }

    static Finding empty(Arguments arguments) {
        return Finding.unknown(arguments.text(0) + " has no observation", List.of());
    }
}
