package org.claimline.formula;

import java.util.List;
import java.util.Optional;
import org.claimline.formula.Function.Finding;
import org.claimline.series.Unit;

/// Functions of a comparison over a series; an expected period without a value is unknown.
final class TruthFunctions {

    private TruthFunctions() {}

    static Finding all(Arguments arguments) {
        return find(arguments, t -> decided(t, t.no() > 0, t.unknown() == 0, false));
    }

    static Finding any(Arguments arguments) {
        return find(arguments, t -> decided(t, t.yes() > 0, t.unknown() == 0, true));
    }

    static Finding count(Arguments arguments) {
        return find(arguments, t -> new Value.Quantity(t.yes(), t.yes() + t.unknown(), Unit.COUNT));
    }

    /// How often it was true, false and unknown, and why it first was unknown.
    private record Tally(long yes, long no, long unknown, String reason) {}

    private static Value decided(Tally tally, boolean found, boolean complete, boolean whenFound) {
        if (found) {
            return new Value.Truth(whenFound);
        }
        return complete ? new Value.Truth(!whenFound) : new Value.Unknown(tally.reason());
    }

    private static Finding find(
            Arguments arguments, java.util.function.Function<Tally, Value> verdict) {
        Line line = arguments.line(0);
        Optional<Stretch> stretch = Stretch.of(line, arguments.range(1, line));
        if (stretch.isEmpty()) {
            return RangeFunctions.empty(arguments);
        }
        Stretch s = stretch.get();
        long yes = 0;
        for (int i = 0; i < s.samples().size(); i++) {
            yes += s.samples().low(i) != 0 ? 1 : 0;
        }
        long no = s.samples().size() - yes;
        long unknown = s.samples().isEmpty() ? Math.max(1, s.holes()) : s.holes();
        Role role = new Role.Stretch(arguments.expr(0), s.range());
        Tally tally = new Tally(yes, no, unknown, unknown == 0 ? "" : s.reason());
        return Finding.of(verdict.apply(tally), s.uses(), role, List.of());
    }
}
