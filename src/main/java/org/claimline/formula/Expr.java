package org.claimline.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimline.series.Catalog;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;

/// A parsed expression; every node knows the stretch of text it was read from.
public sealed interface Expr {

    Span span();

    /// The operands and arguments, in the order of the text.
    default List<Expr> parts() {
        return switch (this) {
            case NumberLiteral _, PeriodLiteral _, SeriesName _, Word _ -> List.of();
            case Negate e -> List.of(e.operand());
            case Percent e -> List.of(e.operand());
            case Not e -> List.of(e.operand());
            case Arithmetic e -> List.of(e.left(), e.right());
            case Comparison e -> List.of(e.left(), e.right());
            case Near e ->
                    Stream.concat(Stream.of(e.value(), e.stated()), e.tolerance().stream())
                            .toList();
            case Within e -> List.of(e.value(), e.range());
            case Range e -> List.of(e.from(), e.to());
            case And e -> List.of(e.left(), e.right());
            case Or e -> List.of(e.left(), e.right());
            case Call e -> e.arguments();
        };
    }

    /// The same expression with its parts changed; itself where none is.
    default Expr withParts(UnaryOperator<Expr> change) {
        return switch (this) {
            case NumberLiteral _, PeriodLiteral _, SeriesName _, Word _ -> this;
            case Negate(Span span, Expr operand) -> {
                Expr changed = change.apply(operand);
                yield changed == operand ? this : new Negate(span, changed);
            }
            case Percent(Span span, Expr operand) -> {
                Expr changed = change.apply(operand);
                yield changed == operand ? this : new Percent(span, changed);
            }
            case Not(Span span, Expr operand) -> {
                Expr changed = change.apply(operand);
                yield changed == operand ? this : new Not(span, changed);
            }
            case Arithmetic(Span span, Arithmetic.Operator operator, Expr left, Expr right) -> {
                Expr a = change.apply(left);
                Expr b = change.apply(right);
                yield a == left && b == right ? this : new Arithmetic(span, operator, a, b);
            }
            case Comparison(Span span, Comparison.Operator operator, Expr left, Expr right) -> {
                Expr a = change.apply(left);
                Expr b = change.apply(right);
                yield a == left && b == right ? this : new Comparison(span, operator, a, b);
            }
            case Near(Span span, Expr value, Expr stated, Optional<Expr> tolerance) -> {
                Expr a = change.apply(value);
                Expr b = change.apply(stated);
                Optional<Expr> c = tolerance.map(change);
                boolean same = a == value && b == stated && c.equals(tolerance);
                yield same ? this : new Near(span, a, b, c);
            }
            case Within(Span span, Expr value, Range range) -> {
                Expr a = change.apply(value);
                Range b = (Range) range.withParts(change);
                yield a == value && b == range ? this : new Within(span, a, b);
            }
            case Range(Span span, Expr from, Expr to) -> {
                Expr a = change.apply(from);
                Expr b = change.apply(to);
                yield a == from && b == to ? this : new Range(span, a, b);
            }
            case And(Span span, Expr left, Expr right) -> {
                Expr a = change.apply(left);
                Expr b = change.apply(right);
                yield a == left && b == right ? this : new And(span, a, b);
            }
            case Or(Span span, Expr left, Expr right) -> {
                Expr a = change.apply(left);
                Expr b = change.apply(right);
                yield a == left && b == right ? this : new Or(span, a, b);
            }
            case Call(Span span, String name, List<Expr> arguments) -> {
                List<Expr> changed = new ArrayList<>(arguments.size());
                boolean same = true;
                for (Expr argument : arguments) {
                    Expr one = change.apply(argument);
                    same &= one == argument;
                    changed.add(one);
                }
                yield same ? this : new Call(span, name, changed);
            }
        };
    }

    /// The series it names, in the order of the text.
    default Stream<SeriesName> names() {
        return this instanceof SeriesName name
                ? Stream.of(name)
                : parts().stream().flatMap(Expr::names);
    }

    /// A number as written.
    ///
    /// @param value with its magnitude applied: `43.5bn` is 4.35e10
    /// @param halfUnit half a unit of the last significant digit as written, the tolerance of
    /// its rounding: 50 for `4500`, 0.005 for `4.50`
    record NumberLiteral(Span span, double value, double halfUnit) implements Expr {}

    /// A period other than a bare year, which is a number until a period is expected.
    record PeriodLiteral(Span span, Period period) implements Expr {}

    /// A series, by key or by bracketed title.
    ///
    /// @param text the key, or the title without its brackets
    record SeriesName(Span span, String text, boolean bracketed) implements Expr {

        /// The series of this key or title; several where the title is ambiguous.
        public List<TimeSeries> in(Catalog catalog) {
            return bracketed ? catalog.titled(text) : catalog.named(text).stream().toList();
        }
    }

    /// A word that stands only as a function's argument: a frequency's code, or how values are made
    /// into one.
    record Word(Span span, String text) implements Expr {}

    /// `-x`.
    record Negate(Span span, Expr operand) implements Expr {}

    /// `x%`.
    record Percent(Span span, Expr operand) implements Expr {}

    record Arithmetic(Span span, Operator operator, Expr left, Expr right) implements Expr {
        public enum Operator {
            PLUS,
            MINUS,
            TIMES,
            DIVIDE,
            POWER
        }
    }

    /// `< <= = != >= >`.
    record Comparison(Span span, Operator operator, Expr left, Expr right) implements Expr {
        public enum Operator {
            LESS,
            LESS_OR_EQUAL,
            EQUAL,
            NOT_EQUAL,
            GREATER_OR_EQUAL,
            GREATER
        }
    }

    /// `x ~= stated +- tolerance`.
    record Near(Span span, Expr value, Expr stated, Optional<Expr> tolerance) implements Expr {}

    /// `x in a..b`.
    record Within(Span span, Expr value, Range range) implements Expr {}

    /// `a..b`, after `in` or as an argument.
    record Range(Span span, Expr from, Expr to) implements Expr {}

    record Not(Span span, Expr operand) implements Expr {}

    record And(Span span, Expr left, Expr right) implements Expr {}

    record Or(Span span, Expr left, Expr right) implements Expr {}

    /// `name(arguments)`.
    ///
    /// @param name the function's name as written
    record Call(Span span, String name, List<Expr> arguments) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }
}
