package org.claimline.series;

/// What kind of observation it is, with the codes of SDMX's observation status list
/// (`CL_OBS_STATUS`).
public enum Status {
    NORMAL("A", "as published"),
    ESTIMATE("E", "estimate"),
    PROVISIONAL("P", "provisional"),
    MISSING("M", "missing"),
    BREAK("B", "break in the series");

    private final String code;
    private final String words;

    Status(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    /// For people: `estimate`, `break in the series`.
    public String words() {
        return words;
    }

    /// The status of a code.
    ///
    /// @throws IllegalArgumentException where there is none such
    public static Status parse(String code) {
        for (Status status : values()) {
            if (status.code.equals(code)) {
                return status;
            }
        }
        throw new IllegalArgumentException(
                "'" + code + "' is not an observation status; expected one of A, E, P, M, B");
    }
}
