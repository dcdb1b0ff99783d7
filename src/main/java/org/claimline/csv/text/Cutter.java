package org.claimline.csv.text;

import java.io.IOException;
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
    private static final int MOST_JOINED = 5;
    private static final int LONGEST_JOINED = 4096;

    private final String file;
    private final Dialect dialect;
    private final Sample sample;
    private final Mender mender;
    private final Keeping keeping;
    private final LineCursor lines;
    private final RecordParser parser;
    private final boolean counted;
    private final LinesAhead ahead;
    private int number;
    private long offset;
    private Optional<Table.Row> row = Optional.empty();
    private Optional<Problem> problem = Optional.empty();
    private int width;

    /// @param sample what the beginning tells of all rows
    /// @param from in the bytes, where a record begins
    /// @param before how many lines lie before it
    Cutter(
            String file,
            Text text,
            Dialect dialect,
            Sample sample,
            Keeping keeping,
            long from,
            int before) {
        this.file = file;
        this.dialect = dialect;
        this.sample = sample;
        mender = new Mender(dialect, sample);
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
        ahead = new LinesAhead(lines);
        parser = new RecordParser(dialect);
    }

    private static final Optional<Table.Row> PASSED = Optional.of(new Table.Row(0, List.of()));

    /// Goes to the next record; `false` at the end.
    boolean next() throws IOException {
        if (!begin()) {
            return false;
        }
        if (ahead.isEmpty()) {
            CutLine cells =
                    counted
                            ? lines.cells()
                            : CutLine.of(lines.text(), dialect.delimiter(), sample.usual());
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
            CutLine cells =
                    CutLine.of(cut ? lines.text() : "", dialect.delimiter(), sample.usual());
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
            ahead.add();
        }
        return true;
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
        LinesAhead.Line first = ahead.removeFirst();
        number = first.number();
        offset = first.offset();
        Optional<String> record =
                switch (Quotes.after(first.text(), dialect, Quotes.OUTSIDE)) {
                    case OUTSIDE -> Optional.of(first.text());
                    case INSIDE -> gathered(first);
                    case BROKEN -> Optional.empty();
                };
        switch (keeping) {
            case AS_WRITTEN -> takeAsWritten(first, record);
            case STRIPPED -> takeStripped(first, record.flatMap(parser::cells));
        }
    }

    /// A record that goes on in the lines behind; empty where it does not end, or where those
    /// lines are rows of their own.
    private Optional<String> gathered(LinesAhead.Line first) throws IOException {
        StringBuilder record = new StringBuilder(first.text());
        String terminator = first.terminator();
        boolean counted = sample.usual() > 1 && sample.mayBeRow(first.text(), dialect);
        boolean known = counted;
        int behind = 0;
        Quotes state = Quotes.INSIDE;
        while (state == Quotes.INSIDE) {
            boolean tooMuch = behind >= MOST_LINES || record.length() >= MOST_SIGNS;
            if (tooMuch || counted && behind >= SURELY_ROWS || !ahead.isThere(behind)) {
                return Optional.empty();
            }
            LinesAhead.Line next = ahead.get(behind++);
            counted = counted && sample.hasUsualCells(next.text(), dialect);
            known = known && sample.knows(next.text(), dialect);
            state = Quotes.after(next.text(), dialect, state);
            record.append(terminator).append(next.text());
            terminator = next.terminator();
        }
        String text = record.toString();
        if (state == Quotes.BROKEN || known || counted && !sample.isUsual(text, dialect)) {
            return Optional.empty();
        }
        ahead.drop(behind);
        return Optional.of(text);
    }

    private void takeAsWritten(LinesAhead.Line line, Optional<String> record) throws IOException {
        if (line.text().isBlank() && !line.text().contains(dialect.delimiter())) {
            width = 0;
            row = Optional.empty();
            return;
        }
        Mender.Mended mended = mended(line, record);
        width = mended.cells().size();
        row = Optional.of(new Table.Row(number, mended.cells()));
        if (!mended.told().isEmpty()) {
            problem =
                    Optional.of(
                            new Problem(file, number, mended.column(), line.text(), mended.told()));
        }
    }

    private Mender.Mended mended(LinesAhead.Line line, Optional<String> record) throws IOException {
        Optional<WellCut> cut = record.flatMap(text -> WellCut.of(text, dialect, sample.padding()));
        Mender.Mended alone =
                cut.isPresent()
                        ? mender.whole(record.orElse(line.text()), cut.get())
                        : mender.broken(line.text());
        boolean good =
                alone.cells().size() == sample.usual()
                        && (alone.told().isEmpty() || sample.columns().know(alone.cells()));
        if (good) {
            return alone;
        }
        Optional<Mender.Mended> other = Optional.empty();
        if (number == 1 && alone.cells().size() != sample.usual() && ahead.isThere(0)) {
            other = mender.names(line.text(), ahead.get(0).text());
        }
        boolean goesOn =
                sample.breaks() == Sample.Breaks.SOME
                        && cut.map(one -> !one.quoteInside().isEmpty()).orElse(true)
                        && record.orElse(line.text()).equals(line.text());
        return other.isEmpty() && goesOn ? joined(line).orElse(alone) : other.orElse(alone);
    }

    /// A line and those behind it that are no rows, as far as they make one record together.
    private Optional<Mender.Mended> joined(LinesAhead.Line first) throws IOException {
        StringBuilder record = new StringBuilder(first.text());
        String terminator = first.terminator();
        for (int behind = 0;
                behind < MOST_JOINED && record.length() < LONGEST_JOINED && ahead.isThere(behind);
                behind++) {
            LinesAhead.Line next = ahead.get(behind);
            if (sample.isUsual(next.text(), dialect)) {
                return Optional.empty();
            }
            record.append(terminator).append(next.text());
            terminator = next.terminator();
            Optional<Mender.Mended> mended = mender.joined(record.toString());
            if (mended.isPresent()) {
                ahead.drop(behind + 1);
                return mended;
            }
        }
        return Optional.empty();
    }

    private void takeStripped(LinesAhead.Line line, Optional<List<String>> read) {
        width = read.map(List::size).orElse(0);
        row =
                read.map(cells -> cells.stream().map(Blanks::strip).toList())
                        .filter(cells -> !isBlank(cells))
                        .map(cells -> new Table.Row(number, cells));
        if (read.isEmpty()) {
            String whole = line.text().stripTrailing();
            problem =
                    Optional.of(
                            new Problem(
                                    file,
                                    number,
                                    Math.max(0, whole.indexOf(dialect.quote())) + 1,
                                    whole,
                                    "this line has a stray "
                                            + dialect.quote()
                                            + " and cannot be cut into cells; expected a pair of"
                                            + " them around a cell, or two for one inside"));
        }
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
