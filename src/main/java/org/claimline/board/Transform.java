package org.claimline.board;

import java.util.List;
import java.util.Optional;
import org.claimline.formula.Expr;
import org.claimline.formula.Formula;
import org.claimline.formula.Parsed;
import org.claimline.series.Catalog;
import org.claimline.series.SeriesKey;
import org.claimline.series.TimeSeries;
import org.claimline.series.Unit;

/// What is done to a series before it is drawn. It is written into the formula it stands for, and
/// read back from it, so that the formula says all there is to know.
public sealed interface Transform {

    /// Nothing: the figures as they are.
    record Level() implements Transform {}

    /// On a scale where the base is 100.
    ///
    /// @param base a period or a range, as a formula writes it
    record Index(String base) implements Transform {}

    /// The change on the same period a year before, in percent.
    record OnYear() implements Transform {}

    /// The change on the period before, in percent.
    record OnPeriod() implements Transform {}

    /// At the prices of the base.
    ///
    /// @param deflator the price index
    /// @param base a period or a range
    record Real(SeriesKey deflator, String base) implements Transform {}

    /// In another currency, divided by a rate of exchange.
    record InCurrency(SeriesKey rate) implements Transform {}

    /// A transform and what it is done to.
    record Applied(Transform transform, Trace.Origin level) {}

    /// The outermost transform of what a trace draws.
    ///
    /// @param catalog says what is a rate of exchange: dividing by anything else is no transform
    static Applied of(Trace.Origin origin, Catalog catalog) {
        return origin instanceof Trace.Origin.OfFormula(Formula formula)
                ? of(formula, catalog).orElse(new Applied(new Level(), origin))
                : new Applied(new Level(), origin);
    }

    /// Whether a series is a rate of exchange, such as tenge per dollar.
    static boolean isRate(TimeSeries series) {
        Unit unit = series.unit();
        return unit.kind() == Unit.Kind.QUANTITY
                && unit.factors().size() == 2
                && unit.factors().values().stream().mapToInt(p -> p).sum() == 0
                && unit.factors().keySet().stream().allMatch(name -> name.matches("[A-Z]{3}"));
    }

    private static Optional<Applied> of(Formula formula, Catalog catalog) {
        Expr whole = formula.expr();
        if (whole instanceof Expr.Arithmetic(var _, var operator, Expr left, Expr right)) {
            return operator == Expr.Arithmetic.Operator.DIVIDE
                    ? key(right)
                            .filter(key -> catalog.get(key).filter(Transform::isRate).isPresent())
                            .flatMap(rate -> applied(new InCurrency(rate), left, formula))
                    : Optional.empty();
        }
        if (!(whole instanceof Expr.Call(var _, String name, List<Expr> parts))
                || parts.isEmpty()) {
            return Optional.empty();
        }
        Optional<Transform> transform =
                switch (name + parts.size()) {
                    case "index2" -> Optional.of(new Index(text(parts.get(1), formula)));
                    case "yoy1" -> Optional.of(new OnYear());
                    case "growth1" -> Optional.of(new OnPeriod());
                    case "deflate3" ->
                            key(parts.get(1))
                                    .map(cpi -> new Real(cpi, text(parts.get(2), formula)));
                    default -> Optional.empty();
                };
        return transform.flatMap(found -> applied(found, parts.getFirst(), formula));
    }

    private static Optional<Applied> applied(Transform transform, Expr level, Formula formula) {
        return origin(text(level, formula)).map(inner -> new Applied(transform, inner));
    }

    private static String text(Expr part, Formula formula) {
        return part.span().of(formula.text()).strip();
    }

    private static Optional<SeriesKey> key(Expr part) {
        return part instanceof Expr.SeriesName name && !name.bracketed()
                ? Optional.of(new SeriesKey(name.text()))
                : Optional.empty();
    }

    private static Optional<Trace.Origin> origin(String text) {
        return Formula.parse(text) instanceof Parsed.Good(Formula read)
                ? Optional.of(Trace.of(read, Trace.Side.LEFT).origin())
                : Optional.empty();
    }

    /// What a trace draws that does this to another; empty where the two make no formula.
    default Optional<Trace.Origin> over(Trace.Origin level) {
        String inner = level.text().strip();
        return switch (this) {
            case Level() -> Optional.of(level);
            case Index(String base) -> origin("index(" + inner + ", " + base + ")");
            case OnYear() -> origin("yoy(" + inner + ")");
            case OnPeriod() -> origin("growth(" + inner + ")");
            case Real(SeriesKey deflator, String base) ->
                    origin("deflate(" + inner + ", " + deflator + ", " + base + ")");
            case InCurrency(SeriesKey rate) -> origin(operand(level) + " / " + rate);
        };
    }

    /// As it stands beside an operator.
    private static String operand(Trace.Origin level) {
        boolean whole =
                switch (level) {
                    case Trace.Origin.OfSeries _ -> true;
                    case Trace.Origin.OfFormula(Formula formula) ->
                            formula.expr() instanceof Expr.Call
                                    || formula.expr() instanceof Expr.SeriesName;
                };
        return whole ? level.text().strip() : "(" + level.text().strip() + ")";
    }
}
