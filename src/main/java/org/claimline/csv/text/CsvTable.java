package org.claimline.csv.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.claimline.csv.Blanks;
import org.claimline.csv.Problem;

/// A file's cells, stripped of blanks around them, in rows that know their lines. Blank rows are
/// left out.
///
/// @param rows the rows, a header among them
/// @param lines how many lines the text has
/// @param problems lines that could not be cut into cells
public record CsvTable(List<Row> rows, int lines, List<Problem> problems) implements Table {

    public CsvTable {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /// Cuts a text into cells. A stray quote costs its own line, which becomes a problem; what
    /// comes before and after is read.
    public static CsvTable read(String file, String text, Dialect dialect) {
        return new Reading(file, text, dialect, Keeping.STRIPPED).run();
    }

    /// Cuts a text into cells that keep the blanks around them; a line with a stray quote is cut
    /// as well as it can be, beside its problem, and only lines without any character are left out.
    static CsvTable asWritten(String file, String text, Dialect dialect) {
        return new Reading(file, text, dialect, Keeping.AS_WRITTEN).run();
    }

    private static final int SAMPLE_LINES = 1000;

    private enum Keeping {
        STRIPPED,
        AS_WRITTEN
    }

    @Override
    public void read(Rows reader) {
        for (Row row : rows) {
            if (!reader.row(row)) {
                return;
            }
        }
    }

    /// How many columns the widest row has.
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private static final class Reading {
        private final String file;
        private final String text;
        private final Dialect dialect;
        private final Keeping keeping;
        private final int[] lineStarts;
        private final int usual;
        private final CSVFormat format;
        private final List<Row> rows = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(String file, String text, Dialect dialect, Keeping keeping) {
            this.file = file;
            this.text = text;
            this.dialect = dialect;
            this.keeping = keeping;
            lineStarts = lineStarts(text);
            usual = usualWidth();
            CSVFormat.Builder builder =
                    CSVFormat.DEFAULT
                            .builder()
                            .setDelimiter(dialect.delimiter())
                            .setQuote(dialect.quote())
                            .setIgnoreEmptyLines(false)
                            .setIgnoreSurroundingSpaces(!dialect.delimiter().isBlank());
            if (dialect.escape() == Dialect.Escape.BACKSLASH) {
                builder.setEscape('\\');
            }
            format = builder.get();
        }

        /// How many cells most of the first lines have.
        private int usualWidth() {
            Map<Integer, Integer> counts = new HashMap<>();
            for (int i = 0; i < Math.min(lineStarts.length, SAMPLE_LINES); i++) {
                counts.merge(
                        Dialect.count(line(i), dialect.delimiter(), dialect.quote()) + 1,
                        1,
                        Integer::sum);
            }
            return counts.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(1);
        }

        CsvTable run() {
            int line = 0;
            while (line < lineStarts.length) {
                line = readFrom(line);
            }
            return new CsvTable(rows, lineStarts.length, problems);
        }

        /// Reads on from a line counted from 0 until the end or a stray quote; gives the line to
        /// go on from.
        private int readFrom(int first) {
            int line = first;
            try (CSVParser parser = parser(lineStarts[first])) {
                Iterator<CSVRecord> records = parser.iterator();
                while (records.hasNext()) {
                    CSVRecord read = records.next();
                    int next = first + (int) parser.getCurrentLineNumber();
                    if (next > line + 1 && swallowedLines(line, next)) {
                        return strayQuote(line);
                    }
                    add(line, read);
                    line = Math.max(next, line + 1);
                }
                return lineStarts.length;
            } catch (IOException | UncheckedIOException e) {
                return strayQuote(line);
            }
        }

        private CSVParser parser(int offset) throws IOException {
            StringReader reader = new StringReader(text);
            reader.skip(offset);
            return CSVParser.builder().setReader(reader).setFormat(format).get();
        }

        private int strayQuote(int line) {
            String whole = line(line);
            problems.add(
                    new Problem(
                            file,
                            line + 1,
                            Math.max(0, whole.indexOf(dialect.quote())) + 1,
                            whole,
                            "this line has a stray "
                                    + dialect.quote()
                                    + " and cannot be cut into cells; expected a pair of them"
                                    + " around a cell, or two for one inside"));
            if (keeping == Keeping.AS_WRITTEN) {
                rows.add(new Row(line + 1, loose(whole)));
            }
            return line + 1;
        }

        private List<String> loose(String line) {
            List<String> cells = LooseLine.cells(line, dialect);
            return cells.size() == usual
                    ? cells
                    : LooseLine.otherwise(line, dialect, usual).orElse(cells);
        }

        /// Whether the lines inside a quoted cell look like rows of their own: each with as many
        /// delimiters as the first row.
        private boolean swallowedLines(int from, int until) {
            if (usual < 2) {
                return false;
            }
            for (int i = from + 1; i < Math.min(until, lineStarts.length); i++) {
                String line = line(i);
                boolean whole =
                        Dialect.isBalanced(line, dialect.quote())
                                && Dialect.count(line, dialect.delimiter(), dialect.quote())
                                        == usual - 1;
                String bare = line.replace(String.valueOf(dialect.quote()), "");
                if (!whole && Dialect.count(bare, dialect.delimiter(), '\0') != usual - 1) {
                    return false;
                }
            }
            return true;
        }

        private String line(int index) {
            int end = index + 1 < lineStarts.length ? lineStarts[index + 1] : text.length();
            return text.substring(lineStarts[index], end).stripTrailing();
        }

        private void add(int line, CSVRecord read) {
            String[] cells = new String[read.size()];
            if (keeping == Keeping.AS_WRITTEN && usual > 1 && isOdd(read)) {
                Optional<List<String>> otherwise = LooseLine.otherwise(line(line), dialect, usual);
                if (otherwise.isPresent()) {
                    rows.add(new Row(line + 1, otherwise.get()));
                    return;
                }
            }
            boolean blank = true;
            for (int i = 0; i < cells.length; i++) {
                cells[i] = keeping == Keeping.STRIPPED ? Blanks.strip(read.get(i)) : read.get(i);
                blank &= cells[i].isEmpty();
            }
            boolean record = keeping == Keeping.AS_WRITTEN && cells.length > 1;
            if (!blank || record) {
                rows.add(new Row(line + 1, List.of(cells)));
            }
        }

        /// Whether a row has not as many cells as others, or quotes of another kind around all.
        private boolean isOdd(CSVRecord row) {
            char other = dialect.quote() == '"' ? '\'' : '"';
            return row.size() != usual
                    || row.stream()
                            .allMatch(
                                    cell ->
                                            cell.length() > 1
                                                    && cell.charAt(0) == other
                                                    && cell.charAt(cell.length() - 1) == other);
        }

        private static int[] lineStarts(String text) {
            int[] starts = new int[16];
            int count = 0;
            boolean starting = true;
            for (int i = 0; i < text.length(); i++) {
                if (starting) {
                    if (count == starts.length) {
                        starts = java.util.Arrays.copyOf(starts, count * 2);
                    }
                    starts[count++] = i;
                }
                char c = text.charAt(i);
                boolean beforeLineFeed =
                        c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                starting = (c == '\n' || c == '\r') && !beforeLineFeed;
            }
            return java.util.Arrays.copyOf(starts, count);
        }
    }
}
