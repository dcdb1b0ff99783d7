package org.claimline.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.jspecify.annotations.Nullable;

/// Reads a formula by recursive descent, one method for each level of precedence.
final class Parser {

    static final int LONGEST = 10_000;

    private static final Map<String, Expr.Comparison.Operator> COMPARISONS =
            Map.of(
                    "<", Expr.Comparison.Operator.LESS,
                    "<=", Expr.Comparison.Operator.LESS_OR_EQUAL,
                    "=", Expr.Comparison.Operator.EQUAL,
                    "!=", Expr.Comparison.Operator.NOT_EQUAL,
                    ">=", Expr.Comparison.Operator.GREATER_OR_EQUAL,
                    ">", Expr.Comparison.Operator.GREATER);

    private final Cursor cursor;

    private Parser(Cursor cursor) {
        this.cursor = cursor;
    }

    /// @throws Refusal where the text is no formula
    static Expr read(String text) {
        if (text.length() > LONGEST) {
            throw new Refusal(
                    new Span(LONGEST, text.length()),
                    "the formula has "
                            + text.length()
                            + " signs; at most "
                            + LONGEST
                            + " are read");
        }
        Parser parser = new Parser(new Cursor(Lexer.read(text)));
        if (parser.cursor.peek().kind() == Token.Kind.END) {
            throw new Refusal(
                    parser.cursor.peek().span(), "the formula is empty; expected an expression");
        }
        Expr expr = parser.or();
        if (parser.cursor.peek().kind() != Token.Kind.END) {
            throw parser.cursor.unexpected("an operator or the end of the formula");
        }
        Depth.requireShallow(expr);
        return expr;
    }

    private Expr or() {
        int start = cursor.start();
        Expr left = and();
        while (cursor.word("or")) {
            Expr right = and();
            left = new Expr.Or(cursor.span(start), left, right);
        }
        return left;
    }

    private Expr and() {
        int start = cursor.start();
        Expr left = not();
        while (cursor.word("and")) {
            Expr right = not();
            left = new Expr.And(cursor.span(start), left, right);
        }
        return left;
    }

    private Expr not() {
        int start = cursor.start();
        if (!cursor.word("not")) {
            return comparison();
        }
        cursor.deeper();
        Expr operand = not();
        cursor.shallower();
        return new Expr.Not(cursor.span(start), operand);
    }

    private Expr comparison() {
        int start = cursor.start();
        Expr left = sum();
        Expr result = left;
        if (comparison(cursor.peek()) instanceof Expr.Comparison.Operator operator) {
            cursor.next();
            Expr right = sum();
            result = new Expr.Comparison(cursor.span(start), operator, left, right);
        } else if (cursor.sign("~=")) {
            Expr stated = sum();
            Optional<Expr> tolerance = cursor.sign("+-") ? Optional.of(sum()) : Optional.empty();
            result = new Expr.Near(cursor.span(start), left, stated, tolerance);
        } else if (cursor.word("in")) {
            result = within(start, left);
        }
        if (comparison(cursor.peek()) != null
                || cursor.peek().is("~=")
                || cursor.peek().isWord("in")) {
            if (result == left) {
                throw cursor.unexpected("an operand");
            }
            throw new Refusal(
                    cursor.peek().span(),
                    "comparisons are not chained; write two of them joined by and:"
                            + " a < b and b < c");
        }
        return result;
    }

    private static Expr.Comparison.@Nullable Operator comparison(Token token) {
        return token.kind() == Token.Kind.SIGN ? COMPARISONS.get(token.text()) : null;
    }

    private Expr within(int start, Expr value) {
        int rangeStart = cursor.start();
        Expr from = sum();
        if (!cursor.sign("..")) {
            throw cursor.unexpected("a range such as 4000..4500 after in, so '..'");
        }
        Expr to = sum();
        Expr.Range range = new Expr.Range(cursor.span(rangeStart), from, to);
        return new Expr.Within(cursor.span(start), value, range);
    }

    private Expr sum() {
        int start = cursor.start();
        Expr left = product();
        while (cursor.peek().is("+") || cursor.peek().is("-")) {
            var operator =
                    cursor.next().is("+")
                            ? Expr.Arithmetic.Operator.PLUS
                            : Expr.Arithmetic.Operator.MINUS;
            Expr right = product();
            left = new Expr.Arithmetic(cursor.span(start), operator, left, right);
        }
        return left;
    }

    private Expr product() {
        int start = cursor.start();
        Expr left = signed();
        while (cursor.peek().is("*") || cursor.peek().is("/")) {
            var operator =
                    cursor.next().is("*")
                            ? Expr.Arithmetic.Operator.TIMES
                            : Expr.Arithmetic.Operator.DIVIDE;
            Expr right = signed();
            left = new Expr.Arithmetic(cursor.span(start), operator, left, right);
        }
        return left;
    }

