package org.claimline.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.formula.Formula;
import org.claimline.series.Catalog;
import org.claimline.series.TimeSeries;

/// The lines under a picture: who published the figures, when they were retrieved, and how derived
/// ones were made.
final class Footers {

    /// About as many signs as a line of a picture holds.
    private static final int LONGEST_LINE = 150;

    private static final int MOST_LINES = 4;
    private static final String COMPUTED = "Computed: ";

    private Footers() {}

    static List<String> lines(List<DrawnTrace> traces, Catalog catalog) {
        List<TimeSeries> sources = sources(traces, catalog);
        List<String> lines = new ArrayList<>();
        publishers(sources).ifPresent(p -> lines.addAll(wrapped(p, "; ")));
        List<String> sentences = new ArrayList<>(retrieved(sources).stream().toList());
        sentences.addAll(made(traces, sources));
        String line = "";
        for (String sentence : sentences) {
            if (!line.isEmpty() && line.length() + 1 + sentence.length() > LONGEST_LINE) {
                lines.add(line);
                line = "";
            }
            line = line.isEmpty() ? sentence : line + " " + sentence;
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines.subList(0, Math.min(lines.size(), MOST_LINES));
    }

    /// A text in as few lines as hold it, broken after the separator.
    private static List<String> wrapped(String text, String separator) {
        List<String> lines = new ArrayList<>();
        for (String part : text.split(separator)) {
            boolean fits =
                    !lines.isEmpty()
                            && lines.getLast().length() + separator.length() + part.length()
                                    <= LONGEST_LINE;
            lines.add(fits ? lines.removeLast() + separator + part : part);
        }
        for (int i = 0; i < lines.size() - 1; i++) {
            lines.set(i, lines.get(i) + separator.strip());
        }
        return lines;
    }

    /// The catalog's series behind the traces, each once.
    static List<TimeSeries> sources(List<DrawnTrace> traces, Catalog catalog) {
        return traces.stream()
                .flatMap(
                        t ->
                                t
                                        .formula()
                                        .map(f -> Named.all(f.expr(), catalog))
                                        .orElse(List.of(t.series()))
                                        .stream())
                .distinct()
                .toList();
    }

    private static Optional<String> publishers(List<TimeSeries> sources) {
        List<String> names =
                sources.stream()
                        .flatMap(
                                s ->
                                        List.of(s.description().source().publisher().split(";"))
                                                .stream())
                        .map(String::strip)
                        .filter(n -> !n.isEmpty())
                        .distinct()
                        .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String line = (names.size() == 1 ? "Source: " : "Sources: ") + String.join("; ", names);
        return Optional.of(line + ".");
    }

    private static Optional<String> retrieved(List<TimeSeries> sources) {
        return sources.stream()
                .flatMap(s -> s.description().source().retrieved().stream())
                .max(Comparator.<LocalDate>naturalOrder())
                .map(day -> "Retrieved " + Dates.longDay(day) + ".");
    }

    /// A sentence for each formula and for each computed series; of a panel that has none, what the
    /// first series' first note says.
    private static List<String> made(List<DrawnTrace> traces, List<TimeSeries> sources) {
        List<String> sentences = new ArrayList<>();
        for (DrawnTrace trace : traces) {
            trace.formula()
                    .map(Formula::text)
                    .filter(f -> !f.equals(trace.plan().ownName()))
                    .ifPresent(f -> sentences.add(trace.plan().ownName() + ": " + f + "."));
            trace.plan().path().ifPresent(path -> path.made().forEach(m -> sentences.add(m + ".")));
        }
        for (TimeSeries series : sources) {
            notes(series)
                    .filter(n -> n.startsWith(COMPUTED))
                    .findFirst()
                    .map(n -> sentence(series.title() + ": " + n.substring(COMPUTED.length())))
                    .ifPresent(sentences::add);
        }
        if (sentences.isEmpty() && !sources.isEmpty()) {
            notes(sources.getFirst()).findFirst().map(Footers::sentence).ifPresent(sentences::add);
        }
        return sentences.stream().distinct().toList();
    }

    private static Stream<String> notes(TimeSeries series) {
        return series.description().source().notes().stream()
                .map(String::strip)
                .filter(n -> !n.isEmpty());
    }

    private static String sentence(String note) {
        String text = shortened(note);
        return text.endsWith(".") || text.endsWith("…") ? text : text + ".";
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_LINE) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_LINE - 1);
        return text.substring(0, space > 0 ? space : LONGEST_LINE - 1) + "…";
    }
}
