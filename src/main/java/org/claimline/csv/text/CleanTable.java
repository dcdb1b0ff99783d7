package org.claimline.csv.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.claimline.csv.Problem;

/// A file's table without what stands around it: the header first, then every record with every
/// cell as it is written.
///
/// @param rows the header and the records
/// @param above lines before the header that belong to no record
/// @param below lines behind the last record
/// @param repeated the lines on which the header stands again
public record CleanTable(
        List<Table.Row> rows,
        List<Table.Row> above,
        List<Table.Row> below,
        List<Integer> repeated) {

    /// All tables of a file, in their order; one at least.
    ///
    /// @param problems lines that are not cut into cells as they should be; they are among the
    ///     records
    public record Found(List<CleanTable> tables, List<Problem> problems) {

        public Found {
            tables = List.copyOf(tables);
            problems = List.copyOf(problems);
        }
    }

    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();
    private static final int ALONE = 3;
    private static final int MOST_ABOVE = 60;
    private static final int MOST_HEADER_ROWS = 6;
    private static final int MOST_LOOKED_AT = 200;
    private static final int SAMPLE = 2000;

    public CleanTable {
        above = List.copyOf(above);
        below = List.copyOf(below);
        repeated = List.copyOf(repeated);
    }

    /// The one of a file that holds nothing.
    public static Found none() {
        return new Found(
                List.of(new CleanTable(List.of(), List.of(), List.of(), List.of())), List.of());
    }

    /// Reads a text. The table begins with the first line that has at least as many cells as most
    /// lines have, and ends with the last one that has more than one filled.
    public static Found of(String file, Text text, Dialect dialect) throws IOException {
        return of(CsvTable.asWritten(file, text, dialect));
    }

    /// The tables within cells that are cut already, such as a sheet's.
    public static Found of(Table table) {
        List<Table.Row> all = table.rows();
        int first = begin(all);
        List<Table.Row> above = all.subList(0, first);
        List<Table.Row> rest = all.subList(first, all.size());
        Parts parts = Parts.of(rest);
        List<CleanTable> tables = new ArrayList<>();
        for (int i = 0; i < parts.begins().size(); i++) {
            boolean last = i + 1 == parts.begins().size();
            List<Table.Row> rows = parts.rows(rest, i);
            int end = end(rows, last);
            tables.add(
                    new CleanTable(
                            withOneHeader(rows.subList(0, end)),
                            i == 0 ? above : List.of(),
                            rows.subList(end, rows.size()),
                            parts.repeated(rest, i)));
        }
        return new Found(tables, table.problems());
    }

    /// Where the header stands.
    private static int begin(List<Table.Row> all) {
        int usual = usualWidth(all.subList(0, Math.min(all.size(), SAMPLE)));
        int first = 0;
        while (first < Math.min(all.size(), MOST_ABOVE)
                && Heading.filled(all.get(first)) * 2 < usual + 1) {
            first++;
        }
        return first == all.size() || first == MOST_ABOVE ? 0 : first;
    }

    /// Where the rows behind a table begin: remarks and blank rows at its end. Blank rows alone
    /// belong to the last table.
    private static int end(List<Table.Row> rows, boolean last) {
        int usual = usualWidth(rows.subList(0, Math.min(rows.size(), SAMPLE)));
        int end = rows.size();
        boolean remarks = !last;
        while (usual > 1 && end > 1) {
            Table.Row row = rows.get(end - 1);
            boolean apart = Heading.filled(row) == 1 && Heading.areApart(rows.get(end - 2), row);
            boolean remark = Heading.filled(row) == 1 && row.cells().size() == 1 && usual > 2;
            if (!apart && !remark && !(remarks && row.isBlank())) {
                break;
            }
            remarks = true;
            end--;
        }
        return end;
    }

    /// A header of several rows as one, its names joined by blanks: further rows that name every
    /// column and hold no digit, above rows that do.
    private static List<Table.Row> withOneHeader(List<Table.Row> rows) {
        int height = 0;
        while (height < Math.min(rows.size(), MOST_HEADER_ROWS) && isNames(rows.get(height))) {
            height++;
        }
        if (height < 2
                || height == MOST_HEADER_ROWS
                || !holdsNumbersBelow(rows.subList(height, rows.size()))) {
            return rows;
        }
        List<String> names = new ArrayList<>(rows.getFirst().cells());
        for (Table.Row row : rows.subList(1, height)) {
            if (row.cells().size() != names.size()) {
                return rows;
            }
            for (int i = 0; i < names.size(); i++) {
                names.set(i, (names.get(i) + " " + row.cells().get(i)).strip());
            }
        }
        return RowViews.headed(
                new Table.Row(rows.getFirst().line(), names), rows.subList(height, rows.size()));
    }

    private static boolean isNames(Table.Row row) {
        return Heading.filled(row) == row.cells().size() && Heading.isNames(row);
    }

    /// Whether in some column every cell holds a digit.
    private static boolean holdsNumbersBelow(List<Table.Row> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        ColumnDigits digits = new ColumnDigits();
        rows.stream().limit(MOST_LOOKED_AT).forEach(digits::add);
        return digits.count() > 0;
    }

    /// How many cells most rows have. Lines of one text, which stand above and below tables, count
    /// a third, so that many of them do not outweigh a short table.
    private static int usualWidth(List<Table.Row> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Table.Row row : rows) {
            int width = Heading.filled(row);
            counts.merge(width, width == 1 ? 1 : ALONE, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /// As RFC 4180 has it: commas, double quotes where they are needed, CRLF.
    public void write(Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, RFC_4180);
        for (Table.Row row : rows) {
            printer.printRecord(new ArrayList<>(row.cells()));
        }
        printer.flush();
    }
}
