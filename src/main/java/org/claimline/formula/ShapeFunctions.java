package org.claimline.formula;

import java.util.List;
import java.util.Optional;
import org.claimline.formula.Function.Finding;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.TimeSeries;

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
        Ground ground =
                new DerivedGround(
                        arguments.title(),
                        "has no value for",
                        p ->
                                from.of(p).stream()
                                        .map(source -> new DerivedGround.Origin(line, source))
                                        .toList(),
                        List.of());
        Line shifted =
                Steps.rowByRow(line)
                        ? alongRows(arguments, line, from.rows(), ground)
                        : byCalendar(arguments, line, later, ground);
        return Finding.ofSeries(shifted, List.of(), List.of());
    }

    private static Line alongRows(Arguments arguments, Line line, int[] from, Ground ground) {
        TimeSeries series = line.series();
        Column values = new Column(line.frequency(), series.size());
        for (int i = 0; i < series.size(); i++) {
            if (from[i] >= 0) {
                values.add(series.ordinal(i), series.low(from[i]), series.high(from[i]));
            }
        }
        return line.derived(arguments.title(), line.unit(), values, ground);
    }

    private static Line byCalendar(Arguments arguments, Line line, int later, Ground ground) {
        TimeSeries series = line.series();
        int first = 0;
        int last = series.size() - 1;
        while (first <= last && Steps.shifted(series.period(first), later).isEmpty()) {
            first++;
        }
        while (first <= last && Steps.shifted(series.period(last), later).isEmpty()) {
            last--;
        }
        Column values = new Column(line.frequency(), series.size());
        for (int i = first; i <= last; i++) {
            values.add(series.ordinal(i) + later, series.low(i), series.high(i));
        }
        return line.derived(arguments.title(), line.unit(), values, first, ground);
    }

    static Finding window(Arguments arguments) {
        Line whole = arguments.line(0);
        PeriodRange range = arguments.range(1, whole).orElseThrow();
        Line line = Steps.everyDay(whole);
        Period first = range.from().firstOf(line.frequency());
        Period last = range.to().lastOf(line.frequency());
        TimeSeries series = line.series();
        Column values = new Column(line.frequency(), 0);
        int from = series.firstFrom(first.ordinal());
        for (int i = from; i < series.size() && series.ordinal(i) <= last.ordinal(); i++) {
            values.add(series.ordinal(i), series.low(i), series.high(i));
        }
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
                line.derived(arguments.title(), line.unit(), values, from, ground),
                List.of(),
                List.of());
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
