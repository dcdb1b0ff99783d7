package org.claimline.csv.cell;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.series.Status;

/// Flags and footnote marks beside a number: `12.3 p`, `(e)`, `1 234*`, `: c`. The letters are
/// those of Eurostat's and SDMX's lists of observation flags; of two the graver one is the status:
/// a break before an estimate before provisional.
///
/// @param rest the cell without them
/// @param status what the letters mean
/// @param note the letters and marks, empty where the status says all of it
public record Flags(String rest, Status status, String note) {

    private static final Set<String> LETTERS =
            Set.of(
                    "b", "be", "bep", "bp", "bs", "bu", "c", "d", "de", "dep", "dp", "ds", "du",
                    "e", "ep", "eu", "f", "i", "n", "p", "pe", "r", "s", "u", "z", "est");
    private static final Pattern END =
            Pattern.compile(
                    "(.*[\\d.,%):…])(?:\\s*\\(([A-Za-z]{1,3})\\)|\\s*\\[([^\\]]{1,3})\\]"
                            + "|\\s*([*†‡#]+)|\\s*([⁰¹²³⁴-⁹]+[⁾)]?)|\\s*([a-z]{1,3})|\\s+([A-Z]))");

    /// Splits a cell; the rest is the whole cell where there is no flag.
    static Flags split(String cell) {
        String rest = cell;
        StringBuilder letters = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        Matcher m = END.matcher(rest);
        while (m.matches()) {
            String word = first(m, 2, 6, 7);
            if (word.isEmpty()) {
                marks.insert(0, first(m, 3, 4, 5));
            } else if (LETTERS.contains(word.toLowerCase(Locale.ROOT))) {
                letters.insert(0, word.toLowerCase(Locale.ROOT));
            } else {
                break;
            }
            rest = m.group(1);
            m = END.matcher(rest);
        }
        return new Flags(
                rest.stripTrailing(),
                statusOf(letters.toString()),
                note(letters.toString(), marks));
    }

    private static String first(Matcher m, int... groups) {
        for (int group : groups) {
            if (m.group(group) != null) {
                return m.group(group);
            }
        }
        return "";
    }

    private static String note(String letters, StringBuilder marks) {
        boolean told = Set.of("b", "e", "p", "s", "f", "est").contains(letters);
        return (told && !letters.equals("f") ? "" : letters) + marks;
    }

    /// The status of a flag on its own, as columns of flags hold them: `p`, `E`, `b`; normal where
    /// the flag says nothing of the kind.
    public static Status statusOf(String flags) {
        String lower = flags.toLowerCase(Locale.ROOT);
        if (lower.indexOf('b') >= 0) {
            return Status.BREAK;
        }
        if (lower.indexOf('e') >= 0 || lower.indexOf('f') >= 0 || lower.indexOf('s') >= 0) {
            return Status.ESTIMATE;
        }
        return lower.indexOf('p') >= 0 ? Status.PROVISIONAL : Status.NORMAL;
    }
}
