package org.claimline.formula;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.claimline.formula.Function.Finding;
import org.claimline.formula.Resampling.Reading;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.Unit;

/// Functions that read one or two points of a series.
final class PointFunctions {

    private PointFunctions() {}

    static Finding at(Arguments arguments) {
        Line line = arguments.line(0);
        Period period = arguments.period(1, line);
        Reading reading = Resampling.at(line, period);
        return Finding.of(
                value(reading.value(), line.unit(), reading::hole),
                reading.uses(),
                new Role.Point(arguments.expr(0), period),
                reading.notes());
    }

    static Finding first(Arguments arguments) {
        return end(arguments, arguments.line(0).span().map(PeriodRange::from));
    }

    static Finding last(Arguments arguments) {
        return end(arguments, arguments.line(0).span().map(PeriodRange::to));
    }

    private static Finding end(Arguments arguments, Optional<Period> period) {
        Line line = arguments.line(0);
        if (period.isEmpty()) {
            return Finding.unknown(arguments.text(0) + " has no observation", List.of());
        }
        Reading reading = Resampling.at(line, period.get());
        return Finding.of(
                value(reading.value(), line.unit(), reading::hole),
                reading.uses(),
                new Role.Point(arguments.expr(0), period.get()),
                reading.notes());
    }

    /// An operation on the values at two periods.
    private interface Step {
        Optional<Interval> apply(Interval from, Interval to);
    }

    static Finding change(Arguments arguments) {
        Unit unit = UnitRule.difference(arguments.line(0).unit());
        return step(arguments, unit, (a, b) -> b.minus(a), "");
    }

    static Finding pct(Arguments arguments) {
        requireLevels(arguments, "change(" + arguments.text(0) + ", a, b)");
        return step(arguments, Unit.PERCENT, PointFunctions::percent, "is zero");
    }

    static Finding cagr(Arguments arguments) {
        requireLevels(arguments, "change(" + arguments.text(0) + ", a, b)");
        Line line = arguments.line(0);
        double years = years(arguments.period(1, line), arguments.period(2, line));
        if (years == 0) {
            throw arguments.refuse(2, "cagr needs two periods that begin at different times");
        }
        return step(
                arguments,
                Unit.PERCENT,
                (a, b) ->
                        a.low() <= 0 || b.low() < 0
                                ? Optional.empty()
                                : b.dividedBy(a)
                                        .flatMap(r -> r.power(Interval.of(1 / years)))
                                        .flatMap(r -> r.minus(Interval.of(1)))
                                        .flatMap(r -> r.times(Interval.of(100))),
                "is not above zero");
    }

    /// From one value to another in percent of the first; empty where that is, or may be, zero.
    static Optional<Interval> percent(Interval from, Interval to) {
        if (from.isExact() && to.isExact()) {
            return to.minus(from)
                    .flatMap(d -> d.times(Interval.of(100)))
                    .flatMap(d -> d.dividedBy(from));
        }
        return to.dividedBy(from)
                .flatMap(r -> r.minus(Interval.of(1)))
                .flatMap(r -> r.times(Interval.of(100)));
    }

    /// Percent of what is in percent is refused: it would be read as points.
    static void requireLevels(Arguments arguments, String instead) {
        if (UnitRule.isShare(arguments.line(0).unit())) {
            throw arguments.refuse(
                    0,
                    arguments.text(0)
                            + " is in "
                            + arguments.line(0).unit()
                            + " already, so "
                            + arguments.call().name()
                            + " would be percent of percent; for points write "
                            + instead);
        }
    }

    private static Finding step(Arguments arguments, Unit unit, Step step, String fault) {
        Line line = arguments.line(0);
        Period from = arguments.period(1, line);
        Period to = arguments.period(2, line);
        Reading a = Resampling.at(line, from);
        Reading b = Resampling.at(line, to);
        List<String> notes =
                new Later<>(
                        () ->
                                Stream.concat(a.notes().stream(), b.notes().stream())
                                        .distinct()
                                        .toList());
        Optional<Interval> result =
                a.value().flatMap(va -> b.value().flatMap(vb -> step.apply(va, vb)));
        Role role =
                new Role.Step(
                        arguments.expr(0),
                        from,
                        to,
                        a.value().map(Interval::exact).orElse(Double.NaN),
                        b.value().map(Interval::exact).orElse(Double.NaN));
        return Finding.of(
                value(
                        result,
                        unit,
                        () -> hole(a, b, arguments.text(0) + " at " + from + " " + fault)),
                uses(a, b),
                role,
                notes);
    }

    /// Why the first of two values is missing, else why they have no result.
    private static String hole(Reading a, Reading b, String fault) {
        String hole = a.hole().isEmpty() ? b.hole() : a.hole();
        return hole.isEmpty() ? fault : hole;
    }

    private static List<Use> uses(Reading a, Reading b) {
        return new Later<>(() -> Uses.both(a.uses(), b.uses()));
    }

    static Finding ratio(Arguments arguments) {
        Line x = arguments.line(0);
        Line y = arguments.line(1);
        Period period = arguments.period(2, x);
        arguments.period(2, y);
        Reading a = Resampling.at(x, period);
        Reading b = Resampling.at(y, period);
        UnitRule rule = UnitRule.quotient(x.unit(), y.unit());
        Optional<Interval> result =
                a.value()
                        .map(v -> UnitRule.bring(v, x.unit(), rule.left()))
                        .flatMap(
                                v ->
                                        b.value()
                                                .map(w -> UnitRule.bring(w, y.unit(), rule.right()))
                                                .flatMap(v::dividedBy));
        List<String> notes =
                new Later<>(() -> Stream.concat(a.notes().stream(), b.notes().stream()).toList());
        return Finding.of(
                value(
                        result,
                        rule.result(),
                        () -> hole(a, b, arguments.text(1) + " is zero at " + period)),
                uses(a, b),
                new Role.Point(arguments.expr(0), period),
                notes);
    }

    /// Years between the starts: whole months where both are firsts of a month, else whole years
    /// and the days left as a part of the year they lie in.
    private static double years(Period a, Period b) {
        LocalDate from = a.start();
        LocalDate to = b.start();
        if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1) {
            return ChronoUnit.MONTHS.between(from, to) / 12.0;
        }
        long whole = ChronoUnit.YEARS.between(from, to);
        LocalDate anniversary = from.plusYears(whole);
        LocalDate next = from.plusYears(whole + (to.isBefore(from) ? -1 : 1));
        double left = ChronoUnit.DAYS.between(anniversary, to);
        double year = Math.abs(ChronoUnit.DAYS.between(anniversary, next));
        return whole + left / year;
    }

    /// @param hole why there is none
    static Value value(Optional<Interval> value, Unit unit, Supplier<String> hole) {
        return value.isPresent()
                ? new Value.Quantity(value.get().low(), value.get().high(), unit)
                : new Value.Unknown(hole.get());
    }
}
