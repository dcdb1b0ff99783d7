package org.claimline.csv.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds how a text is cut into cells: the quote by where it stands, the delimiter by how evenly
/// it comes, the escape by which one lets records be cut.
final class DialectDetection {

    /// In this order where two fit equally well: a comma may be a decimal one.
    private static final List<String> USUAL = List.of("\t", ";", "|", ",");

    /// Signs that hardly stand in ordinary text.
    private static final List<String> RARE = List.of("§", "¦", "^", "~", "::", "||", "\\t");

    /// Signs that stand in ordinary text, too, and delimit only where nothing else does.
    private static final List<String> ORDINARY = List.of(":", " ");

    private static final List<String> ALL =
            Stream.of(USUAL, RARE, ORDINARY).flatMap(List::stream).toList();

    private static final List<String> DOUBLED = List.of("\t", " ", "|", ":");
    private static final int SAMPLE_LINES = 500;
    private static final int SAMPLE_CHARS = 1 << 18;
    private static final int MOST_LINES = 50;
    private static final String QUOTES = "\"'";

    private final List<String> lines;
    private final char quote;
    private final List<String> records;

    private record Fit(String delimiter, int perLine, int lines) {}

    private DialectDetection(String text) {
        lines =
                text.substring(0, Math.min(text.length(), SAMPLE_CHARS))
                        .lines()
                        .filter(line -> !line.isBlank())
                        .limit(SAMPLE_LINES)
                        .toList();
        quote = quote();
        records = records();
    }

    /// The dialect in which the most records have equally many cells; commas where no delimiter is
    /// found.
    static Dialect of(String text) {
        DialectDetection detection = new DialectDetection(text);
        Fit fit = detection.delimiter();
        Dialect dialect =
                new Dialect(
                        detection.doubled(fit),
                        detection.quote,
                        Dialect.Escape.DOUBLED,
                        detection.evidence(fit),
                        detection.quoteEvidence());
        return detection.isEscaped(dialect, fit.perLine + 1)
                ? dialect.with(Dialect.Escape.BACKSLASH)
                : dialect;
    }

    /// The sign that stands more often at both ends of cells, whatever their delimiter is.
    private char quote() {
        int[] around = Arrays.stream(QUOTES.split("")).mapToInt(q -> around(q.charAt(0))).toArray();
        return around[1] > around[0] ? QUOTES.charAt(1) : QUOTES.charAt(0);
    }

    /// How many cells may begin and end with a quote, by the delimiter for which they are most.
    private int around(char sign) {
        int[] opening = new int[ALL.size()];
        int[] closing = new int[ALL.size()];
        for (String line : lines) {
            for (int at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) {
                for (int i = 0; i < ALL.size(); i++) {
                    String delimiter = ALL.get(i);
                    boolean first = at == 0 || line.startsWith(delimiter, at - delimiter.length());
                    boolean last = at + 1 == line.length() || line.startsWith(delimiter, at + 1);
                    opening[i] += first && !last ? 1 : 0;
                    closing[i] += last && !first ? 1 : 0;
                }
            }
        }
        return IntStream.range(0, ALL.size())
                .map(i -> Math.min(opening[i], closing[i]))
                .max()
                .orElse(0);
    }

