package org.claimline.claim;

/// What the data says of a claim.
public enum Verdict {
    SUPPORTED("supported", "Supported", "✓"),
    CLOSE("close", "Close", "≈"),
    CONTRADICTED("contradicted", "Contradicted", "×"),
    UNTESTABLE("untestable", "Not testable", "?");

    private final String word;
    private final String title;
    private final String sign;

    Verdict(String word, String title, String sign) {
        this.word = word;
        this.title = title;
        this.sign = sign;
    }

    /// As JSON and the lock file write it.
    public String word() {
        return word;
    }

    /// As people read it.
    public String title() {
        return title;
    }

    /// The sign on its badge.
    public String sign() {
        return sign;
    }
}
