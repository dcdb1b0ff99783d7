package org.claimline.series;

/// How often a series is observed, from the coarsest to the finest, with the codes of SDMX's
/// frequency list (`CL_FREQ`) where it has one.
public enum Frequency {
    ANNUAL("A", "annual"),
    HALF_YEARLY("S", "half-yearly"),
    QUARTERLY("Q", "quarterly"),
    MONTHLY("M", "monthly"),
    WEEKLY("W", "weekly"),
    DAILY("D", "daily"),
    INSTANT("I", "instant");

    private final String code;
    private final String word;

    Frequency(String code, String word) {
        this.code = code;
        this.word = word;
    }

    /// The one-letter code: `A S Q M W D I`.
    public String code() {
        return code;
    }

    /// The word for people: `annual`, `monthly`.
    public String word() {
        return word;
    }

    /// Whether one step of this frequency is longer than one of `other`.
    public boolean coarserThan(Frequency other) {
        return compareTo(other) < 0;
    }

    /// The frequency of a code.
    ///
    /// @throws IllegalArgumentException where there is none such
    public static Frequency parse(String code) {
        for (Frequency frequency : values()) {
            if (frequency.code.equals(code)) {
                return frequency;
            }
        }
        throw new IllegalArgumentException(
                "'" + code + "' is not a frequency; expected one of A, S, Q, M, W, D, I");
    }
}
