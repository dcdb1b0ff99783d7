package org.claimline.csv.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the beginning of a file tells of all of its rows.
///
/// @param usual how many cells most of them have
/// @param columns what their cells look like
/// @param padding whether blanks stand beside nearly all delimiters
/// @param breaks whether some cells hold line breaks
record Sample(int usual, Columns columns, WellCut.Padding padding, Breaks breaks) {

    /// Whether records go on in further lines.
    enum Breaks {
        NONE,
        SOME
    }

    private static final int RECORDS = 1000;
    private static final int MOST_LINES = 50;

    static Sample of(String head, Dialect dialect) {
        List<String> lines = head.lines().filter(line -> !line.isEmpty()).limit(RECORDS).toList();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int end = end(lines, i, dialect);
            texts.add(String.join("\n", lines.subList(i, end)));
            i = end;
        }
        WellCut.Padding padding = padding(texts, dialect);
        List<WellCut> records =
                texts.stream()
                        .flatMap(text -> WellCut.of(text, dialect, padding).stream())
                        .toList();
        Map<Integer, Integer> counts = new HashMap<>();
        records.forEach(record -> counts.merge(record.cells().size(), 1, Integer::sum));
        int usual =
                counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(1);
        List<WellCut> rows =
                records.stream().filter(record -> record.cells().size() == usual).toList();
        Columns columns = new Columns(rows.size() > 1 ? rows.subList(1, rows.size()) : List.of());
        boolean broken =
                rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(c -> c.indexOf('\n') >= 0);
        return new Sample(usual, columns, padding, broken ? Breaks.SOME : Breaks.NONE);
    }

    /// Whether a line has as many delimiters as most rows have, with its quotes or without.
    boolean hasUsualCells(String line, Dialect dialect) {
        boolean whole =
                Dialect.isBalanced(line, dialect.quote())
                        && Dialect.count(line, dialect.delimiter(), dialect.quote()) == usual - 1;
        return whole || Dialect.count(line, dialect.delimiter(), Dialect.NO_SIGN) == usual - 1;
    }

    /// Whether a line can be cut into as many cells as most rows have, its quotes fitting or not.
    boolean mayBeRow(String line, Dialect dialect) {
        return hasUsualCells(line, dialect)
                || LooseLine.cells(line, dialect).size() == usual
                || Cuttings.best(line, dialect, this, Cuttings.Joining.NONE).isPresent();
    }

    /// Whether a line is surely a row by itself, by what its cells look like.
    boolean knows(String line, Dialect dialect) {
        return columns.know(LooseLine.cells(line, dialect));
    }

    /// Whether a record can be cut into as many cells as most have.
    boolean isUsual(String record, Dialect dialect) {
        return WellCut.of(record, dialect, padding)
                .filter(cut -> cut.cells().size() == usual)
                .isPresent();
    }

    /// Where the lines of a record end; behind the first where they do not fit together.
    private static int end(List<String> lines, int first, Dialect dialect) {
        Quotes state = Quotes.after(lines.get(first), dialect, Quotes.OUTSIDE);
        int end = first + 1;
        while (state == Quotes.INSIDE && end < lines.size() && end - first <= MOST_LINES) {
            state = Quotes.after(lines.get(end), dialect, state);
            end++;
        }
        return state == Quotes.OUTSIDE ? end : first + 1;
    }

    /// Whether the delimiters of most records have blanks behind or before all of them.
    private static WellCut.Padding padding(List<String> records, Dialect dialect) {
        String delimiter = dialect.delimiter();
        char quote = dialect.quote();
        int padded = 0;
        int cut = 0;
        for (String record : delimiter.isBlank() ? List.<String>of() : records) {
            int delimiters = Dialect.count(record, delimiter, quote);
            if (delimiters > 0 && Dialect.isBalanced(record, quote)) {
                boolean behind = Dialect.count(record, delimiter + " ", quote) == delimiters;
                cut++;
                padded +=
                        behind || Dialect.count(record, " " + delimiter, quote) == delimiters
                                ? 1
                                : 0;
            }
        }
        return cut > 0 && padded * 10 >= cut * 9 ? WellCut.Padding.BLANKS : WellCut.Padding.NONE;
    }
}
