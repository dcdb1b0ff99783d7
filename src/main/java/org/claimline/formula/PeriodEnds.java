package org.claimline.formula;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.claimline.series.Period;
import org.claimline.series.PeriodRange;

/// The periods at which a formula's stretches of time start and end: the ends of ranges, and the
/// two periods of functions that go from one to another. A period alone where a range is taken (a
/// base) is a start. A period that is computed is nobody's choice, and none of them.
public final class PeriodEnds {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final Formula formula;
    private final List<Stretch> stretches;

    private PeriodEnds(Formula formula, List<Stretch> stretches) {
        this.formula = formula;
        this.stretches = List.copyOf(stretches);
    }

    /// An end as written.
    private record End(Expr expr, Period period) {

        Optional<Period> moved(int steps) {
            try {
                return Optional.of(period.plus(steps));
            } catch (DateTimeException | ArithmeticException e) {
                return Optional.empty();
            }
        }
    }

    /// @param range whether both ends belong to it, so that they may be one period
    private record Stretch(Optional<End> from, Optional<End> to, boolean range) {

        boolean runsForward(Period start, Period end) {
            return range ? PeriodRange.isForward(start, end) : start.compareTo(end) < 0;
        }

        /// Whether the ends stand as they did: what ran forward still does.
        boolean keepsItsDirection(int start, int end) {
            if (from.isEmpty() || to.isEmpty()) {
                return true;
            }
            Optional<Period> first = from.get().moved(start);
            Optional<Period> last = to.get().moved(end);
            return first.isPresent()
                    && last.isPresent()
                    && (!runsForward(from.get().period(), to.get().period())
                            || runsForward(first.get(), last.get()));
        }
    }

    private record Replacement(Expr expr, Period with) {}

    public static PeriodEnds of(Formula formula) {
        List<Stretch> found = new ArrayList<>();
        collect(formula.expr(), formula.text(), found);
        return new PeriodEnds(formula, found);
    }

    /// Whether any stretch has a start that is written down.
    public boolean haveStarts() {
        return stretches.stream().map(Stretch::from).anyMatch(Optional::isPresent);
    }

    /// Whether any stretch has an end that is written down.
    public boolean haveEnds() {
        return stretches.stream().map(Stretch::to).anyMatch(Optional::isPresent);
    }

    /// The formula with every start and every end so many periods later, or earlier where that is
    /// below zero, each at the frequency it is written in; empty where a stretch would run
    /// backward or leave the calendar.
    public Optional<Formula> moved(int start, int end) {
        List<Replacement> replacements = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (!stretch.keepsItsDirection(start, end)
                    || !replace(stretch.from(), start, replacements)
                    || !replace(stretch.to(), end, replacements)) {
                return Optional.empty();
            }
        }
        if (replacements.isEmpty()) {
            return Optional.of(formula);
        }
        String text = replaced(replacements);
        if (text.length() == formula.text().length()) {
            return Optional.of(new Formula(text, replaced(formula.expr(), replacements)));
        }
        return Formula.parse(text) instanceof Parsed.Good(Formula moved)
                ? Optional.of(moved)
                : Optional.empty();
    }

    private static boolean replace(Optional<End> end, int steps, List<Replacement> replacements) {
        if (end.isEmpty() || steps == 0) {
            return true;
        }
        Optional<Period> moved = end.get().moved(steps);
        moved.ifPresent(p -> replacements.add(new Replacement(end.get().expr(), p)));
        return moved.isPresent();
    }

    private String replaced(List<Replacement> replacements) {
        StringBuilder out = new StringBuilder(formula.text());
        List<Replacement> lastFirst = new ArrayList<>(replacements);
        lastFirst.sort((a, b) -> b.expr().span().from() - a.expr().span().from());
        for (Replacement one : lastFirst) {
            out.replace(one.expr().span().from(), one.expr().span().to(), one.with().toString());
        }
        return out.toString();
    }

    /// What is read of a text in which periods were replaced by others that are written as long:
    /// all but these is the very same.
    private static Expr replaced(Expr expr, List<Replacement> replacements) {
        for (Replacement one : replacements) {
            if (one.expr() == expr) {
                return written(expr, one.with());
            }
        }
        return expr.withParts(part -> replaced(part, replacements));
    }

    private static Expr written(Expr before, Period period) {
        if (before instanceof Expr.NumberLiteral) {
            Numeral year = Numeral.read(period.toString()).orElseThrow();
            return new Expr.NumberLiteral(before.span(), year.value(), year.halfUnit());
        }
        return new Expr.PeriodLiteral(before.span(), period);
    }

    private static void collect(Expr expr, String text, List<Stretch> found) {
        if (expr instanceof Expr.Call call) {
            Functions.find(call.name()).ifPresent(f -> collect(call, f, text, found));
        }
        expr.parts().forEach(child -> collect(child, text, found));
    }

    private static void collect(
            Expr.Call call, Function function, String text, List<Stretch> found) {
        List<Expr> periods = new ArrayList<>();
        int known = Math.min(call.arguments().size(), function.parameters().size());
        for (int i = 0; i < known; i++) {
            Expr argument = call.arguments().get(i);
            switch (function.parameters().get(i).kind()) {
                case RANGE -> found.add(range(argument, text));
                case PERIOD -> periods.add(argument);
                case SERIES, CONDITION, STEPS, NUMBERS, FREQUENCY, FOLD -> {
                    // No period stands there.
                }
            }
        }
        if (periods.size() == 2) {
            found.add(new Stretch(end(periods.get(0), text), end(periods.get(1), text), false));
        }
    }

    private static Stretch range(Expr argument, String text) {
        return argument instanceof Expr.Range range
                ? new Stretch(end(range.from(), text), end(range.to(), text), true)
                : new Stretch(end(argument, text), Optional.empty(), true);
    }

    private static Optional<End> end(Expr expr, String text) {
        return period(expr, text).map(period -> new End(expr, period));
    }

    /// The period that an expression writes down, by itself or as steps from one.
    private static Optional<Period> period(Expr expr, String text) {
        return switch (expr) {
            case Expr.PeriodLiteral literal -> Optional.of(literal.period());
            case Expr.NumberLiteral number ->
                    Optional.of(number.span().of(text))
                            .filter(YEAR.asMatchPredicate().and(Predicate.not("0000"::equals)))
                            .map(Period::parse);
            case Expr.Arithmetic sum when Arithmetics.isSum(sum) -> stepped(sum, text);
            default -> Optional.empty();
        };
    }

    private static Optional<Period> stepped(Expr.Arithmetic sum, String text) {
        if (!(sum.right() instanceof Expr.NumberLiteral steps)
                || steps.value() != Math.rint(steps.value())
                || steps.value() > Integer.MAX_VALUE) {
            return Optional.empty();
        }
        int sign = sum.operator() == Expr.Arithmetic.Operator.MINUS ? -1 : 1;
        return period(sum.left(), text)
                .flatMap(p -> new End(sum, p).moved(sign * (int) steps.value()));
    }
}
