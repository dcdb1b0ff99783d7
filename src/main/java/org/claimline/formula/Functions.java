package org.claimline.formula;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.formula.Function.Kind;
import org.claimline.formula.Function.Parameter;

/// The table of functions.
final class Functions {

    private static final Parameter X = new Parameter("x", Kind.SERIES, false);
    private static final Parameter Y = new Parameter("y", Kind.SERIES, false);
    private static final Parameter CONDITION = new Parameter("condition", Kind.CONDITION, false);
    private static final Parameter P = new Parameter("p", Kind.PERIOD, false);
    private static final Parameter A = new Parameter("a", Kind.PERIOD, false);
    private static final Parameter B = new Parameter("b", Kind.PERIOD, false);
    private static final Parameter BASE = new Parameter("base", Kind.RANGE, false);
    private static final Parameter RANGE = new Parameter("range", Kind.RANGE, true);
    private static final Parameter N = new Parameter("n", Kind.STEPS, true);

    private static final Map<String, Function> BY_NAME = new LinkedHashMap<>();

    static {
        Stream.of(
                        of("at", PointFunctions::at, "the value at a period", X, P),
                        of("first", PointFunctions::first, "the first value", X),
                        of("last", PointFunctions::last, "the last value", X),
                        of("change", PointFunctions::change, "the difference from a to b", X, A, B),
                        of(
                                "pct",
                                PointFunctions::pct,
                                "the change from a to b in percent",
                                X,
                                A,
                                B),
                        of(
                                "cagr",
                                PointFunctions::cagr,
                                "the growth from a to b in percent a year",
                                X,
                                A,
                                B),
                        of("ratio", PointFunctions::ratio, "x divided by y at a period", X, Y, P),
                        of("mean", RangeFunctions::mean, "the mean", X, RANGE),
                        of("min", ExtremeFunctions::min, "the smallest value", X, RANGE),
                        of("max", ExtremeFunctions::max, "the greatest value", X, RANGE),
                        of("sum", RangeFunctions::sum, "the sum", X, RANGE),
                        of("median", RangeFunctions::median, "the median", X, RANGE),
                        of("argmax", ExtremeFunctions::argmax, "when x is greatest", X, RANGE),
                        of("argmin", ExtremeFunctions::argmin, "when x is smallest", X, RANGE),
                        of("corr", RangeFunctions::corr, "Pearson's correlation", X, Y, RANGE),
                        of("all", TruthFunctions::all, "true in every period", CONDITION, RANGE),
                        of("any", TruthFunctions::any, "true in some period", CONDITION, RANGE),
                        of("count", TruthFunctions::count, "in how many", CONDITION, RANGE),
                        of("index", SeriesFunctions::index, "x with its base at 100", X, BASE),
                        of("yoy", SeriesFunctions::yoy, "percent change on a year before", X),
                        of("growth", SeriesFunctions::growth, "percent change on the last", X),
                        of("diff", SeriesFunctions::diff, "the difference to n before", X, N),
                        of("lag", SeriesFunctions::lag, "the value of n before", X, N))
                .forEach(f -> BY_NAME.put(f.name(), f));
    }

    private Functions() {}

    private static Function of(
            String name, Function.Evaluation evaluation, String doc, Parameter... parameters) {
        return new Function(name, List.of(parameters), doc, evaluation);
    }

    static Optional<Function> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static Collection<String> names() {
        return BY_NAME.keySet();
    }
}
