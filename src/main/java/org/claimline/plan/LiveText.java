package org.claimline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.board.Note;
import org.claimline.formula.Formula;
import org.claimline.formula.Outcome;
import org.claimline.formula.Parsed;
import org.claimline.formula.Value;
import org.claimline.series.Catalog;
import org.claimline.series.Period;
import org.claimline.series.SeriesKey;

/// A note's text with what stands in braces filled in from the data.
///
/// @param text what could not be filled in stays as it was written
/// @param problems why, a sentence each
record LiveText(String text, List<String> problems) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SINCE = Pattern.compile("pct since (\\S+)");
    private static final SeriesKey TRACED = new SeriesKey("traced");

    LiveText {
        problems = List.copyOf(problems);
    }

    /// What stands in a pair of braces: its words now, or why there are none.
    private sealed interface Filled {
        record With(String words) implements Filled {}

        record Not(String reason) implements Filled {}
    }

    /// @param point the observation the note is anchored at
    static LiveText of(Note note, DrawnTrace trace, PointPlan point) {
        List<String> problems = new ArrayList<>();
        Matcher braces = BRACES.matcher(note.text());
        StringBuilder text = new StringBuilder();
        while (braces.find()) {
            String words =
                    switch (fill(braces.group(1).strip(), note, trace, point)) {
                        case Filled.With with -> with.words();
                        case Filled.Not not -> {
                            problems.add(
                                    "Note '%s': %s %s."
                                            .formatted(note.text(), braces.group(), not.reason()));
                            yield braces.group();
                        }
                    };
            braces.appendReplacement(text, Matcher.quoteReplacement(words));
        }
        return new LiveText(braces.appendTail(text).toString(), problems);
    }

    private static Filled fill(String name, Note note, DrawnTrace trace, PointPlan point) {
        if (name.equals("value")) {
            return new Filled.With(point.value());
        }
        if (name.equals("date")) {
            return new Filled.With(Dates.text(note.at()));
        }
        Matcher since = SINCE.matcher(name);
        return since.matches()
                ? change(since.group(1), trace, point)
                : new Filled.Not(
                        "cannot be filled in; {value}, {date} and, for example, {pct since 2014} can");
    }

    /// The change since a period in percent, as the formula `pct` has it.
    private static Filled change(String since, DrawnTrace trace, PointPlan point) {
        if (Period.tryParse(since).isEmpty()) {
            return new Filled.Not("names no period; 2014, 2014-Q4 and 2014-12-31 are periods");
        }
        String formula =
                "pct(%s, %s, %s)".formatted(TRACED, since, trace.series().period(point.row()));
        Catalog traced = Catalog.of(List.of(trace.series().withKey(TRACED)));
        return switch (Formula.parse(formula)) {
            case Parsed.Bad bad -> new Filled.Not(reason(bad.problems().getFirst().message()));
            case Parsed.Good(var read) -> words(read.evaluate(traced));
        };
    }

    private static Filled words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Rejected rejected ->
                    new Filled.Not(reason(rejected.problems().getFirst().message()));
            case Outcome.Evaluated(var root) ->
                    switch (root.value()) {
                        case Value.Quantity change ->
                                new Filled.With(
                                        Numbers.value(
                                                change.low(), change.high(), change.unit(), 1));
                        case Value.Unknown(var reason) -> new Filled.Not(reason(reason));
                        case Value.Series _, Value.Truth _, Value.Truths _, Value.Moment _ ->
                                new Filled.Not("is no number");
                    };
        };
    }

    private static String reason(String message) {
        return "is not known: " + message.replace(TRACED.text(), "the line");
    }
}
