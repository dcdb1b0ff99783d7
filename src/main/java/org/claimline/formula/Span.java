package org.claimline.formula;

/// A stretch of a formula's text, by character offsets from 0.
///
/// @param from the first character
/// @param to the one after the last
public record Span(int from, int to) {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "a span runs forward from 0 on, not " + from + " to " + to);
        }
    }

    /// The stretch from the start of this to the end of `other`.
    public Span to(Span other) {
        return new Span(from, other.to);
    }

    public String of(String text) {
        return text.substring(from, to);
    }
}
