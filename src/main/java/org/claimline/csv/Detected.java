package org.claimline.csv;

import java.util.List;

/// A setting as a file is read with it, and why.
///
/// @param value in force: one that a [Recipe] may hold
/// @param label the value for people: `comma`, `UTF-8 with byte-order mark`
/// @param evidence why, as a sentence with its counts: `214 of 214 numbers have a decimal comma.`
/// @param chosen whether a recipe says so; else it was detected
/// @param choices what else can be chosen, this value among them; empty where any text can
public record Detected(
        Setting setting,
        String value,
        String label,
        String evidence,
        boolean chosen,
        List<Choice> choices) {

    /// A value that a setting can have, and its name for people.
    public record Choice(String value, String label) {}

    public Detected {
        choices = List.copyOf(choices);
    }
}
