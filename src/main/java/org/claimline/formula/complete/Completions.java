package org.claimline.formula.complete;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.claimline.formula.FunctionHelp;
import org.claimline.formula.complete.Completion.Kind;
import org.claimline.series.Catalog;
import org.claimline.series.Frequency;
import org.claimline.series.Period;
import org.claimline.series.TimeSeries;

/// What may be written where a caret stands.
///
/// @param from where the text begins that a completion takes the place of
/// @param to behind its last character: the caret
/// @param all the best first
public record Completions(int from, int to, List<Completion> all) {

    private static final int MOST = 60;

    public Completions {
        all = List.copyOf(all);
    }

    /// @param caret between 0 and the text's length
    public static Completions at(String text, int caret, Catalog catalog) {
        Place place = Place.of(text, caret);
        List<Completion> found =
                place.title()
                        ? titles(place.typed(), catalog)
                        : switch (place.wanted()) {
                            case PERIOD -> periods(place, catalog);
                            case FREQUENCY -> words(place.typed(), frequencies());
                            case FOLD -> words(place.typed(), FunctionHelp.folds());
                            case EXPRESSION -> expressions(place.typed(), catalog);
                        };
        return new Completions(place.from(), caret, found.stream().limit(MOST).toList());
    }

    private static List<Completion> titles(String typed, Catalog catalog) {
        return ranked(
                typed,
                catalog.all().stream()
                        .map(s -> new Named(s.title(), s.key().text(), title(s)))
                        .toList());
    }

    private static Completion title(TimeSeries series) {
        return new Completion(
                Kind.SERIES, "[" + series.title().replace("]", "]]") + "]", series.key().text());
    }

    private static List<Completion> expressions(String typed, Catalog catalog) {
        if (!typed.isEmpty() && Character.isDigit(typed.charAt(0))) {
            return List.of();
        }
        Stream<Named> series =
                catalog.all().stream()
                        .map(
                                s ->
                                        new Named(
                                                s.key().text(),
                                                s.title(),
                                                new Completion(
                                                        Kind.SERIES, s.key().text(), s.title())));
        Stream<Named> functions =
                FunctionHelp.all().stream()
                        .map(
                                f ->
                                        new Named(
                                                f.name(),
                                                "",
                                                new Completion(
                                                        Kind.FUNCTION,
                                                        f.name() + "(",
                                                        f.signature())));
        return ranked(typed, Stream.concat(series, functions).toList());
    }

    /// @param name what is typed of it first
    /// @param other words that find it as well
    private record Named(String name, String other, Completion completion) {}

    private static List<Completion> ranked(String typed, List<Named> among) {
        String wanted = typed.toLowerCase(Locale.ROOT).strip();
        record Ranked(int rank, Completion completion) {}
        return among.stream()
                .map(one -> new Ranked(rank(wanted, one), one.completion()))
                .filter(one -> one.rank() < 4)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::completion)
                .toList();
    }

    private static int rank(String wanted, Named one) {
        String name = one.name().toLowerCase(Locale.ROOT);
        String other = one.other().toLowerCase(Locale.ROOT);
        if (name.startsWith(wanted)) {
            return name.equals(wanted) ? 0 : 1;
        }
        if ((" " + other).contains(" " + wanted)) {
            return 2;
        }
        return wanted.length() > 1 && (name.contains(wanted) || other.contains(wanted)) ? 3 : 4;
    }

    private static List<Completion> words(String typed, List<String> words) {
        return words.stream()
                .filter(w -> w.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)))
                .map(w -> new Completion(Kind.WORD, w, word(w)))
                .toList();
    }

    private static List<String> frequencies() {
        return Stream.of(Frequency.values())
                .filter(f -> f != Frequency.INSTANT)
                .map(Frequency::code)
                .toList();
    }

    private static String word(String code) {
        return frequencies().contains(code) ? Frequency.parse(code).word() : "";
    }

    /// The ends of the data and its years, the newest first; as the series of the first argument
    /// has them, or all series where that is none.
    private static List<Completion> periods(Place place, Catalog catalog) {
        if (!place.typed().isEmpty() && !Character.isDigit(place.typed().charAt(0))) {
            return expressions(place.typed(), catalog);
        }
        Optional<TimeSeries> series = place.call().flatMap(c -> catalog.named(c.first()));
        Set<String> texts = new LinkedHashSet<>();
        if (series.isPresent() && !series.get().isEmpty()) {
            ends(series.get()).map(Period::toString).forEach(texts::add);
            years(series.get()).forEach(texts::add);
        } else {
            List<TimeSeries> all = catalog.all().stream().filter(s -> !s.isEmpty()).toList();
            all.stream()
                    .flatMap(Completions::years)
                    .sorted(Comparator.reverseOrder())
                    .forEach(texts::add);
        }
        List<Completion> found = new ArrayList<>();
        for (String text : texts) {
            if (text.startsWith(place.typed())) {
                found.add(new Completion(Kind.PERIOD, text, detail(text, series)));
            }
        }
        return found;
    }

    private static Stream<Period> ends(TimeSeries series) {
        return Stream.of(series.period(series.size() - 1), series.period(0));
    }

    private static Stream<String> years(TimeSeries series) {
        int from = series.period(0).start().getYear();
        int to = series.period(series.size() - 1).start().getYear();
        return Stream.iterate(to, year -> year >= from, year -> year - 1).map(String::valueOf);
    }

    private static String detail(String text, Optional<TimeSeries> series) {
        if (series.isEmpty() || series.get().isEmpty()) {
            return "";
        }
        List<Period> ends = ends(series.get()).toList();
        if (text.equals(ends.getFirst().toString())) {
            return "the last of " + series.get().key();
        }
        return text.equals(ends.getLast().toString()) ? "the first of " + series.get().key() : "";
    }
}
