package org.claimline.csv.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Cuts records one at a time with one parser, which is begun anew only after a record that it
/// cannot cut.
final class RecordParser {

    private final CSVFormat format;
    private Feed feed = new Feed();
    private Optional<Open> parser = Optional.empty();

    private record Open(CSVParser parser, Iterator<CSVRecord> records) {}

    RecordParser(Dialect dialect) {
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

    /// The cells of a record; empty where its quotes do not fit together.
    Optional<List<String>> cells(String record) {
        try {
            Open open = parser.isPresent() ? parser.get() : open();
            long before = open.parser.getCurrentLineNumber();
            feed.give(record);
            if (open.records.hasNext()) {
                CSVRecord cut = open.records.next();
                if (open.parser.getCurrentLineNumber() - before == 1 + breaks(record)) {
                    List<String> cells = new ArrayList<>(cut.size());
                    cut.forEach(cells::add);
                    return Optional.of(cells);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // What is left in the parser belongs to the record that it cannot cut.
        }
        feed = new Feed();
        parser = Optional.empty();
        return Optional.empty();
    }

    private Open open() throws IOException {
        CSVParser begun = CSVParser.builder().setReader(feed).setFormat(format).get();
        Open open = new Open(begun, begun.iterator());
        parser = Optional.of(open);
        return open;
    }

    /// How many lines end within a record.
    static int breaks(String record) {
        int count = 0;
        for (int i = 0; i < record.length(); i++) {
            char c = record.charAt(i);
            boolean second = c == '\n' && i > 0 && record.charAt(i - 1) == '\r';
            count += (c == '\n' || c == '\r') && !second ? 1 : 0;
        }
        return count;
    }

    /// Gives a parser one record, and nothing more until the next one is there.
    private static final class Feed extends Reader {
        private String record = "";
        private int at;

        void give(String next) {
            record = next + "\n";
            at = 0;
        }

        @Override
        public int read(char[] into, int from, int count) {
            int there = Math.min(count, record.length() - at);
            if (there == 0) {
                return -1;
            }
            record.getChars(at, at + there, into, from);
            at += there;
            return there;
        }

        @Override
        public void close() {
            record = "";
            at = 0;
        }
    }
}
