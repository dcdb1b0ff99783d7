package org.claimline.csv;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Rows of texts as text: a CSV file (RFC 4180), or cells for a spreadsheet.
public final class TableText {

    private TableText() {}

    /// @param rows the header first
    public static String csv(List<List<String>> rows) {
        return text(rows, CSVFormat.RFC4180);
    }

    /// Cells with tabs between them, as programs for spreadsheets paste them.
    ///
    /// @param rows the header first
    public static String cells(List<List<String>> rows) {
        return text(rows, CSVFormat.TDF.builder().setRecordSeparator('\n').get());
    }

    private static String text(List<List<String>> rows, CSVFormat format) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, format)) {
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory can always be written", e);
        }
        return text.toString();
    }
}
