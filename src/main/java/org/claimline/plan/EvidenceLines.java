package org.claimline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimline.formula.Explained;
import org.claimline.formula.Expr;
import org.claimline.formula.Role;
import org.claimline.formula.Use;
import org.claimline.formula.Value;
import org.claimline.series.SeriesKey;
import org.claimline.series.Unit;

/// What the data says, in at most two short lines under a callout: `peak $4 453 in 2013,` and
/// `$4 170 in 2014`.
final class EvidenceLines {

    private static final int LONGEST = 36;
    private static final int LONGEST_JOINED = 34;
    private static final int MOST = 2;
    private static final String DATA = "data ";

    /// A number and when it was.
    ///
    /// @param subject what it was read from; empty where from several
    /// @param when `in 2014` or `, 2014 to 2019`, with what goes before it; may be empty
    private record Phrase(Optional<Expr> subject, String number, String when) {}

    private final Function<Expr, String> namer;
    private final List<Phrase> phrases = new ArrayList<>();

    private EvidenceLines(Function<Expr, String> namer) {
        this.namer = namer;
    }

    /// @param namer the name of the line that draws an expression, empty where none does
    static List<String> of(Explained assertion, Function<Expr, String> namer) {
        EvidenceLines lines = new EvidenceLines(namer);
        lines.visit(assertion, false);
        return lines.lines();
    }

