package org.claimline.formula;

import org.claimline.formula.Function.Kind;
import org.claimline.formula.Function.Parameter;

/// The parameters that functions share.
final class Parameters {

    static final Parameter X = required("x", Kind.SERIES);
    static final Parameter Y = required("y", Kind.SERIES);
    static final Parameter TOTAL = required("total", Kind.SERIES);
    static final Parameter CPI = required("cpi", Kind.SERIES);
    static final Parameter NUMBERS = required("x", Kind.NUMBERS);
    static final Parameter CONDITION = required("condition", Kind.CONDITION);
    static final Parameter P = required("p", Kind.PERIOD);
    static final Parameter A = required("a", Kind.PERIOD);
    static final Parameter B = required("b", Kind.PERIOD);
    static final Parameter BASE = required("base", Kind.RANGE);
    static final Parameter WITHIN = required("range", Kind.RANGE);
    static final Parameter FREQUENCY = required("frequency", Kind.FREQUENCY);
    static final Parameter RANGE = optional("range", Kind.RANGE);
    static final Parameter N = optional("n", Kind.STEPS);
    static final Parameter KIND = optional("kind", Kind.FOLD);

    private Parameters() {}

    private static Parameter required(String name, Kind kind) {
        return new Parameter(name, kind, false);
    }

    private static Parameter optional(String name, Kind kind) {
        return new Parameter(name, kind, true);
    }
}
