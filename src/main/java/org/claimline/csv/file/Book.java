package org.claimline.csv.file;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimline.csv.Blanks;
import org.claimline.csv.Bytes;
import org.claimline.csv.text.CsvTable;
import org.claimline.csv.text.Table;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/// The visible sheets of a workbook (`.xlsx`), their cells as text: dates as ISO dates, percentages
/// with their sign, other numbers with all their digits.
final class Book {

    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final Pattern DATE = Pattern.compile("(?i).*(?:y|d|mmm).*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?");

    private Book() {}

    /// Visits the sheets that hold something, each as `name!sheet`.
    ///
    /// @throws IOException with a sentence for people, where it is no workbook that can be read
    static void visit(String name, Bytes bytes, Members.Visitor visitor) throws IOException {
        List<Member> members = sheets(name, bytes);
        if (members.isEmpty()) {
            throw new IOException("the workbook has no visible sheet with a cell");
        }
        for (int i = 0; i < members.size(); i++) {
            visitor.member(members.get(i), (double) i / members.size());
        }
    }

    private static List<Member> sheets(String name, Bytes bytes) throws IOException {
        List<Member> members = new ArrayList<>();
        try (ReadableWorkbook book =
                        new ReadableWorkbook(bytes.stream(0), new ReadingOptions(true, false));
                Stream<Sheet> sheets = book.getSheets()) {
            for (Sheet sheet : sheets.toList()) {
                CsvTable table = table(sheet);
                if (sheet.getVisibility() == SheetVisibility.VISIBLE && !table.rows().isEmpty()) {
                    members.add(
                            new Member(name + "!" + sheet.getName(), bytes, Optional.of(table)));
                }
            }
        } catch (ExcelReaderException | IOException e) {
            throw new IOException("the workbook is damaged or of a kind that cannot be read", e);
        }
        return members;
    }

    private static CsvTable table(Sheet sheet) throws IOException {
        List<Table.Row> rows = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        int last = 0;
        int width = 0;
        try (Stream<Row> stream = sheet.openStream()) {
            for (Row row : (Iterable<Row>) stream::iterator) {
                List<String> cells = cells(row);
                last = row.getRowNum();
                if (!rows.isEmpty() && last > rows.getLast().line() + 1) {
                    gaps.add(rows.size());
                }
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Table.Row(last, cells));
                    width = Math.max(width, cells.size());
                }
            }
        }
        return new CsvTable(rows, last, width, gaps, List.of());
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(Book::text).map(Blanks::strip).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        String raw = cell.getRawValue();
        if (raw == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        boolean number =
                cell.getType() == CellType.NUMBER
                        || cell.getType() == CellType.FORMULA && NUMBER.matcher(raw).matches();
        if (!number) {
            return cell.getType() == CellType.STRING ? cell.asString() : raw;
        }
        String format = cell.getDataFormatString();
        String shown = format == null ? "" : NOT_SHOWN.matcher(format).replaceAll("");
        if (shown.indexOf('%') >= 0) {
            return new BigDecimal(raw).movePointRight(2).toPlainString() + "%";
        }
        return cell.getType() == CellType.NUMBER
                        && DATE.matcher(shown).matches()
                        && !isGeneral(shown)
                ? date(cell.asDate())
                : raw;
    }

    private static boolean isGeneral(String format) {
        return format.equalsIgnoreCase("general");
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }
}