    private List<String> lines() {
        List<Phrase> all = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (all.stream().noneMatch(p -> saysTheSame(p, phrase))) {
                all.add(phrase);
            }
        }
        List<String> names =
                all.stream().flatMap(p -> p.subject().stream()).map(namer).distinct().toList();
        List<String> lines = new ArrayList<>();
        for (Phrase phrase : all) {
            String name = names.size() > 1 ? phrase.subject().map(namer).orElse("") : "";
            String before = lines.isEmpty() ? DATA : "";
            Optional<String> line = line(phrase, name, before);
            if (line.isEmpty()) {
                continue;
            }
            String joined = lines.isEmpty() ? "" : lines.getLast() + ", " + line.get();
            if (!lines.isEmpty() && joined.length() <= LONGEST_JOINED) {
                lines.set(lines.size() - 1, joined);
            } else if (lines.size() < MOST) {
                lines.add(line.get());
            }
        }
        if (lines.size() == MOST) {
            lines.set(0, lines.getFirst() + ",");
        }
        return lines;
    }

    private boolean saysTheSame(Phrase a, Phrase b) {
        return a.number().equals(b.number())
                && a.when().equals(b.when())
                && a.subject().map(namer).equals(b.subject().map(namer));
    }

    /// As much of a phrase as fits: without its time where it is too long, then without its name.
    private static Optional<String> line(Phrase phrase, String name, String before) {
        String named = name.isEmpty() ? "" : name + " ";
        return Stream.of(
                        named + phrase.number() + phrase.when(),
                        named + phrase.number(),
                        phrase.number() + phrase.when(),
                        phrase.number())
                .map(t -> Character.isLetter(t.charAt(0)) ? t : before + t)
                .filter(t -> t.length() <= LONGEST)
                .findFirst();
    }

    /// @param percent whether what is compared with is written in percent
    private void visit(Explained part, boolean percent) {
        Optional<Explained> data =
                Stated.dataSide(part.expr())
                        .flatMap(
                                e ->
                                        part.parts().stream()
                                                .filter(p -> p.expr().equals(e))
                                                .findFirst());
        if (data.isPresent()) {
            visit(data.get(), Stated.isInPercent(part.expr()));
        } else if (part.expr() instanceof Expr.Comparison && part.parts().size() == 2) {
            against(part.parts().get(0), part.parts().get(1));
        } else if (part.role().isPresent()) {
            phrase(part, part.role().get()).ifPresent(phrases::add);
        } else if (part.expr() instanceof Expr.Arithmetic
                && part.value() instanceof Value.Quantity quantity
                && part.all().anyMatch(p -> p.role().isPresent())) {
            phrases.add(new Phrase(Optional.empty(), number(quantity, percent), when(part)));
        } else {
            part.parts().forEach(p -> visit(p, false));
        }
    }

    /// Two values from the data, one against the other.
    private void against(Explained left, Explained right) {
        int before = phrases.size();
        visit(left, false);
        int between = phrases.size();
        visit(right, false);
        if (between != before + 1 || phrases.size() != before + 2) {
            return;
        }
        Phrase b = phrases.removeLast();
        Phrase a = phrases.removeLast();
        boolean sameTime = a.when().equals(b.when()) || b.when().isEmpty();
        String other =
                b.number().startsWith("correlation ")
                        ? b.number().substring("correlation ".length())
                        : b.number();
        String plain = a.number() + " against " + other;
        String timed = a.number() + a.when() + " against " + other + b.when();
        if (sameTime) {
            phrases.add(new Phrase(Optional.empty(), plain, a.when()));
        } else {
            phrases.add(
                    new Phrase(
                            Optional.empty(),
                            timed.length() > LONGEST - DATA.length() ? plain : timed,
                            ""));
        }
    }

    /// The one period all its points are of.
    private static String when(Explained part) {
        List<String> times =
                part.all()
                        .flatMap(p -> p.role().stream())
                        .map(r -> r instanceof Role.Point p ? " " + Dates.in(p.period()) : "")
                        .distinct()
                        .toList();
        return times.size() == 1 ? times.getFirst() : "";
    }

    private static String number(Value.Quantity quantity, boolean percent) {
        boolean shown = percent && quantity.unit().isNumber();
        double low = shown ? quantity.low() * 100 : quantity.low();
        double high = shown ? quantity.high() * 100 : quantity.high();
        int decimals = Math.max(Numbers.decimals(low), Numbers.decimals(high));
        return Numbers.value(low, high, shown ? Unit.PERCENT : quantity.unit(), decimals);
    }

    private static Optional<Phrase> phrase(Explained part, Role role) {
        String function = part.expr() instanceof Expr.Call call ? call.name() : "";
        Optional<Expr> subject = Optional.of(role.subject());
        Optional<Value.Quantity> quantity =
                part.value() instanceof Value.Quantity q ? Optional.of(q) : Optional.empty();
        return switch (role) {
            case Role.Point point ->
                    quantity.map(
                            q ->
                                    new Phrase(
                                            subject,
                                            (function.equals("ratio") ? "ratio " : "")
                                                    + number(q, false),
                                            " " + Dates.in(point.period())));
            case Role.Step step ->
                    quantity.filter(Value.Quantity::isExact)
                            .map(
                                    q ->
                                            new Phrase(
                                                    subject,
                                                    Numbers.change(q.low(), q.unit())
                                                            + (function.equals("cagr")
                                                                    ? " a year"
                                                                    : ""),
                                                    ", "
                                                            + Dates.text(step.from())
                                                            + " to "
                                                            + Dates.text(step.to())));
            case Role.Extreme extreme ->
                    Optional.of(
                            new Phrase(
                                    subject,
                                    (function.endsWith("max") ? "peak" : "lowest")
                                            + extremeNumber(part, extreme),
                                    " " + Dates.in(extreme.found())));
            case Role.Stretch stretch ->
                    stretchNumber(part, function, quantity)
                            .map(n -> new Phrase(subject, n, ", " + Dates.text(stretch.range())));
        };
    }

    /// `argmax` knows the value but not its unit: that stands with its argument.
    private static String extremeNumber(Explained part, Role.Extreme extreme) {
        Unit unit =
                part.value() instanceof Value.Quantity quantity
                        ? quantity.unit()
                        : part.parts().isEmpty()
                                ? Unit.NUMBER
                                : Quantities.unit(part.parts().getFirst().value());
        return Double.isNaN(extreme.value()) ? "" : " " + Numbers.value(extreme.value(), unit);
    }

    private static Optional<String> stretchNumber(
            Explained part, String function, Optional<Value.Quantity> quantity) {
        return switch (function) {
            case "all", "any", "count" -> observed(part);
            case "corr" -> quantity.map(q -> "correlation " + number(q, false));
            default -> quantity.map(q -> function + " " + number(q, false));
        };
    }

    /// From the lowest to the highest observation a comparison over a stretch looked at, where it
    /// looked at one series as it stands.
    private static Optional<String> observed(Explained part) {
        List<SeriesKey> series = part.uses().stream().map(Use::series).distinct().toList();
        boolean plain =
                series.size() == 1
                        && part.expr() instanceof Expr.Call call
                        && !call.arguments().isEmpty()
                        && Stated.dataSide(call.arguments().getFirst())
                                .filter(Expr.SeriesName.class::isInstance)
                                .isPresent();
        Optional<Unit> unit =
                part.all()
                        .filter(p -> p.expr() instanceof Expr.SeriesName)
                        .map(p -> Quantities.unit(p.value()))
                        .findFirst();
        OptionalDouble low = part.uses().stream().mapToDouble(u -> u.observation().low()).min();
        OptionalDouble high = part.uses().stream().mapToDouble(u -> u.observation().high()).max();
        if (!plain || unit.isEmpty() || low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        int decimals =
                Math.max(Numbers.decimals(low.getAsDouble()), Numbers.decimals(high.getAsDouble()));
        return Optional.of(
                Numbers.value(low.getAsDouble(), high.getAsDouble(), unit.get(), decimals));
    }
}
