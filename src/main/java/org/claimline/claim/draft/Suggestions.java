package org.claimline.claim.draft;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.formula.Explained;
import org.claimline.formula.Formula;
import org.claimline.formula.Outcome;
import org.claimline.formula.Parsed;
import org.claimline.formula.Value;
import org.claimline.series.Catalog;
import org.claimline.series.Period;

/// Writes assertions about a point or a stretch of a line. The figure in each is the one observed,
/// with as few digits as make it hold: three, where that is enough. Only what the data supports as
/// it stands is suggested.
public final class Suggestions {

    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 15;

    private final String line;
    private final String name;
    private final Catalog catalog;

    /// @param line what is drawn: a key or a formula
    /// @param name what people call it
    public Suggestions(String line, String name, Catalog catalog) {
        this.line = line.strip();
        this.name = name;
        this.catalog = catalog;
    }

    /// What may be said of one period.
    public List<Suggestion> at(Period period) {
        List<Suggestion> found = new ArrayList<>();
        String in = " in " + period;
        String at = "at(" + line + ", " + period + ")";
        stated(at).ifPresent(f -> found.add(new Suggestion(name + " is " + f + in, at + f.of())));
        add(found, name + " is highest" + in, "argmax(" + line + ") = " + period);
        add(found, name + " is lowest" + in, "argmin(" + line + ") = " + period);
        return List.copyOf(found);
    }

    /// What may be said of the way from one period to a later one.
    public List<Suggestion> over(Period from, Period to) {
        if (from.compareTo(to) >= 0) {
            return List.of();
        }
        List<Suggestion> found = new ArrayList<>();
        String way = " from " + from + " to " + to;
        String ends = line + ", " + from + ", " + to + ")";
        String range = line + ", " + from + ".." + to + ")";
        each(found, "changes by %s per cent" + way, "pct(" + ends);
        each(found, "changes by %s" + way, "change(" + ends);
        each(found, "changes by %s per cent a year" + way, "cagr(" + ends);
        each(found, "is %s on average" + way, "mean(" + range);
        return List.copyOf(found);
    }

    private void each(List<Suggestion> found, String words, String expression) {
        stated(expression)
                .ifPresent(
                        figure ->
                                found.add(
                                        new Suggestion(
                                                name + " " + words.formatted(figure),
                                                expression + figure.of())));
    }

    private void add(List<Suggestion> found, String words, String assertion) {
        if (holds(assertion)) {
            found.add(new Suggestion(words, assertion));
        }
    }

    /// A figure as it is stated.
    ///
    /// @param text the number, or the two bounds
    private record Figure(String text, boolean range) {

        String of() {
            return (range ? " in " : " ~= ") + text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /// The figure of an expression, with as few digits as make the assertion hold; empty where it
    /// is not known, or zero, of which no rounding is told.
    private Optional<Figure> stated(String expression) {
        Optional<Value.Quantity> value = value(expression);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Value.Quantity quantity = value.get();
        if (!quantity.isExact()) {
            if (Double.isInfinite(quantity.low()) || Double.isInfinite(quantity.high())) {
                return Optional.empty();
            }
            String bounds =
                    plain(quantity.low(), MOST_DIGITS) + ".." + plain(quantity.high(), MOST_DIGITS);
            return Optional.of(new Figure(bounds, true)).filter(f -> holds(expression + f.of()));
        }
        if (quantity.low() == 0) {
            return Optional.empty();
        }
        for (int digits = FEWEST_DIGITS; digits <= MOST_DIGITS; digits++) {
            Figure figure = new Figure(plain(quantity.low(), digits), false);
            if (holds(expression + figure.of())) {
                return Optional.of(figure);
            }
        }
        return Optional.empty();
    }

    private static String plain(double value, int digits) {
        return new BigDecimal(value)
                .round(new MathContext(digits))
                .stripTrailingZeros()
                .toPlainString();
    }

    private boolean holds(String assertion) {
        return evaluated(assertion)
                .filter(value -> value instanceof Value.Truth(boolean holds) && holds)
                .isPresent();
    }

    private Optional<Value.Quantity> value(String expression) {
        return evaluated(expression)
                .filter(Value.Quantity.class::isInstance)
                .map(Value.Quantity.class::cast);
    }

    private Optional<Value> evaluated(String text) {
        return Formula.parse(text) instanceof Parsed.Good(Formula formula)
                        && formula.evaluate(catalog) instanceof Outcome.Evaluated(Explained root)
                ? Optional.of(root.value())
                : Optional.empty();
    }
}
