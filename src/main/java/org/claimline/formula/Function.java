package org.claimline.formula;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A function of the language.
///
/// @param name as written
/// @param parameters what it takes; those that may be left out come last
/// @param gives what it comes to
/// @param manual what people are told of it
/// @param evaluation what it does
record Function(
        String name,
        List<Parameter> parameters,
        Gives gives,
        Manual manual,
        Evaluation evaluation) {

    Function {
        parameters = List.copyOf(parameters);
    }

    /// What a function does with its arguments, each of them known.
    interface Evaluation {
        Finding apply(Arguments arguments);
    }

    /// What a parameter takes.
    enum Kind {
        /// A series of numbers.
        SERIES,
        /// A comparison over a series.
        CONDITION,
        /// A period.
        PERIOD,
        /// A range of periods, or a coarser period for all that lie in it.
        RANGE,
        /// A whole number of steps, 1 or more.
        STEPS,
        /// A series of numbers, or one number.
        NUMBERS,
        /// A frequency's code.
        FREQUENCY,
        /// How the values within a coarser period are made into one.
        FOLD;

        /// Whether it is a word of its own and no expression.
        boolean isWord() {
            return this == FREQUENCY || this == FOLD;
        }
    }

    /// What a function comes to.
    enum Gives {
        VALUE,
        SERIES
    }

    /// What people are told of a function, each part a phrase that may hold code in back quotes.
    ///
    /// @param is what it comes to
    /// @param unit in which unit
    /// @param missing where that is not known
    /// @param source where the definition was published; empty where it is plain
    record Manual(String is, String unit, String missing, String source) {

        static Manual of(String is, String unit, String missing) {
            return new Manual(is, unit, missing, "");
        }

        Manual from(String published) {
            return new Manual(is, unit, missing, published);
        }
    }

    record Parameter(String name, Kind kind, boolean optional) {}

    /// What a function came to.
    ///
    /// @param uses the observations read
    /// @param line the series, where the value is one
    record Finding(
            Value value,
            List<Use> uses,
            Optional<Role> role,
            List<String> notes,
            Optional<Line> line) {

        static Finding of(Value value, List<Use> uses, Role role, List<String> notes) {
            return new Finding(value, uses, Optional.of(role), notes, Optional.empty());
        }

        static Finding ofSeries(Line line, List<Use> uses, List<String> notes) {
            return new Finding(
                    new Value.Series(line.series()),
                    uses,
                    Optional.empty(),
                    notes,
                    Optional.of(line));
        }

        static Finding unknown(String reason, List<Use> uses) {
            return new Finding(
                    new Value.Unknown(reason), uses, Optional.empty(), List.of(), Optional.empty());
        }
    }

    boolean takes(int arguments) {
        long required = parameters.stream().filter(p -> !p.optional()).count();
        return arguments >= required && arguments <= parameters.size();
    }

    /// `mean(x, range)`, with what may be left out in square brackets.
    String signature() {
        return parameters.stream()
                .map(p -> p.optional() ? "[" + p.name() + "]" : p.name())
                .collect(Collectors.joining(", ", name + "(", ")"));
    }
}
