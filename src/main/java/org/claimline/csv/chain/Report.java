package org.claimline.csv.chain;

import java.util.ArrayList;
import java.util.List;

/// What reading a file did.
///
/// @param sha256 of its bytes, as hexadecimal digits
/// @param bytes how many it has
/// @param lines how many it has
/// @param rows rows of data that were read
/// @param shape stands for everything that editions of the same file share: two files have the
///     same shape when a recipe for one fits the other
/// @param read what was found and read, as sentences
/// @param skipped what was left out and why, as sentences with their lines, and periods that have
///     no row
/// @param changed what was changed on the way and why (merged duplicates, months for days)
public record Report(
        String sha256,
        long bytes,
        int lines,
        int rows,
        String shape,
        List<String> read,
        List<String> skipped,
        List<String> changed) {
    public Report {
        read = List.copyOf(read);
        skipped = List.copyOf(skipped);
        changed = List.copyOf(changed);
    }

    /// The same, with more sentences about what was left out.
    Report withSkipped(List<String> more) {
        List<String> all = new ArrayList<>(skipped);
        all.addAll(more);
        return new Report(sha256, bytes, lines, rows, shape, read, all, changed);
    }
}
