package org.claimline.csv.layout;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.claimline.csv.period.PartOfYear;
import org.claimline.csv.text.Table;
import org.claimline.series.Period;

/// What each row and each column of a table is.
///
/// @param kind how the periods stand
/// @param preamble rows above the header
/// @param header rows that name the columns, a row of units among them
/// @param data rows below the header
/// @param footnotes rows below the data
/// @param columns what each column is, in their order
/// @param split how many more columns there are than in the file, because its first cells hold
///     several: `unit,geo\time`
/// @param evidence why, as sentences
public record Layout(
        Kind kind,
        List<Table.Row> preamble,
        List<Table.Row> header,
        List<Table.Row> data,
        List<Table.Row> footnotes,
        List<Column> columns,
        int split,
        List<String> evidence) {

    /// How the periods stand.
    public enum Kind {
        TIDY("tidy", "A workspace's own form: one row per period."),
        COLUMNS("columns", "One row per period, one column per series."),
        LONG("long", "One row per period and series; columns of names tell the series apart."),
        ACROSS("across", "One row per series, its periods side by side."),
        MATRIX("matrix", "One row per year, its months or quarters side by side.");

        private final String word;
        private final String label;

        Kind(String word, String label) {
            this.word = word;
            this.label = label;
        }

        public String word() {
            return word;
        }

        /// The layout of a word.
        ///
        /// @throws IllegalArgumentException where there is none such
        static Kind parse(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(
                    "'" + word + "' is no layout; expected columns, long, across or matrix");
        }

        /// One sentence for people.
        public String label() {
            return label;
        }
    }

    /// One column.
    ///
    /// @param index counted from 0
    /// @param name its name, the rows of a header joined; empty where it has none
    /// @param unit the text of its unit, empty where none is told
    /// @param period of its values, where the periods stand across
    /// @param part of the year of its values, where the years stand down and their parts across
    /// @param measure what its values are, where the header says that over or beside its periods;
    ///     else empty
    public record Column(
            int index,
            Role role,
            String name,
            String unit,
            Optional<Period> period,
            Optional<PartOfYear> part,
            String measure) {

        static Column of(int index, Role role, String name, String unit) {
            return new Column(index, role, name, unit, Optional.empty(), Optional.empty(), "");
        }

        Column with(Role other) {
            return new Column(index, other, name, unit, period, part, measure);
        }
    }

    public Layout {
        preamble = List.copyOf(preamble);
        header = List.copyOf(header);
        columns = List.copyOf(columns);
        evidence = List.copyOf(evidence);
    }

    /// The columns of a role.
    public List<Column> of(Role role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    /// The first column of a role.
    public Optional<Column> first(Role role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    /// The file's column of a column here, counted from 1.
    public int place(int index) {
        return Math.max(0, index - split) + 1;
    }

    /// For showing a table of which nothing is known.
    public static Anatomy unknown(Table table) {
        List<Anatomy.Column> columns =
                Collections.nCopies(table.width(), new Anatomy.Column(Role.IGNORED, "", ""));
        return new Anatomy(
                "", "No layout was found.", 0, 0, 1, Math.max(1, table.lines()), columns);
    }

    /// For showing it.
    public Anatomy anatomy() {
        return new Anatomy(
                kind.word(),
                kind.label(),
                header.isEmpty() ? 0 : header.getFirst().line(),
                header.isEmpty() ? 0 : header.getLast().line(),
                data.isEmpty() ? 0 : data.getFirst().line(),
                data.isEmpty() ? 0 : data.getLast().line(),
                columns.stream()
                        .skip(split)
                        .map(c -> new Anatomy.Column(c.role(), c.name(), c.unit()))
                        .toList());
    }
}
