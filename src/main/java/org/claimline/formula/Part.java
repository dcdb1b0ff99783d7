package org.claimline.formula;

import java.util.List;
import java.util.Optional;
import org.claimline.series.Unit;

/// What one node of an expression came to, inside an evaluation.
///
/// @param explained as it goes out
/// @param line where it is a series, or truths over one, the series with what it rests on
record Part(Explained explained, Optional<Line> line) {

    static Part of(Expr expr, Value value, List<Part> parts) {
        return of(expr, value, List.of(), parts);
    }

    static Part of(Expr expr, Value value, List<String> notes, List<Part> parts) {
        return new Part(
                new Explained(expr, value, List.of(), Optional.empty(), notes, explained(parts)),
                Optional.empty());
    }

    static Part ofSeries(Expr expr, Line line, List<String> notes, List<Part> parts) {
        return of(expr, new Value.Series(line.series()), notes, parts).with(line);
    }

    static Part ofTruths(Expr expr, Line line, List<String> notes, List<Part> parts) {
        return of(expr, new Value.Truths(line.series()), notes, parts).with(line);
    }

    static Part ofKleene(Expr expr, Kleene truth, String reason, List<Part> parts) {
        return of(expr, truth(truth, reason), parts);
    }

    static Value truth(Kleene truth, String reason) {
        return switch (truth) {
            case TRUE -> new Value.Truth(true);
            case FALSE -> new Value.Truth(false);
            case UNKNOWN -> new Value.Unknown(reason);
        };
    }

    static List<Explained> explained(List<Part> parts) {
        Explained[] explained = new Explained[parts.size()];
        for (int i = 0; i < explained.length; i++) {
            explained[i] = parts.get(i).explained();
        }
        return List.of(explained);
    }

    private Part with(Line of) {
        return new Part(explained, Optional.of(of));
    }

    Expr expr() {
        return explained.expr();
    }

    Value value() {
        return explained.value();
    }

    /// The reason of the first of these that is unknown; empty where all are known.
    static Optional<String> unknown(List<Part> parts) {
        for (Part part : parts) {
            if (part.value() instanceof Value.Unknown(String reason)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    /// The unit of a number or a series of numbers.
    Optional<Unit> unit() {
        return switch (value()) {
            case Value.Quantity q -> Optional.of(q.unit());
            case Value.Series s -> Optional.of(s.series().unit());
            case Value.Truth _, Value.Moment _, Value.Truths _, Value.Unknown _ -> Optional.empty();
        };
    }

    /// What it is, in the words of an error.
    String kind() {
        return switch (value()) {
            case Value.Quantity _ -> "a number";
            case Value.Truth _ -> "true or false";
            case Value.Moment(var period) -> "the period " + period;
            case Value.Series _ -> "a series";
            case Value.Truths _ -> "a comparison over a series";
            case Value.Unknown _ -> "unknown";
        };
    }
}
