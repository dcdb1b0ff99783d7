package org.claimline.csv;

/// What can be chosen about reading a file, in the order of the chain. Each is detected where it is
/// not chosen, and its value is text, so that a choice can be kept in a workspace.
public enum Setting {
    /// `UTF-8`, `windows-1251`, …
    ENCODING("encoding", "Encoding"),
    /// What stands between cells: `,`, `;`, `tab`, `||`.
    DELIMITER("delimiter", "Delimiter"),
    /// `"`, `'` or `none`.
    QUOTE("quote", "Quote"),
    /// What stands before a quote inside a quoted cell: `doubled` or `backslash`.
    ESCAPE("escape", "Quote inside"),
    /// `.` or `,`.
    DECIMAL("decimal", "Decimal"),
    /// What may group digits: `blank`, `'`, `,`, `.` or `none`.
    GROUPING("grouping", "Grouping"),
    /// Marks that stand for a missing value beside the usual ones, with blanks between them.
    MISSING("missing", "Missing"),
    /// The lines of the header: `3`, `3-4` or `none`.
    HEADER("header", "Header"),
    /// `columns`, `long`, `across`, …: the words of [org.claimline.csv.layout.Anatomy#layout].
    LAYOUT("layout", "Layout"),
    /// What columns hold, by their number counted from 1, with blanks between them:
    /// `1=period 2=value 5=ignored`, in the words of [org.claimline.csv.layout.Role].
    COLUMNS("columns", "Columns"),
    /// `day-first` or `month-first`.
    DAYS("days", "Dates"),
    /// What dates stand for: `A`, `S`, `Q`, `M`, `W`, `D` or `I`.
    FREQUENCY("frequency", "Frequency"),
    /// The publisher of the series' source.
    PUBLISHER("publisher", "Publisher"),
    /// The day the file was fetched: `2026-11-23`.
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
