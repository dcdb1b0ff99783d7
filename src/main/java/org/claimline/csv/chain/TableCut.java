package org.claimline.csv.chain;

import java.io.IOException;
import org.claimline.csv.file.Member;
import org.claimline.csv.text.CleanTable;
import org.claimline.csv.text.Dialect;
import org.claimline.csv.text.Encoding;

/// The first half of the chain: a file as a clean table, whatever it holds.
public final class TableCut {

    private TableCut() {}

    /// @throws IOException with a sentence for people, where the file is no text or holds none
    public static CleanTable of(Member member) throws IOException {
        if (member.sheet().isPresent()) {
            return CleanTable.of(member.sheet().get());
        }
        String text = Encoding.detect(member.bytes()).decode(member.bytes());
        if (text.isBlank()) {
            throw new IOException("the file is empty");
        }
        if (text.indexOf('\0') >= 0) {
            throw new IOException("the file holds binary data; expected text, such as CSV");
        }
        return CleanTable.of(member.name(), text, Dialect.detect(text));
    }
}
