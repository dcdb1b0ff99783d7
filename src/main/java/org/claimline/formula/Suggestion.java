package org.claimline.formula;

import java.util.Collection;
import java.util.Locale;

/// Finds the word that was probably meant, by the number of signs inserted, removed, replaced or
/// swapped (the optimal string alignment distance).
final class Suggestion {

    private static final int LONGEST = 80;

    private Suggestion() {}

    /// `; did you mean 'lpg'?`, or nothing where no word is near.
    static String of(String typed, Collection<String> known) {
        String best = "";
        int nearest = Math.max(1, Math.min(typed.length(), 12) / 3) + 1;
        if (typed.length() <= LONGEST) {
            for (String word : known) {
                int distance = distance(typed.toLowerCase(Locale.ROOT), lower(word), nearest);
                if (distance < nearest) {
                    nearest = distance;
                    best = word;
                }
            }
        }
        return best.isEmpty() ? "" : "; did you mean '" + best + "'?";
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b, int enough) {
        if (Math.abs(a.length() - b.length()) >= enough) {
            return enough;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, d, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] d, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
