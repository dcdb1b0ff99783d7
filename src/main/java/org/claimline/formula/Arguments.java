package org.claimline.formula;

import java.util.List;
import java.util.Optional;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;

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
        Frequency own = line.frequency();
        if (own.coarserThan(period.frequency())) {
            boolean brought = own != line(0).frequency();
            throw refuse(
                    index,
                    period
                            + " is "
                            + period.frequency().word()
                            + ", finer than "
                            + (brought ? "where " + text(0) + " and " + text(1) + " meet" : text(0))
                            + ", which is "
                            + own.word());
        }
    }

    private <T> T wrong(int index) {
        throw new IllegalStateException(call.name() + ": argument " + index + " is " + given);
    }
}
