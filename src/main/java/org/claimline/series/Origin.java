package org.claimline.series;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The file that a series was imported from, and how it was read.
///
/// @param file where the file lies: a path, `path!member` inside an archive or a workbook
/// @param sha256 of the file's bytes, as hexadecimal digits
/// @param rows how many rows of data were read
/// @param dialect how the file is written, for people: `UTF-8, semicolon, decimal comma`
/// @param shape stands for what editions of the same file share
/// @param recipe what was chosen for reading it, by the settings' words; empty where all was
///     detected
/// @param read the day it was read
/// @param report what was skipped and changed and why, as sentences
public record Origin(
        String file,
        String sha256,
        long rows,
        String dialect,
        String shape,
        SortedMap<String, String> recipe,
        LocalDate read,
        List<String> report) {
    public Origin {
        recipe = Collections.unmodifiableSortedMap(new TreeMap<>(recipe));
        report = List.copyOf(report);
    }

    /// The file's name without folders before it, which are nobody else's business: `wages.csv`,
    /// `archive.zip!wages.csv`.
    public String name() {
        int member = file.indexOf('!');
        String path = member < 0 ? file : file.substring(0, member);
        return file.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    public Origin withFile(String other) {
        return new Origin(other, sha256, rows, dialect, shape, recipe, read, report);
    }
}
