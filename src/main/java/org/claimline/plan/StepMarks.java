package org.claimline.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.claimline.formula.Value;
import org.claimline.series.Period;

/// Marks of a change from one observation to another.
///
/// @param subject the line it is on
/// @param from the first period
/// @param to the last period
/// @param fromValue the subject's value there, in its own unit; `NaN` where bounded or missing
/// @param toValue likewise
record StepMarks(Subject subject, Period from, Period to, double fromValue, double toValue) {

    private static final double DAYS_A_YEAR = 365.2425;

    /// @param function `change`, `pct` or `cagr`
    List<Mark> of(String function, Value value, Stated stated) {
        double change = Quantities.exact(value);
        String text =
                Double.isNaN(change)
                        ? ""
                        : Numbers.change(change, Quantities.unit(value))
                                + (function.equals("cagr") ? " a year" : "");
        return of(text, stated, end(function));
    }

    /// What a stated change means at the end.
    private DoubleUnaryOperator end(String function) {
        return switch (function) {
            case "pct" -> v -> fromValue * (1 + v / 100);
            case "cagr" -> v -> fromValue * Math.pow(1 + v / 100, years());
            default -> v -> fromValue + v;
        };
    }

    /// Years between the starts: whole months where both are firsts of a month.
    private double years() {
        LocalDate first = from.start();
        LocalDate last = to.start();
        return first.getDayOfMonth() == 1 && last.getDayOfMonth() == 1
                ? ChronoUnit.MONTHS.between(first, last) / 12.0
                : ChronoUnit.DAYS.between(first, last) / DAYS_A_YEAR;
    }

    /// @param text the computed change
    /// @param end what a stated change means as the value at the end
    List<Mark> of(String text, Stated stated, DoubleUnaryOperator end) {
        List<Mark> marks = new ArrayList<>();
        int trace = subject.trace().index();
        long start = subject.at(from).second();
        long finish = subject.at(to).second();
        boolean begins = !Double.isNaN(fromValue);
        boolean ends = !Double.isNaN(toValue);
        if (begins) {
            marks.add(new Mark.Used(trace, start, subject.onAxis(fromValue)));
        }
        if (ends) {
            marks.add(new Mark.Used(trace, finish, subject.onAxis(toValue)));
        }
        if (begins && ends) {
            marks.add(
                    new Mark.Bracket(
                            trace,
                            start,
                            subject.onAxis(fromValue),
                            finish,
                            subject.onAxis(toValue),
                            text));
        }
        // "Rose at all" is a level at the start's height, which the bracket draws already.
        boolean said =
                stated instanceof Stated.Bound(double b) && end.applyAsDouble(b) == fromValue;
        if (begins && !(said && ends)) {
            PointMarks.stated(
                            subject,
                            to,
                            stated.through(end),
                            ends ? subject.onAxis(toValue) : Double.NaN)
                    .ifPresent(marks::add);
        }
        return marks;
    }
}
