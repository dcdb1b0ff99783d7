package org.claimline.csv.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.Blanks;
import org.claimline.csv.Problem;

/// Cuts a text into records, one after the other from any place where one begins. What a record is
/// depends on nothing before it, so that a place can be gone back to.
///
/// Lines without a quote or an escape are cut at their delimiters; every other record is cut by
/// Commons CSV. A record whose quotes do not fit together costs its first line.
final class Cutter {

    /// What becomes of the blanks around cells, and of rows that are not written as the others.
    enum Keeping {
        STRIPPED,
        AS_WRITTEN
    }

    private static final int MOST_LINES = 5000;
    private static final int MOST_SIGNS = 1 << 22;
    private static final int SURELY_ROWS = 20;

    private record Line(String text, int number, long offset, boolean quoted, String terminator) {}

    private final String file;
    private final Dialect dialect;
    private final int usual;
    private final Keeping keeping;
    private final LineCursor lines;
    private final RecordParser parser;
    private final boolean counted;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private int number;
    private long offset;
    private Optional<Table.Row> row = Optional.empty();
    private Optional<Problem> problem = Optional.empty();
    private int width;

    /// @param usual how many cells most lines have
    /// @param from in the bytes, where a record begins
    /// @param before how many lines lie before it
    Cutter(
            String file,
            Text text,
            Dialect dialect,
            int usual,
            Keeping keeping,
            long from,
            int before) {
        this.file = file;
        this.dialect = dialect;
        this.usual = usual;
        this.keeping = keeping;
        String delimiter = dialect.delimiter();
        counted = delimiter.length() == 1 && delimiter.charAt(0) < 128;
        lines =
                new LineCursor(
                        text,
                        dialect.quote(),
                        counted ? delimiter.charAt(0) : LineCursor.NONE,
                        from,
                        before);
        parser = new RecordParser(dialect);
    }

    private static final Optional<Table.Row> PASSED = Optional.of(new Table.Row(0, List.of()));

    /// Goes to the next record; `false` at the end.
    boolean next() throws IOException {
        if (!begin()) {
            return false;
        }
        if (ahead.isEmpty()) {
            CutLine cells = CutLine.of(lines.text(), dialect.delimiter(), usual);
            width = cells.size();
            row =
                    lines.isInked() || !isBlank(cells)
                            ? Optional.of(new Table.Row(number, cells))
                            : Optional.empty();
        } else {
            cutSlowly();
        }
        return true;
    }

    /// Goes to the next record and only looks whether it gives a row and how wide it is, which is
    /// all that [#row] and [#width] tell then.
    boolean pass() throws IOException {
        if (!begin()) {
            return false;
        }
        if (ahead.isEmpty()) {
            boolean cut = !counted || lines.isHigh() && !lines.isInked();
            CutLine cells = CutLine.of(cut ? lines.text() : "", dialect.delimiter(), usual);
            width = counted ? lines.delimiters() + 1 : cells.size();
            row = lines.isInked() || cut && !isBlank(cells) ? PASSED : Optional.empty();
        } else {
            cutSlowly();
        }
        return true;
    }

    /// Goes to the line on which the next record begins; one that cannot simply be cut at its
    /// delimiters stands first in [#ahead] then.
    private boolean begin() throws IOException {
        problem = Optional.empty();
        if (!ahead.isEmpty()) {
            return true;
        }
        if (!lines.next()) {
            return false;
        }
        number = lines.number();
        offset = lines.offset();
        if (lines.isDamaged()) {
            problem = Optional.of(damaged());
        }
        boolean plain =
                keeping == Keeping.STRIPPED
                        && !lines.isQuoted()
                        && dialect.escape() == Dialect.Escape.DOUBLED;
        if (!plain) {
            ahead.add(line());
        }
        return true;
    }

    private Line line() {
        return new Line(
                lines.text(), lines.number(), lines.offset(), lines.isQuoted(), lines.terminator());
    }

