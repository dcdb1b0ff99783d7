package org.claimline.csv;

/// What can be chosen about reading a file, in the order of the chain. Each is detected where it is
/// not chosen, and its value is text, so that a choice can be kept in a workspace.
public enum Setting {
    /// `UTF-8`, `windows-1251`, …
    ENCODING("encoding", "Encoding"),
    /// What stands between cells: `,`, `;`, `tab`, `||`.
    DELIMITER("delimiter", "Delimiter"),
    /// What stands around cells: `"`, `'`, `none`.
    QUOTE("quote", "Quote"),
    /// What stands before a quote inside a quoted cell: `double` (the quote itself), `\`.
    ESCAPE("escape", "Escape"),
    /// `.` or `,`.
    DECIMAL("decimal", "Decimal"),
    /// What groups digits: `none`, `space`, `'`, `.`, `,`.
    GROUPING("grouping", "Grouping"),
    /// Marks of missing values beside the usual ones, with blanks between them.
    MISSING("missing", "Missing"),
    /// The first and the last line of the header, `3-4`, or `none`.
    HEADER("header", "Header"),
    /// `columns`, `long`, `across`, …: the words of [org.claimline.csv.layout.Anatomy#layout].
    LAYOUT("layout", "Layout"),
    /// What single columns are, where it is not as detected: `1 period, 4 ignored`.
    COLUMNS("columns", "Columns"),
    /// `day-first` or `month-first`.
    DAYS("days", "Dates"),
    /// A frequency's code, `M`.
    FREQUENCY("frequency", "Frequency"),
    /// Who publishes the figures.
    PUBLISHER("publisher", "Publisher"),
    /// The day the file was retrieved, `2026-11-23`.
    RETRIEVED("retrieved", "Retrieved"),
    /// The keys of series in the file that are not wanted, with blanks between them.
    LEFT_OUT("left-out", "Left out");

    private final String word;
    private final String label;

    Setting(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// As it stands in files and behind `--` on the command line.
    public String word() {
        return word;
    }

    /// As it stands in the window.
    public String label() {
        return label;
    }

    /// The setting of a word.
    ///
    /// @throws IllegalArgumentException where there is none such
    public static Setting parse(String word) {
        for (Setting setting : values()) {
            if (setting.word.equals(word)) {
                return setting;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is not a setting of an import");
    }
}
