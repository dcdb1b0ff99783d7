package org.claimline.csv.cell;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.series.Status;

/// Flags and footnote marks beside a number: `12.3 p`, `(e)`, `1 234*`, `: c`, `[p]`, `r 105.3`.
/// The letters are those of SDMX's list of observation statuses (`CL_OBS_STATUS`), of Eurostat's
/// flags and of those of the OECD, Statistics Canada, the ONS and Japan; of two the graver one is
/// the status: a break before an estimate before provisional.
///
/// @param rest the cell without them
/// @param status what the letters mean
/// @param note the letters and marks, empty where the status says all of it
public record Flags(String rest, Status status, String note) {

    private static final Set<String> LETTERS =
            Set.of(
                    "b", "be", "bep", "bp", "bs", "bu", "c", "d", "de", "dep", "dp", "ds", "du",
                    "e", "ep", "eu", "f", "g", "i", "ie", "n", "p", "pe", "r", "re", "rp", "s", "u",
                    "v", "z", "est", "rev", "low");
    private static final Pattern END =
            Pattern.compile(
                    "(.*[\\d.,%):…])(?:[\\s\\h]*\\(([A-Za-z]{1,3})\\)"
                            + "|[\\s\\h]*\\[([^\\]]{1,3})\\]"
                            + "|[\\s\\h]*([*†‡#]+)|[\\s\\h]*([⁰¹²³⁴-⁹]+[⁾)]?)"
                            + "|[\\s\\h]+(\\d{1,2}\\))|[\\s\\h]*(\\(\\d{1,2}\\))"
                            + "|[\\s\\h]*([a-z]{1,3})|[\\s\\h]+([A-Z]))");
    private static final Pattern BEGINNING = Pattern.compile("([rpP])[\\s\\h]?([\\d.(−–-].*)");
    private static final Set<String> TOLD = Set.of("b", "e", "p", "s", "est");
    private static final List<String> BREAKS = List.of("break", "разрыв");
    private static final List<String> ESTIMATES =
            List.of(
                    "estimat",
                    "forecast",
                    "project",
                    "imput",
                    "оцен",
                    "прогноз",
                    "geschätzt",
                    "schätz",
                    "бағалау");
    private static final List<String> PROVISIONALS =
            List.of("provis", "prelim", "предвар", "vorläuf", "алдын ала");

    /// Splits a cell; the rest is the whole cell where there is no flag.
    static Flags split(String cell) {
        String rest = cell;
        StringBuilder letters = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        Matcher m = END.matcher(rest);
        while (m.matches()) {
            String word = first(m, 2, 3, 8, 9);
            if (word.isEmpty()) {
                marks.insert(0, first(m, 4, 5, 6, 7));
            } else if (LETTERS.contains(word.toLowerCase(Locale.ROOT))) {
                letters.insert(0, word.toLowerCase(Locale.ROOT));
            } else if (m.group(3) != null) {
                marks.insert(0, word);
            } else {
                break;
            }
            rest = m.group(1);
            m = END.matcher(rest);
        }
        Matcher beginning = BEGINNING.matcher(rest);
        if (beginning.matches()) {
            letters.insert(0, beginning.group(1).toLowerCase(Locale.ROOT));
            rest = beginning.group(2);
        }
        return new Flags(
                rest.stripTrailing(),
                statusOf(letters.toString()),
                (TOLD.contains(letters.toString()) ? "" : letters.toString()) + marks);
    }

    private static String first(Matcher m, int... groups) {
        for (int group : groups) {
            if (m.group(group) != null) {
                return m.group(group);
            }
        }
        return "";
    }

    /// The status of a flag on its own, as columns of flags hold them: `p`, `E`, `b`, `Estimated
    /// value`; normal where the flag says nothing of the kind.
    public static Status statusOf(String flags) {
        String lower = flags.toLowerCase(Locale.ROOT);
        if (lower.length() > 4) {
            return ofWords(lower);
        }
        if (lower.indexOf('b') >= 0) {
            return Status.BREAK;
        }
        // S in capitals is a strike in SDMX's list, s an estimate of Eurostat's own.
        boolean estimate =
                lower.indexOf('e') >= 0
                        || lower.indexOf('f') >= 0
                        || lower.indexOf('i') >= 0
                        || flags.indexOf('s') >= 0;
        if (estimate) {
            return Status.ESTIMATE;
        }
        return lower.indexOf('p') >= 0 ? Status.PROVISIONAL : Status.NORMAL;
    }

    private static Status ofWords(String lower) {
        if (BREAKS.stream().anyMatch(lower::contains)) {
            return Status.BREAK;
        }
        if (ESTIMATES.stream().anyMatch(lower::contains)) {
            return Status.ESTIMATE;
        }
        return PROVISIONALS.stream().anyMatch(lower::contains) ? Status.PROVISIONAL : Status.NORMAL;
    }
}
