package org.claimline.formula;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimline.formula.Function.Finding;
import org.claimline.series.PeriodRange;

/// The greatest and the smallest value over a range, and when they were; of several alike, the
/// earliest.
final class ExtremeFunctions {

    /// What a function of the extreme found makes its value; the extreme is empty where bounds do
    /// not settle it.
    private interface Answer {
        Value of(Stretch stretch, OptionalInt found);
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
                extreme, arguments.line(0).unit(), () -> arguments.title() + " is not known");
    }

    private static Value when(
            Arguments arguments, Stretch stretch, OptionalInt found, String most) {
        if (found.isPresent()) {
            return new Value.Moment(stretch.samples().period(found.getAsInt()));
        }
        return new Value.Unknown(
                arguments.text(0)
                        + " is known only within bounds in "
                        + stretch.range()
                        + ", which do not settle when it is "
                        + most);
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
        OptionalInt found = certain(s.samples(), greatest);
        Role role = found.isPresent() ? extreme(arguments, s, found.getAsInt()) : whole;
        return Finding.of(answer.of(s, found), s.uses(), role, List.of());
    }

    private static Role extreme(Arguments arguments, Stretch stretch, int found) {
        Column samples = stretch.samples();
        return new Role.Extreme(
                arguments.expr(0),
                stretch.range(),
                samples.period(found),
                samples.value(found).exact());
    }

    /// The earliest sample that no other exceeds, whatever the values within the bounds.
    private static OptionalInt certain(Column samples, boolean greatest) {
        int best = 0;
        for (int i = 1; i < samples.size(); i++) {
            boolean beyond =
                    greatest
                            ? samples.low(i) > samples.low(best)
                            : samples.high(i) < samples.high(best);
            best = beyond ? i : best;
        }
        return samples.isExact() || isCertain(samples, best, greatest)
                ? OptionalInt.of(best)
                : OptionalInt.empty();
    }

    private static boolean isCertain(Column samples, int best, boolean greatest) {
        for (int i = 0; i < samples.size(); i++) {
            double nearest = greatest ? samples.high(i) : samples.low(i);
            double bound = greatest ? samples.low(best) : samples.high(best);
            boolean rival = greatest ? nearest > bound : nearest < bound;
            boolean vague = samples.low(i) < samples.high(i);
            boolean earlierTie = vague && i < best && nearest == bound;
            if (i != best && (rival || earlierTie)) {
                return false;
            }
        }
        return true;
    }
}