    /// The lines with those joined between which a quote is open.
    private List<String> records() {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            boolean open = !Dialect.isBalanced(lines.get(i), quote);
            while (open && end < lines.size() && end - i < MOST_LINES) {
                open = Dialect.isBalanced(lines.get(end), quote);
                end++;
            }
            end = open ? i + 1 : end;
            joined.add(String.join("\n", lines.subList(i, end)));
            i = end;
        }
        return joined;
    }

    private Fit delimiter() {
        Fit best = best(USUAL, new Fit(",", 0, 0));
        Fit rare = best(RARE, new Fit(",", 0, 0));
        boolean nearlyAll = rare.lines * 20 >= records.size() * 19;
        if (nearlyAll && (rare.lines > best.lines || rare.perLine > best.perLine)) {
            return rare;
        }
        Fit ordinary = best(ORDINARY, new Fit(",", 0, 0));
        boolean even = ordinary.lines * 10 >= records.size() * 9 && records.size() > 2;
        boolean poor = best.lines * 2 < records.size();
        boolean decimal =
                ordinary.perLine > best.perLine
                        && isBetweenDigits(best.delimiter)
                        && !isBetweenDigits(ordinary.delimiter);
        return even && ordinary.perLine > 1 && (poor || decimal) ? ordinary : best;
    }

    private Fit best(List<String> candidates, Fit least) {
        Fit best = least;
        for (String delimiter : candidates) {
            Fit fit = fit(delimiter);
            if (fit.lines > best.lines) {
                best = fit;
            }
        }
        return best;
    }

    private Fit fit(String delimiter) {
        Map<Integer, Integer> recordsByCount = new HashMap<>();
        for (String record : records) {
            recordsByCount.merge(Dialect.count(record, delimiter, quote), 1, Integer::sum);
        }
        Fit best = new Fit(delimiter, 0, 0);
        for (Map.Entry<Integer, Integer> entry : recordsByCount.entrySet()) {
            if (entry.getKey() > 0 && entry.getValue() > best.lines) {
                best = new Fit(delimiter, entry.getKey(), entry.getValue());
            }
        }
        return best;
    }

    /// Whether a sign always stands between two digits, as decimal commas and the colons of times
    /// do.
    private boolean isBetweenDigits(String sign) {
        for (String record : records) {
            for (int at = record.indexOf(sign); at >= 0; at = record.indexOf(sign, at + 1)) {
                boolean digits =
                        at > 0
                                && at + 1 < record.length()
                                && Character.isDigit(record.charAt(at - 1))
                                && Character.isDigit(record.charAt(at + 1));
                if (!digits) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Two signs instead of one, where no record has a single one.
    private String doubled(Fit fit) {
        if (fit.perLine < 2 || !DOUBLED.contains(fit.delimiter)) {
            return fit.delimiter;
        }
        String twice = fit.delimiter + fit.delimiter;
        for (String record : records) {
            int single = Dialect.count(record, fit.delimiter, quote);
            if (Dialect.count(record, twice, quote) * 2 != single) {
                return fit.delimiter;
            }
        }
        return twice;
    }

    /// Whether a backslash stands before quotes: by the records with one before a quote or a
    /// delimiter that can be cut so, and not otherwise.
    private boolean isEscaped(Dialect doubled, int usual) {
        Dialect escaped = doubled.with(Dialect.Escape.BACKSLASH);
        int votes = 0;
        int sure = 0;
        for (String record : records) {
            if (record.contains("\\" + quote) || record.contains("\\" + doubled.delimiter())) {
                int byDoubled = isCut(record, doubled, usual) ? 1 : 0;
                int byEscaped = isCut(record, escaped, usual) ? 1 : 0;
                votes += byEscaped - byDoubled;
                sure += byDoubled + byEscaped;
            }
        }
        return votes > 0 || sure == 0 && isOftenBeforeQuotes();
    }

    private static boolean isCut(String record, Dialect dialect, int usual) {
        return WellCut.of(record, dialect, WellCut.Padding.NONE)
                .filter(cut -> cut.cells().size() == usual && cut.quoteInside().isEmpty())
                .isPresent();
    }

    /// Whether more quotes have a backslash before them than such a cell's end behind them.
    private boolean isOftenBeforeQuotes() {
        String escaped = "\\" + quote;
        int escapes = 0;
        for (String line : lines) {
            for (int at = line.indexOf(escaped); at >= 0; at = line.indexOf(escaped, at + 1)) {
                boolean doubledToo = at + 2 < line.length() && line.charAt(at + 2) == quote;
                boolean ends = at + 3 < line.length() && line.charAt(at + 3) == quote;
                escapes += doubledToo && ends ? -1 : 1;
            }
        }
        return escapes > 0;
    }

    private String evidence(Fit best) {
        return best.lines == 0
                ? "No delimiter was found."
                : best.lines
                        + " of the first "
                        + records.size()
                        + (records.size() == 1 ? " line has " : " lines have ")
                        + best.perLine
                        + " × "
                        + Dialect.name(best.delimiter)
                        + ".";
    }

    private String quoteEvidence() {
        long quoted = lines.stream().filter(line -> line.indexOf(quote) >= 0).count();
        return quoted == 0
                ? "No quote stands in the first " + lines.size() + " lines."
                : quoted + " of the first " + lines.size() + " lines hold " + quote + ".";
    }
}
