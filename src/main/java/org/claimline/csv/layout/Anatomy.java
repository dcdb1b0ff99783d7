package org.claimline.csv.layout;

import java.util.List;

/// What each line and each column of a file is; for showing it. Lines count from 1, columns from 0.
///
/// @param layout the layout's word: `tidy`, `columns`, `long`, `across`, …
/// @param layoutLabel one sentence about the layout: `One row per period, one column per series.`
/// @param headerFirst first line of the header, 0 where there is none
/// @param headerLast last line of the header, units row included; 0 where there is none
/// @param dataFirst first line of data
/// @param dataLast last line of data; lines behind it are footnotes
/// @param columns what each column is
public record Anatomy(
        String layout,
        String layoutLabel,
        int headerFirst,
        int headerLast,
        int dataFirst,
        int dataLast,
        List<Column> columns) {

    /// One column.
    ///
    /// @param heading its name, rows of a header joined; empty where it has none
    /// @param unit its unit as text, empty where none is told
    public record Column(Role role, String heading, String unit) {}

    /// What a line is.
    public enum Kind {
        PREAMBLE,
        HEADER,
        DATA,
        FOOTNOTE
    }

    public Anatomy {
        columns = List.copyOf(columns);
    }

    public Kind kindOf(int line) {
        if (line >= dataFirst) {
            return line <= dataLast ? Kind.DATA : Kind.FOOTNOTE;
        }
        return headerFirst > 0 && line >= headerFirst && line <= headerLast
                ? Kind.HEADER
                : Kind.PREAMBLE;
    }
}
