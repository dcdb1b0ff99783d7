package org.claimline.csv.text;

import java.io.IOException;

/// A line for whose sake a file is not read, with a sentence for people.
public final class BadLine extends IOException {

    private static final long serialVersionUID = 1;

    private final int line;

    /// @param line counted from 1
    BadLine(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    public int line() {
        return line;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
