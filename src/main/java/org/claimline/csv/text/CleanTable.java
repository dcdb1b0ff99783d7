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
/// @param problems lines that are not cut into cells as they should be; they are among the records
public record CleanTable(
        List<Table.Row> rows,
        List<Table.Row> above,
        List<Table.Row> below,
        List<Problem> problems) {

    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();
    private static final int MOST_ABOVE = 60;
    private static final int MOST_HEADER_ROWS = 6;
    private static final int MOST_LOOKED_AT = 200;

    public CleanTable {
        above = List.copyOf(above);
        below = List.copyOf(below);
        problems = List.copyOf(problems);
    }

    /// Reads a text. The table begins with the first line that has at least as many cells as most
    /// lines have, and ends with the last one that has more than one filled.
    public static CleanTable of(String file, Text text, Dialect dialect) throws IOException {
        return of(CsvTable.asWritten(file, text, dialect));
    }

    /// The table within cells that are cut already, such as a sheet's.
    public static CleanTable of(Table table) {
        List<Table.Row> all = table.rows();
        int usual = usualWidth(all);
        int first = 0;
        while (first < Math.min(all.size(), MOST_ABOVE) && filled(all.get(first)) * 2 < usual + 1) {
            first++;
        }
        if (first == all.size() || first == MOST_ABOVE) {
            first = 0;
        }
        int end = all.size();
        while (usual > 2 && end > first + 1 && isRemark(all.get(end - 1))) {
            end--;
        }
        return new CleanTable(
                withOneHeader(all.subList(first, end)),
                all.subList(0, first),
                all.subList(end, all.size()),
                table.problems());
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

    /// Whether in some column every cell holds a digit.
    private static boolean holdsNumbersBelow(List<Table.Row> rows) {
        if (rows.isEmpty()) {
            return false;
        }
        for (int i = 0; i < rows.getFirst().cells().size(); i++) {
            int column = i;
            if (rows.stream()
                    .limit(MOST_LOOKED_AT)
                    .allMatch(row -> row.cell(column).chars().anyMatch(Character::isDigit))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNames(Table.Row row) {
        return row.cells().size() > 1
                && row.cells().stream()
                        .allMatch(
                                cell ->
                                        !cell.isBlank()
                                                && cell.chars().noneMatch(Character::isDigit));
    }

    /// A lone text in its first cell, at the end of a table of several columns.
    private static boolean isRemark(Table.Row row) {
        return filled(row) == 1 && row.cells().size() == 1;
    }

    private static int filled(Table.Row row) {
        int width = row.cells().size();
        while (width > 0 && row.cells().get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private static int usualWidth(List<Table.Row> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(filled(row), 1, Integer::sum));
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
