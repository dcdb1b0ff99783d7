package org.claimline.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.claim.Verdict;
import org.claimline.series.PeriodRange;

/// The words of a panel: title, subtitle, and the sum of its verdicts.
final class PanelWords {

    private static final int MOST_NAMES = 3;

    private PanelWords() {}

    /// The board's title, else the traces' names.
    static String title(PanelTraces traces) {
        return traces.panel()
                .title()
                .orElseGet(
                        () ->
                                traces.drawn().isEmpty()
                                        ? traces.panel().id().text()
                                        : names(traces.drawn()));
    }

    /// A comma, or a semicolon where a name has a comma itself.
    private static String separator(PanelTraces traces) {
        return traces.drawn().stream().anyMatch(d -> d.plan().name().contains(",")) ? "; " : ", ";
    }

    /// `A`, `A and B`, `A, B and C`, `A, B and 2 more`.
    static String names(List<DrawnTrace> drawn) {
        return joined(drawn.stream().map(d -> d.plan().name()).toList());
    }

    static String joined(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        boolean all = names.size() <= MOST_NAMES;
        List<String> before = names.subList(0, all ? names.size() - 1 : MOST_NAMES - 1);
        String last = all ? names.getLast() : names.size() - before.size() + " more";
        return String.join(", ", before) + " and " + last;
    }

    /// The lines' names, where there are several and the title does not say them, and the unit.
    static String subtitle(
            PanelTraces traces, String title, AxisPlan left, Optional<AxisPlan> right) {
        if (!traces.across().isEmpty()) {
            return "The path through time";
        }
        String units =
                right.isEmpty()
                        ? left.unit()
                        : left.unit() + " (left), " + right.get().unit() + " (right)";
        String names = traces.drawn().size() > 1 ? names(traces.drawn()) : "";
        if (names.isEmpty() || names.equals(title)) {
            return units.equals("%") ? "Per cent" : capital(units);
        }
        return capital(units.isEmpty() ? names : names + separator(traces) + units);
    }

    /// `2000–2019`, from the first period drawn to the last; empty where none is.
    ///
    /// @param before what stands before it
    static String span(DrawnTrace trace, String before) {
        List<PointPlan> points = trace.plan().points();
        if (points.isEmpty()) {
            return "";
        }
        return before
                + Dates.text(
                        new PeriodRange(
                                trace.series().period(points.getFirst().row()),
                                trace.series().period(points.getLast().row())));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// `2 of 3 claims supported, 1 close`; empty where there is none.
    static String verdicts(List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return "";
        }
        if (verdicts.size() == 1) {
            return "1 claim, " + words(verdicts.getFirst());
        }
        long supported = count(verdicts, Verdict.SUPPORTED);
        StringBuilder text =
                new StringBuilder(supported == 0 ? "None" : Long.toString(supported))
                        .append(" of ")
                        .append(verdicts.size())
                        .append(" claims supported");
        for (Verdict verdict : List.of(Verdict.CLOSE, Verdict.CONTRADICTED, Verdict.UNTESTABLE)) {
            long count = count(verdicts, verdict);
            if (count > 0) {
                text.append(", ").append(count).append(' ').append(words(verdict));
            }
        }
        return text.toString();
    }

    static String words(Verdict verdict) {
        return verdict.title().toLowerCase(Locale.ROOT);
    }

    private static long count(List<Verdict> verdicts, Verdict verdict) {
        return verdicts.stream().filter(v -> v == verdict).count();
    }
}
