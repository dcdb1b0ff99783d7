package org.claimline.app.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The word meant where another one was typed.
final class Spelling {

    private Spelling() {}

    /// The nearest of the known words, at most a third of the typed one away; empty where none is
    /// near.
    static Optional<String> nearest(String typed, Collection<String> known) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        int most = Math.max(1, wanted.length() / 3);
        record Near(String word, int away) {}
        return known.stream()
                .map(word -> new Near(word, distance(wanted, word.toLowerCase(Locale.ROOT))))
                .filter(near -> near.away() <= most)
                .min(Comparator.comparingInt(Near::away).thenComparing(Near::word))
                .map(Near::word);
    }

    /// How many letters have to be put in, left out, exchanged or swapped with their neighbour
    /// (optimal string alignment).
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int exchange = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] =
                        Math.min(
                                Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1),
                                d[i - 1][j - 1] + exchange);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
