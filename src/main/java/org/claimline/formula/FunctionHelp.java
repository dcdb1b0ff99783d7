package org.claimline.formula;

import java.util.List;
import java.util.Optional;

/// What people are told of a function while they type: its signature and what it does.
///
/// @param name as written
/// @param parameters in order
/// @param signature `mean(x, [range])`, what may be left out in square brackets
/// @param is what it comes to
/// @param unit in which unit
/// @param missing where that is not known
public record FunctionHelp(
        String name,
        List<Taking> parameters,
        String signature,
        String is,
        String unit,
        String missing) {

    public FunctionHelp {
        parameters = List.copyOf(parameters);
    }

    /// What is to be written in a parameter's place.
    public enum Wanted {
        EXPRESSION,
        PERIOD,
        FREQUENCY,
        FOLD
    }

    /// A parameter.
    public record Taking(String name, Wanted wanted) {}

    /// In the order in which people are told of them.
    public static List<FunctionHelp> all() {
        return Functions.all().stream().map(FunctionHelp::of).toList();
    }

    public static Optional<FunctionHelp> find(String name) {
        return Functions.find(name).map(FunctionHelp::of);
    }

    /// The words that say how values are made into one.
    public static List<String> folds() {
        return Fold.words();
    }

    private static FunctionHelp of(Function function) {
        Function.Manual manual = function.manual();
        return new FunctionHelp(
                function.name(),
                function.parameters().stream()
                        .map(p -> new Taking(p.name(), wanted(p.kind())))
                        .toList(),
                function.signature(),
                manual.is(),
                manual.unit(),
                manual.missing());
    }

    private static Wanted wanted(Function.Kind kind) {
        return switch (kind) {
            case SERIES, CONDITION, NUMBERS, STEPS -> Wanted.EXPRESSION;
            case PERIOD, RANGE -> Wanted.PERIOD;
            case FREQUENCY -> Wanted.FREQUENCY;
            case FOLD -> Wanted.FOLD;
        };
    }
}
