package org.claimline.store.described;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.Setting;
import org.claimline.csv.chain.Import;

/// A table as its package describes it: what of its bytes is to be read, and what the description
/// adds to what was read.
public final class DescribedTable {

    private final TableDescription table;
    private final List<String> left = new ArrayList<>();

    public DescribedTable(TableDescription table) {
        this.table = table;
    }

    /// Whether its one file can be read as it lies.
    public boolean isPlainFile() {
        return table.paths().size() == 1 && table.comments().isEmpty();
    }

    /// The bytes of the table: its files one behind the other, a header that stands in each of them
    /// once, without its comments; or the table that stands in the package.
    ///
    /// @param files the bytes of its files
    /// @throws IOException with a sentence, where there is no table
    public byte[] bytes(List<byte[]> files) throws IOException {
        boolean header = !table.recipe().get(Setting.HEADER).equals(Optional.of("none"));
        byte[] whole = files.isEmpty() ? inline() : Parts.joined(files, header);
        if (table.comments().isEmpty()) {
            return whole;
        }
        Comments.Cleared cleared = table.comments().clear(whole);
        if (!cleared.left().isEmpty()) {
            left.add(sentence(cleared.left()));
        }
        return cleared.bytes();
    }

    private static String sentence(List<Integer> lines) {
        return lines.size() == 1
                ? "Line " + lines.getFirst() + " is a comment."
                : lines.size()
                        + " lines from "
                        + lines.getFirst()
                        + " to "
                        + lines.getLast()
                        + " are comments.";
    }

    private byte[] inline() throws IOException {
        return table.inline()
                .flatMap(InlineTable::of)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow(
                        () ->
                                new IOException(
                                        "the resource '"
                                                + table.name()
                                                + "' has neither a path nor rows of data"));
    }

    /// What was read, with the titles, units and sources of the description.
    ///
    /// @param more what else was left out, as sentences
    public Import worded(Import read, List<String> more) {
        if (!(read instanceof Import.Read good)) {
            return read;
        }
        Wording wording = new Wording(table, good.sheet().anatomy().layout());
        List<String> skipped = new ArrayList<>(left);
        skipped.addAll(wording.unknownUnits());
        skipped.addAll(more);
        return Amended.with(good, wording.of(good.series()), good.report().shape(), skipped);
    }
}
