package org.claimline.csv;

/// What can be chosen about reading a file, in the order of the chain. Each is detected where it is
/// not chosen, and its value is text, so that a choice can be kept in a workspace.
public enum Setting {
    /// `UTF-8`, `windows-1251`, …
    ENCODING("encoding", "Encoding"),
    /// What stands between cells: `,`, `;`, `tab`, `||`.
    DELIMITER("delimiter", "Delimiter"),
    /// `.` or `,`.
    DECIMAL("decimal", "Decimal"),
    /// `columns`, `long`, `across`, …: the words of [org.claimline.csv.layout.Anatomy#layout];
    /// shown
    /// only.
    LAYOUT("layout", "Layout"),
    /// `day-first` or `month-first`.
    DAYS("days", "Dates"),
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