    private Expr signed() {
        int start = cursor.start();
        boolean plus = cursor.peek().is("+");
        if (!cursor.sign("+") && !cursor.sign("-")) {
            return power();
        }
        cursor.deeper();
        Expr operand = signed();
        cursor.shallower();
        return plus ? operand : new Expr.Negate(cursor.span(start), operand);
    }

    private Expr power() {
        int start = cursor.start();
        Expr base = percent();
        if (!cursor.sign("^")) {
            return base;
        }
        cursor.deeper();
        Expr exponent = signed();
        cursor.shallower();
        return new Expr.Arithmetic(
                cursor.span(start), Expr.Arithmetic.Operator.POWER, base, exponent);
    }

    private Expr percent() {
        int start = cursor.start();
        Expr operand = primary();
        while (cursor.sign("%")) {
            operand = new Expr.Percent(cursor.span(start), operand);
        }
        return operand;
    }

    private Expr primary() {
        Token token = cursor.peek();
        return switch (token.kind()) {
            case NUMBER -> {
                cursor.next();
                Numeral numeral = Numeral.read(token.text()).orElseThrow();
                yield new Expr.NumberLiteral(token.span(), numeral.value(), numeral.halfUnit());
            }
            case PERIOD -> {
                cursor.next();
                yield new Expr.PeriodLiteral(token.span(), Period.parse(token.text()));
            }
            case TITLE -> {
                cursor.next();
                yield new Expr.SeriesName(token.span(), token.text(), true);
            }
            case NAME -> name(token);
            case SIGN, END -> {
                if (token.is("(")) {
                    yield parenthesised();
                }
                throw cursor.unexpected("a series, a number, a period or a function");
            }
        };
    }

    private Expr parenthesised() {
        Token open = cursor.next();
        cursor.deeper();
        Expr inner = or();
        cursor.shallower();
        if (!cursor.sign(")")) {
            throw cursor.unexpected("')' for the '(' at sign " + (open.span().from() + 1));
        }
        return inner;
    }

    private Expr name(Token token) {
        boolean called = cursor.isCall();
        Optional<Function> function = Functions.find(token.text());
        if (Cursor.WORDS.contains(token.text())) {
            throw cursor.unexpected("a series, a number, a period or a function");
        }
        if (!called) {
            if (function.isPresent()) {
                throw new Refusal(
                        token.span(),
                        "'"
                                + token.text()
                                + "' is a function; write "
                                + function.get().signature());
            }
            cursor.next();
            return new Expr.SeriesName(token.span(), token.text(), false);
        }
        if (function.isEmpty()) {
            throw new Refusal(
                    token.span(),
                    "unknown function '"
                            + token.text()
                            + "'"
                            + Suggestion.of(token.text(), Functions.names()));
        }
        return call(token, function.get());
    }

    private Expr call(Token name, Function function) {
        cursor.next();
        cursor.next();
        cursor.deeper();
        List<Expr> arguments = new ArrayList<>();
        if (!cursor.peek().is(")")) {
            do {
                arguments.add(argument(function, arguments.size()));
            } while (cursor.sign(","));
        }
        cursor.shallower();
        if (!cursor.sign(")")) {
            throw cursor.unexpected("',' or ')' in " + function.signature());
        }
        Span span = cursor.span(name.span().from());
        if (!function.takes(arguments.size())) {
            throw new Refusal(
                    span,
                    "expected "
                            + function.signature()
                            + ", found "
                            + arguments.size()
                            + (arguments.size() == 1 ? " argument" : " arguments"));
        }
        return new Expr.Call(span, name.text(), arguments);
    }

    private Expr argument(Function function, int index) {
        boolean known = index < function.parameters().size();
        return known && function.parameters().get(index).kind().isWord()
                ? word(function, function.parameters().get(index))
                : argument();
    }

    /// A word of its own, where a function takes one; elsewhere it may be a key or a function.
    private Expr word(Function function, Function.Parameter parameter) {
        List<String> known =
                parameter.kind() == Function.Kind.FOLD
                        ? Fold.words()
                        : Arrays.stream(Frequency.values()).map(Frequency::code).toList();
        Token token = cursor.peek();
        if (token.kind() == Token.Kind.NAME && known.contains(token.text())) {
            cursor.next();
            return new Expr.Word(token.span(), token.text());
        }
        throw new Refusal(
                token.span(),
                "expected one of "
                        + String.join(", ", known)
                        + " as "
                        + parameter.name()
                        + " of "
                        + function.signature()
                        + ", found "
                        + token.shown());
    }

    private Expr argument() {
        int start = cursor.start();
        Expr from = or();
        if (!cursor.sign("..")) {
            return from;
        }
        Expr to = sum();
        return new Expr.Range(cursor.span(start), from, to);
    }
}
