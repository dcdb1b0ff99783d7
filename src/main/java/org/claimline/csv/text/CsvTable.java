package org.claimline.csv.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.claimline.csv.Problem;
import org.claimline.csv.ProblemList;
import org.claimline.csv.Watch;

/// A file's cells in rows that know their lines. Blank rows are left out.
///
/// @param rows the rows, a header among them, cut anew whenever they are asked for
/// @param lines how many lines the text has
/// @param width how many cells the widest row has
/// @param gaps indices of rows right below a blank line
/// @param problems lines that could not be cut into cells
public record CsvTable(
        List<Row> rows, int lines, int width, List<Integer> gaps, List<Problem> problems)
        implements Table {

    private static final int MOST_COLUMNS = 200_000;
    private static final int MOST_GAPS = 1000;

    public CsvTable {
        gaps = List.copyOf(gaps);
        problems = List.copyOf(problems);
    }

    /// Cuts a text into cells, stripped of blanks around them. A stray quote costs its own line,
    /// which becomes a problem; what comes before and after is read.
    ///
    /// @throws IOException with a sentence, where it is no text that can be cut
    public static CsvTable read(String file, Text text, Dialect dialect, Watch watch)
            throws IOException {
        return read(file, text, dialect, Cutter.Keeping.STRIPPED, watch);
    }

    /// Cuts a text into cells that keep the blanks in quotes; a line with a stray quote is cut as
    /// well as it can be, beside its problem, and only lines without any character are left out.
    static CsvTable asWritten(String file, Text text, Dialect dialect) throws IOException {
        return read(file, text, dialect, Cutter.Keeping.AS_WRITTEN, Watch.none());
    }

    private static CsvTable read(
            String file, Text text, Dialect dialect, Cutter.Keeping keeping, Watch watch)
            throws IOException {
        Sample sample = Sample.of(text.head(), dialect);
        RowList.Cutting cutting =
                (offset, before) ->
                        new Cutter(file, text, dialect, sample, keeping, offset, before);
        ProblemList problems = new ProblemList(file);
        RowList.Building rows = new RowList.Building();
        List<Integer> gaps = new ArrayList<>();
        boolean blank = false;
        int width = 0;
        Pace pace = new Pace();
        Cutter cutter = cutting.at(text.from(), 0);
        while (cutter.pass()) {
            cutter.problem().ifPresent(problems::add);
            if (pace.isTime(cutter.number(), cutter.offset())) {
                watch.found(
                        cutter.number(),
                        (double) cutter.offset() / Math.max(1, text.bytes().size()));
            }
            if (cutter.row().isPresent()) {
                if (blank && gaps.size() < MOST_GAPS) {
                    gaps.add(rows.size());
                }
                rows.add(cutter);
                width = Math.max(width, cutter.width());
            }
            blank = cutter.row().isEmpty();
            if (width > MOST_COLUMNS) {
                throw new BadLine(
                        cutter.number(),
                        "this line has more than " + MOST_COLUMNS + " cells; expected a table");
            }
        }
        return new CsvTable(
                rows.rows(cutting, watch), cutter.lines(), width, gaps, problems.list());
    }
}
