package org.claimline.csv.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How a file's text is cut into cells.
///
/// @param delimiter what stands between cells
/// @param quote what stands around a cell that holds a delimiter
/// @param evidence why these, as a sentence
public record Dialect(char delimiter, char quote, String evidence) {

    /// In this order where two fit equally well: a comma may be a decimal one.
    private static final List<Character> DELIMITERS = List.of('\t', ';', '|', ',');

    private static final int SAMPLE_LINES = 500;
    private static final int SAMPLE_CHARS = 1 << 18;

    private record Fit(char delimiter, int perLine, int lines) {}

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
        Fit best = new Fit(',', 0, 0);
        for (char delimiter : DELIMITERS) {
            Fit fit = fit(sample, delimiter, quote);
            if (fit.lines > best.lines) {
                best = fit;
            }
        }
        return new Dialect(best.delimiter, quote, evidence(best, sample.size()));
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

    /// A delimiter's name for people.
    public static String name(char delimiter) {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "bar";
            default -> String.valueOf(delimiter);
        };
    }

    private static Fit fit(List<String> lines, char delimiter, char quote) {
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
    static int count(String line, char delimiter, char quote) {
        int found = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == quote) {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                found++;
            }
        }
        return found;
    }

    private static char quoteOf(List<String> lines) {
        long single =
                lines.stream()
                        .filter(line -> line.length() > 1 && line.startsWith("'"))
                        .filter(line -> line.indexOf('\'', 1) > 0 && line.indexOf('"') < 0)
                        .count();
        return single * 2 > lines.size() ? '\'' : '"';
    }
}
