package org.claimline.csv.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.cell.Numerals;
import org.claimline.csv.layout.Anatomy;
import org.claimline.csv.text.Dialect;
import org.claimline.csv.text.Encoding;
import org.claimline.csv.text.Table;

/// A file's cells and how they came to be: enough to show any of its lines.
///
/// @param encoding how its bytes became text; empty for a workbook's sheet
/// @param dialect how its text became cells; empty for a workbook's sheet
public record Sheet(
        Optional<Encoding> encoding,
        Optional<Dialect> dialect,
        Numerals numerals,
        Table table,
        Anatomy anatomy) {

    /// How the file is written, for people: `UTF-8, semicolon, decimal comma`.
    public String words() {
        List<String> words = new ArrayList<>();
        encoding.ifPresent(e -> words.add(e.name()));
        dialect.ifPresent(d -> words.add(Dialect.name(d.delimiter())));
        words.add("decimal " + (numerals.decimal() == ',' ? "comma" : "point"));
        return String.join(", ", words);
    }
}
