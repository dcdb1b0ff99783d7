package org.claimline.csv.layout;

/// What a column holds.
public enum Role {
    /// Whole periods.
    PERIOD("period"),
    /// The year of a period whose other part stands in another column.
    YEAR("year"),
    /// The month, quarter, half-year or week of a period whose year stands elsewhere.
    PART("part"),
    /// A code that tells series apart.
    KEY("key"),
    /// A name beside a code, or the only thing that tells series apart.
    LABEL("label"),
    /// Values of a series, or of one period of every series where periods stand across.
    VALUE("value"),
    LOW("low"),
    HIGH("high"),
    /// Flags of the observations beside it.
    STATUS("status"),
    /// Notes on observations.
    NOTE("note"),
    /// The series' unit.
    UNIT("unit"),
    /// The series' power of ten.
    SCALE("scale"),
    /// The series' frequency.
    FREQUENCY("frequency"),
    /// The series' source or other text about it.
    SOURCE("source"),
    IGNORED("ignored");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /// As it stands in recipes and in the window.
    public String word() {
        return word;
    }

    /// The role of a word.
    ///
    /// @throws IllegalArgumentException where there is none such
    public static Role parse(String word) {
        for (Role role : values()) {
            if (role.word.equals(word)) {
                return role;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is not what a column can be");
    }
}
