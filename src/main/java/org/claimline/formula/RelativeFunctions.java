package org.claimline.formula;

import java.util.List;
import java.util.Optional;
import org.claimline.formula.Function.Finding;
import org.claimline.series.PeriodRange;
import org.claimline.series.Unit;

/// Functions that set each value in proportion: to a base, to a price level, to a whole, to how
/// far the series varies.
final class RelativeFunctions {

    private static final String LACKS = "has no value for";
    private static final Interval HUNDRED = Interval.of(100);

    private RelativeFunctions() {}

    static Finding index(Arguments arguments) {
        Line line = arguments.line(0);
        PeriodRange range = arguments.range(1, line).orElseThrow();
        Stretch base = Stretch.of(line, range);
        if (!base.isComplete()) {
            return Finding.unknown(base.reason(), base.uses());
        }
        Optional<Interval> unit =
                Statistics.mean(base.samples()).filter(h -> h.low() > 0 || h.high() < 0);
        if (unit.isEmpty()) {
            return Finding.unknown(
                    arguments.text(0) + " is zero on average in the base " + range, base.uses());
        }
        Ground ground = DerivedGround.of(arguments.title(), LACKS, List.of(line), base.uses());
        Line indexed =
                line.map(
                        arguments.title(),
                        Unit.INDEX,
                        v -> v.times(HUNDRED).flatMap(h -> h.dividedBy(unit.get())),
                        ground);
        Line described =
                indexed.describedAs(
                        Descriptions.based(
                                Descriptions.measured(
                                        line.series().description(), arguments.title(), Unit.INDEX),
                                range + " = 100"));
        return Finding.ofSeries(described, base.uses(), List.of());
    }

    /// Values at the prices of a base: `x / cpi × mean(cpi, base)`.
    static Finding deflate(Arguments arguments) {
        Line line = arguments.line(0);
        Line prices = arguments.line(1);
        requireDeflatable(arguments, line.unit(), prices.unit());
        PeriodRange range = arguments.rangeOf(2, 1).orElseThrow();
        Stretch base = Stretch.of(prices, range);
        if (!base.isComplete()) {
            return Finding.unknown(base.reason(), base.uses());
        }
        Optional<Interval> level = Statistics.mean(base.samples()).filter(h -> h.low() > 0);
        if (level.isEmpty()) {
            return Finding.unknown(
                    arguments.text(1) + " is not above zero on average in the base " + range,
                    base.uses());
        }
        Finding finding =
                lifted(
                        arguments,
                        line.unit(),
                        base.uses(),
                        (v, p) ->
                                p.low() <= 0
                                        ? Optional.empty()
                                        : p.dividedBy(level.get()).flatMap(v::dividedBy));
        Line real = finding.line().orElseThrow();
        Line described =
                real.describedAs(
                        Descriptions.based(real.series().description(), "prices of " + range));
        return Finding.ofSeries(described, base.uses(), finding.notes());
    }

    private static void requireDeflatable(Arguments arguments, Unit amount, Unit prices) {
        String units = arguments.apart(0, 1);
        if (UnitRule.isShare(amount)) {
            throw arguments.refuse(
                    0, units + "; deflate takes an amount, and what is in percent has no prices");
        }
        boolean level = prices.isDimensionless() && !UnitRule.isShare(prices);
        if (!level) {
            String instead =
                    UnitRule.isShare(prices)
                            ? "not a rate of change"
                            : "such as index(" + arguments.text(1) + ", 2014)";
            throw arguments.refuse(1, units + "; deflate takes an index of prices, " + instead);
        }
    }

    static Finding share(Arguments arguments) {
        Unit own = arguments.line(0).unit();
        Unit whole = arguments.line(1).unit();
        if (!own.addsTo(whole) && !(UnitRule.isShare(own) && UnitRule.isShare(whole))) {
            throw arguments.refuse(
                    1,
                    arguments.apart(0, 1)
                            + "; a share is of a total in the same unit; for a quotient write "
                            + arguments.text(0)
                            + " / "
                            + arguments.text(1));
        }
        Finding finding =
                lifted(
                        arguments,
                        Unit.PERCENT,
                        List.of(),
                        (part, total) ->
                                part.times(HUNDRED)
                                        .flatMap(
                                                p ->
                                                        p.dividedBy(
                                                                UnitRule.bring(
                                                                        total, whole, own))));
        Line line = finding.line().orElseThrow();
        Line described =
                line.describedAs(
                        Descriptions.rate(
                                line.series().description(), arguments.title(), Unit.PERCENT));
        return Finding.ofSeries(described, List.of(), finding.notes());
    }

    private static Finding lifted(
            Arguments arguments, Unit unit, List<Use> everywhere, Lifting.Operation operation) {
        Lifting.Lifted lifted =
                Lifting.lift(
                        arguments.line(0),
                        arguments.line(1),
                        arguments.title(),
                        LACKS,
                        unit,
                        everywhere,
                        operation);
        return Finding.ofSeries(lifted.line(), everywhere, lifted.notes());
    }

    /// How many standard deviations each value lies from the mean of the whole series.
    static Finding zscore(Arguments arguments) {
        Line line = Exact.of(arguments.line(0));
        Optional<Stretch> whole = Stretch.of(line, Optional.empty());
        if (whole.isEmpty()) {
            return RangeFunctions.empty(arguments);
        }
        List<Use> uses = whole.get().uses();
        if (!whole.get().isComplete()) {
            return Finding.unknown(whole.get().reason(), uses);
        }
        Column samples = whole.get().samples();
        Optional<Interval> mean = Statistics.mean(samples);
        Optional<Interval> one = Statistics.stdev(samples).filter(s -> s.low() > 0);
        if (mean.isEmpty() || one.isEmpty()) {
            return Finding.unknown(
                    arguments.title() + " needs two values or more, and values that vary", uses);
        }
        Ground ground = DerivedGround.of(arguments.title(), LACKS, List.of(line), uses);
        Line scored =
                line.map(
                        arguments.title(),
                        Unit.NUMBER,
                        v -> v.minus(mean.get()).flatMap(d -> d.dividedBy(one.get())),
                        ground);
        Line described =
                scored.describedAs(
                        Descriptions.measured(
                                line.series().description(), arguments.title(), Unit.NUMBER));
        return Finding.ofSeries(described, uses, List.of());
    }
}
