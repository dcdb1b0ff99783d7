package org.claimline.formula.complete;

/// Something that may be written.
///
/// @param kind what it is
/// @param text what is written
/// @param detail more about it, for people
public record Completion(Kind kind, String text, String detail) {

    public enum Kind {
        SERIES,
        FUNCTION,
        PERIOD,
        WORD
    }
}
