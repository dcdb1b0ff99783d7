package org.claimline.formula;

import java.util.List;
import java.util.Optional;
import org.claimline.formula.Function.Finding;
import org.claimline.series.PeriodRange;

/// The greatest and the smallest value over a range, and when they were; of several alike, the
/// earliest.
final class ExtremeFunctions {

    /// What a function of the extreme found makes its value; the extreme is empty where bounds do
    /// not settle it.
    private interface Answer {
        Value of(Stretch stretch, Optional<Stretch.Sample> found);
    }

    private ExtremeFunctions() {}

    static Finding max(Arguments arguments) {
        return extreme(arguments, true, (s, _) -> value(arguments, Statistics.max(s.samples())));
    }

    static Finding min(Arguments arguments) {
        return extreme(arguments, false, (s, _) -> value(arguments, Statistics.min(s.samples())));
    }

    static Finding argmax(Arguments arguments) {
        return extreme(arguments, true, (s, found) -> when(arguments, s, found, "greatest"));
    }

    static Finding argmin(Arguments arguments) {
        return extreme(arguments, false, (s, found) -> when(arguments, s, found, "smallest"));
    }

    private static Value value(Arguments arguments, Optional<Interval> extreme) {
        return PointFunctions.value(
                extreme, arguments.line(0).unit(), arguments.title() + " is not known");
    }

    private static Value when(
            Arguments arguments, Stretch stretch, Optional<Stretch.Sample> found, String most) {
        return found.<Value>map(f -> new Value.Moment(f.period()))
                .orElseGet(
                        () ->
                                new Value.Unknown(
                                        arguments.text(0)
                                                + " is known only within bounds in "
                                                + stretch.range()
                                                + ", which do not settle when it is "
                                                + most));
    }

    private static Finding extreme(Arguments arguments, boolean greatest, Answer answer) {
        Line line = arguments.line(0);
        Optional<Stretch> stretch = Stretch.of(line, arguments.range(1, line));
        if (stretch.isEmpty()) {
            return RangeFunctions.empty(arguments);
        }
        Stretch s = stretch.get();
        PeriodRange range = s.range();
        Role whole = new Role.Stretch(arguments.expr(0), range);
        if (!s.isComplete()) {
            return Finding.of(new Value.Unknown(s.reason()), s.uses(), whole, List.of());
        }
        Optional<Stretch.Sample> found = certain(s.samples(), greatest);
        Role role =
                found.<Role>map(
                                f ->
                                        new Role.Extreme(
                                                arguments.expr(0),
                                                range,
                                                f.period(),
                                                f.value().exact()))
                        .orElse(whole);
        return Finding.of(answer.of(s, found), s.uses(), role, List.of());
    }

    /// The earliest sample that no other exceeds, whatever the values within the bounds.
    private static Optional<Stretch.Sample> certain(
            List<Stretch.Sample> samples, boolean greatest) {
        Stretch.Sample best = samples.getFirst();
        for (Stretch.Sample sample : samples) {
            boolean beyond =
                    greatest
                            ? sample.value().low() > best.value().low()
                            : sample.value().high() < best.value().high();
            best = beyond ? sample : best;
        }
        for (Stretch.Sample sample : samples) {
            boolean rival =
                    greatest
                            ? sample.value().high() > best.value().low()
                            : sample.value().low() < best.value().high();
            boolean earlierTie =
                    !sample.value().isExact()
                            && sample.period().compareTo(best.period()) < 0
                            && (greatest
                                    ? sample.value().high() >= best.value().low()
                                    : sample.value().low() <= best.value().high());
            if (!sample.period().equals(best.period()) && (rival || earlierTie)) {
                return Optional.empty();
            }
        }
        return Optional.of(best);
    }
}
