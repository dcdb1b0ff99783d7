package org.claimline.csv.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a file's text is cut into cells.
///
/// @param delimiter what stands between cells, one sign or several
/// @param quote what stands around a cell that holds a delimiter
/// @param escape what stands before a quote inside such a cell
/// @param evidence why this delimiter, as a sentence
/// @param quoteEvidence why this quote, as a sentence
public record Dialect(
        String delimiter, char quote, Escape escape, String evidence, String quoteEvidence) {

    /// How a quote inside a quoted cell is told from the one that ends it.
    public enum Escape {
        /// Another quote before it.
        DOUBLED,
        /// A backslash before it.
        BACKSLASH
    }

    /// In this order where two fit equally well: a comma may be a decimal one.
    private static final List<String> DELIMITERS = List.of("\t", ";", "|", ",");

    /// Signs that stand in ordinary text, too, and delimit only where nothing else does.
    private static final List<String> UNUSUAL = List.of("\\t", "::", ":", " ");

    private static final int SAMPLE_LINES = 500;
    private static final int SAMPLE_CHARS = 1 << 18;

    /// Stands for no quote in a recipe; the sign that then quotes is in no text.
    public static final String NO_QUOTE = "none";

    public static final char NO_SIGN = '\u0002';

    /// The same with what was chosen instead.
    public Dialect with(
            Optional<String> otherDelimiter,
            Optional<String> otherQuote,
            Optional<String> otherEscape) {
        return new Dialect(
                otherDelimiter.map(word -> word.equals("tab") ? "\t" : word).orElse(delimiter),
                otherQuote
                        .map(word -> word.equals(NO_QUOTE) ? NO_SIGN : word.charAt(0))
                        .orElse(quote),
                otherEscape
                        .map(word -> word.equals("backslash") ? Escape.BACKSLASH : Escape.DOUBLED)
                        .orElse(escape),
                otherDelimiter.isPresent() ? "The delimiter was chosen." : evidence,
                otherQuote.isPresent() || otherEscape.isPresent()
                        ? "The quote was chosen."
                        : quoteEvidence);
    }

    private record Fit(String delimiter, int perLine, int lines) {}

    /// The dialect in which the most lines have equally many cells; commas where no delimiter is
    /// found.
    public static Dialect detect(String text) {
        List<String> sample =
                text.substring(0, Math.min(text.length(), SAMPLE_CHARS))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .limit(SAMPLE_LINES)
                        .toList();
        char quote = quoteOf(sample);
        Fit best = best(sample, quote, DELIMITERS, new Fit(",", 0, 0));
        if (best.lines * 2 < sample.size()) {
            Fit unusual = best(sample, quote, UNUSUAL, new Fit(",", 0, 0));
            boolean nearlyAll = unusual.lines * 10 >= sample.size() * 9 && sample.size() > 2;
            best = nearlyAll && unusual.perLine > 1 ? unusual : best;
        }
        String delimiter = doubled(sample, quote, best);
        return new Dialect(
                delimiter,
                quote,
                escapeOf(sample, quote),
                evidence(best, sample.size()),
                quoteEvidence(sample, quote));
    }

    private static Fit best(List<String> sample, char quote, List<String> candidates, Fit least) {
        Fit best = least;
        for (String delimiter : candidates) {
            Fit fit = fit(sample, delimiter, quote);
            if (fit.lines > best.lines) {
                best = fit;
            }
        }
        return best;
    }

    /// Two tabs instead of one, where no line has a single one.
    private static String doubled(List<String> sample, char quote, Fit best) {
        String twice = best.delimiter + best.delimiter;
        boolean always =
                best.perLine > 1
                        && best.delimiter.isBlank()
                        && sample.stream()
                                .allMatch(
                                        line ->
                                                count(line, twice, quote) * 2
                                                        == count(line, best.delimiter, quote));
        return always ? twice : best.delimiter;
    }

    private static Escape escapeOf(List<String> sample, char quote) {
        String escaped = "\\" + quote;
        long escapes = 0;
        long doubles = 0;
        for (String line : sample) {
            for (int at = line.indexOf(escaped); at >= 0; at = line.indexOf(escaped, at + 1)) {
                boolean doubledToo = at + 2 < line.length() && line.charAt(at + 2) == quote;
                boolean ends = at + 3 < line.length() && line.charAt(at + 3) == quote;
                if (!doubledToo || !ends) {
                    escapes++;
                } else {
                    doubles++;
                }
            }
        }
        return escapes > doubles ? Escape.BACKSLASH : Escape.DOUBLED;
    }

    private static String evidence(Fit best, int lines) {
        return best.lines == 0
                ? "No delimiter was found."
                : best.lines
                        + " of the first "
                        + lines
                        + (lines == 1 ? " line has " : " lines have ")
                        + best.perLine
                        + " × "
                        + name(best.delimiter)
                        + ".";
    }

    private static String quoteEvidence(List<String> lines, char quote) {
        long quoted = lines.stream().filter(line -> line.indexOf(quote) >= 0).count();
        return quoted == 0
                ? "No quote stands in the first " + lines.size() + " lines."
                : quoted + " of the first " + lines.size() + " lines hold " + quote + ".";
    }

    /// A delimiter's name for people.
    public static String name(String delimiter) {
        return switch (delimiter) {
            case "," -> "comma";
            case ";" -> "semicolon";
            case "\t" -> "tab";
            case "|" -> "bar";
            case ":" -> "colon";
            case " " -> "blank";
            default -> delimiter.equals("\t\t") ? "two tabs" : delimiter;
        };
    }

    private static Fit fit(List<String> lines, String delimiter, char quote) {
        Map<Integer, Integer> linesByCount = new HashMap<>();
        for (String line : lines) {
            linesByCount.merge(count(line, delimiter, quote), 1, Integer::sum);
        }
        Fit best = new Fit(delimiter, 0, 0);
        for (Map.Entry<Integer, Integer> entry : linesByCount.entrySet()) {
            if (entry.getKey() > 0 && entry.getValue() > best.lines) {
                best = new Fit(delimiter, entry.getKey(), entry.getValue());
            }
        }
        return best;
    }

    /// How often a delimiter stands outside quotes in a line.
    static int count(String line, String delimiter, char quote) {
        int found = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == quote) {
                quoted = !quoted;
            } else if (!quoted && line.startsWith(delimiter, i)) {
                found++;
                i += delimiter.length() - 1;
            }
        }
        return found;
    }

    /// Whether every quote in a line has its second one.
    static boolean isBalanced(String line, char quote) {
        return line.chars().filter(c -> c == quote).count() % 2 == 0;
    }

    private static char quoteOf(List<String> lines) {
        long single =
                lines.stream()
                        .filter(line -> line.length() > 1 && line.startsWith("'"))
                        .filter(line -> line.indexOf('\'', 1) > 0)
                        .filter(line -> line.endsWith("'") || line.indexOf('"') < 0)
                        .count();
        return single * 2 > lines.size() ? '\'' : '"';
    }
}
