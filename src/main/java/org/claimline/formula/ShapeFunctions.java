package org.claimline.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.formula.Function.Finding;
import org.claimline.series.Frequency;
import org.claimline.series.Observation;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;

/// Functions that leave a series' values as they are and change where they stand: later, earlier,
/// within a range, at a lower frequency.
final class ShapeFunctions {

    private ShapeFunctions() {}

    static Finding lag(Arguments arguments) {
        return shift(arguments, arguments.steps(1));
    }

    static Finding lead(Arguments arguments) {
        return shift(arguments, -arguments.steps(1));
    }

    /// Days and instants move along the rows there are; other periods by the calendar, beyond the
    /// ends of the series too.
    private static Finding shift(Arguments arguments, int later) {
        Line line = arguments.line(0);
        Steps from = Steps.before(line, later);
        List<Observation> rows = new ArrayList<>();
        for (Observation row : line.series().observations()) {
            if (Steps.rowByRow(line)) {
                from.of(row.period())
                        .ifPresent(p -> rows.add(Line.observation(row.period(), line.at(p))));
            } else {
                Steps.shifted(row.period(), later).ifPresent(p -> rows.add(moved(row, p)));
            }
        }
        Ground ground =
                new DerivedGround(
                        arguments.title(),
                        "has no value for",
                        p ->
                                from.of(p).stream()
                                        .map(source -> new DerivedGround.Origin(line, source))
                                        .toList(),
                        List.of());
        Line shifted = line.derived(arguments.title(), line.unit(), rows, ground);
        return Finding.ofSeries(shifted, List.of(), List.of());
    }

    private static Observation moved(Observation row, Period to) {
        return Line.observation(to, Interval.of(row), row.status(), row.note());
    }

    static Finding window(Arguments arguments) {
        Line whole = arguments.line(0);
        PeriodRange range = arguments.range(1, whole).orElseThrow();
        Line line = Steps.everyDay(whole);
        Period first = range.from().firstOf(line.frequency());
        Period last = range.to().lastOf(line.frequency());
        List<Observation> rows =
                line.series().observations().stream()
                        .filter(o -> isWithin(o.period(), first, last))
                        .toList();
        Ground ground =
                new DerivedGround(
                        arguments.title(),
                        "has no value for",
                        p ->
                                isWithin(p, first, last)
                                        ? List.of(new DerivedGround.Origin(line, p))
                                        : List.of(),
                        List.of());
        return Finding.ofSeries(
                line.derived(arguments.title(), line.unit(), rows, ground), List.of(), List.of());
    }

    private static boolean isWithin(Period period, Period first, Period last) {
        return period.compareTo(first) >= 0 && period.compareTo(last) <= 0;
    }

    static Finding resample(Arguments arguments) {
        Line line = arguments.line(0);
        Frequency to = arguments.frequency(1);
        if (line.frequency().coarserThan(to)) {
            throw arguments.refuse(
                    1,
                    to.code()
                            + " is "
                            + to.word()
                            + ", finer than "
                            + arguments.text(0)
                            + ", which is "
                            + line.frequency().word()
                            + "; a series is only brought to a lower frequency");
        }
        Optional<Fold> given = arguments.fold(2);
        Fold fold = given.orElseGet(() -> Fold.of(line));
        Resampling.Brought brought = Resampling.to(line, to, fold, arguments.title());
        Line described =
                brought.line()
                        .describedAs(
                                Descriptions.aggregated(
                                        brought.line().series().description(),
                                        arguments.title(),
                                        line.unit(),
                                        fold.then(line.series().description().aggregation())));
        return Finding.ofSeries(described, List.of(), brought.notes());
    }
}
