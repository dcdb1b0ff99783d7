package org.claimline.csv.chain;

import java.io.IOException;
import org.claimline.csv.file.Member;
import org.claimline.csv.text.CleanTable;
import org.claimline.csv.text.Dialect;
import org.claimline.csv.text.Encoding;
import org.claimline.csv.text.Text;

/// The first half of the chain: a file as a clean table, whatever it holds.
public final class TableCut {

    private TableCut() {}

    /// The tables of a file; one without rows where it is empty.
    ///
    /// @throws IOException with a sentence for people, where the file is no text
    public static CleanTable.Found of(Member member) throws IOException {
        if (member.sheet().isPresent()) {
            return CleanTable.of(member.sheet().get());
        }
        Text text = Encoding.detect(member.bytes()).text(member.bytes());
        if (text.isBlank()) {
            return CleanTable.none();
        }
        return CleanTable.of(member.name(), text, Dialect.detect(text.head()));
    }
}
