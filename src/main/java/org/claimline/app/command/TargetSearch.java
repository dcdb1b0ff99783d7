package org.claimline.app.command;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Finds lines of the palette by words, without regard to case and accents.
final class TargetSearch {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TargetSearch() {}

    /// Those in which every word typed stands, the best first: the name begins with what was typed,
    /// then its words begin with the words typed, then the rest; among equals in their order. All
    /// where nothing is typed.
    static List<Target> find(String typed, List<Target> among) {
        String wanted = plain(typed).strip();
        if (wanted.isEmpty()) {
            return List.copyOf(among);
        }
        record Ranked(Target target, int rank) {}
        return among.stream()
                .flatMap(
                        target ->
                                rank(wanted, target).stream()
                                        .mapToObj(rank -> new Ranked(target, rank)))
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::target)
                .toList();
    }

    private static OptionalInt rank(String wanted, Target target) {
        String name = plain(target.name());
        if (name.startsWith(wanted)) {
            return OptionalInt.of(0);
        }
        String all = name + " " + plain(target.detail()) + " " + plain(target.kind());
        String begun = " " + BETWEEN.matcher(all).replaceAll(" ");
        boolean begins = true;
        for (String word : wanted.split("\\s+")) {
            if (!all.contains(word)) {
                return OptionalInt.empty();
            }
            begins &= begun.contains(" " + word);
        }
        return OptionalInt.of(begins ? 1 : 2);
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