    private static boolean isBlank(List<String> cells) {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void cutSlowly() throws IOException {
        Line first = ahead.removeFirst();
        number = first.number;
        offset = first.offset;
        Optional<List<String>> cells =
                switch (Quotes.after(first.text, dialect, Quotes.OUTSIDE)) {
                    case OUTSIDE -> parser.cells(first.text);
                    case INSIDE -> gathered(first);
                    case BROKEN -> Optional.empty();
                };
        if (cells.isPresent()) {
            take(first, cells.get());
        } else {
            strayQuote(first);
        }
    }

    /// The cells of a record that goes on in the lines behind; empty where it does not end, or
    /// where those lines are rows of their own.
    private Optional<List<String>> gathered(Line first) throws IOException {
        StringBuilder record = new StringBuilder(first.text).append(first.terminator);
        List<Line> behind = new ArrayList<>();
        boolean rows = usual > 1;
        Quotes state = Quotes.INSIDE;
        while (state == Quotes.INSIDE) {
            Optional<Line> next = ahead(behind.size());
            boolean tooMuch = behind.size() >= MOST_LINES || record.length() >= MOST_SIGNS;
            if (next.isEmpty() || tooMuch || rows && behind.size() >= SURELY_ROWS) {
                return Optional.empty();
            }
            behind.add(next.get());
            rows = rows && looksLikeRow(next.get().text);
            state = Quotes.after(next.get().text, dialect, state);
            record.append(next.get().text);
            if (state == Quotes.INSIDE) {
                record.append(next.get().terminator);
            }
        }
        Optional<List<String>> cells =
                rows || state == Quotes.BROKEN ? Optional.empty() : parser.cells(record.toString());
        if (cells.isPresent()) {
            behind.forEach(line -> ahead.removeFirst());
        }
        return cells;
    }

    /// A line behind the one that is cut.
    private Optional<Line> ahead(int index) throws IOException {
        if (index < ahead.size()) {
            return ahead.stream().skip(index).findFirst();
        }
        if (!lines.next()) {
            return Optional.empty();
        }
        ahead.addLast(line());
        return Optional.of(ahead.getLast());
    }

    /// Whether a line has as many delimiters as most lines have, with its quotes or without.
    private boolean looksLikeRow(String line) {
        boolean whole =
                Dialect.isBalanced(line, dialect.quote())
                        && Dialect.count(line, dialect.delimiter(), dialect.quote()) == usual - 1;
        String bare = line.replace(String.valueOf(dialect.quote()), "");
        return whole || Dialect.count(bare, dialect.delimiter(), '\0') == usual - 1;
    }

    private void take(Line line, List<String> read) {
        width = read.size();
        if (keeping == Keeping.AS_WRITTEN) {
            List<String> cells =
                    usual > 1 && isOdd(read)
                            ? LooseLine.otherwise(line.text, dialect, usual).orElse(read)
                            : read;
            boolean none = cells.size() == 1 && cells.getFirst().isEmpty();
            row = none ? Optional.empty() : Optional.of(new Table.Row(number, cells));
            return;
        }
        List<String> cells = read.stream().map(Blanks::strip).toList();
        row = isBlank(cells) ? Optional.empty() : Optional.of(new Table.Row(number, cells));
    }

    /// Whether a row has not as many cells as others, or quotes of another kind around all.
    private boolean isOdd(List<String> cells) {
        char other = dialect.quote() == '"' ? '\'' : '"';
        return cells.size() != usual
                || cells.stream()
                        .allMatch(
                                cell ->
                                        cell.length() > 1
                                                && cell.charAt(0) == other
                                                && cell.charAt(cell.length() - 1) == other);
    }

    private void strayQuote(Line line) {
        String whole = line.text.stripTrailing();
        problem =
                Optional.of(
                        new Problem(
                                file,
                                number,
                                Math.max(0, whole.indexOf(dialect.quote())) + 1,
                                whole,
                                "this line has a stray "
                                        + dialect.quote()
                                        + " and cannot be cut into cells; expected a pair of them"
                                        + " around a cell, or two for one inside"));
        row =
                keeping == Keeping.AS_WRITTEN
                        ? Optional.of(new Table.Row(number, loose(whole)))
                        : Optional.empty();
        width = row.map(loose -> loose.cells().size()).orElse(0);
    }

    private List<String> loose(String line) {
        List<String> cells = LooseLine.cells(line, dialect);
        return cells.size() == usual
                ? cells
                : LooseLine.otherwise(line, dialect, usual).orElse(cells);
    }

    private Problem damaged() {
        return new Problem(
                file,
                number,
                0,
                lines.text(),
                "some signs of this line are not in the file's encoding and may be wrong; choose"
                        + " the encoding if most lines look wrong");
    }

    /// The line on which the record begins, counted from 1.
    int number() {
        return number;
    }

    /// Where the record begins in the bytes.
    long offset() {
        return offset;
    }

    /// The record as a row; empty where it is blank or cannot be cut.
    Optional<Table.Row> row() {
        return row;
    }

    /// How many cells it has.
    int width() {
        return width;
    }

    /// What is wrong with it.
    Optional<Problem> problem() {
        return problem;
    }

    /// How many lines were read so far.
    int lines() {
        return lines.number();
    }
}
