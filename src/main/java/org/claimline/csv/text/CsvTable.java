package org.claimline.csv.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
        private final CSVFormat format;
        private final List<Row> rows = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(String file, String text, Dialect dialect, Keeping keeping) {
            this.file = file;
            this.text = text;
            this.dialect = dialect;
            this.keeping = keeping;
            lineStarts = lineStarts(text);
            format =
                    CSVFormat.DEFAULT
                            .builder()
                            .setDelimiter(dialect.delimiter())
                            .setQuote(dialect.quote())
                            .setIgnoreEmptyLines(false)
                            .setIgnoreSurroundingSpaces(dialect.delimiter() != '\t')
                            .get();
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
                rows.add(new Row(line + 1, LooseLine.cells(whole, dialect)));
            }
            return line + 1;
        }

        /// Whether the lines inside a quoted cell look like rows of their own: each with as many
        /// delimiters as the first row.
        private boolean swallowedLines(int from, int until) {
            if (rows.isEmpty()) {
                return false;
            }
            int usual = rows.getFirst().cells().size() - 1;
            for (int i = from + 1; i < Math.min(until, lineStarts.length); i++) {
                String bare = line(i).replace(String.valueOf(dialect.quote()), "");
                if (usual < 1 || Dialect.count(bare, dialect.delimiter(), '\0') != usual) {
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
