package org.claimline.csv.text;

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

    Dialect with(Escape other) {
        return new Dialect(delimiter, quote, other, evidence, quoteEvidence);
    }

    /// The dialect in which the most records have equally many cells; commas where no delimiter is
    /// found.
    public static Dialect detect(String text) {
        return DialectDetection.of(text);
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

    /// How often a delimiter stands outside quotes in a line.
    static int count(String line, String delimiter, char quote) {
        if (!line.contains(delimiter)) {
            return 0;
        }
        int found = 0;
        boolean quoted = false;
        char first = delimiter.charAt(0);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == quote) {
                quoted = !quoted;
            } else if (c == first && !quoted && line.startsWith(delimiter, i)) {
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
}
