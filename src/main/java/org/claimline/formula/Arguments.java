package org.claimline.formula;

import java.util.List;
import java.util.Optional;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;
import org.claimline.series.Unit;

/// The arguments of a call, resolved to what the function's parameters take.
///
/// @param text the formula
/// @param call the call
/// @param given one for each argument written
record Arguments(String text, Expr.Call call, List<Argument> given) {

    sealed interface Argument {
        record OfLine(Line line) implements Argument {}

        record OfPeriod(Period period) implements Argument {}

        record OfRange(PeriodRange range) implements Argument {}

        record OfSteps(int steps) implements Argument {}

        record OfNumber(Interval number, Unit unit) implements Argument {}

        record OfFrequency(Frequency frequency) implements Argument {}

        record OfFold(Fold fold) implements Argument {}
    }

    Line line(int index) {
        return given.get(index) instanceof Argument.OfLine(Line line) ? line : wrong(index);
    }

    /// A period no finer than a series.
    Period period(int index, Line line) {
        if (given.get(index) instanceof Argument.OfPeriod(Period period)) {
            requireNotFiner(index, period, line);
            return period;
        }
        return wrong(index);
    }

    /// A range no finer than a series; empty where none is given.
    Optional<PeriodRange> range(int index, Line line) {
        if (index >= given.size()) {
            return Optional.empty();
        }
        if (given.get(index) instanceof Argument.OfRange(PeriodRange range)) {
            requireNotFiner(index, range.from(), line);
            requireNotFiner(index, range.to(), line);
            return Optional.of(range);
        }
        return wrong(index);
    }

    /// A range no finer than the series of another argument, whatever the first one's frequency.
    Optional<PeriodRange> rangeOf(int index, int series) {
        if (given.get(index) instanceof Argument.OfRange(PeriodRange range)) {
            Frequency own = line(series).frequency();
            requireNotFiner(index, range.from(), own, text(series));
            requireNotFiner(index, range.to(), own, text(series));
            return Optional.of(range);
        }
        return wrong(index);
    }

    Frequency frequency(int index) {
        return given.get(index) instanceof Argument.OfFrequency(Frequency frequency)
                ? frequency
                : wrong(index);
    }

    /// Empty where none is given.
    Optional<Fold> fold(int index) {
        if (index >= given.size()) {
            return Optional.empty();
        }
        return given.get(index) instanceof Argument.OfFold(Fold fold)
                ? Optional.of(fold)
                : wrong(index);
    }

    /// The unit of a series or a number.
    Unit unit(int index) {
        return switch (given.get(index)) {
            case Argument.OfLine(Line line) -> line.unit();
            case Argument.OfNumber(Interval _, Unit unit) -> unit;
            case Argument _ -> wrong(index);
        };
    }

    /// `income is in USD, lpg is in KZT/L`.
    String apart(int one, int other) {
        return measured(one) + ", " + measured(other);
    }

    private String measured(int index) {
        Unit unit = unit(index);
        return text(index) + " is " + (unit.isNumber() ? "a bare number" : "in " + unit);
    }

    /// 1 where none is given.
    int steps(int index) {
        if (index >= given.size()) {
            return 1;
        }
        return given.get(index) instanceof Argument.OfSteps(int steps) ? steps : wrong(index);
    }

    Expr expr(int index) {
        return call.arguments().get(index);
    }

    /// The text of one argument.
    String text(int index) {
        return expr(index).span().of(text);
    }

    /// The call's own text.
    String title() {
        return call.span().of(text);
    }

    Refusal refuse(int index, String message) {
        return new Refusal(expr(index).span(), message);
    }

    private void requireNotFiner(int index, Period period, Line line) {
        boolean brought = line.frequency() != line(0).frequency();
        String subject = brought ? "where " + text(0) + " and " + text(1) + " meet" : text(0);
        requireNotFiner(index, period, line.frequency(), subject);
    }

    private void requireNotFiner(int index, Period period, Frequency own, String subject) {
        if (own.coarserThan(period.frequency())) {
            throw refuse(
                    index,
                    period
                            + " is "
                            + period.frequency().word()
                            + ", finer than "
                            + subject
                            + ", which is "
                            + own.word());
        }
    }

    private <T> T wrong(int index) {
        throw new IllegalStateException(call.name() + ": argument " + index + " is " + given);
    }
}
